/** From when to when, by day or by month, with a note in words for what a date can't say. */
import * as z from 'zod/mini';
import { isDate, isMonth } from '../../domain/dates.ts';
import { common, defineField, text } from '../../domain/field.ts';

const sentence = z.string().check(z.minLength(1));

const definition = z.strictObject({
  ...common,
  kind: z.literal('period'),
  /** The labels of the two ends. */
  from: sentence,
  to: sentence,
  /** The ends are months, not days. */
  months: z._default(z.boolean(), false),
  /** The label of the note; the interface's own where not said. */
  note: z.optional(sentence),
});

const moment = z.string().check(
  z.refine((value) => value === '' || isDate(value) || isMonth(value), 'expected a date as YYYY-MM-DD, a month as YYYY-MM, or nothing'),
);

const answer = z.strictObject({ from: moment, to: moment, note: text });

const shown = (moment: string): string | null => (moment === '' ? null : moment);

export const period = defineField({
  definition,
  answer,
  accepts: ({ months }, { from, to }) => [from, to].every((value) => value === '' || (months ? isMonth(value) : isDate(value))),
  empty: () => ({ from: '', to: '', note: '' }),
  isEmpty: (_definition, { from, to, note }) => from === '' && to === '' && note.trim() === '',
  isDone: (_definition, { from, to }) => from !== '' && to !== '',
  report: ({ label, hint, from, to, note }, answer, words) => [{
    type: 'together',
    blocks: [
      { type: 'text', text: label, tone: 'strong' },
      ...(hint === undefined ? [] : [{ type: 'text', text: hint, tone: 'support' } as const]),
      { type: 'facts', items: [{ label: from, value: answer.from }, { label: to, value: answer.to }] },
      { type: 'answer', label: note ?? words('period.note'), value: answer.note.trim(), lines: 2 },
    ],
  }],
  fact: (_definition, { from, to }) => ({ type: 'period', from: shown(from), to: shown(to) }),
  voice: (_definition, { from, to, note }) => ({
    value: null,
    said: from === '' && to === '' ? '' : `${from}–${to}`,
    reasons: note.trim() === '' ? [] : [note.trim()],
  }),
});
