/** What is done to whole rows once they are there, and how it is taken back. Like rows.ts it gives new rows and changes none; fetched when it is needed. */
import { insertAt } from './places.ts';
import { sortRows, type Row, type Rows } from './rows.ts';

/** What undoes a change: the rows as they were, and the rows that were not there. */
export interface Undo {
  readonly before: Rows;
  readonly added: readonly string[];
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
