import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ui from '../../../../content/sv/ui.json';
import { metrics } from '../../../print/metrics.ts';
import { lineOf } from '../../../print/text.ts';
import type { Drawing, Shape } from '../../drawing.ts';
import type { TreeNode } from '../../facts.ts';
import { createWords } from '../../words.ts';
import { blankMap } from './blank.ts';
import { mindMap } from './draw.ts';
import type { Box } from './layout.ts';
import { mindMapSheets } from './sheets.ts';
import type { Tree } from './tree.ts';

const words = createWords(ui);
const levels = [{ one: 'grupp', many: 'grupper' }, { one: 'plats', many: 'platser' }, { one: 'aktör', many: 'aktörer' }];
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Taxi', 'Skolorna', 'Bemanningsföretagen', 'Människor med beroende, särskilt kvinnor', 'Massage- och nagelsalonger', 'EU-medborgare som lever i utsatthet', '') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 120 }) },
  { weight: 1, arbitrary: fc.constant('W'.repeat(5_000)) },
);

/** Maps of up to `most` nodes: each node but the first ones stands under one that was made before it. */
const trees = (most: number, depth = 3): fc.Arbitrary<Tree> => fc.array(fc.record({ text, under: fc.nat({ max: 10_000 }), actor: fc.option(fc.constantFrom('a-1', 'a-2', 'a-3'), { nil: undefined }) }), { maxLength: most }).map((given) => {
  const made: TreeNode[] = [];
  for (const [at, { text: said, under, actor }] of given.entries()) {
    const able = made.filter(({ level }) => level < depth);
    const parent = under % 4 === 0 || able.length === 0 ? undefined : able[under % able.length];
    const level = (parent?.level ?? 0) + 1;
    made.push({ id: `n-${at}`, parent: parent?.id ?? null, level, text: said, ...(level === 3 && actor !== undefined ? { actor } : {}) });
  }
  const inOrder = (parent: string | null): readonly TreeNode[] => made.filter((node) => node.parent === parent).flatMap((node) => [node, ...inOrder(node.id)]);
  return { type: 'tree', root: 'Vår stad', levels: levels.slice(0, depth), asked: depth, nodes: inOrder(null) };
});

const apart = (one: Box, other: Box): boolean =>
  one.x + one.width <= other.x + 0.01 || other.x + other.width <= one.x + 0.01 || one.y + one.height <= other.y + 0.01 || other.y + other.height <= one.y + 0.01;

/** The straight pieces of all paths that are lines: the streets. */
const linesOf = (shapes: readonly Shape[]): readonly Box[] => shapes.flatMap((shape): readonly Box[] => {
  if (shape.type !== 'path' || shape.fill !== 'none') return [];
  let from: readonly [number, number] = [0, 0];
  return shape.d.flatMap((command): readonly Box[] => {
    if (command[0] === 'M') { from = [command[1], command[2]]; return []; }
    if (command[0] !== 'L') return [];
    const [x, y] = from;
    from = [command[1], command[2]];
    return [{ x: Math.min(x, command[1]), y: Math.min(y, command[2]), width: Math.abs(command[1] - x), height: Math.abs(command[2] - y) }];
  });
});

/** Where the ink of a text is, by the measures of the real letters. */
function inkOf(shape: Extract<Shape, { type: 'text' }>): Box {
  const face = shape.face === 'display' ? 'besley-600' as const : `fira-sans-${shape.weight}` as const;
  const width = lineOf(shape.text, { face, size: shape.size * 72 / 25.4 }, metrics).width;
  const x = shape.anchor === 'start' ? shape.x : shape.anchor === 'end' ? shape.x - width : shape.x - width / 2;
  return { x, y: shape.y - shape.size * 0.74, width, height: shape.size * 0.94 };
}

const textsIn = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.type === 'text' ? [shape] : []));

describe('the map, whatever people have written on it', () => {
  it('has no label on another, and all of them inside its edges', () => {
    fc.assert(fc.property(trees(100), (tree) => {
      const { drawing, boxes } = mindMap(tree, words);
      const all = [...boxes.values()];
      expect(all).toHaveLength(tree.nodes.length);
      for (const [at, box] of all.entries()) {
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(drawing.width);
        expect(box.y + box.height).toBeLessThanOrEqual(drawing.height);
        for (const other of all.slice(at + 1)) expect(apart(box, other)).toBe(true);
      }
    }), { numRuns: 60 });
  });

  it('has no line across a label: lines run in the streets between them', () => {
    fc.assert(fc.property(trees(100), (tree) => {
      const { drawing, boxes } = mindMap(tree, words);
      const inside = [...boxes.values()].map(({ x, y, width, height }) => ({ x: x + 12, y: y + 1, width: width - 24, height: height - 2 }));
      for (const line of linesOf(drawing.shapes)) for (const box of inside) expect(apart(line, box)).toBe(true);
    }), { numRuns: 40 });
  });

  it('keeps every word inside its label', () => {
    fc.assert(fc.property(trees(40), (tree) => {
      const { drawing, boxes } = mindMap(tree, words);
      const places = [...boxes.values(), { x: 0, y: 0, width: 0, height: 0 }];
      for (const shape of textsIn(drawing).filter(({ face }) => face === 'sans' )) {
        // Signs that no face has are as wide as the browser makes them.
        if (/[^\u0020-\u017f…”–]/u.test(shape.text)) continue;
        const ink = inkOf(shape);
        expect(places.some((box) => ink.x >= box.x - 0.5 && ink.x + ink.width <= box.x + box.width + 0.5 && ink.y >= box.y - 0.5 && ink.y + ink.height <= box.y + box.height + 0.5), JSON.stringify([shape.text, ink])).toBe(true);
      }
    }), { numRuns: 40 });
  });

  it('is at most 1280 wide with letters of 15 or more, so that all of it is read at that width', () => {
    fc.assert(fc.property(trees(100), (tree) => {
      const { drawing } = mindMap(tree, words);
      expect(drawing.width).toBeLessThanOrEqual(1280);
      for (const { size } of textsIn(drawing)) expect(size).toBeGreaterThanOrEqual(15);
    }), { numRuns: 30 });
  });

  it('says in words what it shows', () => {
    fc.assert(fc.property(trees(60), (tree) => {
      const { drawing } = mindMap(tree, words);
      expect(drawing.title).toBe('Tankekarta: Vår stad');
      expect(drawing.description.startsWith('Vår stad.')).toBe(true);
      expect(drawing.description.length).toBeLessThan(60 * 130 + 100);
    }), { numRuns: 20 });
  });

  it('on sheets is never higher than a sheet, and has every node on one of them', () => {
    fc.assert(fc.property(trees(100), fc.integer({ min: 420, max: 900 }), (tree, tallest) => {
      const sheets = mindMapSheets(tree, tallest, words);
      expect(sheets.length).toBeGreaterThan(0);
      for (const sheet of sheets) expect(sheet.height).toBeLessThanOrEqual(tallest);
      const labels = sheets.reduce((sum, { shapes }) => sum + shapes.filter((shape) => shape.type === 'circle').length, 0);
      expect(labels).toBe(tree.nodes.filter(({ level }) => level === 3).length);
    }), { numRuns: 30 });
  });
});

describe('the map', () => {
  const node = (id: string, parent: string | null, level: number, said: string, actor?: string): TreeNode => ({ id, parent, level, text: said, ...(actor === undefined ? {} : { actor }) });
  const tree: Tree = {
    type: 'tree', root: 'Vår stad', levels, asked: 3,
    nodes: [
      node('young', null, 1, 'Barn och unga'), node('school', 'young', 2, 'Skolan'), node('s', 'school', 3, 'Elevhälsan'), node('home', 'young', 2, 'Familjehem'),
      node('homeless', null, 1, 'Människor utan hem'), node('station', 'homeless', 2, 'Resecentrum'), node('t', 'station', 3, 'Taxi', 'a-1'), node('square', 'homeless', 2, 'Torget'), node('u', 'square', 3, 'Taxi', 'a-1'),
    ],
  };
  const { drawing, boxes } = mindMap(tree, words);
  const rects = drawing.shapes.flatMap((shape) => (shape.type === 'rect' && shape.stroke === 'ink' ? [shape] : []));

  it('tells the levels apart by shape and weight: heavy boxes, light boxes, dots', () => {
    expect(rects.filter(({ strokeWidth }) => strokeWidth === 2.5)).toHaveLength(2);
    expect(rects.filter(({ strokeWidth }) => strokeWidth === 1.5)).toHaveLength(4);
    expect(drawing.shapes.filter(({ type }) => type === 'circle')).toHaveLength(3);
  });

  it('draws a place that nobody has been found at with a broken line', () => {
    expect(rects.filter(({ dash }) => dash !== undefined)).toHaveLength(1);
    expect(mindMap({ ...tree, asked: 2 }, words).drawing.shapes.filter((shape) => shape.type === 'rect' && shape.dash !== undefined)).toEqual([]);
  });

  it('writes in how many places an actor stands, where they are several', () => {
    expect(textsIn(drawing).filter(({ face, text: said }) => face === 'display' && said === '2')).toHaveLength(2);
  });

  it('stands around its middle: the first half to the left of it, the rest to the right', () => {
    expect(boxes.get('young')?.x).toBeLessThan(drawing.width / 2);
    expect(boxes.get('homeless')?.x).toBeGreaterThan(drawing.width / 2);
  });

  it('marks what is being written', () => {
    const lit = mindMap(tree, words, 'station').drawing.shapes.flatMap((shape) => (shape.type === 'rect' && shape.fill === 'light' ? [shape] : []));
    expect(lit).toHaveLength(1);
  });

  it('is told in the order it is written', () => {
    expect(drawing.description).toBe('Vår stad. Grupp Barn och unga: Skolan (Elevhälsan), Familjehem. Grupp Människor utan hem: Resecentrum (Taxi), Torget (Taxi).');
  });

  it('goes on with a group that is too high for its sheet, and says so', () => {
    const many: Tree = { ...tree, nodes: [node('g', null, 1, 'Unga'), ...Array.from({ length: 40 }, (_, at) => node(`p${at}`, 'g', 2, `Plats ${at}`))] };
    const sheets = mindMapSheets(many, 700, words);
    expect(textsIn(sheets[0] ?? drawing).some(({ text: said }) => said === 'Unga')).toBe(true);
    expect(sheets.flatMap((sheet) => textsIn(sheet)).map(({ text: said }) => said).join(' ')).toContain('Unga (forts.)');
    expect(sheets.flatMap((sheet) => textsIn(sheet)).filter(({ text: said }) => said.startsWith('Plats '))).toHaveLength(40);
  });

  it('to write on has as many sorts of boxes as are asked for, all inside its edges', () => {
    for (const asked of [1, 2, 3]) {
      const blank = blankMap({ root: 'Vår stad', levels, asked }, words);
      const said = textsIn(blank).map((shape) => shape.text);
      expect([said.includes('Grupp'), said.includes('Plats'), said.includes('Aktörer')]).toEqual([true, asked > 1, asked > 2]);
      for (const shape of blank.shapes) {
        if (shape.type !== 'rect') continue;
        expect(shape.x).toBeGreaterThanOrEqual(0);
        expect(shape.x + shape.width).toBeLessThanOrEqual(blank.width);
        expect(shape.y + shape.height).toBeLessThanOrEqual(blank.height);
      }
    }
  });
});
