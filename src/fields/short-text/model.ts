/** A line of text. */
import * as z from 'zod/mini';
import { common, defineField, text } from '../../domain/field.ts';

const definition = z.strictObject({ ...common, kind: z.literal('short-text') });

export const shortText = defineField({
  definition,
  answer: text,
  accepts: () => true,
  empty: () => '',
  isEmpty: (_definition, answer) => answer.trim() === '',
  isDone: (_definition, answer) => answer.trim() !== '',
  report: ({ label }, answer) => [{ type: 'facts', items: [{ label, value: answer.trim() }] }],
  fact: (_definition, answer) => ({ type: 'text', value: answer }),
  voice: (_definition, answer) => ({ value: null, said: answer.trim(), reasons: [] }),
});
