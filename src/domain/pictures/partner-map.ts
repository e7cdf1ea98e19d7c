/**
 * Influence × support as the plan of a town: four blocks, and streets where a value is three. Numbered dots stand where their actors do.
 * Every actor keeps to its own cell, so that no name ever stands on another: where they are too many for their names, the cell
 * has the dots alone, and its actors are listed under the picture.
 */
import type { Drawing, Paint, Shape } from '../drawing.ts';
import type { Words } from '../words.ts';
import { displayWidth, sansWidth } from './advances.ts';
import { fittedLines, nameLines } from './labels.ts';
import { shorten } from './text.ts';
import { arrowHead, display, heavy, least, line, thin, words as text } from './wide.ts';

/** A place on the map: both whole numbers from 1 to 5. */
export interface Position {
  readonly influence: number;
  readonly support: number;
}

export interface PartnerDot extends Position {
  /** As in the table. */
  readonly number: number;
  readonly name: string;
  /** Where it stood earlier, and when in a word or two: ”i oktober”. */
  readonly before?: Position & { readonly when?: string };
}

interface Axis { readonly label: string; readonly low: string; readonly high: string }

export interface PartnerMap {
  readonly title: string;
  readonly dots: readonly PartnerDot[];
  /** The names that stand in the blocks, and the tag in the one to begin with. */
  readonly zones: { readonly win: string; readonly carry: string; readonly involve: string; readonly watch: string; readonly tag: string };
  /** What the two axes are called, and their ends. */
  readonly influence: Axis;
  readonly support: Axis;
}

/** From this value up an influence or support is high. */
export const highFrom = 4;
/** Up to this value it is low; what lies between stands in the street. */
export const lowTo = 2;

const cell = { width: 150, height: 104 };
/** Half the width of a street, and what it adds to the height of the plan at top and bottom. */
const street = 46;
const margin = { left: 58, top: 32, right: 10, bottom: 62 };
const plan = { left: margin.left, right: margin.left + cell.width * 5, top: margin.top, bottom: margin.top + cell.height * 5 + street * 2 };
const across = (support: number): number => plan.left + (support - 0.5) * cell.width;
const down = (influence: number): number => plan.bottom - street - (influence - 0.5) * cell.height;
const crossing = { x: across(3), y: down(3) };

interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
const touches = (one: Box, other: Box): boolean => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

interface Placed {
  readonly dots: readonly { readonly dot: PartnerDot; readonly x: number; readonly y: number; readonly r: number }[];
  readonly names: readonly { readonly lines: readonly string[]; readonly x: number; /** Baseline of the first line. */ readonly y: number; readonly anchor: 'start' | 'middle' }[];
  /** How many stand here without a dot of their own, and where that is written. */
  readonly rest?: { readonly count: number; readonly x: number; readonly y: number };
  /** Somebody stands here whose name is not on the map. */
  readonly listed: boolean;
}

const nameSize = least;
const nameLeading = 18;
const radius = { one: 17, few: 15, many: 13 };

/** One actor: a large dot with the name under it. */
function alone(dot: PartnerDot, x: number, y: number, narrow: boolean): Placed {
  const dotY = y - 12;
  const lines = (narrow ? nameLines(dot.name, nameSize, street * 2 - 6, 2) : null) ?? nameLines(dot.name, nameSize, cell.width - 6, 2);
  return {
    dots: [{ dot, x, y: dotY, r: radius.one }],
    names: lines === null ? [] : [{ lines, x, y: dotY + 34, anchor: 'middle' }],
    listed: lines === null,
  };
}

/** Two beside each other with their names under them; null where a name is too wide for that. */
function beside(dots: readonly PartnerDot[], x: number, y: number, narrow: boolean): Placed | null {
  if (dots.length !== 2 || narrow) return null;
  const each = cell.width / 2;
  const placed = dots.map((dot, at) => ({ dot, x: x + (at - 0.5) * each, y: y - 20, r: radius.few, lines: nameLines(dot.name, nameSize, each - 8, 3) }));
  if (placed.some(({ lines }) => lines === null)) return null;
  return {
    dots: placed,
    names: placed.map(({ lines, x: at, y: dotY }) => ({ lines: lines ?? [], x: at, y: dotY + 32, anchor: 'middle' })),
    listed: false,
  };
}

/** Two or three under each other with their names to the right; a name that does not fit is left out. */
function stacked(dots: readonly PartnerDot[], x: number, y: number, narrow: boolean): Placed | null {
  if (dots.length > 3 || narrow) return null;
  // A street across is lower than a cell: three there have a line each.
  const low = dots[0]?.influence === 3 && dots.length === 3;
  const height = low ? 30 : 34;
  const left = x - cell.width / 2 + 4 + radius.few;
  const placed = dots.map((dot, at) => ({
    dot, x: left, y: y + (at - (dots.length - 1) / 2) * height, r: radius.few,
    lines: nameLines(dot.name, nameSize, cell.width - radius.few * 2 - 14, low ? 1 : 2),
  }));
  return {
    dots: placed,
    names: placed.flatMap(({ lines, y: dotY }) => (lines === null ? [] : [{
      // Two lines take the whole height of their row, and no more.
      lines, x: left + radius.few + 5, y: dotY + 5 - (lines.length - 1) * 8.5, anchor: 'start' as const,
    }])),
    listed: placed.some(({ lines }) => lines === null),
  };
}

/** Many: rows of small dots, without names; where they are more than there is room for, the last place says how many. */
function crowd(dots: readonly PartnerDot[], x: number, y: number, narrow: boolean): Placed {
  const step = radius.many * 2 + 4;
  const perRow = narrow ? 3 : 5;
  const rows = 3;
  const room = perRow * rows;
  const shown = dots.length > room ? dots.slice(0, room - 1) : dots;
  const places = shown.length < dots.length ? room : dots.length;
  const used = Math.ceil(places / perRow);
  const place = (at: number): { x: number; y: number } => {
    const row = Math.floor(at / perRow);
    const inRow = Math.min(perRow, places - row * perRow);
    return { x: x + ((at % perRow) - (inRow - 1) / 2) * step, y: y + (row - (used - 1) / 2) * step };
  };
  return {
    dots: shown.map((dot, at) => ({ dot, ...place(at), r: radius.many })),
    names: [],
    ...(shown.length < dots.length ? { rest: { count: dots.length - shown.length, ...place(room - 1) } } : {}),
    listed: true,
  };
}

/** @param dots all of one cell */
function placed(dots: readonly PartnerDot[]): Placed {
  const found = arranged(dots);
  return { ...found, names: found.names.filter(({ lines }) => lines.length > 0) };
}

function arranged(dots: readonly PartnerDot[]): Placed {
  const [first] = dots;
  if (first === undefined) return { dots: [], names: [], listed: false };
  const [x, y] = [across(first.support), down(first.influence)];
  const narrow = first.support === 3 && first.influence !== 3;
  if (dots.length === 1) return alone(first, x, y, narrow);
  return beside(dots, x, y, narrow) ?? stacked(dots, x, y, narrow) ?? crowd(dots, x, y, narrow);
}

const order = (one: PartnerDot, other: PartnerDot): number => one.number - other.number;

/** The cells that somebody stands in, from the upper left. Values outside 1–5 are no place on the map. */
function cells(dots: readonly PartnerDot[]): readonly { readonly at: Position; readonly dots: readonly PartnerDot[]; readonly placed: Placed }[] {
  const all: { at: Position; dots: readonly PartnerDot[]; placed: Placed }[] = [];
  for (let influence = 5; influence >= 1; influence -= 1) {
    for (let support = 1; support <= 5; support += 1) {
      const here = dots.filter((dot) => dot.influence === influence && dot.support === support).sort(order);
      if (here.length > 0) all.push({ at: { influence, support }, dots: here, placed: placed(here) });
    }
  }
  return all;
}

/** The cells whose actors are not all named on the map, to be listed under it. From the upper left. */
export function crowdedCells(dots: readonly PartnerDot[]): readonly { readonly at: Position; readonly dots: readonly PartnerDot[] }[] {
  return cells(dots).filter((each) => each.placed.listed).map(({ at, dots: here }) => ({ at, dots: here }));
}

const background = ({ influence, support }: Position): Paint => (influence === 3 || support === 3 ? 'white' : influence >= highFrom && support <= lowTo ? 'pale' : 'sky');

/** Light lines over the block to begin with: they lean, keep ten units apart and stay inside it. */
function lightHatch({ left, top, right, bottom }: Box): Shape {
  const lines: (readonly ['M' | 'L', number, number])[] = [];
  for (let sum = left + top + 14; sum < right + bottom; sum += 14) {
    const from = Math.max(left, sum - bottom);
    const to = Math.min(right, sum - top);
    if (to > from) lines.push(['M', from, sum - from], ['L', to, sum - to]);
  }
  return { type: 'path', d: lines, fill: 'none', stroke: 'light', strokeWidth: 1 };
}

/** A zone's name as large as its block allows, never under 15. */
function zoneName(name: string, x: number, y: number, width: number, anchor: 'start' | 'end'): Shape {
  const size = [19, 17, least].find((each) => displayWidth(name, each) <= width);
  // The display face is at most so much wider than the measured one.
  return size === undefined
    ? display(x, y, fittedLines(name, least * 1.4, width, 1)[0] ?? '', { size: least, anchor })
    : display(x, y, name, { size, anchor });
}

function ground({ zones, influence, support }: PartnerMap): readonly Shape[] {
  const { left, right, top, bottom } = plan;
  const edges = { left: crossing.x - street, right: crossing.x + street, top: crossing.y - street, bottom: crossing.y + street };
  const block = (box: Box, first: boolean): Shape => ({
    type: 'rect', x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top,
    fill: first ? 'pale' : 'sky', stroke: 'ink', strokeWidth: first ? heavy : thin,
  });
  const win: Box = { left, top, right: edges.left, bottom: edges.top };
  const wide = edges.left - left - 28;
  const tag = fittedLines(zones.tag, least, 150, 1)[0] ?? '';
  const tagWidth = sansWidth(tag, least) + 20;
  const street2 = { stroke: 'line', strokeWidth: thin, dash: [9, 8] } as const;
  const figures = [1, 2, 3, 4, 5].flatMap((value) => [
    display(across(value), bottom + 24, String(value), { anchor: 'middle' }),
    display(left - 18, down(value) + 5, String(value), { anchor: 'middle' }),
  ]);
  const [lowSupport = ''] = fittedLines(support.low, least, 300, 1);
  const [highSupport = ''] = fittedLines(support.high, least, 300, 1);
  return [
    block(win, true), lightHatch(win), { ...block(win, true), fill: 'none' } as Shape,
    block({ left: edges.right, top, right, bottom: edges.top }, false),
    block({ left, top: edges.bottom, right: edges.left, bottom }, false),
    block({ left: edges.right, top: edges.bottom, right, bottom }, false),
    line([[crossing.x, top], [crossing.x, edges.top]], street2), line([[crossing.x, edges.bottom], [crossing.x, bottom]], street2),
    line([[left, crossing.y], [edges.left, crossing.y]], street2), line([[edges.right, crossing.y], [right, crossing.y]], street2),
    zoneName(zones.win, left + 14, top + 30, wide - tagWidth - 8, 'start'),
    ...(tag === '' ? [] : [
      { type: 'rect', x: edges.left - 12 - tagWidth, y: top + 12, width: tagWidth, height: 26, fill: 'ink', radius: 2 } as const,
      text(edges.left - 12 - tagWidth / 2, top + 30, tag, { anchor: 'middle', weight: 600, fill: 'white' }),
    ]),
    zoneName(zones.carry, right - 14, top + 30, wide, 'end'),
    zoneName(zones.watch, left + 14, bottom - 16, wide, 'start'),
    zoneName(zones.involve, right - 14, bottom - 16, wide, 'end'),
    ...figures,
    text(0, 18, fittedLines(influence.high, least, 300, 1)[0] ?? '', { weight: 500 }),
    text(0, bottom + 24, fittedLines(influence.low, least, across(1) - 16, 1)[0] ?? '', { weight: 500 }),
    line([[16, bottom], [16, top + 1]]), arrowHead(16, top, [0, -1]),
    text(left, bottom + 52, lowSupport, { weight: 500 }),
    text(right, bottom + 52, highSupport, { weight: 500, anchor: 'end' }),
    line([[left + sansWidth(lowSupport, least) + 12, bottom + 47], [right - sansWidth(highSupport, least) - 13, bottom + 47]]),
    arrowHead(right - sansWidth(highSupport, least) - 12, bottom + 47, [1, 0]),
  ];
}

/** At most this many arrows, those that have moved furthest: more would hide the map. */
const mostArrows = 8;
const moved = (dot: PartnerDot): number =>
  dot.before === undefined ? 0 : Math.hypot(dot.influence - dot.before.influence, dot.support - dot.before.support);

/** Dotted rings where actors stood before, and arrows to where they stand now. They keep clear of every dot and name where there is room. */
function arrows(all: readonly Placed[]): readonly Shape[] {
  const dots = all.flatMap((each) => each.dots);
  const taken: Box[] = [
    ...dots.map(({ x, y, r }) => ({ left: x - r - 2, top: y - r - 2, right: x + r + 2, bottom: y + r + 2 })),
    ...all.flatMap((each) => each.names.map(nameBox)),
    // The zones' names and the tag stand along the upper and the lower edge.
    { left: plan.left, right: plan.right, top: plan.top, bottom: plan.top + 42 },
    { left: plan.left, right: plan.right, top: plan.bottom - 38, bottom: plan.bottom },
  ];
  const free = (box: Box): boolean => taken.every((each) => !touches(each, box));
  return dots
    .filter(({ dot }) => moved(dot) > 0)
    .sort((one, other) => moved(other.dot) - moved(one.dot) || order(one.dot, other.dot))
    .slice(0, mostArrows)
    .flatMap(({ dot, x, y, r }): readonly Shape[] => {
      if (dot.before === undefined) return [];
      const [cellX, cellY] = [across(dot.before.support), down(dot.before.influence)];
      const towards = Math.sign(x - cellX) || 1;
      const spots = [[33, -19], [-33, -19], [60, -40], [-60, -40], [60, 40], [-60, 40], [0, -44], [0, 44], [66, 0], [-66, 0], [24, 44], [-24, 44], [30, -44], [-30, -44]]
        .map(([dx = 0, dy = 0]) => ({ x: cellX + dx * towards, y: cellY + dy }));
      const spot = spots.find((each) => free({ left: each.x - 7, top: each.y - 7, right: each.x + 7, bottom: each.y + 7 }));
      if (spot === undefined) return [];
      taken.push({ left: spot.x - 7, top: spot.y - 7, right: spot.x + 7, bottom: spot.y + 7 });
      // The way bends upwards, or to the side where it goes straight up or down, and stops short of the dot.
      const level = Math.abs(x - spot.x) >= Math.abs(y - spot.y) / 2;
      const bend = level ? { x: (spot.x + x) / 2, y: Math.max(plan.top + 8, Math.min(spot.y, y) - 34) } : { x: (spot.x + x) / 2 + 40, y: (spot.y + y) / 2 };
      const away = Math.hypot(bend.x - x, bend.y - y) || 1;
      const tip = { x: x + ((bend.x - x) / away) * (r + 5), y: y + ((bend.y - y) / away) * (r + 5) };
      const begin = Math.hypot(bend.x - spot.x, bend.y - spot.y) || 1;
      const start = { x: spot.x + ((bend.x - spot.x) / begin) * 8, y: spot.y + ((bend.y - spot.y) / begin) * 8 };
      const [label] = fittedLines(dot.before.when ?? '', least, 120, 1);
      const top = { x: (start.x + 2 * bend.x + tip.x) / 4, y: (start.y + 2 * bend.y + tip.y) / 4 - 7 };
      const half = label === undefined ? 0 : sansWidth(label, least) / 2 + 4;
      const box = { left: top.x - half, top: top.y - 13, right: top.x + half, bottom: top.y + 5 };
      const written = label !== undefined && box.left > plan.left && box.right < plan.right && box.top > plan.top && free(box);
      if (written) taken.push(box);
      return [
        {
          type: 'path', fill: 'none', stroke: 'ink', strokeWidth: 2, dash: [2, 4],
          d: [['M', start.x, start.y], ['C', start.x + (bend.x - start.x) * 0.67, start.y + (bend.y - start.y) * 0.67, tip.x + (bend.x - tip.x) * 0.67, tip.y + (bend.y - tip.y) * 0.67, tip.x, tip.y]],
        },
        arrowHead(tip.x, tip.y, [x - bend.x, y - bend.y]),
        { type: 'circle', x: spot.x, y: spot.y, r: 6, fill: 'white', stroke: 'ink', strokeWidth: 1.8, dash: [2.5, 2] },
        ...(written ? [
          { type: 'rect', x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top, fill: 'white' } as const,
          text(top.x, top.y, label, { anchor: 'middle', fill: 'ink-2' }),
        ] : []),
      ];
    });
}

function nameBox({ lines, x, y, anchor }: Placed['names'][number]): Box {
  const width = Math.max(...lines.map((each) => sansWidth(each, nameSize)));
  const left = anchor === 'start' ? x : x - width / 2;
  return { left, top: y - 13, right: left + width, bottom: y + (lines.length - 1) * nameLeading + 5 };
}

/** @returns the map; an empty one, to fill in by hand, where there are no dots */
export function partnerMap(map: PartnerMap, words: Words): Drawing {
  const all = cells(map.dots);
  const halos = all.flatMap(({ at, placed: { names } }) => names.map((name): Shape => {
    const box = nameBox(name);
    return { type: 'rect', x: box.left - 1, y: box.top, width: box.right - box.left + 2, height: box.bottom - box.top, fill: background(at) };
  }));
  // A street's dashes end where somebody stands in it.
  const gaps = all.filter(({ at }) => at.influence === 3 || at.support === 3).flatMap(({ at, placed: { dots } }) => dots.map(({ x, y, r }): Shape => {
    const [left, right] = at.influence === 3 ? [x - r - 4, x + r + 4] : [Math.max(x - r - 4, crossing.x - street + 2), Math.min(x + r + 4, crossing.x + street - 2)];
    const [top, bottom] = at.support === 3 ? [y - r - 4, y + r + 4] : [Math.max(y - r - 4, crossing.y - street + 2), Math.min(y + r + 4, crossing.y + street - 2)];
    return { type: 'rect', x: left, y: top, width: right - left, height: bottom - top, fill: 'white' };
  }));
  const drawn = all.flatMap(({ at, placed: { dots, names, rest } }): readonly Shape[] => {
    const first = at.influence >= highFrom && at.support <= lowTo;
    return [
      ...dots.flatMap(({ dot, x, y, r }): readonly Shape[] => [
        { type: 'circle', x, y, r, fill: first ? 'light' : 'ink', stroke: 'ink', strokeWidth: first ? (r === radius.many ? 2 : 2.5) : 0 },
        display(x, y + 6, String(dot.number), { anchor: 'middle', size: r === radius.one ? 17 : least, fill: first ? 'ink' : 'white' }),
      ]),
      ...names.flatMap(({ lines, x, y, anchor }) => lines.map((each, index) => text(x, y + index * nameLeading, each, { anchor, size: nameSize, weight: 500 }))),
      ...(rest === undefined ? [] : [display(rest.x, rest.y + 6, `+${rest.count}`, { anchor: 'middle', size: least })]),
    ];
  });
  const told = all.map(({ at, dots }) =>
    words('picture.partner-map.cell', { ...at, influenceLabel: map.influence.label, supportLabel: map.support.label.toLocaleLowerCase('sv-SE'), names: dots.slice(0, 40).map(({ number, name }) => `${number} ${shorten(name, 60)}`).join(', ') }));
  return {
    width: plan.right + margin.right,
    height: plan.bottom + margin.bottom,
    title: map.title,
    description: told.length === 0 ? words('picture.partner-map.empty') : shorten(told.join(' '), 7_500),
    shapes: [...ground(map), ...arrows(all.map((each) => each.placed)), ...gaps, ...halos, ...drawn],
  };
}
