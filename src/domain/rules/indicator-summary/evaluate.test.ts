import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ui from '../../../../content/sv/ui.json';
import type { FactRow, Facts } from '../../facts.ts';
import type { Result } from '../../result.ts';
import { createWords } from '../../words.ts';
import { evaluate } from '../evaluate.ts';
import { rule } from '../schemas.ts';
import { actorAverages, sheetAverage, townSummary } from './evaluate.ts';

const words = createWords(ui);
const caution = 'Indikatorer är inte bevis.';
const asked = rule.parse({
  kind: 'indicator-summary', field: 'sheets', actor: 'actor',
  categories: [
    { id: 'general', label: 'Generella indikatorer', short: 'Generella', first: 'general-1', second: 'general-2' },
    { id: 'begging', label: 'Tiggeri', first: 'begging-1', second: 'begging-2' },
  ],
  waiting: 'Fyll i ett blad.', bars: 'Stadens bild', heat: 'Aktör för aktör', reading: 'Så läser ni', key: '1 är aldrig och 5 är mycket ofta.', caution,
});
if (asked.kind !== 'indicator-summary') throw new Error('the rule of this test is another one');

type Ratings = readonly [number | null, number | null, number | null, number | null];
let rows = 0;
const sheet = (actor: string, [one, two, three, four]: Ratings): FactRow => ({
  id: `r-${(rows += 1)}`, label: 'blad',
  cells: { actor: actor === '' ? null : actor, 'actor.id': actor === '' ? null : `a-${actor.toLowerCase()}`, 'general-1': one, 'general-2': two, 'begging-1': three, 'begging-2': four },
});
const facts = (sheets: readonly FactRow[]): Facts => new Map([['sheets', { label: 'Blad', fact: { type: 'rows', rows: sheets } }]]);
const judge = (...sheets: readonly FactRow[]): Result => evaluate(asked, facts(sheets), words);
const averages = (...sheets: readonly FactRow[]): ReturnType<typeof actorAverages> => actorAverages(asked, facts(sheets));

describe('the average of a category on a sheet', () => {
  it('is the sum of its two indicators by two, as in the method', () => {
    expect(sheetAverage(sheet('Taxi', [2, 3, null, null]), { first: 'general-1', second: 'general-2' })).toBe(2.5);
  });

  it('is there only when both are rated, so that a missing one never counts as 0', () => {
    fc.assert(fc.property(fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }), fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }), (one, other) => {
      const average = sheetAverage(sheet('Taxi', [one, other, null, null]), { first: 'general-1', second: 'general-2' });
      if (one === null || other === null) expect(average).toBeNull();
      else expect(average).toBe((one + other) / 2);
    }));
  });
});

describe("the town's summary", () => {
  it('is the mean of the actors, with how many they are, the spread and who is highest', () => {
    const actors = averages(sheet('Taxi', [1, 2, null, null]), sheet('Hotellen', [4, 5, 3, 3]), sheet('Skolorna', [3, 3, 2, null]));
    expect(townSummary(asked, actors)).toEqual([
      { label: 'Generella indikatorer', actors: 3, town: { mean: 3, lowest: 1.5, highest: 4.5, who: ['Hotellen'] } },
      { label: 'Tiggeri', actors: 1, town: { mean: 3, lowest: 3, highest: 3, who: ['Hotellen'] } },
    ]);
  });

  it('weighs every actor the same, however many sheets it has', () => {
    const actors = averages(sheet('Taxi', [1, 1, null, null]), sheet('Taxi', [3, 3, null, null]), sheet('Hotellen', [5, 5, null, null]));
    expect(actors).toEqual([{ name: 'Hotellen', averages: [5, null] }, { name: 'Taxi', averages: [2, null] }]);
    expect(townSummary(asked, actors)[0]).toMatchObject({ actors: 2, town: { mean: 3.5, lowest: 2, highest: 5 } });
  });

  it('knows an actor by its id, also when it has been renamed between the sheets', () => {
    const before = sheet('Taxi', [2, 2, null, null]);
    const after: FactRow = { ...sheet('Taxi', [4, 4, null, null]), cells: { ...sheet('Taxi', [4, 4, null, null]).cells, actor: 'Taxibolagen' } };
    expect(averages(before, after)).toHaveLength(1);
  });

  it('names all who share the highest, in Swedish order', () => {
    const actors = averages(sheet('Åkeriet', [4, 4, null, null]), sheet('Bygg', [4, 4, null, null]), sheet('Zoo', [1, 1, null, null]));
    expect(townSummary(asked, actors)[0]?.town?.who).toEqual(['Bygg', 'Åkeriet']);
  });

  it('lies within 1 and 5, within its spread, and does not depend on the order of the sheets', () => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
    const sheets = fc.array(fc.tuple(fc.constantFrom('Taxi', 'Hotellen', 'Skolorna', 'Bygg', ''), fc.tuple(rating, rating, rating, rating)).map(([actor, ratings]) => sheet(actor, ratings)), { maxLength: 30 });
    fc.assert(fc.property(sheets, (all) => {
      const summary = townSummary(asked, actorAverages(asked, facts(all)));
      for (const { town, actors } of summary) {
        expect(actors > 0).toBe(town !== null);
        if (town === null) continue;
        expect(town.lowest).toBeGreaterThanOrEqual(1);
        expect(town.highest).toBeLessThanOrEqual(5);
        expect(town.mean).toBeGreaterThanOrEqual(town.lowest - 1e-9);
        expect(town.mean).toBeLessThanOrEqual(town.highest + 1e-9);
        expect(town.who.length).toBeGreaterThan(0);
      }
      // Sheets without an actor are named after their row, which is what differs when the order does.
      const known = all.filter((one) => one.cells['actor'] !== null);
      expect(judge(...known.toReversed())).toEqual(judge(...known));
    }), { numRuns: 60 });
  });

  it('does not change when a sheet with only one indicator of each category comes in', () => {
    const known = [sheet('Taxi', [2, 4, 1, 1]), sheet('Hotellen', [5, 5, 3, 4])];
    expect(judge(...known, sheet('Skolorna', [5, null, null, 5]))).toEqual(judge(...known));
  });
});

describe('the result of the indicators', () => {
  it('waits until some category has both, and says that indicators are no proof from the start', () => {
    expect(judge()).toMatchObject({ state: 'waiting', summary: 'Fyll i ett blad.' });
    expect(judge(sheet('Taxi', [3, null, null, 2])).state).toBe('waiting');
    expect(JSON.stringify(judge().panes)).toContain(caution);
  });

  it('says which category is highest, with Swedish decimals, and always that indicators are no proof', () => {
    const result = judge(sheet('Taxi', [2, 3, 1, 1]), sheet('Hotellen', [4, 5, 2, 3]));
    expect(result.summary).toBe('Högst ligger Generella indikatorer: 3,5 i medel, 2 aktörer.');
    expect(JSON.stringify(result.panes)).toContain(caution);
  });

  it('has bars with their table and a heat table with the highest first', () => {
    const { pictures = [] } = judge(sheet('Taxi', [2, 3, 1, 1]), sheet('Hotellen', [4, 5, 2, 3]));
    expect(pictures.map(({ heading }) => heading)).toEqual(['Stadens bild', 'Aktör för aktör']);
    expect(pictures[0]?.blocks?.[0]).toMatchObject({
      type: 'table',
      rows: [
        ['Generella indikatorer', '3,5', '2', '2,5–4,5', 'Hotellen'].map((text) => ({ type: 'text', text })),
        ['Tiggeri', '1,8', '2', '1,0–2,5', 'Hotellen'].map((text) => ({ type: 'text', text })),
      ],
    });
    expect(pictures[1]?.drawing.description).toBe('Hotellen: Generella 4,5, Tiggeri 2,5. Taxi: Generella 2,5, Tiggeri 1,0.');
  });

  it('parts the heat table of a hundred and fifty actors so that each part fits on a sheet', () => {
    const many = Array.from({ length: 150 }, (_, index) => sheet(`Aktör ${index}`, [1 + (index % 5), 3, null, null]));
    const { pictures = [] } = judge(...many);
    expect(pictures).toHaveLength(1 + 7);
    expect(pictures.at(-1)?.heading).toBe('Aktör för aktör: 145–150 av 150');
    for (const { drawing } of pictures) expect(drawing.height).toBeLessThanOrEqual(1_000);
  });
});
