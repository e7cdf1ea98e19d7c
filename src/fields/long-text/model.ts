/** Some sentences of text. */
import * as z from 'zod/mini';
import { common, defineField, text } from '../../domain/field.ts';

const definition = z.strictObject({
  ...common,
  kind: z.literal('long-text'),
  /** How many lines to write on a blank sheet has. */
  lines: z._default(z.int().check(z.minimum(1), z.maximum(40)), 4),
});

export const longText = defineField({
  definition,
  answer: text,
  accepts: () => true,
  empty: () => '',
  isEmpty: (_definition, answer) => answer.trim() === '',
  isDone: (_definition, answer) => answer.trim() !== '',
  report: ({ label, hint, lines }, answer) => {
    const written = { type: 'answer', label, value: answer.trim(), lines } as const;
    return hint === undefined ? [written] : [{ type: 'together', blocks: [written, { type: 'text', text: hint, tone: 'support' }] }];
  },
  fact: (_definition, answer) => ({ type: 'text', value: answer }),
  voice: (_definition, answer) => ({ value: null, said: answer.trim(), reasons: [] }),
});
