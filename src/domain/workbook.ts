/** A workbook's stored form: answers with an address and an envelope, and the file they travel in. */
import * as z from 'zod/mini';
import { id } from './field.ts';

/** Who an answer belongs to: the group, or one member by id. */
export const ownerPattern = /^(group|m-[a-z0-9-]{1,60})$/;
export const group = 'group';
export const owner = z.string().check(z.regex(ownerPattern, 'expected "group" or a member\'s id'));

/** The field id under which an exercise keeps the group's own mark that it is done: `true` or `false`. */
export const doneField = 'done';

/** Where an answer lives. `part` is a row's id where the kind stores rows one by one. */
export interface Address {
  readonly exercise: string;
  readonly field: string;
  readonly owner: string;
  readonly part?: string;
}

/** The version of envelopes and files that this program writes. */
export const formatVersion = 1;

/** The parts of an envelope that a file carries too; ranges keep `rev + 1` and dates safe whatever a file claims. */
export const envelopeShape = {
  v: z.int().check(z.minimum(1), z.maximum(10_000)),
  /** Counts the writes of this answer. */
  rev: z.int().check(z.minimum(1), z.maximum(2_000_000_000)),
  /**
   * The line of writing: a window's random id (one per page load) and a count that grows whenever other words take the
   * place of the window's own. What one line writes later was written by someone who saw what it wrote earlier.
   */
  by: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
  /** When, in milliseconds since 1970. */
  t: z.int().check(z.minimum(0), z.maximum(8_640_000_000_000_000)),
  /** `null` where a row was removed. */
  data: z.unknown(),
};

/** An answer as it is stored, in localStorage, in the journal and (without `sum`) in a file. */
export const envelope = z.strictObject({
  ...envelopeShape,
  /** A short checksum over the rest. */
  sum: z.string().check(z.maxLength(16)),
});
export type Envelope = z.infer<typeof envelope>;

export { id };
