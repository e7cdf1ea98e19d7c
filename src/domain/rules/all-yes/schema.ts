/** What the frontmatter says of the rule `all-yes`. Apart from its evaluation, so that pages do not carry it. */
import * as z from 'zod/mini';
import { id, sentence } from '../../field-schema.ts';
import { outcome } from '../parts.ts';

/** Checks `rule:` in the frontmatter. */
export const allYesSchema = z.strictObject({
  kind: z.literal('all-yes'),
  /** The yes/no fields, in the order they are read. */
  fields: z.array(id).check(z.minLength(2)),
  /** What the fields are, in the plural: "påståenden", "mål". */
  counted: sentence,
  outcomes: z.strictObject({
    /** Every answer is yes. */
    all: outcome,
    /** At least one no. */
    some: outcome,
    /** Not a single yes, where that means something else than a few no. */
    none: z.optional(outcome),
  }),
});
export type AllYes = z.infer<typeof allYesSchema>;
