import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, mean } from './numbers.ts';

describe('a mean', () => {
  it('lies between the lowest and the highest and does not depend on their order', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 2, max: 10 }), { minLength: 1, maxLength: 40 }), (twice) => {
      const values = twice.map((value) => value / 2 + 1 / 3);
      expect(mean(values)).toBe(mean(values.toReversed()));
      expect(mean(values)).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
      expect(mean(values)).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
    }));
  });

  it('does not exist without values', () => {
    expect(() => mean([])).toThrow(RangeError);
  });
});

describe('a figure in Swedish', () => {
  it.each([[2.5, '2,5'], [3, '3,0'], [2.05, '2,1'], [7 / 3, '2,3'], [4.96, '5,0']])('writes %d as %s', (value, text) => {
    expect(decimal(value)).toBe(text);
  });
});
