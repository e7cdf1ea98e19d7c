import { describe, expect, test } from 'vitest';
import { clock, dayName, longDate } from './when.ts';

const now = new Date(2026, 10, 22, 9, 30).getTime();
const at = (day: number, hour = 20): number => new Date(2026, 10, day, hour).getTime();

describe('times as people say them', () => {
  test('the clock has a point between hours and minutes', () => { expect(clock(new Date(2026, 10, 22, 9, 5).getTime(), 'sv')).toBe('09.05'); });
  test('earlier today is today', () => { expect(dayName(at(22, 1), now, 'sv')).toBe('i dag'); });
  test('yesterday evening is yesterday, though fewer than 24 hours have passed', () => { expect(dayName(at(21, 23), now, 'sv')).toBe('i går'); });
  test('before that the days are counted', () => { expect(dayName(at(17), now, 'sv')).toBe('för 5 dagar sedan'); });
  test('the night when clocks change is one day like others', () => {
    expect(dayName(new Date(2026, 9, 24, 23).getTime(), new Date(2026, 9, 26, 1).getTime(), 'sv')).toBe('i förrgår');
  });
  test('a stored date is written out', () => { expect(longDate('2025-09-12', 'sv')).toBe('12 september 2025'); });
  test('what is no date is given back as it was written', () => {
    expect(['snart', '2025-99-99', ''].map((text) => longDate(text, 'sv'))).toEqual(['snart', '2025-99-99', '']);
  });
});
