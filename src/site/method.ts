/** What content/<lang>/method.json says of the whole: the goal, its five subgoals and the quarters of the town. */
import * as z from 'zod/mini';

const sentence = z.string().check(z.minLength(1));
const steps = z.array(z.int().check(z.minimum(0), z.maximum(8))).check(z.minLength(1));

export const method = z.strictObject({
  goal: sentence,
  subgoals: z.array(z.strictObject({
    number: z.int().check(z.minimum(1), z.maximum(5)),
    text: sentence,
    /** A few words for a fact box. */
    short: sentence,
    /** The steps that serve it. */
    steps,
  })).check(z.length(5)),
  phases: z.array(z.strictObject({
    id: z.enum(['gate', 'explore', 'equip', 'carry-out', 'keep']),
    name: sentence,
    /** Stands over the name on the journey: ”Första kvarteret”. */
    ordinal: sentence,
    /** Under the street on the first page. */
    home: sentence,
    /** Beside the houses on the journey. */
    journey: sentence,
    steps,
  })).check(z.length(5)),
});
export type Method = z.infer<typeof method>;
export type Phase = Method['phases'][number];
