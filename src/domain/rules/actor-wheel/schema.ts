/** What the frontmatter says of the rule `actor-wheel`. Apart from its evaluation, so that pages do not carry it. */
import * as z from 'zod/mini';
import { id, sentence } from '../../field-schema.ts';

/** Checks `rule:` in the frontmatter. */
export const actorWheelSchema = z.strictObject({
  kind: z.literal('actor-wheel'),
  /** The table with one actor a row. An actor on several rows is drawn once. */
  field: id,
  /** The actor column. Industries come with it, from the register. */
  actor: id,
  /** In the middle of the wheel, one or two words: ”Vår stad”. */
  middle: sentence,
  /** For actors whose industry nobody has said: ”Utan bransch”. */
  unsorted: sentence,
  /** Over the wheel. */
  heading: sentence,
  /** What to ask of the picture: ”Vilka saknar vi?” */
  question: sentence,
  /** Shown until there is an actor: what to do. */
  waiting: sentence,
});
export type ActorWheel = z.infer<typeof actorWheelSchema>;
