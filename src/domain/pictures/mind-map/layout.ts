/**
 * Where everything on the map stands: what is in the middle, and on each side of it the branches in the order they are
 * written, first down the left side and then down the right. Each branch has a band of its own, so that no label stands
 * on another and no line crosses one, however many they are.
 */
import { linesIn, lookOf, type Label, type Look } from './label.ts';
import type { Twig } from './tree.ts';

export interface Box {
  /** The upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly twig: Twig;
  readonly box: Box;
  /** 1: it grows to the right. -1: to the left. */
  readonly side: 1 | -1;
  /** Where its column ends. */
  readonly end: number;
  readonly placed: readonly Placed[];
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly middle: Box & Pick<Label, 'lines'>;
  readonly placed: readonly Placed[];
}

/** Around everything. The mark of what is looked at has room in it. */
export const margin = 10;
/** Between columns: lines run here and nothing else does. */
export const street = 25;
export const middleLook: Look = { size: 20, face: 'display', weight: 600, lineHeight: 25, width: 90 };
export const middleEnd = { side: 13, roof: 34, end: 14 };

/** The height of a branch's band: its own label, or all that stands further out. */
export function bandOf({ label, twigs }: Twig): number {
  return Math.max(label.height, stackOf(twigs));
}

/** The height of bands under each other. */
export function stackOf(twigs: readonly Twig[]): number {
  return twigs.reduce((sum, twig, at) => sum + bandOf(twig) + (at === 0 ? 0 : lookOf(twig.node.level).gap), 0);
}

/** How many of the branches stand on the left: so many that the higher side is as low as it can be. */
function leftCount(twigs: readonly Twig[]): number {
  const heights = twigs.map((_, at) => Math.max(stackOf(twigs.slice(0, at)), stackOf(twigs.slice(at))));
  return heights.indexOf(Math.min(...heights));
}

/** The height of a map with these branches. */
export function heightWith(twigs: readonly Twig[], root: string): number {
  const left = twigs.length < 2 ? 0 : leftCount(twigs);
  return Math.max(middleOf(root).height, stackOf(twigs.slice(0, left)), stackOf(twigs.slice(left))) + margin * 2;
}

function middleOf(root: string): Label {
  const lines = linesIn(root, middleLook, 3);
  return { lines, width: middleLook.width + middleEnd.side * 2, height: lines.length * middleLook.lineHeight + middleEnd.roof + middleEnd.end };
}

/** The widest label of each level, from the middle and out. */
function columnsOf(twigs: readonly Twig[]): readonly number[] {
  if (twigs.length === 0) return [];
  return [Math.max(...twigs.map(({ label }) => label.width)), ...columnsOf(twigs.flatMap((twig) => twig.twigs))];
}

export function layoutOf(twigs: readonly Twig[], root: string): MapLayout {
  const middle = middleOf(root);
  const columns = columnsOf(twigs);
  const reach = columns.reduce((sum, column) => sum + street + column, 0);
  const left = twigs.length < 2 ? 0 : leftCount(twigs);
  const height = heightWith(twigs, root);
  // What is in the middle stands there also where there is one branch only: the map grows around it.
  const middleX = margin + (left === 0 ? 0 : reach);

  const place = (list: readonly Twig[], top: number, edge: number, side: 1 | -1): readonly Placed[] => {
    let y = top;
    return list.map((twig, at): Placed => {
      y += at === 0 ? 0 : lookOf(twig.node.level).gap;
      const band = bandOf(twig);
      const { width: wide, height: high } = twig.label;
      const column = columns[twig.node.level - 1] ?? wide;
      const start = edge + side * street;
      const end = start + side * column;
      const inner = stackOf(twig.twigs);
      const box = { x: side === 1 ? start : start - wide, y: y + (band - high) / 2, width: wide, height: high };
      const placed = { twig, box, side, end, placed: place(twig.twigs, y + (band - inner) / 2, end, side) };
      y += band;
      return placed;
    });
  };
  const sideOf = (list: readonly Twig[], side: 1 | -1): readonly Placed[] =>
    place(list, (height - stackOf(list)) / 2, side === 1 ? middleX + middle.width : middleX, side);
  return {
    width: margin * 2 + middle.width + reach * (left === 0 ? 1 : 2),
    height,
    middle: { ...middle, x: middleX, y: (height - middle.height) / 2 },
    placed: [...sideOf(twigs.slice(0, left), -1), ...sideOf(twigs.slice(left), 1)],
  };
}

export const allPlaced = (placed: readonly Placed[]): readonly Placed[] => placed.flatMap((each) => [each, ...allPlaced(each.placed)]);
