/** What the frontmatter says of the rule `counts-over-time`. Apart from its evaluation, so that pages do not carry it. */
import * as z from 'zod/mini';
import { id, ownIds, sentence } from '../../field-schema.ts';

/** Checks `rule:` in the frontmatter. */
export const countsOverTimeSchema = z.strictObject({
  kind: z.literal('counts-over-time'),
  /** The table with one occasion a row. */
  field: id,
  /** The date column. Occasions without a date are not drawn, and said to be missing one. */
  date: id,
  /** The column for where you looked: free text, or a choice where `sources` names its options. Only occasions with the same source are compared. */
  source: z.strictObject({
    column: id,
    sources: z.optional(z.array(z.strictObject({ id, label: sentence })).check(z.minLength(1), z.refine(ownIds, 'expected each source to have an id of its own'))),
  }),
  /** The number column for all of them, and what they are called: ”annonser”. */
  all: z.strictObject({ column: id, label: sentence }),
  /** The number column for those that are new, and what they are called: ”nya”. */
  fresh: z.strictObject({ column: id, label: sentence }),
  /** Over the picture. */
  heading: sentence,
  /** Over what has changed between the last two occasions of each source. */
  changes: sentence,
  /** While no source has two occasions. */
  single: sentence,
  /** Always shown with the figures: what more of them need not mean. */
  caution: sentence,
  /** Shown until an occasion has a date and a number: what to do. */
  waiting: sentence,
});
export type CountsOverTime = z.infer<typeof countsOverTimeSchema>;
