/** A stored value that could not be read: set aside, to be looked at, saved and tried again. Everything else works. */
import { useState } from 'preact/hooks';
import type { FieldDefinition } from '../../fields/models.ts';
import type { Unreadable as UnreadableValue } from '../../state/exercise.ts';
import { download } from '../parts/download.ts';
import { Message } from '../parts/Message.tsx';
import { t } from '../t.ts';

interface UnreadableProps {
  readonly field: FieldDefinition;
  readonly unreadable: readonly UnreadableValue[];
}

export function Unreadable({ field, unreadable }: UnreadableProps) {
  const [shown, setShown] = useState(false);
  const raw = unreadable.map(({ raw }) => raw).join('\n\n');
  return (
    <div class="unreadable">
      <Message tone="error" heading={t('unreadable.heading', { n: unreadable.length })} text={t('unreadable.text')}>
        <div class="button-row">
          <button type="button" class="button button--small" aria-expanded={shown} onClick={() => { setShown(!shown); }}>{shown ? t('unreadable.hide') : t('unreadable.show')}</button>
          <button type="button" class="button button--small" onClick={() => { download(`${field.id}.txt`, new Blob([raw], { type: 'text/plain' })); }}>{t('unreadable.save')}</button>
          <button type="button" class="button button--small" onClick={() => { location.reload(); }}>{t('unreadable.retry')}</button>
        </div>
      </Message>
      {shown ? <pre class="unreadable-raw" tabIndex={0} aria-label={t('unreadable.raw')}>{raw}</pre> : null}
    </div>
  );
}
