/** Yes or no, as it stands in content and in files. */
import * as z from 'zod/mini';
import { common, sentence, text } from '../../domain/field-schema.ts';

export const definition = z.strictObject({
  ...common,
  kind: z.literal('yes-no'),
  /** What a no leads to: shown directly under the answer. */
  no: z.optional(sentence),
  /** The label of a text that goes with the answer; no text where not said. */
  comment: z.optional(sentence),
});
export type Definition = z.infer<typeof definition>;

export const answer = z.strictObject({ value: z.nullable(z.boolean()), comment: text });
export type Answer = z.infer<typeof answer>;
