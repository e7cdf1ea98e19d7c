/** One cell of a table: what it may hold, and how it reads. */
import { isDate } from '../../domain/dates.ts';
import { isId, isList, isText, isWhole } from '../../domain/guards.ts';
import type { Lookup } from '../../domain/register.ts';
import { isBlankCell, longestName, mostNames, type Cell } from './rows.ts';
import type { Column } from './schema.ts';

/** @returns true where parsed JSON is what the column asks for, or nothing */
export function cellAccepts({ type, options }: Column, cell: unknown): cell is Cell {
  switch (type) {
    case 'text':
    case 'link':
      return isText(cell);
    case 'number':
      // What was written and is no number is kept as it was written, so that nothing is lost.
      return isText(cell) || isWhole(cell, 0, Number.MAX_SAFE_INTEGER);
    case 'scale':
      return cell === '' || isWhole(cell, 1, 5);
    case 'actor':
      return cell === '' || isId(cell);
    case 'tick':
      return typeof cell === 'boolean';
    case 'people':
      return isList(cell) && cell.length <= mostNames && cell.every((name) => isText(name, longestName));
    case 'date':
      return cell === '' || (isText(cell) && isDate(cell));
    case 'choice':
      return cell === '' || (options ?? []).some((option) => option.id === cell);
  }
}

/** The cell in words; '' where it is blank. A tick has no words of its own. @param lookup what ids of actors stand for; they stay as they are where it is not given */
export function cellText({ type, options }: Column, cell: Cell | undefined, lookup?: Lookup): string {
  if (cell === undefined || typeof cell === 'boolean' || isBlankCell(cell)) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return cell.join(', ');
  if (type === 'choice') return (options ?? []).find((option) => option.id === cell)?.label ?? '';
  return type === 'actor' ? (lookup?.actor(cell)?.name ?? cell) : cell;
}
