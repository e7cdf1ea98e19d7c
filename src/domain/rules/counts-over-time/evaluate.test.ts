import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ui from '../../../../content/sv/ui.json';
import type { FactRow, Facts } from '../../facts.ts';
import type { Result } from '../../result.ts';
import { createWords } from '../../words.ts';
import { evaluate } from '../evaluate.ts';
import { rule } from '../schemas.ts';
import { sourcesOf } from './evaluate.ts';

const words = createWords(ui);
const caution = 'Fler annonser behöver inte betyda fler utsatta.';
const asked = rule.parse({
  kind: 'counts-over-time', field: 'occasions', date: 'date', source: { column: 'source' }, all: { column: 'ads', label: 'annonser' }, fresh: { column: 'fresh', label: 'nya' },
  heading: 'Över tid', changes: 'Sedan förra gången', single: 'Gör om det, så ser ni en skillnad.', caution, waiting: 'Skriv det första tillfället.',
});
if (asked.kind !== 'counts-over-time') throw new Error('the rule of this test is another one');
let rows = 0;
const row = (date: string | null, source: string, ads: number | null, fresh: number | null = null): FactRow => ({ id: `r-${(rows += 1)}`, label: 'tillfälle', cells: { date, source, ads, fresh } });
const facts = (all: readonly FactRow[]): Facts => new Map([['occasions', { label: 'Tillfällen', fact: { type: 'rows', rows: all } }]]);
const judge = (...all: readonly FactRow[]): Result => evaluate(asked, facts(all), words);
const changes = (...all: readonly FactRow[]): string => judge(...all).summary;

describe('counts over time', () => {
  it('wait for a date and a number', () => {
    expect(judge()).toMatchObject({ state: 'waiting', summary: 'Skriv det första tillfället.' });
    const lacking = judge(row(null, 'A', 3), row('2025-10-09', 'A', null));
    expect(lacking.state).toBe('waiting');
    expect(JSON.stringify(lacking.panes)).toContain('2 rader saknar datum eller antal');
  });

  it('say the change between the last two occasions of a source, and how many were new', () => {
    expect(changes(row('2025-12-04', 'Sajt A', 18, 5), row('2025-10-09', 'sajt a', 12), row('2025-09-01', 'Sajt A', 40))).toBe('Sajt A: från 12 annonser (2025-10-09) till 18 (2025-12-04), 6 fler. 5 är nya.');
    expect(changes(row('2025-10-09', 'A', 12), row('2025-12-04', 'A', 9))).toContain('3 färre');
    expect(changes(row('2025-10-09', 'A', 9), row('2025-12-04', 'A', 9))).toBe('A: 9 annonser båda gångerna (2025-10-09 och 2025-12-04).');
  });

  it('never compare one source with another', () => {
    expect(changes(row('2025-10-09', 'A', 12), row('2025-12-04', 'B', 90))).toBe('Gör om det, så ser ni en skillnad.');
  });

  it('take two rows of the same source and day as one occasion', () => {
    expect(sourcesOf(asked, facts([row('2025-10-09', 'A', 12, 2), row('2025-10-09', 'A', 10, 4)])).sources).toEqual([{ name: 'A', occasions: [{ date: '2025-10-09', all: 12, fresh: 4 }] }]);
  });

  it('always say what more of them need not mean', () => {
    expect(JSON.stringify(judge(row('2025-10-09', 'A', 12)).panes)).toContain(caution);
  });

  it('have every occasion once, the earliest first, whatever order the rows have', () => {
    const date = fc.constantFrom('2025-10-09', '2025-11-06', '2025-12-04', '2026-01-15', '2026-02-30', '', null);
    const any = fc.tuple(date, fc.constantFrom('A', 'a', 'B', ''), fc.option(fc.nat({ max: 50 }), { nil: null }), fc.option(fc.nat({ max: 50 }), { nil: null }));
    fc.assert(fc.property(fc.array(any, { maxLength: 20 }), (all) => {
      const made = all.map((each) => row(...each));
      const { sources, incomplete } = sourcesOf(asked, facts(made));
      for (const { occasions } of sources) {
        const dates = occasions.map((each) => each.date);
        expect(dates).toEqual([...new Set(dates)].sort());
      }
      expect(incomplete).toBe(all.filter(([day, , ads]) => day === null || day === '' || day === '2026-02-30' || ads === null).length);
      expect(judge(...made.toReversed())).toEqual(judge(...made));
    }), { numRuns: 60 });
  });
});
