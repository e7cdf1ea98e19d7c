/** A part that few people need: its code is fetched when it is first drawn. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../t.ts';

type Loaded<Module> = { readonly stage: 'loading' } | { readonly stage: 'failed' } | { readonly stage: 'here'; readonly module: Module };

interface LaterProps<Module> {
  readonly load: () => Promise<Module>;
  readonly children: (module: Module) => ComponentChildren;
}

/** Draws nothing while the code is on its way, and plain words with a new try if it did not come. `load` is read once. */
export function Later<Module>({ load, children }: LaterProps<Module>) {
  const [loaded, setLoaded] = useState<Loaded<Module>>({ stage: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    load().then(
      (module) => { if (wanted) setLoaded({ stage: 'here', module }); },
      () => { if (wanted) setLoaded({ stage: 'failed' }); },
    );
    return () => { wanted = false; };
  }, [attempt]);
  if (loaded.stage === 'loading') return null;
  if (loaded.stage === 'here') return <>{children(loaded.module)}</>;
  return (
    <p role="alert">
      {t('later.failed')}{' '}
      <button type="button" class="link-button" onClick={() => { setLoaded({ stage: 'loading' }); setAttempt(attempt + 1); }}>{t('later.retry')}</button>
    </p>
  );
}
