/** Things to tick, as they stand in content and in files. */
import * as z from 'zod/mini';
import { common, id, ownIds, sentence, text } from '../../domain/field-schema.ts';
import { mostOwn } from './limits.ts';

export const definition = z
  .strictObject({
    ...common,
    kind: z.literal('checklist'),
    items: z.array(z.strictObject({ id, label: sentence })).check(z.minLength(1)),
    /** People may add lines of their own. */
    own: z._default(z.boolean(), false),
  })
  .check(z.refine(({ items }) => ownIds(items), { path: ['items'], error: 'expected each item to have an id of its own' }));
export type Definition = z.infer<typeof definition>;

export const answer = z.strictObject({
  checked: z.array(id),
  own: z.array(z.strictObject({ id, text, checked: z.boolean() })).check(z.maxLength(mostOwn)),
});
export type Answer = z.infer<typeof answer>;
