/** Rows with typed columns: a list that grows, given rows to fill in, or both. Stored row by row. */
import { statuses } from '../../domain/action.ts';
import type { CellFact } from '../../domain/facts.ts';
import type { FieldKind } from '../../domain/field.ts';
import { hasOnly, isDistinct, isId, isList, isObject } from '../../domain/guards.ts';
import type { Lookup } from '../../domain/register.ts';
import { cellAccepts } from './cells.ts';
import { cellIn, isBlankRow, mostStoredRows, setCell, sortRows, type Row } from './rows.ts';
import type { Answer, Column, Definition } from './schema.ts';
import { givenRow, rowLabel, shownRows, takesRows, writtenColumns } from './shown.ts';

const textIn = (row: Row, columnId: string): string => {
  const cell = cellIn(row, columnId);
  return typeof cell === 'string' ? cell : '';
};

const namesIn = (row: Row, columnId: string): readonly string[] => {
  const cell = cellIn(row, columnId);
  return typeof cell === 'object' ? cell : [];
};

/** What rules are told of a cell: of an actor its name, its id and its industry, under three names. */
function cellFacts(row: Row, { id, type }: Column, lookup: Lookup | undefined): Readonly<Record<string, CellFact>> {
  const said = textIn(row, id);
  if (type === 'actor') {
    const { name, id: actorId, industry } = lookup?.actor(said) ?? { name: said, id: said, industry: '' };
    return said === '' ? { [id]: null, [`${id}.id`]: null, [`${id}.industry`]: null } : { [id]: name, [`${id}.id`]: actorId, [`${id}.industry`]: industry };
  }
  const cell = cellIn(row, id);
  return {
    [id]: type === 'tick' ? cell === true
      : type === 'people' ? namesIn(row, id)
      : typeof cell === 'number' ? cell
      : type === 'text' || type === 'link' || (said !== '' && type !== 'number') ? said : null,
  };
}

/** @param rowId where the row is stored: what its data says of that is not asked */
const isRow = (field: Definition, data: unknown, rowId: unknown): data is Row =>
  hasOnly(data, 'id', 'position', 'cells') &&
  isId(data.id) && Number.isFinite(data.position) && isObject(data.cells) &&
  (takesRows(field) || givenRow(field, rowId) !== undefined) &&
  Object.entries(data.cells).every(([columnId, cell]) => field.columns.some((column) => column.id === columnId && cellAccepts(column, cell)));

export const model: FieldKind<Definition, Answer> = {
  accepts: (field, data): data is Answer =>
    isList(data) && data.length <= mostStoredRows &&
    data.every((row) => isObject(row) && isRow(field, row, row['id'])) &&
    isDistinct(data.map((row) => isObject(row) && row['id'])),
  empty: () => [],
  isEmpty: (_definition, rows) => rows.every(isBlankRow),
  isDone: ({ fixed }, rows) => {
    const isSaid = (id: string): boolean => rows.some((row) => row.id === id && !isBlankRow(row));
    return fixed === undefined ? !rows.every(isBlankRow) : fixed.every(({ id }) => isSaid(id));
  },
  fact: (field, rows, lookup) => ({
    type: 'rows',
    rows: shownRows(field, rows)
      .map((shown, index) => ({ shown, label: rowLabel(field, shown, index, lookup) }))
      .filter(({ shown }) => givenRow(field, shown.id) !== undefined || !isBlankRow(shown))
      .map(({ shown, label }) => ({
        id: shown.id,
        label,
        cells: Object.assign({}, ...writtenColumns(field, shown.id).map((column) => cellFacts(shown, column, lookup))) as Readonly<Record<string, CellFact>>,
      })),
  }),
  voice: (field, rows, words) => {
    const written = shownRows(field, rows).filter((shown) => !isBlankRow(shown));
    return { value: null, said: words('table.said', { count: written.length }), reasons: [] };
  },
  parts: {
    split: (rows) => new Map(rows.map((each) => [each.id, each])),
    // The caller has asked `accepts` of every part. A row's address is its id, whatever its data says.
    join: (parts) => sortRows([...parts].map(([partId, data]) => ({ ...(data as Row), id: partId }))),
    accepts: isRow,
  },
  actions: {
    may: ({ action }) => action !== undefined,
    list: (field, rows) => {
      const { action, columns: [first] } = field;
      if (action === undefined) return [];
      return shownRows(field, rows).filter((row) => !isBlankRow(row)).map((row) => ({
        id: row.id,
        what: (first?.id === action.what ? givenRow(field, row.id)?.label : undefined) ?? textIn(row, action.what).trim(),
        who: namesIn(row, action.who),
        when: textIn(row, action.when),
        status: statuses.find((status) => status === textIn(row, action.status)) ?? 'todo',
      })).filter(({ what }) => what !== '');
    },
    withStatus: ({ action }, rows, actionId, status) => (action === undefined ? rows : setCell(rows, actionId, action.status, status)),
  },
  actors: ({ columns }, rows) =>
    [...new Set(columns.filter(({ type }) => type === 'actor').flatMap(({ id }) => rows.map((row) => textIn(row, id))))].filter((id) => id !== ''),
};
