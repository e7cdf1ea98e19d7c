import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMonth, writeMonth } from './MonthBox.tsx';

describe('a month in words', () => {
  test.each([
    ['januari 2026', '2026-01'],
    ['  Januari  2026 ', '2026-01'],
    ['jan 26', '2026-01'],
    ['jan. 2026', '2026-01'],
    ['MAJ 2027', '2027-05'],
    ['2026-09', '2026-09'],
    ['2026/9', '2026-09'],
    ['9/2026', '2026-09'],
    ['09.2026', '2026-09'],
    ['', ''],
    ['   ', ''],
  ])('understands %j', (written, month) => {
    expect(readMonth(written)).toBe(month);
  });

  test.each(['hösten 2026', 'januari', '2026', '2026-13', '0/2026', 'ja 2026', '<script>', 'januari 2026 till juni'])('says that it does not understand %j', (written) => {
    expect(readMonth(written)).toBeNull();
  });

  test('is written out as it is said', () => {
    expect(writeMonth('2026-01')).toBe('januari 2026');
    expect(writeMonth('')).toBe('');
  });

  test('reads back every month it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const value = `${year}-${String(month).padStart(2, '0')}`;
        expect(readMonth(writeMonth(value))).toBe(value);
      }),
    );
  });
});
