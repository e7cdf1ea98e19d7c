/** The frontmatter of content/<lang>/exercises/*.mdx: all there is to know of an exercise but its guide. */
import * as z from 'zod/mini';
import { id, sentence } from '../domain/field-schema.ts';
import { rule } from '../domain/rules/schemas.ts';
import { fieldDefinition } from './schemas.ts';

export const exercise = z.strictObject({
  /** Lasting: answers hang on it. Never reused, never changed, though number, title and file name may. */
  id,
  /** The last part of the page's address, in the language of the page. */
  slug: id,
  step: z.int().check(z.minimum(0), z.maximum(8)),
  /** As the method counts: "0.6". The decision that closes a step has none and is no window in its house. */
  number: z.nullable(z.string().check(z.regex(/^\d\.\d$/))),
  title: sentence,
  /** One or two sentences: why you do this. */
  lead: sentence,
  /** Inward (team), outward (activity), looking back (reflection), or the decision that closes a step. */
  kind: z.enum(['team', 'activity', 'reflection', 'decision']),
  minutes: z.int().check(z.minimum(1), z.maximum(960)),
  who: sentence,
  material: sentence,
  /** Members answer on their own first; a field may say otherwise for itself. */
  individual: z.boolean(),
  fields: z.array(fieldDefinition).check(z.minLength(1)),
  rule: z.optional(rule),
  /** The sheets it can be printed on. */
  paper: z.array(z.enum(['A4', 'A3'])).check(z.minLength(1)),
  /** A reminder that stands by the form, e.g. on personal data. */
  notice: z.optional(sentence),
  /** For the one who leads: never shown to the group on the projector. */
  facilitator: z.strictObject({
    aim: sentence,
    lead: z.array(sentence),
    stuck: z.array(sentence),
    careful: z.array(sentence),
  }),
  /** Filled in by Älvsund, a made-up town: answers by field id, the group's and the members' (by member id). */
  example: z.strictObject({
    group: z.record(id, z.unknown()),
    members: z.optional(z.record(z.string(), z.record(id, z.unknown()))),
  }),
});
export type Exercise = z.infer<typeof exercise>;

/** The frontmatter of content/<lang>/steps/*.mdx. */
export const step = z.strictObject({
  number: z.int().check(z.minimum(0), z.maximum(8)),
  slug: id,
  phase: z.enum(['gate', 'explore', 'equip', 'carry-out', 'keep']),
  title: sentence,
  /** One or two words under the house. */
  short: sentence,
  lead: sentence,
  /** How many exercises the method has here: windows in the house, also before they are written. */
  windows: z.int().check(z.minimum(1), z.maximum(8)),
  facts: z.optional(z.strictObject({
    time: sentence,
    who: sentence,
    results: z.array(sentence),
    /** Numbers of the five subgoals this step serves. */
    subgoals: z.array(z.int().check(z.minimum(1), z.maximum(5))),
  })),
  tips: z.array(sentence),
});
export type Step = z.infer<typeof step>;
