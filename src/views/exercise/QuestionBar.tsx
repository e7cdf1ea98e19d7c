/** A phone shows one question at a time: the bar at its foot goes between them. */
import { Icon } from '../parts/Icon.tsx';
import { t } from '../t.ts';
import type { Question } from './questions.ts';

interface QuestionBarProps {
  readonly questions: readonly Question[];
  readonly answered: ReadonlySet<number>;
  /** The place among `questions` of the one that is shown, from 0. */
  readonly at: number;
  /** Goes to a place; one past the last is the result. */
  readonly onGo: (at: number) => void;
}

export function QuestionBar({ questions, answered, at, onGo }: QuestionBarProps) {
  const following = questions[at + 1];
  return (
    <nav class="question-bar" aria-label={t('bar.label')}>
      <button type="button" class="button" aria-label={t('bar.previous')} disabled={at === 0} onClick={() => { onGo(at - 1); }}><Icon name="left" /></button>
      <div>
        <p class="question-windows" aria-hidden="true">
          {questions.map(({ number }, place) => <span key={number} data-answered={answered.has(number)} data-current={place === at} />)}
        </p>
        <p>{t('bar.count', { answered: answered.size, total: questions.length })}</p>
      </div>
      {following === undefined ? (
        <button type="button" class="button" onClick={() => { onGo(at + 1); }}>{t('bar.result')}<Icon name="down" size={18} /></button>
      ) : (
        <button type="button" class="button button--next" onClick={() => { onGo(at + 1); }}>{t('bar.next', { number: following.number })}<Icon name="right" size={18} /></button>
      )}
    </nav>
  );
}
