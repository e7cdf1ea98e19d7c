/** A place on a scale, as it stands in content and in files. */
import * as z from 'zod/mini';
import { common, id, ownIds, sentence, text } from '../../domain/field-schema.ts';

export const definition = z
  .strictObject({
    ...common,
    kind: z.literal('scale'),
    min: z._default(z.int().check(z.minimum(0)), 1),
    max: z._default(z.int().check(z.maximum(10)), 5),
    /** The word at each end: always in sight. */
    low: sentence,
    high: sentence,
    /** Questions that help the group to think, under the label. */
    prompts: z._default(z.array(sentence), []),
    /** Texts that go with the answer, in the order they are shown. */
    comments: z._default(z.array(z.strictObject({ id, label: sentence })), []),
  })
  .check(
    z.refine(({ min, max }) => max > min, { path: ['max'], error: 'expected max to be greater than min' }),
    z.refine(({ comments }) => ownIds(comments), { path: ['comments'], error: 'expected each comment to have an id of its own' }),
  );
export type Definition = z.infer<typeof definition>;

export const answer = z.strictObject({ value: z.nullable(z.int()), comments: z.record(id, text) });
export type Answer = z.infer<typeof answer>;
