/**
 * Order as a number in each thing: what is moved gets one between its new neighbours', so that a move changes one thing
 * only, and what two windows move at the same time can be joined.
 */
export interface Ordered {
  readonly id: string;
  readonly position: number;
}

/** Things that claim the same place stand by id, the same way on every computer. */
export const inOrder = <Thing extends Ordered>(things: readonly Thing[]): readonly Thing[] =>
  [...things].sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1));

/** @returns a position after `one` and before `other` (undefined: the end of the list), or null where no number is left between them */
export function between(one: number | undefined, other: number | undefined): number | null {
  if (one === undefined) return other === undefined ? 1 : other - 1 < other ? other - 1 : null;
  if (other === undefined) return one + 1 > one ? one + 1 : null;
  // Halved before they are added, because two large positions may have no sum.
  const middle = one / 2 + other / 2;
  return middle > one && middle < other ? middle : null;
}
