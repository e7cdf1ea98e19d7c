/** One of a few options. */
import * as z from 'zod/mini';
import { common, defineField, id } from '../../domain/field.ts';
import type { Block } from '../../domain/report.ts';

const sentence = z.string().check(z.minLength(1));

const definition = z
  .strictObject({
    ...common,
    kind: z.literal('choice'),
    options: z.array(z.strictObject({ id, label: sentence, hint: z.optional(sentence) })).check(z.minLength(2)),
    /** Options under each other, or side by side where they are short. */
    layout: z._default(z.enum(['stack', 'row']), 'stack'),
  })
  .check(
    z.refine(({ options }) => new Set(options.map((option) => option.id)).size === options.length, {
      path: ['options'],
      error: 'expected each option to have an id of its own',
    }),
  );

export const choice = defineField({
  definition,
  answer: z.nullable(id),
  accepts: ({ options }, answer) => answer === null || options.some((option) => option.id === answer),
  empty: () => null,
  isEmpty: (_definition, answer) => answer === null,
  isDone: (_definition, answer) => answer !== null,
  report: ({ label, hint, options }, answer, _words, spread) => {
    const blocks: Block[] = [
      { type: 'choices', label, several: false, options: options.map((option) => ({ label: option.label, chosen: option.id === answer })) },
    ];
    if (hint !== undefined) blocks.push({ type: 'text', text: hint, tone: 'support' });
    if (spread !== undefined) blocks.push({ type: 'text', text: spread.text, tone: 'support' });
    return [{ type: 'together', blocks }];
  },
  fact: (_definition, answer) => ({ type: 'choice', value: answer }),
  voice: ({ options }, answer) => ({ value: null, said: options.find((option) => option.id === answer)?.label ?? '', reasons: [] }),
});
