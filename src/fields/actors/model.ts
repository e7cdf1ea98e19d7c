/** The register of actors, stored row by row, so that it can be written in from many pages at once. */
import type { FieldKind } from '../../domain/field.ts';
import { isDistinct, isId, isList, isObject, isText } from '../../domain/guards.ts';
import { longestActorName } from '../../domain/register/names.ts';
import { readRegister } from '../../domain/register/read.ts';
import { mostApart, mostStoredActors, type ActorRow } from '../../domain/register/rows.ts';
import type { Answer, Definition } from './schema.ts';

const names = new Set(['id', 'position', 'name', 'industry', 'merged', 'removed', 'apart']);

/** @param rowId where the row is stored */
const isRow = (data: unknown, rowId: unknown): data is ActorRow =>
  isObject(data) && Object.keys(data).every((name) => names.has(name)) &&
  isId(rowId) && isId(data['id']) && Number.isFinite(data['position']) &&
  isText(data['name'], longestActorName) && isText(data['industry'], longestActorName) &&
  (data['merged'] === undefined || isId(data['merged'])) &&
  (data['removed'] === undefined || data['removed'] === true) &&
  (data['apart'] === undefined || (isList(data['apart']) && data['apart'].length <= mostApart && data['apart'].every(isId)));

export const model: FieldKind<Definition, Answer> = {
  accepts: (_definition, data): data is Answer =>
    isList(data) && data.length <= mostStoredActors &&
    data.every((row) => isObject(row) && isRow(row, row['id'])) &&
    isDistinct(data.map((row) => isObject(row) && row['id'])),
  empty: () => [],
  isEmpty: (_definition, rows) => rows.length === 0,
  isDone: (_definition, rows) => readRegister(rows).actors.length > 0,
  fact: (_definition, rows) => ({
    type: 'rows',
    rows: readRegister(rows).actors.map(({ id, name, industry }) => ({ id, label: name, cells: { name, industry } })),
  }),
  voice: (_definition, rows, words) => ({ value: null, said: words('actors.said', { n: readRegister(rows).actors.length }), reasons: [] }),
  parts: {
    split: (rows) => new Map(rows.map((row) => [row.id, row])),
    // The caller has asked `accepts` of every part. A row's address is its id, whatever its data says.
    join: (parts) => [...parts]
      .map(([partId, data]): ActorRow => ({ ...(data as ActorRow), id: partId }))
      .sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1)),
    accepts: (_definition, data, partId) => isRow(data, partId),
  },
};
