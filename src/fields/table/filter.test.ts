import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankChoice, choiceCounts, hiddenRows, noFilter, rowMatches } from './filter.ts';
import type { Row } from './rows.ts';
import { definition } from './schema.ts';

const field = definition.parse({
  id: 'bank', kind: 'table', label: 'Kunskapsbanken', rowName: 'rad', filters: ['area', 'sort'],
  columns: [
    { id: 'title', type: 'text', label: 'Titel' },
    { id: 'area', type: 'choice', label: 'Område', options: [{ id: 'north', label: 'Norr' }, { id: 'south', label: 'Söder' }] },
    { id: 'sort', type: 'choice', label: 'Slag', options: [{ id: 'tool', label: 'Verktyg' }, { id: 'link', label: 'Länk' }] },
    { id: 'actor', type: 'actor', label: 'Aktör' },
  ],
});
const lookup = { actors: [], actor: (id: string) => ({ id, name: 'Åkeriet', industry: '', removed: false }) };
const rows: readonly Row[] = [
  { id: 'r-a', position: 1, cells: { title: 'Handbok', area: 'north', sort: 'tool' } },
  { id: 'r-b', position: 2, cells: { title: 'Karta', area: 'north', sort: 'link', actor: 'a-haulier' } },
  { id: 'r-c', position: 3, cells: { title: 'Film', area: '' } },
];
const hidden = (choices: Readonly<Record<string, string>>, search = ''): readonly string[] => [...hiddenRows(field, rows, { choices, search }, lookup)];

describe('looking for rows', () => {
  test('hides those of other choices, and of each choice that is sought', () => {
    expect(hidden({ area: 'north' })).toEqual(['r-c']);
    expect(hidden({ area: 'north', sort: 'link' })).toEqual(['r-a', 'r-c']);
    expect(hidden({ area: blankChoice })).toEqual(['r-a', 'r-b']);
    expect(hidden({ area: '' })).toEqual([]);
  });

  test('finds words wherever they stand, as they are shown', () => {
    expect(hidden({}, ' HAND')).toEqual(['r-b', 'r-c']);
    expect(hidden({}, 'åker')).toEqual(['r-a', 'r-c']);
    expect(hidden({}, 'Länk')).toEqual(['r-a', 'r-c']);
    expect(hidden({}, 'a-haulier')).toEqual(['r-a', 'r-b', 'r-c']);
  });

  test('counts the rows of each option, and those with none', () => {
    expect([...choiceCounts(rows, 'area')]).toEqual([['north', 2], [blankChoice, 1]]);
  });

  test('hides nothing where nothing is sought, and exactly those that do not match otherwise', () => {
    expect(hidden(noFilter.choices, noFilter.search)).toEqual([]);
    const filter = fc.record({
      choices: fc.record({ area: fc.constantFrom('', 'north', 'south', blankChoice), sort: fc.constantFrom('', 'tool', 'link', blankChoice) }),
      search: fc.constantFrom('', ' ', 'a', 'Kar', 'finns inte'),
    });
    fc.assert(fc.property(filter, (sought) => {
      const gone = hiddenRows(field, rows, sought, lookup);
      for (const row of rows) expect(gone.has(row.id)).toBe(!rowMatches(field, row, sought, lookup));
    }));
  });
});
