/** Some sentences of text, as they stand in content and in files. */
import * as z from 'zod/mini';
import { common, text } from '../../domain/field-schema.ts';

export const definition = z.strictObject({
  ...common,
  kind: z.literal('long-text'),
  /** How many lines to write on a blank sheet has. */
  lines: z._default(z.int().check(z.minimum(1), z.maximum(40)), 4),
});
export type Definition = z.infer<typeof definition>;

export const answer = text;
export type Answer = z.infer<typeof answer>;
