import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ui from '../../../../content/sv/ui.json';
import type { TreeNode } from '../../facts.ts';
import type { Result } from '../../result.ts';
import { createWords } from '../../words.ts';
import { evaluate } from '../evaluate.ts';
import { rule } from '../schemas.ts';

const words = createWords(ui);
const map = rule.parse({
  kind: 'mind-map', field: 'map', heading: 'Kartan just nu', waiting: 'Skriv den första aktören.',
  alone: [{ level: 1, headline: 'Grupper utan plats', advice: 'Var kan de finnas?' }, { level: 2, headline: 'Platser utan aktör', advice: 'Vem har nyckeln?' }],
  repeated: { level: 3, headline: 'Aktörer på flera platser', advice: 'Fråga dem tidigt.' },
});
const levels = [{ one: 'grupp', many: 'grupper' }, { one: 'plats', many: 'platser' }, { one: 'aktör', many: 'aktörer' }];
const node = (id: string, parent: string | null, level: number, text: string, actor?: string): TreeNode => ({ id, parent, level, text, ...(actor === undefined ? {} : { actor }) });
const judge = (nodes: readonly TreeNode[], asked = 3): Result =>
  evaluate(map, new Map([['map', { label: 'Kartan', fact: { type: 'tree', root: 'Vår stad', levels, asked, nodes } }]]), words);
const listed = (result: Result): Readonly<Record<string, readonly string[]>> => Object.fromEntries(result.panes.flatMap(({ heading, blocks }) =>
  blocks.flatMap((block) => (block.type === 'list' ? [[heading ?? '', block.items]] : []))));

const town = [
  node('young', null, 1, 'Barn och unga'), node('school', 'young', 2, 'Skolan'), node('s1', 'school', 3, 'Socialtjänsten', 'a-1'), node('s2', 'school', 3, 'Elevhälsan', 'a-2'),
  node('home', 'young', 2, 'Familjehem'), node('h1', 'home', 3, 'Socialtjänsten', 'a-1'),
  node('homeless', null, 1, 'Människor utan hem'), node('square', 'homeless', 2, 'Torget'), node('station', 'homeless', 2, 'Resecentrum'), node('t1', 'station', 3, 'Taxi', 'a-3'), node('t2', 'station', 3, 'Socialtjänsten', 'a-1'),
  node('refugees', null, 1, 'Flyktingar'),
];

describe('the map of groups, places and actors', () => {
  it('waits for the first actor, and says what there is so far', () => {
    expect(judge([])).toMatchObject({ state: 'waiting', summary: 'Skriv den första aktören.' });
    expect(JSON.stringify(judge(town.filter(({ level }) => level < 3)).panes)).toContain('3 grupper, 4 platser på kartan');
    expect(judge(town.filter(({ level }) => level < 3)).panes).toHaveLength(1);
  });

  it('counts the groups, the places, and each actor once', () => {
    const result = judge(town);
    expect(result.summary).toBe('Kartan just nu: 3 grupper, 4 platser, 3 aktörer.');
    expect(result.panes[0]?.figure).toEqual({ value: '3', unit: 'aktörer' });
  });

  it('tells which groups have no place and which places no actor', () => {
    expect(listed(judge(town))).toMatchObject({ 'Grupper utan plats': ['Flyktingar'], 'Platser utan aktör': ['Torget (Människor utan hem)'] });
  });

  it('asks for no actors where places are what is asked for', () => {
    const result = judge(town.filter(({ level }) => level < 3), 2);
    expect(result).toMatchObject({ state: 'ready', summary: 'Kartan just nu: 3 grupper, 4 platser.' });
  });

  it('names the actors that several places lead to, the one with most places first', () => {
    const more = [...town, node('q', 'square', 3, 'Taxi', 'a-3')];
    expect(listed(judge(more))['Aktörer på flera platser']).toEqual(['Socialtjänsten: 3 platser', 'Taxi: 2 platser']);
  });

  it('counts a place once where the same actor stands twice in it', () => {
    expect(listed(judge([...town, node('t3', 'station', 3, 'Taxi', 'a-3')]))['Aktörer på flera platser']).toEqual(['Socialtjänsten: 3 platser']);
  });

  it('takes a name that is written alike for the same, where there is no register', () => {
    const result = judge([node('g', null, 1, 'Unga'), node('p', 'g', 2, 'Torget'), node('q', 'g', 2, 'Skolan'), node('x', 'p', 3, 'Taxi'), node('y', 'q', 3, ' taxi ')]);
    expect(result.panes[0]?.figure).toEqual({ value: '1', unit: 'aktör' });
    expect(listed(result)['Aktörer på flera platser']).toEqual(['Taxi: 2 platser']);
  });

  it('ends a long list with how many more there are', () => {
    const places = Array.from({ length: 30 }, (_, at) => node(`p${at}`, 'g', 2, `Plats ${at}`));
    const result = judge([node('g', null, 1, 'Unga'), ...places, node('a', 'p0', 3, 'Taxi')]);
    expect(listed(result)['Platser utan aktör']).toHaveLength(12);
    expect(JSON.stringify(result)).toContain('och 17 till');
  });

  it('is the same in whatever order the groups stand, but for the order of its lists', () => {
    const groups = ['young', 'homeless', 'refugees'].map((id) => {
      const at = town.findIndex((each) => each.id === id);
      const end = town.findIndex((each, index) => index > at && each.level === 1);
      return town.slice(at, end === -1 ? undefined : end);
    });
    fc.assert(fc.property(fc.shuffledSubarray(groups, { minLength: 3, maxLength: 3 }), (shuffled) => {
      expect(judge(shuffled.flat()).summary).toBe(judge(town).summary);
      expect(listed(judge(shuffled.flat()))['Aktörer på flera platser']).toEqual(['Socialtjänsten: 3 platser']);
    }));
  });
});
