import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ui from '../../../../content/sv/ui.json';
import type { FactRow, Facts } from '../../facts.ts';
import type { Result } from '../../result.ts';
import { createWords } from '../../words.ts';
import { evaluate } from '../evaluate.ts';
import { rule } from '../schemas.ts';
import { industriesOf } from './evaluate.ts';

const words = createWords(ui);
const asked = rule.parse({ kind: 'actor-wheel', field: 'actors', actor: 'actor', middle: 'Älvsund', unsorted: 'Utan bransch', heading: 'Hjulet', question: 'Vilka saknar vi?', waiting: 'Välj en aktör.' });
if (asked.kind !== 'actor-wheel') throw new Error('the rule of this test is another one');
let rows = 0;
const row = (name: string, industry: string, id = `a-${name}`): FactRow => ({ id: `r-${(rows += 1)}`, label: 'rad', cells: { actor: name === '' ? null : name, 'actor.id': name === '' ? null : id, 'actor.industry': industry, note: 'något' } });
const facts = (all: readonly FactRow[]): Facts => new Map([['actors', { label: 'Aktörer', fact: { type: 'rows', rows: all } }]]);
const judge = (...all: readonly FactRow[]): Result => evaluate(asked, facts(all), words);

describe('the wheel of actors', () => {
  it('waits for an actor, however much else is written', () => {
    expect(judge(row('', ''))).toMatchObject({ state: 'waiting', summary: 'Välj en aktör.' });
  });

  it('gathers actors by industry, the largest first and those without one last', () => {
    const all = [row('Taxi', ''), row('Elevhälsan', 'Skola'), row('Hotellen', 'Hotell'), row('Skolorna', 'skola '), row('Byggarna', 'Bygg')];
    expect(industriesOf(asked, facts(all))).toEqual([
      { name: 'Skola', actors: ['Elevhälsan', 'Skolorna'] }, { name: 'Bygg', actors: ['Byggarna'] }, { name: 'Hotell', actors: ['Hotellen'] }, { name: 'Utan bransch', actors: ['Taxi'] },
    ]);
    expect(judge(...all).summary).toBe('5 aktörer i 3 branscher.');
  });

  it('has an actor once, on however many rows it stands', () => {
    expect(industriesOf(asked, facts([row('Taxi', 'Transport'), row('Taxi', 'Transport'), row('Taxibolagen', 'Transport', 'a-Taxi')]))).toEqual([{ name: 'Transport', actors: ['Taxi'] }]);
  });

  it('tells every actor in words, and in pictures that fit on a sheet, whatever order the rows have', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{1,8}$/), fc.constantFrom('Skola', 'Vård', 'Hotell', 'Bygg', '')), { minLength: 1, maxLength: 150, selector: ([name]) => name.toLowerCase() }), (all) => {
      const made = all.map((each) => row(...each));
      const result = judge(...made);
      expect(judge(...made.toReversed())).toEqual(result);
      const told = JSON.stringify(result.panes);
      const drawn = (result.pictures ?? []).map(({ drawing }) => drawing);
      for (const [name] of all) {
        expect(told).toContain(name);
        expect(drawn.some(({ description }) => description.includes(name))).toBe(true);
      }
      for (const { height } of drawn) expect(height).toBeLessThanOrEqual(1_000);
    }), { numRuns: 40 });
  });
});
