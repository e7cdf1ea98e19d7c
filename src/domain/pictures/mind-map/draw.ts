/** A map drawn: streets of ink, heavy boxes next to the middle, light boxes further out, dots furthest out. */
import type { Drawing, PathCommand, Shape } from '../../drawing.ts';
import type { Words } from '../../words.ts';
import { edge } from '../measures.ts';
import { shorten } from '../text.ts';
import { dot, hasDot, lookOf } from './label.ts';
import { allPlaced, layoutOf, middleEnd, middleLook, street, type Box, type Placed } from './layout.ts';
import { twigsOf, type Tree, type Twig } from './tree.ts';

export interface MapPicture {
  readonly drawing: Drawing;
  /** Where each node's label stands, by the node's id. */
  readonly boxes: ReadonlyMap<string, Box>;
}

/** Ink around a heavy box. */
const heavy = 2.5;
const dashes = [6, 4] as const;
/** How far the mark of what is looked at reaches around a label, and around one that has no edge of its own. */
const halo = { box: 4, dot: 0.5 };

const middleY = ({ y, height }: Box): number => y + height / 2;

/**
 * One path from a label to all that belongs to it: out to the street, along it, and in to each.
 * @param end where the label's column ends and the street begins
 */
function streetOf(from: Box, side: 1 | -1, end: number, placed: readonly Placed[]): readonly Shape[] {
  const [first] = placed;
  if (first === undefined) return [];
  const trunk = end + (side * street) / 2;
  const start = side === 1 ? from.x + from.width : from.x;
  const ends = placed.map(({ box }) => middleY(box));
  const own = middleY(from);
  const d: PathCommand[] = [['M', start, own], ['L', trunk, own], ['M', trunk, Math.min(own, ...ends)], ['L', trunk, Math.max(own, ...ends)]];
  for (const { twig, box } of placed) {
    const reach = hasDot(twig.node.level) ? 0 : edge;
    d.push(['M', trunk, middleY(box)], ['L', (side === 1 ? box.x : box.x + box.width) + side * reach, middleY(box)]);
  }
  return [{ type: 'path', d, fill: 'none', stroke: 'ink', strokeWidth: first.twig.node.level === 1 ? 2 : edge }];
}

function words({ twig: { node, label }, box, side }: Placed): readonly Shape[] {
  const { size, weight, lineHeight } = lookOf(node.level);
  const top = middleY(box) - (label.lines.length * lineHeight) / 2;
  const withDot = hasDot(node.level);
  const x = !withDot ? box.x + box.width / 2 : side === 1 ? box.x + dot.room : box.x + box.width - dot.room;
  const anchor = !withDot ? 'middle' as const : side === 1 ? 'start' as const : 'end' as const;
  return label.lines.map((text, at): Shape => ({
    type: 'text', x, y: top + (at + 0.5) * lineHeight + size * 0.35, text, size, face: 'sans', weight, anchor, fill: node.text === '' ? 'ink-2' : 'ink',
  }));
}

/** From so many places on it is lit: look here. */
const many = 3;

/** The dot at the end of the street, with the figure in it where the same thing stands in several places. */
function dotOf({ twig: { times }, box, side }: Placed): readonly Shape[] {
  const x = side === 1 ? box.x + dot.large : box.x + box.width - dot.large;
  const y = middleY(box);
  if (times === 0) {
    return [
      { type: 'path', d: [['M', side === 1 ? box.x : box.x + box.width, y], ['L', x, y]], fill: 'none', stroke: 'ink', strokeWidth: edge },
      { type: 'circle', x, y, r: dot.small, fill: 'ink' },
    ];
  }
  return [
    { type: 'circle', x, y, r: dot.large - 0.75, fill: times >= many ? 'light' : 'white', stroke: 'ink', strokeWidth: edge },
    { type: 'text', x, y: y + 5.4, text: String(times), size: 15, face: 'display', weight: 600, anchor: 'middle', fill: 'ink' },
  ];
}

function mark({ x, y, width, height }: Box, by: number): Shape {
  return { type: 'rect', x: x - by, y: y - by, width: width + by * 2, height: height + by * 2, fill: 'light', stroke: 'ink', strokeWidth: edge };
}

function labelShapes(placed: Placed, asked: number, here: string | undefined): readonly Shape[] {
  const { twig: { node, twigs }, box } = placed;
  const marked = node.id === here ? [mark(box, hasDot(node.level) ? halo.dot : halo.box)] : [];
  if (hasDot(node.level)) return [...marked, ...dotOf(placed), ...words(placed)];
  const stroke = node.level === 1 ? heavy : edge;
  // Nothing further out yet, where it is asked for.
  const unset = twigs.length === 0 && node.level < asked;
  const inset = stroke / 2;
  return [
    ...marked,
    {
      type: 'rect', x: box.x + inset, y: box.y + inset, width: box.width - stroke, height: box.height - stroke,
      fill: node.level === 1 ? 'sky' : 'white', stroke: 'ink', strokeWidth: stroke, ...(unset ? { dash: dashes } : {}),
    },
    ...words(placed),
  ];
}

/** A house of ink on its ground line, with the words on its front. */
export function house({ x, y, width, height }: Box, lines: readonly string[], blank = false): readonly Shape[] {
  const { roof } = middleEnd;
  const foot = y + height;
  const top = y + roof + 2;
  return [
    {
      type: 'path', fill: blank ? 'white' : 'ink', stroke: 'ink', strokeWidth: 2,
      d: [['M', x + 3, foot - 2], ['L', x + 3, y + roof], ['L', x + width / 2, y + 1], ['L', x + width - 3, y + roof], ['L', x + width - 3, foot - 2], ['Z']],
    },
    { type: 'rect', x, y: foot - 4, width, height: 4, fill: 'ink' },
    ...lines.map((text, at): Shape => ({
      type: 'text', x: x + width / 2, y: top + (at + 0.5) * middleLook.lineHeight + middleLook.size * 0.35, text, size: middleLook.size, face: 'display', weight: 600, anchor: 'middle', fill: blank ? 'ink' : 'white',
    })),
  ];
}

/** How much of each node is told. */
const longest = 120;

/** The map as text, in the order it is written: ”Grupp Nyanlända: SFI (Skolorna), Torget.” */
export function described(twigs: readonly Twig[], { root, levels }: Pick<Tree, 'root' | 'levels'>): string {
  const name = ({ node }: Twig): string => shorten(node.text === '' ? (levels[node.level - 1]?.one ?? '') : node.text, longest);
  const inner = (twig: Twig): string => (twig.twigs.length === 0 ? name(twig) : `${name(twig)} (${twig.twigs.map(inner).join(', ')})`);
  const first = levels[0]?.one ?? '';
  const said = first.charAt(0).toLocaleUpperCase('sv') + first.slice(1);
  return [`${root}.`, ...twigs.map((twig) => `${said} ${name(twig)}${twig.twigs.length === 0 ? '' : `: ${twig.twigs.map(inner).join(', ')}`}.`)].join(' ');
}

/** Draws branches around what is in the middle. @param here the node that is looked at */
export function drawTwigs(twigs: readonly Twig[], tree: Pick<Tree, 'root' | 'levels' | 'asked'>, say: Words, here?: string): MapPicture {
  const layout = layoutOf(twigs, tree.root);
  const { middle, placed } = layout;
  const all = allPlaced(placed);
  const streets = [
    ...([1, -1] as const).flatMap((side) => streetOf(middle, side, side === 1 ? middle.x + middle.width : middle.x, placed.filter((each) => each.side === side))),
    ...all.flatMap(({ box, side, end, placed: further }) => streetOf(box, side, end, further)),
  ];
  return {
    drawing: {
      width: layout.width,
      height: layout.height,
      title: say('picture.mind-map.title', { root: tree.root }),
      description: described(twigs, tree),
      shapes: [...streets, ...house(middle, middle.lines), ...all.flatMap((each) => labelShapes(each, tree.asked, here))],
    },
    boxes: new Map(all.map(({ twig, box }) => [twig.node.id, box])),
  };
}

/** The whole map in one picture. */
export const mindMap = (tree: Tree, say: Words, here?: string): MapPicture => drawTwigs(twigsOf(tree), tree, say, here);
