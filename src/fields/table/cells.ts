/** One cell of a table: what it may hold, how it reads, and how pasted words become one. */
import { isDate } from '../../domain/dates.ts';
import type { TableColumn } from './model.ts';
import { isBlankCell, type Cell } from './rows.ts';

/** @returns true where the cell holds what its column asks for, or nothing */
export function cellAccepts({ type, options }: TableColumn, cell: Cell): boolean {
  switch (type) {
    case 'text':
      return typeof cell === 'string';
    case 'tick':
      return typeof cell === 'boolean';
    case 'people':
      return Array.isArray(cell);
    case 'date':
      return typeof cell === 'string' && (cell === '' || isDate(cell));
    case 'choice':
      return typeof cell === 'string' && (cell === '' || (options ?? []).some((option) => option.id === cell));
  }
}

/** The cell in words; '' where it is blank. A tick has no words of its own. */
export function cellText({ type, options }: TableColumn, cell: Cell | undefined): string {
  if (cell === undefined || typeof cell === 'boolean' || isBlankCell(cell)) return '';
  if (typeof cell !== 'string') return cell.join(', ');
  return type === 'choice' ? ((options ?? []).find((option) => option.id === cell)?.label ?? '') : cell;
}

const ticks = /^(x|✓|✔|☑|1|ja|sant|yes|true)$/i;
const noTicks = /^(|-|–|☐|0|nej|falskt|no|false)$/i;
const dayFirst = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;

/** @returns the cell that pasted words mean in this column, or null where they mean nothing there */
export function cellFromWords({ type, options }: TableColumn, pasted: string): Cell | null {
  const said = pasted.trim();
  switch (type) {
    case 'text':
      return said;
    case 'tick':
      return ticks.test(said) ? true : noTicks.test(said) ? false : null;
    case 'people':
      return said.split(/[,;\n]/).map((name) => name.trim()).filter((name) => name !== '');
    case 'choice': {
      if (said === '') return '';
      const sought = said.toLocaleLowerCase('sv');
      return (options ?? []).find((option) => option.id === sought || option.label.toLocaleLowerCase('sv') === sought)?.id ?? null;
    }
    case 'date': {
      const [, day, month, year] = dayFirst.exec(said) ?? [];
      const date = day === undefined || month === undefined || year === undefined ? said : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      return date === '' || isDate(date) ? date : null;
    }
  }
}
