/** A map to write in by hand: what is in the middle, and around it groups with places, and lines for those they meet there. */
import type { Drawing, Shape } from '../../drawing.ts';
import type { Words } from '../../words.ts';
import { edge } from '../measures.ts';
import { house } from './draw.ts';
import { linesIn } from './label.ts';
import { middleEnd, middleLook } from './layout.ts';
import type { Tree } from './tree.ts';

const width = 1270;
const street = 26;
const middle = { width: 150, height: 120 };
/** How many groups stand on each side, and how many places each has. */
const groupsBeside = 3;
const places = 3;
const boxHeight = 54;
const boxGap = 9;
const groupGap = 30;
/** How much of the room each column has. */
const shares = [1, 1.15, 1.45];

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('sv') + word.slice(1);

const small = (x: number, y: number, text: string): Shape => ({ type: 'text', x, y, text, size: 15, face: 'sans', weight: 400, anchor: 'start', fill: 'ink-2' });

interface Column {
  readonly x: number;
  readonly width: number;
}

/** The columns on one side of the middle, from the middle and out. */
function columnsOf(side: 1 | -1, count: number): readonly Column[] {
  const room = (width - middle.width) / 2 - 4 - count * street;
  const all = shares.slice(0, count).reduce((sum, share) => sum + share, 0);
  let edgeX = side === 1 ? (width + middle.width) / 2 : (width - middle.width) / 2;
  return shares.slice(0, count).map((share): Column => {
    const wide = (room * share) / all;
    const x = side === 1 ? edgeX + street : edgeX - street - wide;
    edgeX = side === 1 ? x + wide : x;
    return { x, width: wide };
  });
}

const near = ({ x, width: wide }: Column, side: 1 | -1): number => (side === 1 ? x : x + wide);
const far = ({ x, width: wide }: Column, side: 1 | -1): number => (side === 1 ? x + wide : x);

/** From one end to several, along the street between them. */
function streetTo(from: number, y: number, to: number, side: 1 | -1, ends: readonly number[], strokeWidth: number): Shape {
  const trunk = from + (side * street) / 2;
  return {
    type: 'path', fill: 'none', stroke: 'ink', strokeWidth,
    d: [
      ['M', from, y], ['L', trunk, y], ['M', trunk, Math.min(y, ...ends)], ['L', trunk, Math.max(y, ...ends)],
      ...ends.flatMap((end) => [['M', trunk, end], ['L', to, end]] as const),
    ],
  };
}

/** @param tree what stands in the middle, and what the levels are called: as many as are asked for are drawn */
export function blankMap({ root, levels, asked }: Pick<Tree, 'root' | 'levels' | 'asked'>, say: Words): Drawing {
  const count = Math.min(asked, levels.length);
  const inner = count < 2 ? 1 : places;
  const band = Math.max(boxHeight * 1.3, inner * boxHeight + (inner - 1) * boxGap);
  const height = groupsBeside * band + (groupsBeside - 1) * groupGap + 8;
  const names = levels.map(({ one }) => capital(one));
  const shapes: Shape[] = [];
  for (const side of [-1, 1] as const) {
    const [group, place, actor] = columnsOf(side, count);
    if (group === undefined) continue;
    const start = side === 1 ? (width + middle.width) / 2 : (width - middle.width) / 2;
    const centres = Array.from({ length: groupsBeside }, (_, at) => 4 + at * (band + groupGap) + band / 2);
    shapes.push(streetTo(start, height / 2, near(group, side), side, centres, 2));
    for (const centre of centres) {
      shapes.push(
        { type: 'rect', x: group.x, y: centre - boxHeight * 0.65, width: group.width, height: boxHeight * 1.3, fill: 'white', stroke: 'ink', strokeWidth: 2.5 },
        small(group.x + 8, centre - boxHeight * 0.65 + 18, names[0] ?? ''),
      );
      if (place === undefined) continue;
      const rows = Array.from({ length: places }, (_, at) => centre - band / 2 + at * (boxHeight + boxGap) + boxHeight / 2);
      shapes.push(streetTo(far(group, side), centre, near(place, side), side, rows, edge));
      for (const row of rows) {
        shapes.push(
          { type: 'rect', x: place.x, y: row - boxHeight / 2, width: place.width, height: boxHeight, fill: 'white', stroke: 'ink', strokeWidth: edge },
          small(place.x + 8, row - boxHeight / 2 + 18, names[1] ?? ''),
        );
        if (actor === undefined) continue;
        // Two lines to write on, the upper one where the street comes in.
        const lines = [row, row + boxHeight / 2 - 1];
        shapes.push(
          { type: 'path', d: [['M', far(place, side), row], ['L', near(actor, side), row]], fill: 'none', stroke: 'ink', strokeWidth: edge },
          { type: 'path', d: lines.flatMap((y) => [['M', actor.x, y], ['L', actor.x + actor.width, y]] as const), fill: 'none', stroke: 'line', strokeWidth: 1 },
          small(actor.x, row - boxHeight / 2 + 14, capital(levels[2]?.many ?? '')),
        );
      }
    }
  }
  const lines = linesIn(root, middleLook, 3);
  const box = { width: middle.width, height: lines.length * middleLook.lineHeight + middleEnd.roof + middleEnd.end + 16 };
  shapes.push(...house({ x: (width - box.width) / 2, y: (height - box.height) / 2, ...box }, lines, true));
  const told = names.slice(0, count).map((name) => name.toLocaleLowerCase('sv')).join(', ');
  return { width, height, title: say('picture.mind-map.title', { root }), description: say('picture.mind-map.blank', { root, levels: told }), shapes };
}
