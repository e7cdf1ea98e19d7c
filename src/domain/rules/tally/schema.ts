/** What the frontmatter says of the rule `tally`. Apart from its evaluation, so that pages do not carry it. */
import * as z from 'zod/mini';
import { id, sentence } from '../../field-schema.ts';

/** Checks `rule:` in the frontmatter. */
export const tallySchema = z.strictObject({
  kind: z.literal('tally'),
  /** The table. */
  field: id,
  /** The choice column that is counted. */
  column: id,
  /** What the rows are, in the plural: "utbildningar". */
  counted: sentence,
  /** The column's options in the order they are told, and what their rows are called. */
  options: z.array(z.strictObject({ id, label: sentence })).check(z.minLength(1)),
  /** Shown until a row has an option. */
  waiting: sentence,
  /** Over the count. */
  heading: sentence,
});
export type Tally = z.infer<typeof tallySchema>;
