/** One cell of a table: what it may hold, and how it reads. */
import { isDate } from '../../domain/dates.ts';
import { isList, isText } from '../../domain/guards.ts';
import { isBlankCell, longestName, mostNames, type Cell } from './rows.ts';
import type { Column } from './schema.ts';

/** @returns true where parsed JSON is what the column asks for, or nothing */
export function cellAccepts({ type, options }: Column, cell: unknown): cell is Cell {
  switch (type) {
    case 'text':
      return isText(cell);
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

/** The cell in words; '' where it is blank. A tick has no words of its own. */
export function cellText({ type, options }: Column, cell: Cell | undefined): string {
  if (cell === undefined || typeof cell === 'boolean' || isBlankCell(cell)) return '';
  if (typeof cell !== 'string') return cell.join(', ');
  return type === 'choice' ? ((options ?? []).find((option) => option.id === cell)?.label ?? '') : cell;
}
