/** Rows with typed columns: a list that grows, or given rows to fill in. Stored row by row. */
import type { CellFact } from '../../domain/facts.ts';
import type { FieldKind } from '../../domain/field.ts';
import { hasOnly, isDistinct, isId, isList, isObject } from '../../domain/guards.ts';
import { cellAccepts } from './cells.ts';
import { cellIn, isBlankRow, mostStoredRows, sortRows, type Cell, type Row } from './rows.ts';
import type { Answer, Column, Definition } from './schema.ts';
import { rowLabel, shownRows, writtenColumns } from './shown.ts';

function cellFact(shown: Row, { id: columnId, type }: Column): CellFact {
  const value: Cell | undefined = cellIn(shown, columnId);
  if (type === 'tick') return value === true;
  if (type === 'people') return typeof value === 'object' ? value : [];
  const said = typeof value === 'string' ? value : '';
  return type === 'text' || said !== '' ? said : null;
}

/** @param rowId where the row is stored: what its data says of that is not asked */
const isRow = ({ fixed, columns }: Definition, data: unknown, rowId: unknown): data is Row =>
  hasOnly(data, 'id', 'position', 'cells') &&
  isId(data.id) && Number.isFinite(data.position) && isObject(data.cells) &&
  (fixed === undefined || fixed.some((given) => given.id === rowId)) &&
  Object.entries(data.cells).every(([columnId, cell]) => columns.some((column) => column.id === columnId && cellAccepts(column, cell)));

export const model: FieldKind<Definition, Answer> = {
  accepts: (field, data): data is Answer =>
    isList(data) && data.length <= mostStoredRows &&
    data.every((row) => isObject(row) && isRow(field, row, row['id'])) &&
    isDistinct(data.map((row) => isObject(row) && row['id'])),
  empty: () => [],
  isEmpty: (_definition, rows) => rows.every(isBlankRow),
  isDone: (field, rows) =>
    field.fixed === undefined ? !rows.every(isBlankRow) : shownRows(field, rows).every((shown) => !isBlankRow(shown)),
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
    // The caller has asked `accepts` of every part. A row's address is its id, whatever its data says.
    join: (parts) => sortRows([...parts].map(([partId, data]) => ({ ...(data as Row), id: partId }))),
    accepts: isRow,
  },
};
