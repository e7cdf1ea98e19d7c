/** An earlier answer as it stands in the workbook now. Fetched when somebody opens it. */
import { useEffect, useState } from 'preact/hooks';
import type { Block } from '../../domain/report.ts';
import { loadModels, modelOf } from '../../fields/models.ts';
import { reportOf } from '../../fields/reports.ts';
import { Blocks } from '../Blocks.tsx';
import { readAnswers } from '../paper/filling.ts';
import { t } from '../t.ts';
import type { EarlierAnswer } from './Earlier.tsx';

type State = { readonly stage: 'loading' } | { readonly stage: 'failed' } | { readonly stage: 'here'; readonly blocks: readonly Block[] };

/** @returns nothing where nothing has been answered */
async function blocksOf({ exercise, field }: EarlierAnswer): Promise<readonly Block[]> {
  await loadModels([field.kind]);
  const snapshot = await readAnswers({ id: exercise, fields: [field] });
  if (snapshot === null) return [];
  const { answer } = snapshot.answerOf(field);
  return modelOf(field).isEmpty(field, answer) ? [] : reportOf(field)(field, answer, t, undefined, snapshot.lookup);
}

export function EarlierAnswerView({ earlier, id }: { readonly earlier: EarlierAnswer; readonly id: string }) {
  const [state, setState] = useState<State>({ stage: 'loading' });
  useEffect(() => {
    let wanted = true;
    blocksOf(earlier).then(
      (blocks) => { if (wanted) setState({ stage: 'here', blocks }); },
      (fault: unknown) => {
        console.error(fault);
        if (wanted) setState({ stage: 'failed' });
      },
    );
    return () => { wanted = false; };
  }, [earlier]);
  if (state.stage === 'loading') return null;
  if (state.stage === 'failed') return <p role="alert">{t('earlier.failed')}</p>;
  return state.blocks.length === 0 ? <p class="support">{t('earlier.none')}</p> : <Blocks blocks={state.blocks} level={3} id={id} />;
}
