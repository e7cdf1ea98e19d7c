/** The rules an exercise may ask for in its frontmatter. A new rule is a folder, one line here and one in evaluate.ts. */
import * as z from 'zod/mini';
import { allYesSchema } from './all-yes/schema.ts';
import { coreGroupSchema } from './core-group/schema.ts';
import { coverageSchema } from './coverage/schema.ts';
import { ratingTotalSchema } from './rating-total/schema.ts';
import { tallySchema } from './tally/schema.ts';

/** Checks `rule:` in an exercise's frontmatter. */
export const rule = z.discriminatedUnion('kind', [
  allYesSchema, coreGroupSchema, coverageSchema, ratingTotalSchema, tallySchema,
]);
export type Rule = z.infer<typeof rule>;
