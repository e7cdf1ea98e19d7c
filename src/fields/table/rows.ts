/**
 * What can be done to a table's rows. Every function gives new rows and leaves the given ones as they were;
 * rows that did not change are the very same objects, so that a change writes and draws one row.
 *
 * Order is a number in each row (`position`): a row that is moved gets one between its new neighbours', so a move
 * changes one row only. When there is no number left between two, all are numbered anew.
 */

/** A choice, a date, a scale and an actor that are not answered are ''. */
export type Cell = string | number | boolean | readonly string[];
export type Cells = Readonly<Record<string, Cell>>;
export interface Row {
  readonly id: string;
  readonly position: number;
  readonly cells: Cells;
}
export type Rows = readonly Row[];

/** The most rows that people can add. The stored form allows more, so that two windows' rows can always be joined. */
export const mostRows = 500;
export const mostStoredRows = 2000;

/** Longer lists of names in one cell are refused, and longer names. */
export const mostNames = 40;
export const longestName = 200;

/** @returns the rows in the order they are shown; rows that claim the same place stand by id, the same way on every computer */
export function sortRows(rows: Rows): Rows {
  return [...rows].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

export function cellIn(row: Row, columnId: string): Cell | undefined {
  return Object.hasOwn(row.cells, columnId) ? row.cells[columnId] : undefined;
}

/** Nothing written, ticked or chosen. */
export function isBlankCell(cell: Cell | undefined): boolean {
  if (cell === undefined || cell === false) return true;
  if (cell === true || typeof cell === 'number') return false;
  return typeof cell === 'string' ? cell.trim() === '' : cell.every((name) => name.trim() === '');
}

export function isBlankRow(row: Row): boolean {
  return Object.values(row.cells).every(isBlankCell);
}

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

/** @returns the same rows where the row is not there, or its cell already says so */
export function setCell(rows: Rows, id: string, columnId: string, cell: Cell): Rows {
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  if (row === undefined || cellIn(row, columnId) === cell) return rows;
  return rows.with(index, { ...row, cells: { ...row.cells, [columnId]: cell } });
}
