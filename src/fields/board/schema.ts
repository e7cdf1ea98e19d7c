/** A board with notes in areas, as it stands in content and in files. */
import * as z from 'zod/mini';
import { common, id, ownIds, sentence, text } from '../../domain/field-schema.ts';
import { groupSigns } from '../../domain/pictures/group-signs.ts';
import { mostStored, mostVotes } from './limits.ts';

const named = z.strictObject({ id, label: sentence });

export const definition = z
  .strictObject({
    ...common,
    kind: z.literal('board'),
    /** Where notes are put up, in the order they are read. */
    areas: z.array(z.strictObject({ id, label: sentence, hint: z.optional(sentence) })).check(z.minLength(1), z.maxLength(6)),
    /** Small groups that wrote the notes. Each has a sign and a letter, in this order. */
    groups: z.optional(z.array(named).check(z.minLength(1), z.maxLength(groupSigns.length))),
    /** Notes can be given votes. */
    votes: z.optional(z.boolean()),
    /** Notes can be marked as important. */
    important: z.optional(z.boolean()),
    /** One note in one word, with a small letter: ”lapp”. */
    noteName: sentence,
  })
  .check(
    z.refine(({ areas }) => ownIds(areas), { path: ['areas'], error: 'expected each area to have an id of its own' }),
    z.refine(({ groups }) => groups === undefined || ownIds(groups), { path: ['groups'], error: 'expected each group to have an id of its own' }),
  );
export type Definition = z.infer<typeof definition>;

const note = z.strictObject({
  id,
  type: z.literal('note'),
  position: z.number(),
  text,
  area: id,
  group: z.optional(id),
  /** The cluster it lies in. One that is no more leaves the note where it is. */
  cluster: z.optional(id),
  votes: z.int().check(z.minimum(0), z.maximum(mostVotes)),
  important: z.boolean(),
});

/** Notes that belong together, under one name. */
const cluster = z.strictObject({ id, type: z.literal('cluster'), position: z.number(), text, area: id });

/** One note or one cluster. */
export const part = z.readonly(z.discriminatedUnion('type', [note, cluster]));

export const answer = z.readonly(z.array(part).check(z.maxLength(mostStored)));
export type Answer = z.infer<typeof answer>;
