import { describe, expect, it } from 'vitest';
import { clock, day } from './time.ts';

describe('a moment', () => {
  const at = new Date(2026, 10, 2, 9, 5).getTime();

  it('is written with a full stop between hours and minutes', () => {
    expect(clock(at)).toBe('09.05');
  });

  it('is written with the year first, in the reader\'s own time zone', () => {
    expect(day(at)).toBe('2026-11-02');
    expect(day(new Date(2026, 10, 2, 0, 1).getTime())).toBe('2026-11-02');
  });
});
