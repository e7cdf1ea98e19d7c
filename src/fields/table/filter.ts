/** Which rows of a table are shown while somebody looks for something. No row is ever changed by it. */
import type { Lookup } from '../../domain/register.ts';
import { cellText } from './cells.ts';
import { cellIn, isBlankCell, type Row, type Rows } from './rows.ts';
import type { Column, Definition } from './schema.ts';
import { givenRow } from './shown.ts';

/** Stands for "nothing chosen": no option can have this id. */
export const blankChoice = '-';

export interface Filter {
  /** Column id → the option that is sought, or `blankChoice`; a column that is not there is not narrowed by. */
  readonly choices: Readonly<Record<string, string>>;
  /** Words that stand somewhere in the row; '' for all. */
  readonly search: string;
}

export const noFilter: Filter = { choices: {}, search: '' };

export const isNarrow = ({ choices, search }: Filter): boolean => search.trim() !== '' || Object.values(choices).some((choice) => choice !== '');

/** The columns that the table can be narrowed down by, in the order the definition names them. */
export const filterColumns = ({ columns, filters = [] }: Definition): readonly Column[] =>
  filters.flatMap((filter) => columns.filter(({ id }) => id === filter));

function choiceIn(row: Row, columnId: string): string {
  const cell = cellIn(row, columnId);
  return typeof cell === 'string' && !isBlankCell(cell) ? cell : blankChoice;
}

/** How many rows have each option of a column, and how many none (`blankChoice`). */
export function choiceCounts(rows: Rows, columnId: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(choiceIn(row, columnId), (counts.get(choiceIn(row, columnId)) ?? 0) + 1);
  return counts;
}

export function rowMatches(field: Definition, row: Row, { choices, search }: Filter, lookup?: Lookup): boolean {
  if (!Object.entries(choices).every(([columnId, choice]) => choice === '' || choiceIn(row, columnId) === choice)) return false;
  const sought = search.trim().toLocaleLowerCase('sv');
  if (sought === '') return true;
  const given = givenRow(field, row.id);
  const texts = [given?.label ?? '', given?.hint ?? '', ...field.columns.map((column) => cellText(column, cellIn(row, column.id), lookup))];
  return texts.some((text) => text.toLocaleLowerCase('sv').includes(sought));
}

/** The ids of the rows that do not match: what is hidden until somebody asks for something else. Rows that come later are shown. */
export function hiddenRows(field: Definition, rows: Rows, filter: Filter, lookup?: Lookup): ReadonlySet<string> {
  return new Set(isNarrow(filter) ? rows.filter((row) => !rowMatches(field, row, filter, lookup)).map(({ id }) => id) : []);
}
