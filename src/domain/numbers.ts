/** Figures that are counted from what people have rated. */

/**
 * The mean, the same whatever the order of the values: they are added up from the lowest, so that no rounding on the way depends on it.
 * @throws RangeError where there are no values
 */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no values to make a mean of');
  return [...values].sort((one, other) => one - other).reduce((sum, value) => sum + value, 0) / values.length;
}

/** With one decimal and a comma, as Swedish readers write it: "2,5", "3,0". Halves are rounded up. */
export function decimal(value: number): string {
  // What a computer holds of 2.05 is a hair below it, and would be rounded down.
  return (Math.round(value * 10 + 1e-9) / 10).toFixed(1).replace('.', ',');
}
