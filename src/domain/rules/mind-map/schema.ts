/** What the frontmatter says of the rule `mind-map`. Apart from its evaluation, so that pages do not carry it. */
import * as z from 'zod/mini';
import { id, sentence } from '../../field-schema.ts';

const remark = {
  /** 1 is next to the middle. */
  level: z.int().check(z.minimum(1), z.maximum(3)),
  /** Stands over the names. */
  headline: sentence,
  /** Stands under them. */
  advice: sentence,
};

/** Checks `rule:` in the frontmatter. */
export const mindMapSchema = z.strictObject({
  kind: z.literal('mind-map'),
  /** The field with the map. What its levels are called is said there. */
  field: id,
  /** Over the count. */
  heading: sentence,
  /** Shown until the map has a node on the outermost level that is asked for. */
  waiting: sentence,
  /** Nodes of this level with nothing further out: ”Platser utan aktör”. Not told while waiting. */
  alone: z.optional(z.array(z.strictObject(remark)).check(z.minLength(1))),
  /** The same in many places, e.g. an actor that several places lead to: from how many places it is told, the highest first. */
  repeated: z.optional(z.strictObject({ ...remark, from: z._default(z.int().check(z.minimum(2)), 2) })),
});
export type MindMap = z.infer<typeof mindMapSchema>;
