/** What was answered before and is needed here: to read, with a link to where it is changed. Read anew each time it is opened. */
import './earlier.css';
import { useState } from 'preact/hooks';
import type { FieldDefinition } from '../../fields/models.ts';
import { Icon } from '../parts/Icon.tsx';
import { Later } from '../parts/Later.tsx';
import { t } from '../t.ts';

export interface EarlierAnswer {
  /** The exercise it was given in: its id, its name as people say it ("2.3 Hur ska ni kartlägga?") and where it is. */
  readonly exercise: string;
  readonly name: string;
  readonly href: string;
  readonly field: FieldDefinition;
  readonly heading: string;
}

const loadAnswer = () => import('./EarlierAnswer.tsx');

function EarlierView({ earlier, at }: { readonly earlier: EarlierAnswer; readonly at: number }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="earlier" onToggle={({ currentTarget }) => { setOpen(currentTarget.open); }}>
      <summary><Icon name="paper" size={18} /><span><b>{earlier.heading}</b> <span class="support">{t('earlier.from', { name: earlier.name })}</span></span></summary>
      <div class="earlier-answer">
        {open ? <Later load={loadAnswer}>{({ EarlierAnswerView }) => <EarlierAnswerView earlier={earlier} id={`tidigare-${at}`} />}</Later> : null}
        <p><a href={earlier.href}>{t('earlier.change', { name: earlier.name })}</a></p>
      </div>
    </details>
  );
}

export function Earlier({ answers }: { readonly answers: readonly EarlierAnswer[] }) {
  return <div class="earlier-list">{answers.map((earlier, at) => <EarlierView key={`${earlier.exercise} ${earlier.field.id}`} earlier={earlier} at={at} />)}</div>;
}
