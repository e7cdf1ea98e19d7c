import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDate, isMonth } from './dates.ts';

describe('a date', () => {
  test.each(['2026-11-22', '2024-02-29', '0001-01-01'])('is a day in the calendar: %s', (text) => {
    expect(isDate(text)).toBe(true);
  });

  test.each(['', '2026-11', '2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '20266-01-01', '22 november', '2026-11-22T10:00'])(
    'is not %j',
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );

  test('is whatever day a calendar has, and only as it is written', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }), (day) => {
        const text = day.toISOString().slice(0, 10);
        expect(isDate(text)).toBe(true);
        expect(isDate(` ${text}`)).toBe(false);
        expect(isMonth(text.slice(0, 7))).toBe(true);
      }),
    );
  });

  test('never throws, whatever is written', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isDate(text) === 'boolean' && typeof isMonth(text) === 'boolean'));
  });
});

describe('a month', () => {
  test.each(['2026-01', '2026-12'])('is a year and a month: %s', (text) => {
    expect(isMonth(text)).toBe(true);
  });

  test.each(['', '2026', '2026-00', '2026-13', '2026-1', '2026-11-22'])('is not %j', (text) => {
    expect(isMonth(text)).toBe(false);
  });
});
