/** What the frontmatter says of the rule `coverage`. Apart from its evaluation, so that pages do not carry it. */
import * as z from 'zod/mini';
import { id, sentence } from '../../field-schema.ts';
import { outcome } from '../parts.ts';

/** Checks `rule:` in the frontmatter. */
export const coverageSchema = z.strictObject({
  kind: z.literal('coverage'),
  /** The table, whose rows are what should be covered. */
  field: id,
  /** The column with the people. */
  column: id,
  /** What the rows are, in the plural: "roller". */
  counted: sentence,
  /** One name in this many rows or more is told about. */
  manyFrom: z.int().check(z.minimum(2)),
  /** Shown until there is a name. */
  waiting: sentence,
  outcomes: z.strictObject({
    /** Every row has somebody. */
    all: outcome,
    /** At least one row has nobody. */
    some: outcome,
    /** One person has many: the headline stands above the names, the advice under them. */
    many: outcome,
  }),
});
export type Coverage = z.infer<typeof coverageSchema>;
