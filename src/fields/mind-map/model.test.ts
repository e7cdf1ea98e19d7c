import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import ui from '../../../content/sv/ui.json';
import type { Lookup } from '../../domain/register.ts';
import { createWords } from '../../domain/words.ts';
import { model as mindMap } from './model.ts';
import { moveIn, moveOut, removeNode, restoreNodes, shiftNode } from './moves.ts';
import { addNode, setNode } from './nodes.ts';
import { reportMindMap } from './report.ts';
import * as schema from './schema.ts';
import { branchesFrom, flat, treeOf, type Nodes } from './tree.ts';

const words = createWords(ui);
const level = (one: string, more: object = {}) => ({ one, many: `${one}er`, label: `Alla ${one}er`, add: `Lägg till ${one}`, ...more });
const frontmatter = { id: 'map', kind: 'mind-map', label: 'Kartan', root: 'Vår stad', depth: 3, levels: [level('grupp'), level('plats'), level('aktör', { actor: true })] };
const field = schema.definition.parse(frontmatter);
const groupsAndPlaces = schema.definition.parse({ ...frontmatter, depth: 2 });

const node = (id: string, parent: string | null, position: number, text: string, actor?: string) => ({ id, parent, position, text, ...(actor === undefined ? {} : { actor }) });
const town: Nodes = [
  node('young', null, 1, 'Barn och unga'), node('school', 'young', 1, 'Skolan'), node('health', 'school', 1, 'Elevhälsan', 'a-health'),
  node('homeless', null, 2, 'Människor utan hem'), node('station', 'homeless', 1, 'Resecentrum'), node('taxi', 'station', 1, 'Taxi', 'a-taxi'), node('square', 'homeless', 2, 'Torget'),
];
/** The map as people read it: ”young school health …”, with the level of each. */
const read = (nodes: Nodes, depth = 3): string => flat(treeOf(nodes, depth)).map((branch) => `${'-'.repeat(branch.level - 1)}${branch.node.id}`).join(' ');
const moved = (result: Nodes | string): string => (typeof result === 'string' ? result : read(result));

describe('a map', () => {
  test('is answered when it has something on the outermost level that is asked for', () => {
    const without = town.filter(({ actor }) => actor === undefined);
    expect([mindMap.isDone(groupsAndPlaces, without), mindMap.isDone(field, without), mindMap.isDone(field, town)]).toEqual([true, false, true]);
    expect(mindMap.isDone(groupsAndPlaces, [node('a', null, 1, 'Unga'), node('b', 'a', 1, '  ')])).toBe(false);
  });

  test('tells its nodes in the order they are read, with the names that actors have today', () => {
    const lookup: Lookup = { actors: [], actor: (id) => (id === 'a-taxi' ? { id: 'a-cab', name: 'Taxibolagen', industry: '', removed: false } : null) };
    const fact = mindMap.fact(field, town, lookup);
    if (fact.type !== 'tree') throw new Error('a map tells a tree');
    expect(fact.nodes.map(({ text, level: at }) => `${at} ${text}`)).toEqual(['1 Barn och unga', '2 Skolan', '3 Elevhälsan', '1 Människor utan hem', '2 Resecentrum', '3 Taxibolagen', '2 Torget']);
    expect(fact.nodes.find(({ id }) => id === 'taxi')).toEqual({ id: 'taxi', parent: 'station', text: 'Taxibolagen', level: 3, actor: 'a-cab' });
    expect(fact).toMatchObject({ root: 'Vår stad', asked: 3, levels: [{ one: 'grupp', many: 'grupper' }, {}, {}] });
  });

  test('leaves empty boxes out of what it tells, but not those that something stands under', () => {
    const fact = mindMap.fact(field, [node('a', null, 1, ''), node('b', 'a', 1, 'Torget'), node('c', 'a', 2, ' ')]);
    expect(fact).toMatchObject({ nodes: [{ id: 'a', text: '' }, { id: 'b' }] });
  });

  test('names each actor once, as it is stored', () => {
    expect(mindMap.actors?.(field, [...town, node('cab', 'square', 1, 'Taxi', 'a-taxi')])).toEqual(['a-health', 'a-taxi']);
  });

  test('has actors on its outermost level only, and no more depth than levels', () => {
    expect(schema.definition.safeParse({ ...frontmatter, levels: [level('grupp', { actor: true }), level('plats')], depth: 2 }).success).toBe(false);
    expect(schema.definition.safeParse({ ...frontmatter, levels: [level('grupp')], depth: 2 }).success).toBe(false);
  });
});

describe('a map that two windows have written at once', () => {
  test('shows what stood under a node that is gone, next to the middle', () => {
    expect(read(town.filter(({ id }) => id !== 'homeless'))).toBe('station -taxi young -school --health square');
  });

  test('cuts a ring of nodes that stand in each other, the same way on every computer', () => {
    const ring = [node('a', 'b', 1, 'A'), node('b', 'a', 1, 'B')];
    expect([read(ring), read(ring.toReversed())]).toEqual(['a -b', 'a -b']);
    expect(read([node('a', 'a', 1, 'A')])).toBe('a');
  });

  test('shows what stands too far out on the outermost level', () => {
    expect(read([...town, node('deep', 'taxi', 1, 'Djupt')])).toBe('young -school --health homeless -station --taxi --deep -square');
  });

  test('never leaves out a node, whatever they say of their parents', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const nodes = fc.uniqueArray(fc.record({ id, parent: fc.oneof(fc.constant(null), id, fc.constant('gone')), position: fc.integer({ min: 0, max: 3 }), text: fc.constant('x') }), { selector: (each) => each.id });
    fc.assert(fc.property(nodes, fc.integer({ min: 1, max: 3 }), (list, depth) => {
      const all = flat(treeOf(list, depth));
      expect(all.map((branch) => branch.node.id).sort()).toEqual(list.map((each) => each.id).sort());
      expect(all.every((branch) => branch.level >= 1 && branch.level <= depth)).toBe(true);
      expect(treeOf(list.toReversed(), depth)).toEqual(treeOf(list, depth));
    }));
  });
});

describe('a node', () => {
  test('is added last, or before another', () => {
    const added = addNode(field, town, 'new', 'homeless', null, { text: 'Biblioteket' });
    expect(read(added)).toBe('young -school --health homeless -station --taxi -square -new');
    expect(read(addNode(field, town, 'new', null, 'homeless', { text: '' }))).toBe('young -school --health new homeless -station --taxi -square');
    expect(town.every((each) => added.includes(each))).toBe(true);
  });

  test('takes all that belongs to it along when it is taken away, and back again', () => {
    const { nodes, removed } = removeNode(field, town, 'homeless');
    expect(read(nodes)).toBe('young -school --health');
    expect(removed.map(({ id }) => id)).toEqual(['homeless', 'station', 'taxi', 'square']);
    expect(read(restoreNodes(addNode(field, nodes, 'new', null, null, { text: 'Nytt' }), removed))).toBe('young -school --health homeless -station --taxi -square new');
  });

  test('moves up and down among its own, and over to the next branch at the end of them', () => {
    expect(moved(shiftNode(field, town, 'square', -1))).toBe('young -school --health homeless -square -station --taxi');
    expect(moved(shiftNode(field, town, 'station', -1))).toBe('young -school --health -station --taxi homeless -square');
    expect(moved(shiftNode(field, town, 'taxi', 1))).toBe('young -school --health homeless -station -square --taxi');
    expect([shiftNode(field, town, 'young', -1), shiftNode(field, town, 'homeless', 1), shiftNode(field, town, 'square', 1)]).toEqual(['first', 'last', 'last']);
  });

  test('moves in under the one before it, and out again', () => {
    const lone = [...town, node('new', null, 3, 'Asylboendet')];
    const inside = moveIn(field, lone, 'new');
    expect(moved(inside)).toBe('young -school --health homeless -station --taxi -square -new');
    expect(moved(moveOut(field, typeof inside === 'string' ? [] : inside, 'new'))).toBe(read(lone));
    expect(moved(moveIn(field, town, 'square'))).toBe('young -school --health homeless -station --taxi --square');
  });

  test('stays where moving it would make others into what they are not, or where there is nowhere to go', () => {
    expect([moveIn(field, town, 'homeless'), moveOut(field, town, 'station'), moveIn(groupsAndPlaces, town, 'square')]).toEqual(['carries', 'carries', 'outermost']);
    expect([moveIn(field, town, 'young'), moveIn(field, town, 'taxi'), moveOut(field, town, 'young'), moveOut(groupsAndPlaces, town, 'taxi')]).toEqual(['alone', 'outermost', 'innermost', 'innermost']);
  });

  test('keeps everything, and changes one node where there is room, however it is moved', () => {
    const step = fc.record({ id: fc.constantFrom(...town.map(({ id }) => id)), way: fc.constantFrom('up', 'down', 'in', 'out') });
    fc.assert(fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      let nodes = town;
      for (const { id, way } of steps) {
        const next = way === 'in' ? moveIn(field, nodes, id) : way === 'out' ? moveOut(field, nodes, id) : shiftNode(field, nodes, id, way === 'up' ? -1 : 1);
        if (typeof next === 'string') continue;
        expect(next.map((each) => each.id).sort()).toEqual(town.map((each) => each.id).sort());
        expect(next.map((each) => each.text).sort()).toEqual(town.map((each) => each.text).sort());
        const branch = flat(treeOf(next, 3)).find((each) => each.node.id === id);
        if (branch === undefined) throw new Error('it is there');
        expect(branchesFrom(branch).every((each) => each.level <= 3)).toBe(true);
        nodes = next;
      }
    }));
  });

  test('is the very same object where nothing changed', () => {
    expect(setNode(town, 'taxi', 'Taxi', 'a-taxi')).toBe(town);
    expect(setNode(town, 'gone', 'x')).toBe(town);
    const written = setNode(town, 'taxi', 'Taxibolagen');
    expect(written.filter((each, at) => each !== town[at])).toEqual([node('taxi', 'station', 1, 'Taxibolagen')]);
  });
});

describe('a map on paper', () => {
  const [blank] = reportMindMap(field, [], words);
  const [filled] = reportMindMap(field, town, words);

  test('has a map to draw on for the wall, and rows to write in for the hand', () => {
    expect(blank).toMatchObject({ type: 'wall', label: 'Kartan', otherwise: [{ type: 'table', rows: [], columns: [{ label: 'Alla grupper' }, { label: 'Alla platser' }, { label: 'Alla aktörer' }] }] });
    if (blank?.type !== 'wall') throw new Error('a map wants a wall');
    expect(blank.drawings).toHaveLength(1);
    expect(reportMindMap(groupsAndPlaces, [], words)[0]).toMatchObject({ otherwise: [{ columns: [{}, {}] }] });
  });

  test('is an outline in words: each group, its places, and whom they meet there', () => {
    expect(filled).toMatchObject({ otherwise: [
      { type: 'heading', text: 'Kartan' },
      { blocks: [{ text: 'Barn och unga' }, { items: ['Skolan: Elevhälsan'] }] },
      { blocks: [{ text: 'Människor utan hem' }, { items: ['Resecentrum: Taxi', 'Torget'] }] },
    ] });
  });
});
