/** Rows: what flows down a column. A row is as high as it says and draws itself where it is put. */
import type { Ink, Mark } from './marks.ts';

/** How hard a row holds on to the next: not at all; as long as both fit on a page; always, e.g. a heading and what it heads. */
export type Glue = 'none' | 'soft' | 'hard';

/** A field behind rows that follow each other, on as many pages as they take. */
export interface Frame {
  readonly x: number;
  readonly width: number;
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly line?: number;
}

export interface Row {
  readonly height: number;
  /** Room above, left out at the top of a column. */
  readonly space: number;
  readonly glue: Glue;
  /** How much higher the row may become where a sheet has room over. */
  readonly stretch: number;
  /** What stands again at the top of the next page when the row comes first there. */
  readonly repeat?: readonly Row[];
  readonly frames?: readonly Frame[];
  /** A line or a gap that has nothing to part at the top of a column. */
  readonly onlyBetween?: boolean;
  /** Stands first in its column. */
  readonly first?: boolean;
  /** @param height as given, plus its share of the stretch */
  draw(x: number, y: number, height: number): readonly Mark[];
}

export const row = (height: number, draw: Row['draw'], more: Partial<Omit<Row, 'height' | 'draw'>> = {}): Row =>
  ({ space: 0, glue: 'none', stretch: 0, ...more, height, draw });

export const gap = (height: number, glue: Glue = 'none'): Row => row(height, () => [], { glue, onlyBetween: true });

const strength = { none: 0, soft: 1, hard: 2 } as const;
const harder = (one: Glue, other: Glue): Glue => (strength[one] >= strength[other] ? one : other);

/** Every row holds on to the next, as hard as `glue` or harder; the last one as it did. */
export function glued(rows: readonly Row[], glue: Glue): readonly Row[] {
  return rows.map((each, at) => (at === rows.length - 1 ? each : { ...each, glue: harder(each.glue, glue) }));
}

/** The last row holds on to what follows. */
export function gluedOn(rows: readonly Row[], glue: Glue): readonly Row[] {
  return rows.map((each, at) => (at === rows.length - 1 ? { ...each, glue: harder(each.glue, glue) } : each));
}

/** The first row gets (at least) so much room above it. */
export function spaced(rows: readonly Row[], space: number): readonly Row[] {
  return rows.map((each, at) => (at === 0 ? { ...each, space: Math.max(each.space, space) } : each));
}

/** A little to the right. */
export function shifted(rows: readonly Row[], by: number): readonly Row[] {
  if (by === 0) return rows;
  // Rows that stand in one frame go on doing so.
  const moved = new Map<Frame, Frame>();
  const frame = (old: Frame): Frame => {
    const made = moved.get(old) ?? { ...old, x: old.x + by };
    moved.set(old, made);
    return made;
  };
  return rows.map((each) => ({ ...each, ...(each.frames === undefined ? {} : { frames: each.frames.map(frame) }), draw: (x, y, height) => each.draw(x + by, y, height) }));
}

/** In a field of its own, with room inside. */
export function framed(rows: readonly Row[], frame: Frame, padding: number): readonly Row[] {
  const inside = [gap(padding, 'hard'), ...gluedOn(rows, 'hard'), gap(padding)].map((each) => ({ ...each, onlyBetween: false }));
  return inside.map((each, at) => ({
    ...each,
    ...(at === 0 ? { space: 0 } : {}),
    frames: [...(each.frames ?? []), frame],
  }));
}

export const heightOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, each, at) => sum + each.height + (at === 0 ? 0 : each.space), 0);

/** Draws rows under each other, with the fields behind them. */
export function drawRows(rows: readonly Row[], x: number, y: number): readonly Mark[] {
  return drawPlaced(place(rows, y), x);
}

export interface Placed {
  readonly row: Row;
  readonly y: number;
  readonly height: number;
}

function place(rows: readonly Row[], top: number): readonly Placed[] {
  let y = top;
  return rows.map((each, at) => {
    y += at === 0 ? 0 : each.space;
    const placed = { row: each, y, height: each.height };
    y += each.height;
    return placed;
  });
}

export function drawPlaced(placed: readonly Placed[], x: number): readonly Mark[] {
  const fields = new Map<Frame, { top: number; bottom: number; depth: number }>();
  for (const { row: each, y, height } of placed) {
    for (const [depth, frame] of (each.frames ?? []).entries()) {
      const field = fields.get(frame);
      if (field === undefined) fields.set(frame, { top: y, bottom: y + height, depth });
      else Object.assign(field, { bottom: y + height, depth: Math.max(field.depth, depth) });
    }
  }
  // The outermost frame is the last that was put around the rows, and must be painted first.
  const outermost = [...fields].sort(([, one], [, other]) => other.depth - one.depth);
  const behind = outermost.map(([frame, { top, bottom }]): Mark => ({
    type: 'rect', x: x + frame.x, y: top, width: frame.width, height: bottom - top,
    ...(frame.fill === undefined ? {} : { fill: frame.fill }),
    ...(frame.stroke === undefined ? {} : { stroke: frame.stroke, line: frame.line ?? 0.25 }),
  }));
  return [...behind, ...placed.flatMap(({ row: each, y, height }) => each.draw(x, y, height))];
}

/** All in one row, which no page break can part. */
export function block(rows: readonly Row[], more: Partial<Omit<Row, 'height' | 'draw'>> = {}): Row {
  return row(heightOf(rows), (x, y) => drawRows(rows, x, y), more);
}

/** Columns higher than this may be parted by a page. */
const tallest = 110;

/**
 * Columns beside each other. They are one row while they are low; taller ones part at their rows, the first of each
 * column beside the first of the others, and so on.
 */
export function beside(columns: readonly { readonly x: number; readonly rows: readonly Row[] }[]): readonly Row[] {
  const stretch = Math.max(0, ...columns.map(({ rows }) => rows.reduce((sum, each) => sum + each.stretch, 0)));
  if (Math.max(...columns.map(({ rows }) => heightOf(rows))) <= tallest) {
    const height = Math.max(0, ...columns.map(({ rows }) => heightOf(rows)));
    return [row(height, (x, y, given) => columns.flatMap(({ x: at, rows }) => drawPlaced(stretched(rows, y, given - height), x + at)), { stretch })];
  }
  const count = Math.max(...columns.map(({ rows }) => rows.length));
  return Array.from({ length: count }, (_, at) => {
    const cells = columns.flatMap(({ x, rows }) => {
      const found = rows[at];
      return found === undefined ? [] : [{ x, found }];
    });
    return row(
      Math.max(...cells.map(({ found }) => found.height)),
      (x, y) => cells.flatMap(({ x: by, found }) => found.draw(x + by, y, found.height)),
      { space: at === 0 ? 0 : Math.max(...cells.map(({ found }) => found.space)), glue: at === 0 || at === count - 2 ? 'hard' : 'soft' },
    );
  });
}

/** Rows from `top` down, with `extra` mm shared among those that may grow. */
export function stretched(rows: readonly Row[], top: number, extra: number): readonly Placed[] {
  const able = rows.reduce((sum, each) => sum + each.stretch, 0);
  const share = able === 0 ? 0 : Math.min(1, extra / able);
  let y = top;
  return rows.map((each, at) => {
    y += at === 0 ? 0 : each.space;
    const placed = { row: each, y, height: each.height + each.stretch * share };
    y += placed.height;
    return placed;
  });
}
