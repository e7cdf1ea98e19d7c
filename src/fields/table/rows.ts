/**
 * What can be done to a table's rows. Every function gives new rows and leaves the given ones as they were;
 * rows that did not change are the very same objects, so that a change writes and draws one row.
 *
 * Order is a number in each row (`position`): a row that is moved gets one between its new neighbours', so a move
 * changes one row only. When there is no number left between two, all are numbered anew.
 */

export type Cell = string | boolean | readonly string[];
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

/** What undoes a change: the rows as they were, and the rows that were not there. */
export interface Undo {
  readonly before: Rows;
  readonly added: readonly string[];
}

/** @returns the rows in the order they are shown; rows that claim the same place stand by id, the same way on every computer */
export function sortRows(rows: Rows): Rows {
  return [...rows].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

export function cellIn(row: Row, columnId: string): Cell | undefined {
  return Object.hasOwn(row.cells, columnId) ? row.cells[columnId] : undefined;
}

/** Nothing written, ticked or chosen. */
export function isBlankCell(cell: Cell | undefined): boolean {
  if (cell === undefined) return true;
  if (typeof cell === 'boolean') return !cell;
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
function insertAt(sorted: Rows, row: Row, index: number): Rows {
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

export function removeRow(rows: Rows, id: string): { readonly rows: Rows; readonly undo: Undo } {
  return { rows: rows.filter((row) => row.id !== id), undo: { before: rows.filter((row) => row.id === id), added: [] } };
}

/** Puts a row back where it was, or replaces the one that has its id. */
export function restoreRow(rows: Rows, row: Row): Rows {
  return sortRows([...rows.filter((other) => other.id !== row.id), row]);
}

/** Takes back a change. What was written since in other rows stays. */
export function undoChange(rows: Rows, undo: Undo): Rows {
  return undo.before.reduce(restoreRow, rows.filter((row) => !undo.added.includes(row.id)));
}

/**
 * @param steps how far, down positive and up negative; it stops at the ends
 * @returns the same rows where nothing moves
 */
export function moveRow(rows: Rows, id: string, steps: number): Rows {
  const sorted = sortRows(rows);
  const from = sorted.findIndex((row) => row.id === id);
  const row = sorted[from];
  if (row === undefined) return rows;
  const to = Math.min(sorted.length - 1, Math.max(0, from + steps));
  return to === from ? rows : insertAt(sorted.toSpliced(from, 1), row, to);
}

/** @returns the same rows where the row is not there, or its cell already says so */
export function setCell(rows: Rows, id: string, columnId: string, cell: Cell): Rows {
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  if (row === undefined || cellIn(row, columnId) === cell) return rows;
  return rows.with(index, { ...row, cells: { ...row.cells, [columnId]: cell } });
}

/**
 * Fills rows from a pasted table. The first goes into the row it was pasted in if that row has nothing in the
 * columns concerned; all others become new rows right after it, so nothing that was written is covered.
 * @param at the row it was pasted in
 * @param lines the cells of each new row, at least one line
 * @param ids as many unused ids as there are lines
 */
export function pasteRows(rows: Rows, at: string, lines: readonly Cells[], ids: readonly string[]): { readonly rows: Rows; readonly undo: Undo } {
  const sorted = sortRows(rows);
  const index = sorted.findIndex((row) => row.id === at);
  const target = sorted[index];
  const first = lines[0];
  const fills = target !== undefined && first !== undefined && Object.keys(first).every((columnId) => isBlankCell(cellIn(target, columnId)));
  const filled = fills ? sorted.with(index, { ...target, cells: { ...target.cells, ...first } }) : sorted;
  const added = lines.slice(fills ? 1 : 0).map((cells, line): Row => ({ id: ids[line] ?? '', position: 1, cells }));
  if (added.some((row) => row.id === '')) throw new RangeError('pasteRows: expected an id for each line');

  const place = index === -1 ? sorted.length : index + 1;
  let result = filled;
  added.forEach((row, line) => {
    result = insertAt(result, row, place + line);
  });
  // Where the numbers ran out, every row has changed its place: all of them are put back by an undo.
  const moved = result.filter((row) => sorted.some((before) => before.id === row.id && before.position !== row.position));
  const changed = new Set([...moved.map((row) => row.id), ...(fills ? [target.id] : [])]);
  return { rows: result, undo: { before: sorted.filter((row) => changed.has(row.id)), added: added.map((row) => row.id) } };
}
