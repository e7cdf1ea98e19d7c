/**
 * Where a row stands among others. Like rows.ts it gives new rows and changes none; fetched when it is needed.
 *
 * Order is a number in each row (`position`): a row that is moved gets one between its new neighbours', so a move
 * changes one row only. When there is no number left between two, all are numbered anew.
 */
import { sortRows, type Cells, type Row, type Rows } from './rows.ts';

/** @returns a position after `a` and before `b` (none: the end of the list), or null where no number is left between them */
function between(a: Row | undefined, b: Row | undefined): number | null {
  const from = a?.position;
  const to = b?.position;
  if (from === undefined) return to === undefined ? 1 : to - 1 < to ? to - 1 : null;
  if (to === undefined) return from + 1 > from ? from + 1 : null;
  // Halved before they are added, because two large positions may have no sum.
  const middle = from / 2 + to / 2;
  return middle > from && middle < to ? middle : null;
}

/** Rows in the given order, numbered 1, 2, 3 … where they are not already. */
function renumber(rows: Rows): Rows {
  return rows.map((row, index) => (row.position === index + 1 ? row : { ...row, position: index + 1 }));
}

/** Puts `row` at `index` among sorted rows that don't hold it. */
export function insertAt(sorted: Rows, row: Row, index: number): Rows {
  const position = between(sorted[index - 1], sorted[index]);
  if (position !== null) return sorted.toSpliced(index, 0, row.position === position ? row : { ...row, position });
  return renumber(sorted.toSpliced(index, 0, row));
}

/**
 * @param id a new row's id, never used before
 * @param after the row it comes after; last where not said or not found
 */
export function addRow(rows: Rows, id: string, after?: string, cells: Cells = {}): Rows {
  const sorted = sortRows(rows);
  const found = after === undefined ? -1 : sorted.findIndex((row) => row.id === after);
  return insertAt(sorted, { id, position: 1, cells }, found === -1 ? sorted.length : found + 1);
}
