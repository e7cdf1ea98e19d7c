/** What the frontmatter says of the rule `top-notes`. Apart from its evaluation, so that pages do not carry it. */
import * as z from 'zod/mini';
import { id, sentence } from '../../field-schema.ts';

/** Checks `rule:` in the frontmatter. */
export const topNotesSchema = z.strictObject({
  kind: z.literal('top-notes'),
  /** The boards, in the order they are told. */
  fields: z.array(id).check(z.minLength(1), z.maxLength(6)),
  /** How many are told of all areas together, and of each. */
  most: z._default(z.int().check(z.minimum(1), z.maximum(20)), 5),
  /** Shown until a note is written. */
  waiting: sentence,
  /** Shown until a note is marked as important or has a vote: what to do to come further. */
  unmarked: sentence,
  /** Over the notes that matter most: ”Det viktigaste ni såg”. */
  top: sentence,
  /** Over what more groups than one have said. Left out where the boards have no groups. */
  shared: z.optional(sentence),
  /** Says what to write on a blank sheet, over three lines: ”Ringa in det som är viktigast. Skriv det här.” */
  sheet: z.optional(sentence),
});
export type TopNotes = z.infer<typeof topNotesSchema>;
