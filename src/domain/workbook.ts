/** A workbook's stored form: answers with an address and an envelope, and the file they travel in. */
/** Who an answer belongs to: the group, or one member by id. */
export const ownerPattern = /^(group|m-[a-z0-9-]{1,60})$/;
export const group = 'group';

/** The field id under which an exercise keeps the group's own mark that it is done: `true` or `false`. */
export const doneField = 'done';

/**
 * The field id under which an exercise that goes on with another's answer keeps that somebody has done so here: `true`. The
 * answer itself is stored there and says nothing of this one.
 */
export const begunField = 'begun';
export const markFields = [doneField, begunField] as const;
export type MarkField = (typeof markFields)[number];

/** Where an answer lives. `part` is a row's id where the kind stores rows one by one. */
export interface Address {
  readonly exercise: string;
  readonly field: string;
  readonly owner: string;
  readonly part?: string;
}

/** The version of envelopes and files that this program writes. */
export const formatVersion = 1;

/** Ranges keep `rev + 1` and dates safe whatever a file claims. */
export const most = { v: 10_000, rev: 2_000_000_000, t: 8_640_000_000_000_000, sum: 16 } as const;

/** The line of writing that an envelope names. */
export const linePattern = /^[a-z0-9-]{1,64}$/;

/** An answer as it is stored, in localStorage, in the journal and (without `sum`) in a file. Its schema stands in workbook/envelope-schema.ts. */
export interface Envelope {
  readonly v: number;
  /** Counts the writes of this answer. */
  readonly rev: number;
  /**
   * The line of writing: a window's random id (one per page load) and a count that grows whenever other words take the
   * place of the window's own. What one line writes later was written by someone who saw what it wrote earlier.
   */
  readonly by: string;
  /** When, in milliseconds since 1970. */
  readonly t: number;
  /** `null` where a row was removed. */
  readonly data: unknown;
  /** A short checksum over the rest. */
  readonly sum: string;
}
