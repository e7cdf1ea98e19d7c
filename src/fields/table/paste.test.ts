import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definition } from './schema.ts';
import { pastedCells, pastedTable } from './paste.ts';

const quote = (cell: string): string => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

describe('a pasted table', () => {
  test('is lines with tabs between the cells', () => {
    expect(pastedTable('Eva\tPolisen\r\nAli\tSkolan\r\n', '')).toEqual([['Eva', 'Polisen'], ['Ali', 'Skolan']]);
  });

  test('may have line breaks, tabs and quotes in its cells, in quotes as Excel writes them', () => {
    expect(pastedTable('"Rad 1\nRad 2"\t"Säg ""hej"""\nAli\t"a\tb"', '')).toEqual([['Rad 1\nRad 2', 'Säg "hej"'], ['Ali', 'a\tb']]);
  });

  test('may hold quotes that are only quotes', () => {
    expect(pastedTable('"Ordet\tär fritt\n5" skärm\tja', '')).toEqual([['"Ordet', 'är fritt'], ['5" skärm', 'ja']]);
  });

  test('is found in HTML where the text has no tabs, as a column from a sheet', () => {
    const html = '<html><body><table border=0><tr><td class=x>Eva &amp; Bo</td></tr><tr><td><b>Ali</b><br>Skolan&nbsp;</td></tr></table></body></html>';
    expect(pastedTable('Eva & Bo\nAli', html)).toEqual([['Eva & Bo'], ['Ali\nSkolan']]);
  });

  test('may leave out the end tags, as HTML may', () => {
    expect(pastedTable('', '<table><tr><th>A<th>B<tr><td>1<td>2</table>')).toEqual([['A', 'B'], ['1', '2']]);
  });

  test.each([['ett ord', ''], ['Flera ord.\nPå två rader.', ''], ['', ''], ['x', '<table><tr><td>x</td></tr></table>'], ['\t', '']])('is not %j', (text, html) => {
    expect(pastedTable(text, html)).toBeNull();
  });

  test('has no scripts in it, only words', () => {
    expect(pastedTable('', '<table><tr><td><script>alert(1)</script>x<td>&lt;img onerror=1&gt;</table>')).toEqual([['alert(1)x', '<img onerror=1>']]);
  });

  test('comes out as it was put in', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'ö', '"', '\t', '\n', ' ', '€'), maxLength: 6 }).map((cell) => cell.trim());
    fc.assert(fc.property(fc.array(fc.tuple(word, word, word), { minLength: 2, maxLength: 6 }), (lines) => {
      fc.pre(lines.every((line) => line.some((cell) => cell !== '')));
      expect(pastedTable(lines.map((line) => line.map(quote).join('\t')).join('\n'), '')).toEqual(lines);
    }));
  });

  test('never throws, and 100 000 characters of quotes are read at once', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (text, html) => { pastedTable(text, `<table>${html}`); }));
    const start = performance.now();
    pastedTable('"\t'.repeat(50_000), '<table>'.repeat(10_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('pasted cells', () => {
  const { columns } = definition.parse({
    id: 'training', kind: 'table', label: 'Vem kan vad', rowName: 'rad',
    columns: [
      { id: 'who', type: 'people', label: 'Vem' },
      { id: 'course', type: 'text', label: 'Utbildning' },
      { id: 'status', type: 'choice', label: 'Läge', options: [{ id: 'has', label: 'Har gått' }, { id: 'needs', label: 'Behöver gå' }] },
      { id: 'when', type: 'date', label: 'När' },
      { id: 'done', type: 'tick', label: 'Klart' },
    ],
  });

  test('become what their columns hold', () => {
    expect(pastedCells([['Eva, Ali', 'En säker hand', 'HAR GÅTT', '7/10/2026', 'x'], ['', '', '', '2026-10-07', 'nej']], columns)).toEqual({
      lines: [
        { who: ['Eva', 'Ali'], course: 'En säker hand', status: 'has', when: '2026-10-07', done: true },
        { who: [], course: '', status: '', when: '2026-10-07', done: false },
      ],
      lost: 0,
    });
  });

  test('become figures, actors of the register, numbers and addresses in columns of those', () => {
    const rare = definition.parse({
      id: 'partners', kind: 'table', label: 'Aktörer', rowName: 'aktör',
      columns: [
        { id: 'actor', type: 'actor', label: 'Aktör' },
        { id: 'influence', type: 'scale', label: 'Påverkan', low: 'liten', high: 'stor' },
        { id: 'count', type: 'number', label: 'Antal' },
        { id: 'place', type: 'link', label: 'Var?' },
      ],
    });
    const added: string[] = [];
    const register = { add: (name: string) => { added.push(name); return `a-${added.length}`; } };
    const lines = [['Taxi', '5', '1 200', 'https://example.se/a'], ['', '', '', ''], ['Hotellet', '6', 'ett tiotal', 'Pärmen']];
    expect(pastedCells(lines, rare.columns, register)).toEqual({
      lines: [
        { actor: 'a-1', influence: 5, count: 1200, place: 'https://example.se/a' },
        { actor: '', influence: '', count: '', place: '' },
        { actor: 'a-2', count: 'ett tiotal', place: 'Pärmen' },
      ],
      lost: 1,
    });
    expect(added).toEqual(['Taxi', 'Hotellet']);
    expect(pastedCells([['Taxi', '5']], rare.columns)).toEqual({ lines: [{ influence: 5 }], lost: 1 });
  });

  test('are counted where they fit in no column', () => {
    expect(pastedCells([['Eva', 'Kurs', 'kanske', 'i höst', 'vet ej', 'en till']], columns)).toEqual({ lines: [{ who: ['Eva'], course: 'Kurs' }], lost: 4 });
  });
});
