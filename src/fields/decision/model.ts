/** The decision that closes a step: what was decided, when, by whom and why. */
import * as z from 'zod/mini';
import { isDate } from '../../domain/dates.ts';
import { common, defineField, id, text } from '../../domain/field.ts';

const sentence = z.string().check(z.minLength(1));

const definition = z
  .strictObject({
    ...common,
    kind: z.literal('decision'),
    /** The ways it can go. `tone` says which kind of answer each is, in meaning and not in colour. */
    options: z.array(z.strictObject({ id, label: sentence, tone: z.enum(['yes', 'later', 'no']) })).check(z.minLength(2), z.maxLength(4)),
    /** The labels of the three lines of the record. */
    date: sentence,
    by: sentence,
    why: sentence,
  })
  .check(
    z.refine(({ options }) => new Set(options.map((option) => option.id)).size === options.length, {
      path: ['options'],
      error: 'expected each option to have an id of its own',
    }),
  );

const answer = z.strictObject({
  choice: z.nullable(id),
  date: z.string().check(z.refine((value) => value === '' || isDate(value), 'expected a date as YYYY-MM-DD, or nothing')),
  by: text,
  why: text,
});

export const decision = defineField({
  definition,
  answer,
  accepts: ({ options }, { choice }) => choice === null || options.some((option) => option.id === choice),
  empty: () => ({ choice: null, date: '', by: '', why: '' }),
  isEmpty: (_definition, { choice, date, by, why }) => choice === null && date === '' && by.trim() === '' && why.trim() === '',
  isDone: (_definition, { choice, date, by }) => choice !== null && date !== '' && by.trim() !== '',
  report: ({ label, hint, options, date, by, why }, answer) => [{
    type: 'together',
    blocks: [
      { type: 'choices', label, several: false, options: options.map((option) => ({ label: option.label, chosen: option.id === answer.choice })) },
      ...(hint === undefined ? [] : [{ type: 'text', text: hint, tone: 'support' } as const]),
      { type: 'facts', items: [{ label: date, value: answer.date }, { label: by, value: answer.by.trim() }] },
      { type: 'answer', label: why, value: answer.why.trim(), lines: 4 },
    ],
  }],
  fact: (_definition, { choice }) => ({ type: 'choice', value: choice }),
  voice: ({ options }, { choice, why }) => ({
    value: null,
    said: options.find((option) => option.id === choice)?.label ?? '',
    reasons: why.trim() === '' ? [] : [why.trim()],
  }),
});
