/** A line of text, as it stands in content and in files. */
import * as z from 'zod/mini';
import { common, text } from '../../domain/field-schema.ts';

export const definition = z.strictObject({ ...common, kind: z.literal('short-text') });
export type Definition = z.infer<typeof definition>;

export const answer = text;
export type Answer = z.infer<typeof answer>;
