/**
 * What can be done to a table's rows. Every function gives new rows and leaves the given ones as they were;
 * rows that did not change are the very same objects, so that a change writes and draws one row.
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

/** @returns the same rows where the row is not there, or its cell already says so */
export function setCell(rows: Rows, id: string, columnId: string, cell: Cell): Rows {
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  if (row === undefined || cellIn(row, columnId) === cell) return rows;
  return rows.with(index, { ...row, cells: { ...row.cells, [columnId]: cell } });
}
