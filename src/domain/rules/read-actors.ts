/** Reads rows about actors. Apart from read-facts.ts, since only rules from step 2 on have them. */
import type { FactRow } from '../facts.ts';
import { shorten } from '../pictures/text.ts';
import { sameName } from './read-facts.ts';

/** As much of a name as pictures and lists show. */
const longest = 80;

export interface RowActor {
  /** Two rows with the same key are about the same actor. */
  readonly key: string;
  /** Never ''. */
  readonly name: string;
  /** '' where nobody has said. */
  readonly industry: string;
}

/** The text of a cell without spaces around it; '' where it has none. */
export function textIn(row: FactRow, column: string): string {
  const cell = row.cells[column];
  return typeof cell === 'string' ? cell.trim() : '';
}

/** The number in a cell, or null where there is none. Never 0 for a missing one. */
export function numberIn(row: FactRow, column: string): number | null {
  const cell = row.cells[column];
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}

/** A place on a scale from 1 to 5; null for anything else. */
export function ratingIn(row: FactRow, column: string): number | null {
  const value = numberIn(row, column);
  return value !== null && Number.isInteger(value) && value >= 1 && value <= 5 ? value : null;
}

/** The actor that a row is about; null where none has been picked. An actor is known by its id, or by its name where it has none. */
export function actorIn(row: FactRow, column: string): RowActor | null {
  const name = textIn(row, column);
  if (name === '') return null;
  const id = textIn(row, `${column}.id`);
  return { key: id === '' ? `name ${sameName(name)}` : `id ${id}`, name: shorten(name, longest), industry: shorten(textIn(row, `${column}.industry`), longest) };
}

/** Swedish order, and capitals or not makes no difference; the same for every computer. */
const collator = new Intl.Collator('sv-SE', { sensitivity: 'base', numeric: true });
export function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return collator.compare(one.name, other.name) || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);
}
