/** Beside a member's own answers: what becomes of them, and what to do next. */
import { Icon } from '../parts/Icon.tsx';
import { t } from '../t.ts';
import type { FinishProps } from './Finish.tsx';

interface MineNextProps extends Pick<FinishProps, 'questions' | 'answered' | 'onGo'> {
  /** The member has not said who they are yet. */
  readonly choosing: boolean;
  readonly onGroup: () => void;
}

export function MineNext({ questions, answered, choosing, onGo, onGroup }: MineNextProps) {
  const unanswered = questions.find(({ number }) => !answered.has(number));
  return (
    <>
      <div class="pane pane--sky"><h2 class="mine-heading">{t('mine.heading')}</h2><p>{t('mine.text')}</p></div>
      {choosing ? null : (
        <div class="finish">
          <p class="finish-state">{t('finish.count', { answered: answered.size, total: questions.length })}</p>
          {unanswered === undefined ? (
            <button type="button" class="button button--next" onClick={onGroup}>{t('mine.group')}<Icon name="right" size={18} /></button>
          ) : (
            <button type="button" class="button button--next finish-go" onClick={() => { onGo(unanswered.number); }}>{t('finish.go', { number: unanswered.number })}<Icon name="right" size={18} /></button>
          )}
        </div>
      )}
    </>
  );
}
