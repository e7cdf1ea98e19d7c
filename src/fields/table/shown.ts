/** What a table shows: its rows, what they are spoken of by, and the columns that people fill in. */
import type { Lookup } from '../../domain/register.ts';
import { cellText } from './cells.ts';
import { cellIn, sortRows, type Row, type Rows } from './rows.ts';
import type { Column, Definition } from './schema.ts';

type Given = NonNullable<Definition['fixed']>[number];

/** What the row was given: its label and hint. Undefined for a row of people's own. */
export const givenRow = ({ fixed }: Definition, rowId: unknown): Given | undefined => fixed?.find((given) => given.id === rowId);

/** Whether people can add rows, and so move and remove those they have added. */
export const takesRows = ({ fixed, own }: Definition): boolean => fixed === undefined || own === true;

/** Whether rows name actors of the register. */
export const hasActors = ({ columns }: Definition): boolean => columns.some(({ type }) => type === 'actor');

/** @returns the rows as they are shown: the given ones, whether or not they have been filled in, and then people's own in order */
export function shownRows(definition: Definition, rows: Rows): Rows {
  const given = (definition.fixed ?? []).map(({ id }, index) => rows.find((candidate) => candidate.id === id) ?? { id, position: index + 1, cells: {} });
  return takesRows(definition) ? [...given, ...sortRows(rows.filter(({ id }) => givenRow(definition, id) === undefined))] : given;
}

/** The columns that people fill in, in this row. */
export function writtenColumns(definition: Definition, rowId: string): readonly Column[] {
  return givenRow(definition, rowId) === undefined ? definition.columns : definition.columns.slice(1);
}

const names = new Set<Column['type']>(['text', 'people', 'actor']);

/** What a row is spoken of by: its given label, else what its first column of words says, else its name and place in order. */
export function rowLabel(definition: Definition, shown: Row, index: number, lookup?: Lookup): string {
  const given = givenRow(definition, shown.id)?.label;
  if (given !== undefined) return given;
  const first = definition.columns.find((candidate) => names.has(candidate.type));
  const said = first === undefined ? '' : cellText(first, cellIn(shown, first.id), lookup).trim();
  return said === '' ? `${definition.rowName} ${index + 1}` : said;
}
