import { describe, expect, test } from 'vitest';
import { sharesOf, statistics, statisticsContent } from './statistics.ts';

describe('the published figures of Helsingborg', () => {
  test('are those of the report and the handbook', () => {
    expect(Object.fromEntries(statistics.rows.map(({ id, values }) => [id, values]))).toEqual({
      incidents: [10, 23, 30, 34, 36, 50],
      persons: [14, 31, 41, 59, 65, 65],
      contacted: [2, 13, 25, 45, 36, 42],
      accepted: [1, 6, 5, 14, 7, 14],
    });
    expect(statistics.members.values).toEqual([7, 7, 9, null, null, null]);
  });

  test('give 40 of 86 in contact, 46,5 per cent, and 12 of 40 who accepted support, 30,0', () => {
    expect(sharesOf(statistics).map(({ part, whole, percent }) => [part, whole, percent])).toEqual([[40, 86, '46,5'], [12, 40, '30,0']]);
  });

  test('have one value for each year', () => {
    const [first, ...others] = statistics.rows;
    const short = { ...statistics, rows: [{ ...first, values: [1] }, ...others] };
    expect(statisticsContent.safeParse(short).error?.issues[0]?.message).toContain('one value a year');
  });
});
