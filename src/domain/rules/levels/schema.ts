/** What the frontmatter says of the rule `levels`. Apart from its evaluation, so that pages do not carry it. */
import * as z from 'zod/mini';
import { id, ownIds, sentence } from '../../field-schema.ts';

/** Checks `rule:` in the frontmatter. */
export const levelsSchema = z.strictObject({
  kind: z.literal('levels'),
  /** The table with one actor a row. */
  field: id,
  /** The actor column. */
  actor: id,
  /** The choice columns for the level now and the one wished for. Both have the levels' ids as options. */
  now: id,
  wished: id,
  /** The lowest first; each has all of those before it. `adds` is what it adds to them: ”dela information”. */
  levels: z.array(z.strictObject({ id, label: sentence, adds: sentence })).check(z.minLength(2), z.maxLength(5), z.refine(ownIds, 'expected each level to have an id of its own')),
  /** What the columns are called in the picture: ”Nu”, ”Önskat”. */
  called: z.strictObject({ now: sentence, wished: sentence }),
  /** Over the picture. */
  heading: sentence,
  /** Over those who are wished on another level than they are on now. */
  moves: sentence,
  /** When nobody is. */
  settled: sentence,
  /** A remark on the names of the levels, quietly under it all. */
  remark: z.optional(sentence),
  /** Shown until some actor has a level: what to do. */
  waiting: sentence,
});
export type LevelsRule = z.infer<typeof levelsSchema>;
