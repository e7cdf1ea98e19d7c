/** Rows with typed columns: a list that grows, or given rows to fill in. Stored row by row. */
import * as z from 'zod/mini';
import type { CellFact } from '../../domain/facts.ts';
import { common, defineField, id, text } from '../../domain/field.ts';
import { cellIn, isBlankRow, mostStoredRows, sortRows, type Cell, type Row, type Rows } from './rows.ts';
import { cellAccepts, cellText } from './cells.ts';
import { reportTable } from './report.ts';

const sentence = z.string().check(z.minLength(1));

const column = z.strictObject({
  id,
  label: sentence,
  /**
   * text: free words · choice: one of `options` · tick: yes or nothing · people: names, several ·
   * date: a day, or nothing.
   */
  type: z.enum(['text', 'choice', 'tick', 'people', 'date']),
  hint: z.optional(sentence),
  options: z.optional(z.array(z.strictObject({ id, label: sentence })).check(z.minLength(2))),
  /** A heading that gathers columns on a card. */
  group: z.optional(sentence),
  /** Share of the width on paper and screen, relative to the other columns. */
  share: z._default(z.number().check(z.positive(), z.maximum(20)), 1),
  /** A text column whose values are names, offered wherever an owner is named. */
  people: z.optional(z.boolean()),
});
export type TableColumn = z.infer<typeof column>;

const distinct = (list: readonly { readonly id: string }[]): boolean => new Set(list.map((item) => item.id)).size === list.length;

const definition = z
  .strictObject({
    ...common,
    kind: z.literal('table'),
    /** A row as a line of a table, or as a card that opens. */
    layout: z._default(z.enum(['rows', 'cards']), 'rows'),
    columns: z.array(column).check(z.minLength(1), z.maxLength(20)),
    /** Rows that are given and can be neither added to nor removed. The first column shows their labels. */
    fixed: z.optional(z.array(z.strictObject({ id, label: sentence, hint: z.optional(sentence) })).check(z.minLength(1))),
    /** One row in one word, with a small letter: ”kandidat”. */
    rowName: sentence,
    /** How many rows to write in a blank sheet has. */
    blankRows: z._default(z.int().check(z.minimum(0), z.maximum(40)), 6),
  })
  .check(
    z.refine(({ columns }) => distinct(columns), { path: ['columns'], error: 'expected each column to have an id of its own' }),
    z.refine(({ columns }) => columns.every(({ type, options }) => (type === 'choice') === (options !== undefined)), {
      path: ['columns'],
      error: 'expected options on every column of type choice, and on no other',
    }),
    z.refine(({ columns }) => columns.every(({ type, people }) => people !== true || type === 'text'), {
      path: ['columns'],
      error: 'expected people: true on columns of type text only',
    }),
    z.refine(({ fixed }) => fixed === undefined || distinct(fixed), { path: ['fixed'], error: 'expected each fixed row to have an id of its own' }),
    z.refine(({ fixed, columns }) => fixed === undefined || columns[0]?.type === 'text', {
      path: ['columns', 0, 'type'],
      error: 'expected type text: the first column shows the labels of the fixed rows',
    }),
  );
export type TableDefinition = z.infer<typeof definition>;

/** Longer lists of names in one cell are refused. */
export const mostNames = 40;

export const longestName = 200;

const cell = z.union([text, z.boolean(), z.readonly(z.array(z.string().check(z.maxLength(longestName))).check(z.maxLength(mostNames)))]);
const row = z.readonly(z.strictObject({ id, position: z.number(), cells: z.readonly(z.record(id, cell)) }));
const answer = z.readonly(z.array(row).check(z.maxLength(mostStoredRows)));

/** @returns the rows as they are shown: in order, and the given rows whether or not they have been filled in */
export function shownRows({ fixed }: TableDefinition, rows: Rows): Rows {
  if (fixed === undefined) return sortRows(rows);
  return fixed.map((given, index) => rows.find((candidate) => candidate.id === given.id) ?? { id: given.id, position: index + 1, cells: {} });
}

/** The columns that people fill in. */
export function writtenColumns({ columns, fixed }: TableDefinition): readonly TableColumn[] {
  return fixed === undefined ? columns : columns.slice(1);
}

/** What a row is spoken of by: its given label, else what its first column of words says, else its name and place in order. */
export function rowLabel(definition: TableDefinition, shown: Row, index: number): string {
  const given = definition.fixed?.find((candidate) => candidate.id === shown.id)?.label;
  if (given !== undefined) return given;
  const first = definition.columns.find((candidate) => candidate.type === 'text' || candidate.type === 'people');
  const said = first === undefined ? '' : cellText(first, cellIn(shown, first.id)).trim();
  return said === '' ? `${definition.rowName} ${index + 1}` : said;
}

function cellFact(shown: Row, { id: columnId, type }: TableColumn): CellFact {
  const value: Cell | undefined = cellIn(shown, columnId);
  if (type === 'tick') return value === true;
  if (type === 'people') return typeof value === 'object' ? value : [];
  const said = typeof value === 'string' ? value : '';
  return type === 'text' || said !== '' ? said : null;
}

export const table = defineField({
  definition,
  answer,
  accepts: (field, rows) =>
    distinct(rows) &&
    rows.every(
      ({ id: rowId, cells }) =>
        (field.fixed === undefined || field.fixed.some((given) => given.id === rowId)) &&
        Object.entries(cells).every(([columnId, value]) => {
          const found = field.columns.find((candidate) => candidate.id === columnId);
          return found !== undefined && cellAccepts(found, value);
        }),
    ),
  empty: () => [],
  isEmpty: (_definition, rows) => rows.every(isBlankRow),
  isDone: (field, rows) =>
    field.fixed === undefined ? !rows.every(isBlankRow) : shownRows(field, rows).every((shown) => !isBlankRow(shown)),
  report: (field, rows, words) => reportTable(field, shownRows(field, rows), (shown, index) => rowLabel(field, shown, index), words),
  fact: (field, rows) => ({
    type: 'rows',
    rows: shownRows(field, rows)
      .map((shown, index) => ({ shown, label: rowLabel(field, shown, index) }))
      .filter(({ shown }) => field.fixed !== undefined || !isBlankRow(shown))
      .map(({ shown, label }) => ({
        id: shown.id,
        label,
        cells: Object.fromEntries(writtenColumns(field).map((each) => [each.id, cellFact(shown, each)])),
      })),
  }),
  voice: (field, rows, words) => {
    const written = shownRows(field, rows).filter((shown) => !isBlankRow(shown));
    return { value: null, said: words('table.said', { count: written.length }), reasons: [] };
  },
  parts: {
    split: (rows) => new Map(rows.map((each) => [each.id, each])),
    // The caller has checked every part by `schema`. A row's address is its id, whatever its data says.
    join: (parts) => sortRows([...parts].map(([partId, data]) => ({ ...(data as Row), id: partId }))),
    schema: row,
  },
});

