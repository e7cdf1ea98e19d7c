import { describe, expect, test } from 'vitest';
import { formatVersion } from '../workbook.ts';
import { migrate, steps, type Step } from './migrate.ts';

const place = { exercise: 'readiness', field: 'need', owner: 'group' };
const path: readonly Step[] = [
  (data) => ({ value: data }),
  (data, { field }) => ({ ...(data as object), field }),
];

describe('migration', () => {
  test('has a way from every version to the one that is written now', () => {
    expect(steps.length + 1).toBe(formatVersion);
  });
  test('goes one version at a time, from wherever an answer is', () => {
    expect(migrate({ v: 1, data: 4 }, place, path)).toEqual({ value: 4, field: 'need' });
    expect(migrate({ v: 2, data: { value: 4 } }, place, path)).toEqual({ value: 4, field: 'need' });
    expect(migrate({ v: 3, data: 'as it is' }, place, path)).toBe('as it is');
  });
  test('leaves a removed row removed', () => {
    expect(migrate({ v: 1, data: null }, place, path)).toBeNull();
  });
  test('never guesses at a newer version', () => {
    expect(() => migrate({ v: 4, data: 1 }, place, path)).toThrow(RangeError);
  });
});
