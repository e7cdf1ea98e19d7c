/** Reads facts of the type a rule needs, and says which field is wrong in the frontmatter when it cannot. */
import type { CellFact, Fact, FactRow, Facts } from '../facts.ts';

type FactOf<Type extends Fact['type']> = Extract<Fact, { type: Type }>;

const isOf = <Type extends Fact['type']>(fact: Fact, type: Type): fact is FactOf<Type> => fact.type === type;

/**
 * @returns the field's label and its fact
 * @throws RangeError if there is no such field, or if its kind does not tell facts of this type
 */
export function factOf<Type extends Fact['type']>(facts: Facts, field: string, type: Type): { label: string; fact: FactOf<Type> } {
  const named = facts.get(field);
  if (named === undefined) throw new RangeError(`rule: there is no field with the id ${field}`);
  const { label, fact } = named;
  if (!isOf(fact, type)) throw new RangeError(`rule: the field ${field} tells ${fact.type}, expected ${type}`);
  return { label, fact };
}

/** Rows in which somebody has written something; a row just added is not a candidate, a role or a course yet. */
export function writtenRows(facts: Facts, field: string): readonly FactRow[] {
  return factOf(facts, field, 'rows').fact.rows.filter(
    (row) => row.label.trim() !== '' || Object.values(row.cells).some((cell) => !isBlank(cell)),
  );
}

function isBlank(cell: CellFact): boolean {
  if (cell === null || cell === false) return true;
  if (typeof cell === 'string') return cell.trim() === '';
  return Array.isArray(cell) && cell.length === 0;
}

/** A ticked box. */
export const isTicked = (row: FactRow, column: string): boolean => row.cells[column] === true;

/** The chosen option's id, or null. */
export function chosen(row: FactRow, column: string): string | null {
  const cell = row.cells[column];
  return typeof cell === 'string' && cell !== '' ? cell : null;
}

/** The names in a cell, each once, as they were first written; a plain text is read as names with commas between. */
export function namesIn(row: FactRow, column: string): readonly string[] {
  const cell = row.cells[column];
  const written = typeof cell === 'string' ? cell.split(/[,;\n]/) : Array.isArray(cell) ? cell : [];
  const byName = new Map<string, string>();
  for (const name of written) {
    const trimmed = String(name).trim();
    if (trimmed !== '' && !byName.has(sameName(trimmed))) byName.set(sameName(trimmed), trimmed);
  }
  return [...byName.values()];
}

/** What two writings of the same name have in common: capitals and spaces do not make another person. */
export const sameName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv-SE');
