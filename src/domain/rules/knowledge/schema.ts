/** What the frontmatter says of the rule `knowledge`. Apart from its evaluation, so that pages do not carry it. */
import * as z from 'zod/mini';
import { id, ownIds, sentence } from '../../field-schema.ts';

const options = z.array(z.strictObject({ id, label: sentence })).check(z.minLength(1), z.refine(ownIds, 'expected each option to have an id of its own'));

/** Checks `rule:` in the frontmatter. */
export const knowledgeSchema = z.strictObject({
  kind: z.literal('knowledge'),
  /** The table with one thing to keep a row. */
  field: id,
  /** The text column with its title. */
  title: id,
  /** The link column: an address on the web, or a place in words. */
  place: id,
  /** The date column for when somebody last saw that it is still right. */
  checked: id,
  /** The choice column for the focus area, and its options in the order they are told. */
  area: z.strictObject({ column: id, options }),
  /** The choice column for what it is (tool, contact, link …), and its options likewise. */
  sort: z.strictObject({ column: id, options }),
  /** Over the counts of areas and of kinds. */
  areas: sentence,
  sorts: sentence,
  /** Areas with nothing yet: the heading, and what to do. */
  gaps: z.strictObject({ heading: sentence, advice: sentence }),
  /** The same address twice, or the same title in the same area: the heading, and what to do. */
  duplicates: z.strictObject({ heading: sentence, advice: sentence }),
  /** Never checked, or longer ago than a year: the heading, and what to do. */
  stale: z.strictObject({ heading: sentence, advice: sentence }),
  /** Shown until there is a row: what to do. */
  waiting: sentence,
});
export type Knowledge = z.infer<typeof knowledgeSchema>;
