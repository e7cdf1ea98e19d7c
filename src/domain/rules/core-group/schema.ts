/** What the frontmatter says of the rule `core-group`. Apart from its evaluation, so that pages do not carry it. */
import * as z from 'zod/mini';
import { id, sentence } from '../../field-schema.ts';
import { outcome } from '../parts.ts';

/** A column or an option, and what it is called in the middle of a sentence. */
const called = z.strictObject({ id, label: sentence });

/** Checks `rule:` in the frontmatter. */
export const coreGroupSchema = z.strictObject({
  kind: z.literal('core-group'),
  /** The table with one candidate a row. */
  field: id,
  /** Tick columns: all of them are needed. */
  basics: z.array(called).check(z.minLength(1)),
  /** Tick columns: good to have, counted. */
  desirables: z.array(called),
  /** The choice column for where a candidate works, and the two options that should be in the group. */
  sector: z.strictObject({ column: id, socialServices: called, police: called }),
  /** The choice column for strategic or operative work; `both` counts as each. */
  level: z.strictObject({ column: id, strategic: called, operative: called, both: id }),
  /** The tick column for those who carry the perspective of children and young people. */
  children: id,
  /** How many people, both in. */
  min: z.int().check(z.minimum(1)),
  max: z.int().check(z.minimum(1)),
  /** What the group needs, one line each beside its window. */
  needs: z.strictObject({ size: sentence, socialServices: sentence, police: sentence, levels: sentence, children: sentence }),
  /** Shown until there is a candidate. */
  waiting: sentence,
  outcomes: z.strictObject({
    /** Everything the group needs is there. */
    complete: outcome,
    /** Something is missing. */
    incomplete: outcome,
  }),
});
export type CoreGroup = z.infer<typeof coreGroupSchema>;
