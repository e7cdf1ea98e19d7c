/** The list of all rules' schemas: what an exercise may ask for in its frontmatter. Apart from what evaluates them, so that pages do not carry it. */
import * as z from 'zod/mini';
import { allYesSchema } from './all-yes/schema.ts';
import { coreGroupSchema } from './core-group/schema.ts';
import { coverageSchema } from './coverage/schema.ts';
import { ratingTotalSchema } from './rating-total/schema.ts';
import { tallySchema } from './tally/schema.ts';
import { topNotesSchema } from './top-notes/schema.ts';
import { indicatorSummarySchema } from './indicator-summary/schema.ts';
import { mindMapSchema } from './mind-map/schema.ts';
import { partnerMapSchema } from './partner-map/schema.ts';
import { levelsSchema } from './levels/schema.ts';
import { knowledgeSchema } from './knowledge/schema.ts';
import { countsOverTimeSchema } from './counts-over-time/schema.ts';
import { actorWheelSchema } from './actor-wheel/schema.ts';

/** Checks `rule:` in an exercise's frontmatter. */
export const rule = z.discriminatedUnion('kind', [
  allYesSchema, coreGroupSchema, coverageSchema, ratingTotalSchema, tallySchema,
  topNotesSchema,
  indicatorSummarySchema,
  mindMapSchema,
  partnerMapSchema,
  levelsSchema,
  knowledgeSchema,
  countsOverTimeSchema,
  actorWheelSchema,
]);
export type Rule = z.infer<typeof rule>;
