/** A board with notes in areas, gathered in clusters. Stored note by note. */
import type { FieldKind } from '../../domain/field.ts';
import { isDistinct, isId, isList, isObject, isText, isWhole } from '../../domain/guards.ts';
import { inOrder } from '../../domain/order.ts';
import { mostStored, mostVotes } from './limits.ts';
import { arrange, isBlank, isNote, type Entry } from './notes.ts';
import type { Answer, Definition } from './schema.ts';

const has = (list: readonly { readonly id: string }[] | undefined, id: unknown): boolean => list?.some((each) => each.id === id) === true;

const names = { cluster: ['id', 'type', 'position', 'text', 'area'], note: ['id', 'type', 'position', 'text', 'area', 'votes', 'important'] } as const;
const optional: readonly string[] = ['group', 'cluster'];

const isEntry = ({ areas, groups }: Definition, data: unknown): data is Entry => {
  if (!isObject(data) || (data['type'] !== 'note' && data['type'] !== 'cluster')) return false;
  const asked: readonly string[] = names[data['type']];
  return asked.every((name) => Object.hasOwn(data, name)) &&
    Object.keys(data).every((name) => asked.includes(name) || (data['type'] === 'note' && optional.includes(name))) &&
    isId(data['id']) && Number.isFinite(data['position']) && isText(data['text']) && has(areas, data['area']) &&
    (data['type'] === 'cluster' || (
      isWhole(data['votes'], 0, mostVotes) && typeof data['important'] === 'boolean' &&
      (data['group'] === undefined || has(groups, data['group'])) && (data['cluster'] === undefined || isId(data['cluster']))));
};

const writtenNotes = (board: Answer) => board.filter(isNote).filter((note) => !isBlank(note));

export const model: FieldKind<Definition, Answer> = {
  accepts: (field, data): data is Answer =>
    isList(data) && data.length <= mostStored && data.every((entry) => isEntry(field, entry)) && isDistinct(data.map(({ id }: Entry) => id)),
  empty: () => [],
  isEmpty: (_definition, board) => board.every(isBlank),
  isDone: (_definition, board) => writtenNotes(board).length > 0,
  fact: ({ areas, groups = [] }, board) => {
    const items = arrange(areas, board).map((list) => list.map(({ entry, notes }) => ({ entry, notes: (isNote(entry) ? [entry] : notes).filter((note) => !isBlank(note)) })));
    return {
      type: 'notes',
      areas: areas.map(({ id, label }) => ({ id, label })),
      groups: groups.map(({ id, label }) => ({ id, label })),
      notes: items.flatMap((list, at) => list.flatMap(({ entry, notes }) => notes.map(({ id, text, group = null, votes, important }) =>
        ({ id, text: text.trim(), area: areas[at]?.id ?? '', group, cluster: isNote(entry) ? null : entry.id, votes, important })))),
      clusters: items.flatMap((list, at) => list.flatMap(({ entry, notes }) =>
        (isNote(entry) || notes.length === 0 ? [] : [{ id: entry.id, text: entry.text.trim(), area: areas[at]?.id ?? '' }]))),
    };
  },
  voice: (_definition, board, words) => ({ value: null, said: words('board.notes', { n: writtenNotes(board).length }), reasons: [] }),
  parts: {
    split: (board) => new Map(board.map((entry) => [entry.id, entry])),
    // The caller has asked `accepts` of every part. An entry's address is its id, whatever its data says.
    join: (parts) => inOrder([...parts].map(([id, data]) => ({ ...(data as Entry), id }))),
    accepts: isEntry,
  },
};
