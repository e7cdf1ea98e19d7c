/** One of a few options, as it stands in content and in files. */
import * as z from 'zod/mini';
import { common, id, ownIds, sentence } from '../../domain/field-schema.ts';

export const definition = z
  .strictObject({
    ...common,
    kind: z.literal('choice'),
    options: z.array(z.strictObject({ id, label: sentence, hint: z.optional(sentence) })).check(z.minLength(2)),
    /** Options under each other, or side by side where they are short. */
    layout: z._default(z.enum(['stack', 'row']), 'stack'),
  })
  .check(z.refine(({ options }) => ownIds(options), { path: ['options'], error: 'expected each option to have an id of its own' }));
export type Definition = z.infer<typeof definition>;

export const answer = z.nullable(id);
export type Answer = z.infer<typeof answer>;
