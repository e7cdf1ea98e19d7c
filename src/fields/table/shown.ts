/** What a table shows: its rows, what they are spoken of by, and the columns that people fill in. */
import { cellText } from './cells.ts';
import { cellIn, sortRows, type Row, type Rows } from './rows.ts';
import type { Column, Definition } from './schema.ts';

/** @returns the rows as they are shown: in order, and the given rows whether or not they have been filled in */
export function shownRows({ fixed }: Definition, rows: Rows): Rows {
  if (fixed === undefined) return sortRows(rows);
  return fixed.map((given, index) => rows.find((candidate) => candidate.id === given.id) ?? { id: given.id, position: index + 1, cells: {} });
}

/** The columns that people fill in. */
export function writtenColumns({ columns, fixed }: Definition): readonly Column[] {
  return fixed === undefined ? columns : columns.slice(1);
}

/** What a row is spoken of by: its given label, else what its first column of words says, else its name and place in order. */
export function rowLabel(definition: Definition, shown: Row, index: number): string {
  const given = definition.fixed?.find((candidate) => candidate.id === shown.id)?.label;
  if (given !== undefined) return given;
  const first = definition.columns.find((candidate) => candidate.type === 'text' || candidate.type === 'people');
  const said = first === undefined ? '' : cellText(first, cellIn(shown, first.id)).trim();
  return said === '' ? `${definition.rowName} ${index + 1}` : said;
}

export interface TickGroup {
  readonly heading: string | undefined;
  readonly ticks: readonly Column[];
}

/** The columns of ticks, in their order, under the headings that gather them. */
export function tickGroups(field: Definition): readonly TickGroup[] {
  const ticks = writtenColumns(field).filter((column) => column.type === 'tick');
  return [...new Set(ticks.map((column) => column.group))].map((heading) => ({ heading, ticks: ticks.filter((column) => column.group === heading) }));
}
