/** The list of all rules' schemas: what an exercise may ask for in its frontmatter. Apart from what evaluates them, so that pages do not carry it. */
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
