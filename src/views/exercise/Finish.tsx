/** How far the group has come and the one thing to do next. The group says when it is done; what is left is named and never stands in the way. */
import { StatusGlyph } from '../parts/StatusGlyph.tsx';
import { Icon } from '../parts/Icon.tsx';
import { t } from '../t.ts';
import type { Question } from './questions.ts';

export interface NextPage {
  readonly href: string;
  /** "0.7 Utbildning" */
  readonly title: string;
}

export interface FinishProps {
  readonly questions: readonly Question[];
  readonly answered: ReadonlySet<number>;
  readonly done: boolean;
  readonly readOnly: boolean;
  readonly next: NextPage | undefined;
  readonly onDone: (done: boolean) => void;
  readonly onGo: (number: number) => void;
}

/** Longer questions than this are named by their numbers alone. In characters. */
const shortName = 32;
const swedish = new Intl.ListFormat('sv');

/** Which questions are left, by number and name. */
function leftOf(left: readonly Question[]): string {
  if (left.some(({ main }) => main.label.length > shortName)) return t('finish.leftNumbers', { numbers: swedish.format(left.map(({ number }) => String(number))) });
  return t('finish.left', { names: left.map(({ number, main }) => `${number} ${main.label}`).join(', ') });
}

function State({ questions, answered, done }: Pick<FinishProps, 'questions' | 'answered' | 'done'>) {
  const left = questions.filter(({ number }) => !answered.has(number));
  const total = questions.length;
  // A form with one question has nothing to count.
  const text = done ? t('finish.done') : total > 1 ? t('finish.count', { answered: answered.size, total }) : left.length > 0 ? t('finish.empty') : t('finish.begun');
  return (
    <p class="finish-state">
      <StatusGlyph state={done ? 'done' : answered.size > 0 ? 'begun' : 'untouched'} />
      <span>
        <b>{text}</b>
        {left.length === 0 || total === 1 ? null : (
          <span class="finish-left"> {leftOf(left)}</span>
        )}
      </span>
    </p>
  );
}

export function Finish({ questions, answered, done, readOnly, next, onDone, onGo }: FinishProps) {
  const unanswered = questions.find(({ number }) => !answered.has(number));
  const go = !done && questions.length > 1 && unanswered !== undefined ? unanswered.number : undefined;
  return (
    <section class="finish" data-done={done} aria-labelledby="klar">
      <h2 id="klar" class="visually-hidden">{t('finish.heading')}</h2>
      <State questions={questions} answered={answered} done={done} />
      {go === undefined ? null : (
        <button type="button" class="button button--next finish-go" onClick={() => { onGo(go); }}>{t('finish.go', { number: go })}<Icon name="right" size={18} /></button>
      )}
      {done && next !== undefined ? <a class="button button--next" href={next.href}>{t('finish.next', { title: next.title })}<Icon name="right" size={18} /></a> : null}
      {readOnly ? null : (
        <button type="button" class={done ? 'link-button' : go === undefined ? 'button button--next' : 'button'} aria-describedby="klar-sagt" onClick={() => { onDone(!done); }}>
          <Icon name={done ? 'undo' : 'check'} size={18} />
          {done ? t('finish.undo') : t('finish.mark')}
        </button>
      )}
      <p id="klar-sagt" role="status" class="visually-hidden">{done ? t('finish.done') : ''}</p>
    </section>
  );
}
