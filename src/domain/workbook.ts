/** A workbook's stored form: answers with an address and an envelope, and the file they travel in. */
import * as z from 'zod/mini';
import { id } from './field.ts';

/** Who an answer belongs to: the group, or one member by id. */
export const ownerPattern = /^(group|m-[a-z0-9-]{1,60})$/;
export const group = 'group';

/** Where an answer lives. `part` is a row's id where the kind stores rows one by one. */
export interface Address {
  readonly exercise: string;
  readonly field: string;
  readonly owner: string;
  readonly part?: string;
}

/** The version of envelopes and files that this program writes. */
export const formatVersion = 1;

/** An answer as it is stored, in localStorage, in the journal and (without `sum`) in a file. */
export const envelope = z.strictObject({
  v: z.int().check(z.minimum(1)),
  /** Counts the writes of this answer. */
  rev: z.int().check(z.minimum(1)),
  /** The window that wrote it: a random id per page load. */
  by: z.string().check(z.maxLength(64)),
  /** When, in milliseconds since 1970. */
  t: z.int().check(z.minimum(0)),
  /** A short checksum over the rest. */
  sum: z.string().check(z.maxLength(16)),
  /** `null` where a row was removed. */
  data: z.unknown(),
});
export type Envelope = z.infer<typeof envelope>;

export { id };
