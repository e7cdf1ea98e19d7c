/**
 * Brings an answer written by an older program up to the version this one writes, one version at a time.
 * A step is pure and gets the answer's address, because an answer's place is all that says what it is.
 * When the format changes: raise `formatVersion` (a test compares it with the steps), add the step at the end of the list, keep the golden file of the
 * old version for ever (tests/golden) and never change an old step.
 */
import type { Address } from '../workbook.ts';

export type Step = (data: unknown, address: Address) => unknown;

/** `steps[0]` leads from version 1 to 2, and so on. Version 1 is the first, so there is none yet. */
export const steps: readonly Step[] = [];

/**
 * @param value an answer's data and its version, 1 or above, no newer than this program
 * @returns the data as this program writes it; throws a RangeError for a newer version, which must never be guessed at
 */
export function migrate(
  value: { readonly v: number; readonly data: unknown },
  address: Address,
  through: readonly Step[] = steps,
): unknown {
  if (value.v > through.length + 1) throw new RangeError(`version ${value.v} is newer than ${through.length + 1}`);
  // A removed row stays removed in every version.
  if (value.data === null) return null;
  return through.slice(value.v - 1).reduce<unknown>((data, step) => step(data, address), value.data);
}
