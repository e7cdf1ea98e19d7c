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
  /** The form takes the whole width and what comes of it stands under it, for wide tables, boards and maps. */
  wide: z.optional(z.boolean()),
  /** What was answered before and is needed here: it stands beside the form, to read. */
  beside: z.optional(z.array(z.strictObject({ exercise: id, field: id, heading: z.optional(sentence) })).check(z.minLength(1))),
  /** What to be careful with, in a box of its own before the form. */
  safety: z.optional(z.strictObject({ heading: sentence, items: z.array(sentence).check(z.minLength(1)) })),
  /** Ids in content/<lang>/links.json: pages of authorities and others, shown with their owner and when they were last looked at. */
  links: z.optional(z.array(id).check(z.minLength(1))),
  /** Forms that exist on paper only, to write in by hand. */
  forms: z.optional(z.array(z.strictObject({
    id,
    title: sentence,
    /** One or two sentences on how it is used, printed over the rows. */
    lead: sentence,
    paper: z.enum(['A4', 'A3']),
    columns: z.array(z.strictObject({ label: sentence, share: z._default(z.number().check(z.positive(), z.maximum(20)), 1) })).check(z.minLength(1), z.maxLength(12)),
    rows: z.int().check(z.minimum(1), z.maximum(40)),
    /** What must never be written here, framed. */
    notice: z.optional(sentence),
  })).check(z.minLength(1))),
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
