/** The order of the method, and which window of a house belongs to which exercise. */
import type { Exercise } from '../fields/exercise.ts';

type Placed = Pick<Exercise, 'step' | 'number'>;

/** The figure after the point; beyond all others where there is none, because the decision closes its step. */
const within = ({ number }: Placed): number => (number === null ? Number.POSITIVE_INFINITY : Number(number.split('.')[1]));

/** Step by step; in a step by number, and what has no number last. */
export function inOrder<Item extends { readonly data: Placed }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted(({ data: one }, { data: other }) =>
    one.step - other.step || (within(one) === within(other) ? 0 : within(one) - within(other)));
}

/**
 * Which window of its house an exercise lights, from 0. Most steps count their exercises from .1, some from .0.
 * @param all every exercise of the method that is written
 * @returns null for what has no number and so is no window
 */
export function windowIndex(exercise: Placed, all: readonly Placed[]): number | null {
  if (exercise.number === null) return null;
  const fromZero = all.some((other) => other.step === exercise.step && other.number?.endsWith('.0') === true);
  return within(exercise) - (fromZero ? 0 : 1);
}
