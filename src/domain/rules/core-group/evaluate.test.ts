import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ui from '../../../../content/sv/ui.json';
import type { CellFact, FactRow, Facts } from '../../facts.ts';
import { createWords } from '../../words.ts';
import { judgeCoreGroup } from './evaluate.ts';
import { evaluate } from '../evaluate.ts';
import { rule } from '../schemas.ts';

const words = createWords(ui);
const recruit = rule.parse({
  kind: 'core-group', field: 'candidates',
  basics: [{ id: 'matter', label: 'rätt frågor' }, { id: 'unit', label: 'rätt enhet' }, { id: 'mandate', label: 'mandat och tid' }],
  desirables: [{ id: 'relations', label: 'bygger relationer' }, { id: 'solver', label: 'löser problem' }, { id: 'positive', label: 'är positiv' }],
  sector: { column: 'sector', socialServices: { id: 'social-services', label: 'socialtjänsten' }, police: { id: 'police', label: 'polisen' } },
  level: { column: 'level', strategic: { id: 'strategic', label: 'strategisk' }, operative: { id: 'operative', label: 'operativ' }, both: 'both' },
  children: 'children', min: 4, max: 8,
  needs: { size: 'Fyra till åtta personer', socialServices: 'Socialtjänsten', police: 'Polisen', levels: 'Strategiskt och operativt', children: 'Barn och unga' },
  waiting: 'Skriv in den första kandidaten.',
  outcomes: { complete: { headline: 'Ni har en grupp.', advice: 'Kontakta dem.' }, incomplete: { headline: 'Något saknas.', advice: 'Leta vidare.' } },
});
if (recruit.kind !== 'core-group') throw new Error('the rule of this test is another one');

const basics = { matter: true, unit: true, mandate: true };
let rows = 0;
const person = (label: string, cells: Record<string, CellFact>): FactRow => ({ id: `r-${(rows += 1)}`, label, cells });
const facts = (...people: readonly FactRow[]): Facts =>
  new Map([['candidates', { label: 'Kandidater', fact: { type: 'rows', rows: people } }]]);
const judge = (...people: readonly FactRow[]): ReturnType<typeof judgeCoreGroup> => judgeCoreGroup(recruit, facts(...people), words);
const states = (...people: readonly FactRow[]): readonly string[] => judge(...people).needs.map(({ state }) => state);

const group = [
  person('Chefen på mottagningen', { ...basics, sector: 'social-services', level: 'strategic', children: true }),
  person('Socialsekreteraren', { ...basics, sector: 'social-services', level: 'operative' }),
  person('Områdespolisen', { ...basics, sector: 'police', level: 'both', relations: true, positive: true }),
  person('Kvinnojouren', { ...basics, sector: 'other', level: 'operative' }),
];

describe('candidates to the core group', () => {
  it('qualify with all three basics, and say which are missing otherwise', () => {
    const [all, some, none] = judge(
      person('A', basics), person('B', { ...basics, mandate: false }), person('C', { sector: 'police' }),
    ).candidates;
    expect(all).toMatchObject({ qualifies: true, missing: [] });
    expect(some).toMatchObject({ qualifies: false, missing: ['mandat och tid'] });
    expect(none).toMatchObject({ qualifies: false, missing: ['rätt frågor', 'rätt enhet', 'mandat och tid'] });
  });

  it('have their strengths counted, which never make up for a basic', () => {
    const strong = person('A', { matter: true, unit: true, relations: true, solver: true, positive: true });
    expect(judge(strong).candidates[0]).toMatchObject({ desirable: 3, qualifies: false });
  });

  it('are not counted as long as the row is empty', () => {
    expect(judge(person('', { sector: null, matter: false, contact: '  ' })).candidates).toEqual([]);
    expect(evaluate(recruit, facts(), words)).toMatchObject({ state: 'waiting', summary: 'Skriv in den första kandidaten.' });
  });
});

describe('the core group', () => {
  it('is complete with 4–8 people, social services, the police, both levels from both, and the children', () => {
    expect(states(...group)).toEqual(['met', 'met', 'met', 'met', 'met']);
    expect(evaluate(recruit, facts(...group), words).summary).toBe('4 av 4 kandidater kan vara med. Ni har en grupp.');
  });

  it('is too small with three and too large with nine', () => {
    expect(states(...group.slice(0, 3))[0]).toBe('missing');
    const others = [1, 2, 3, 4, 5].map((n) => person(`Person ${n}`, { ...basics, sector: 'other' }));
    expect(states(...group, ...others.slice(1))[0]).toBe('met');
    expect(states(...group, ...others)[0]).toBe('missing');
  });

  it('lacks a level when social services or the police have only one of them, and says whose', () => {
    const withoutStrategicPolice = group.with(2, person('Områdespolisen', { ...basics, sector: 'police', level: 'operative' }));
    expect(judge(...withoutStrategicPolice).needs[3]).toMatchObject({ state: 'missing', note: 'Saknas: strategisk från polisen' });
  });

  it('does not take the level of another organisation for that of the police', () => {
    const without = group.with(2, person('Områdespolisen', { ...basics, sector: 'police' }));
    expect(judge(...without).needs[3]).toMatchObject({ note: 'Saknas: strategisk från polisen, operativ från polisen' });
  });

  it('lacks the perspective of children when nobody who qualifies carries it', () => {
    const without = group.with(0, person('Chefen', { ...basics, sector: 'social-services', level: 'strategic' }));
    expect(states(...without)[4]).toBe('missing');
    expect(states(...without, person('Skolan', { children: true, matter: true }))[4]).toBe('missing');
  });

  const cells = fc.record({
    sector: fc.constantFrom('social-services', 'police', 'other', null), level: fc.constantFrom('strategic', 'operative', 'both', null),
    children: fc.boolean(), matter: fc.boolean(), unit: fc.boolean(), mandate: fc.boolean(), relations: fc.boolean(),
  });

  it('is never changed by a candidate who does not qualify', () => {
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 10 }), cells, (people, more) => {
        const before = people.map((one, index) => person(`P${index}`, one));
        expect(judge(...before, person('Ny', { ...more, unit: false })).needs).toEqual(judge(...before).needs);
      }),
    );
  });

  it('is the same in whatever order its candidates stand', () => {
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 8 }), (people) => {
        const inOrder = people.map((one, index) => person(`P${index}`, one));
        expect(judge(...inOrder.toReversed()).needs).toEqual(judge(...inOrder).needs);
      }),
    );
  });
});
