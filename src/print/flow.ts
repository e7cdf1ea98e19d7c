/** Fills columns with rows, from page to page. */
import { drawPlaced, heightOf, type Placed, type Row } from './rows.ts';
import type { Mark } from './marks.ts';

/** Rows that flow in one or several columns of the same width. */
export interface Section {
  /** Where each column begins. */
  readonly columns: readonly number[];
  readonly rows: readonly Row[];
  /** Room above, where something is above. */
  readonly space: number;
}

/** Less room than this is not begun on with something that must be parted anyway. */
const leastRoom = 30;
/** Sums of many heights differ in their last decimals. */
const almost = 0.001;

/** The end (exclusive) of the rows that hold together from `from`, counting glue of at least this hardness. */
function chunkEnd(rows: readonly Row[], from: number, hardOnly: boolean): number {
  let at = from;
  while (at < rows.length - 1) {
    const glue = rows[at]?.glue ?? 'none';
    if (glue === 'none' || (hardOnly && glue === 'soft') || rows[at + 1]?.first === true) break;
    at += 1;
  }
  return at + 1;
}

interface Filled {
  readonly placed: readonly Placed[];
  readonly next: number;
  readonly bottom: number;
}

interface Column {
  readonly top: number;
  readonly bottom: number;
  /** Nothing of what flows is above on the page: the next page would hardly be roomier. */
  readonly fresh: boolean;
  /** What flows has its beginning above, on the page before or in the column before, so that what repeats does so here. */
  readonly goesOn: boolean;
  /** The height of a column from the top of a page of its own. */
  readonly whole: number;
  /** Only tries a height: what does not fit is not parted, however empty the column is. */
  readonly patient: boolean;
}

/**
 * As many rows as fit in a column: none where the first needs more room than is left here and the next page has more.
 * In a whole column at least one is placed, however high it is, for no page has more room.
 */
function fill(rows: readonly Row[], from: number, { top, bottom, fresh, goesOn, whole, patient }: Column): Filled {
  const roomiest = bottom - top >= whole - almost;
  const placed: Placed[] = [];
  let y = top;
  let at = from;
  const put = (each: Row): void => {
    if (placed.length === 0 && each.onlyBetween === true) return;
    y += placed.length === 0 ? 0 : each.space;
    placed.push({ row: each, y, height: each.height });
    y += each.height;
  };
  if (goesOn) for (const each of rows[from]?.repeat ?? []) put(each);
  // What stands at the top on every page is no beginning of what flows.
  const standing = placed.length;
  const begun = (): boolean => placed.length > standing;
  const fits = (chunk: readonly Row[]): boolean => {
    const [head] = chunk;
    const space = placed.length === 0 ? 0 : (head?.space ?? 0);
    return y + space + heightOf(chunk) <= bottom + almost;
  };
  while (at < rows.length) {
    if (rows[at]?.first === true && begun()) break;
    const end = chunkEnd(rows, at, false);
    const chunk = rows.slice(at, end);
    if (fits(chunk)) {
      for (const each of chunk) put(each);
      at = end;
      continue;
    }
    // What fits on a page of its own waits for it; what is higher than a page is parted where it hurts least.
    const empty = fresh && !begun() && !patient;
    if (!empty && (heightOf(chunk) <= whole + almost || bottom - y < leastRoom)) break;
    let parted = false;
    while (at < end) {
      const hardEnd = Math.min(end, chunkEnd(rows, at, true));
      const hard = rows.slice(at, hardEnd);
      if (fits(hard)) {
        for (const each of hard) put(each);
        at = hardEnd;
        continue;
      }
      if (roomiest && !begun()) {
        // Not even what must hold together has room on a whole page: row by row, and at least one.
        do {
          const each = rows[at];
          if (each === undefined || (begun() && !fits([each]))) break;
          put(each);
          at += 1;
        } while (at < hardEnd);
      }
      parted = true;
      break;
    }
    if (parted) break;
  }
  // What repeats does not stand there alone.
  return begun() ? { placed, next: at, bottom: y } : { placed: [], next: at, bottom: top };
}

interface Room {
  readonly top: number;
  readonly bottom: number;
  /** Where the body begins on the pages after the first. */
  readonly laterTop: number;
  /** Rows that may grow do so to fill their page. */
  readonly stretch: boolean;
}

/** What has been placed on one page: rows in columns, in the order they are read. */
type Filling = { readonly x: number; readonly placed: readonly Placed[] }[];

/** The lowest height in which columns on one page hold all the rows that are left, or null where they cannot. */
function balanced(section: Section, from: number, top: number, bottom: number, fresh: boolean, whole: number): Filled[] | null {
  const total = heightOf(section.rows.slice(from));
  const tryHeight = (height: number): Filled[] | null => {
    const made: Filled[] = [];
    let next = from;
    for (const [at] of section.columns.entries()) {
      const filled = fill(section.rows, next, { top, bottom: top + height, fresh, goesOn: fresh || at > 0, whole, patient: true });
      if (filled.bottom > bottom + almost) return null;
      made.push(filled);
      next = filled.next;
    }
    return next >= section.rows.length ? made : null;
  };
  const step = 4;
  for (let height = Math.max(step, total / section.columns.length); top + height < bottom; height += step) {
    const found = tryHeight(height);
    if (found !== null) return found;
  }
  return tryHeight(bottom - top);
}

/** Sections under each other, on as many pages as they take. @returns each page's marks; never no page */
export function flow(sections: readonly Section[], room: Room): readonly (readonly Mark[])[] {
  const pages: Filling[] = [[]];
  let y = room.top;
  let fresh = true;
  const turn = (): void => {
    pages.push([]);
    y = room.laterTop;
    fresh = true;
  };
  const whole = room.bottom - room.laterTop;
  for (const section of sections) {
    if (section.rows.length === 0) continue;
    if (!fresh) y += section.space;
    let next = 0;
    while (next < section.rows.length) {
      const even = section.columns.length > 1 ? balanced(section, next, y, room.bottom, fresh, whole) : null;
      const columns: Filled[] = even ?? [];
      if (even === null) {
        let from = next;
        for (const [at] of section.columns.entries()) {
          const filled = fill(section.rows, from, { top: y, bottom: room.bottom, fresh, goesOn: fresh || at > 0, whole, patient: false });
          columns.push(filled);
          from = filled.next;
        }
      }
      const page = pages.at(-1);
      for (const [at, filled] of columns.entries()) {
        if (filled.placed.length > 0) page?.push({ x: section.columns[at] ?? 0, placed: filled.placed });
      }
      next = columns.at(-1)?.next ?? section.rows.length;
      y = Math.max(y, ...columns.map(({ bottom }) => bottom));
      if (columns.some(({ placed }) => placed.length > 0)) fresh = false;
      if (next < section.rows.length) turn();
    }
  }
  return pages.map((page) => drawPage(room.stretch ? grown(page, room.bottom) : page));
}

const drawPage = (page: Filling): readonly Mark[] => page.flatMap(({ x, placed }) => drawPlaced(placed, x));

/**
 * Shares what is left at the foot of a page among the rows that may grow. Only for pages of one column:
 * beside another column, growing would push things apart that stand level.
 */
function grown(page: Filling, bottom: number): Filling {
  const end = Math.max(0, ...page.flatMap(({ placed }) => placed.map(({ y, height }) => y + height)));
  const one = new Set(page.map(({ x }) => x)).size === 1;
  const able = page.reduce((sum, { placed }) => sum + placed.reduce((inner, { row }) => inner + row.stretch, 0), 0);
  if (!one || able === 0) return page;
  const share = Math.min(1, (bottom - end) / able);
  let moved = 0;
  return page.map(({ x, placed }) => ({
    x,
    placed: placed.map(({ row, y, height }) => {
      const more = row.stretch * share;
      const now = { row, y: y + moved, height: height + more };
      moved += more;
      return now;
    }),
  }));
}
