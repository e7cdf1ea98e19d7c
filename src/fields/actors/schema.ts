/** The register of actors: a row for each, and for each spelling that was merged into another. */
import * as z from 'zod/mini';
import { common, id } from '../../domain/field-schema.ts';
import { longestActorName } from '../../domain/register/names.ts';
import { mostApart, mostStoredActors } from '../../domain/register/rows.ts';

export const definition = z.strictObject({
  ...common,
  kind: z.literal('actors'),
  /** How many rows to write in a blank sheet has. */
  blankRows: z._default(z.int().check(z.minimum(0), z.maximum(40)), 12),
});
export type Definition = z.infer<typeof definition>;

const name = z.string().check(z.maxLength(longestActorName));

/** One actor. What its parts mean stands in domain/register/rows.ts. */
export const part = z.readonly(z.strictObject({
  id,
  position: z.number(),
  name,
  industry: name,
  merged: z.optional(id),
  removed: z.optional(z.literal(true)),
  apart: z.optional(z.readonly(z.array(id).check(z.maxLength(mostApart)))),
}));

export const answer = z.readonly(z.array(part).check(z.maxLength(mostStoredActors)));
export type Answer = z.infer<typeof answer>;
