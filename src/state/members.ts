/** The core group, as the workbook's own page lists it: who may answer, who this is, and whose names are offered. */
import { atom, type ReadableAtom } from 'nanostores';
import { isObject } from '../domain/guards.ts';
import { answersPrefix, meKey, parseKey } from '../domain/workbook/keys.ts';
import { group, ownerPattern } from '../domain/workbook.ts';
import { $book, readData, workbookId } from './book.ts';
import * as storage from './storage.ts';
import { listen } from './tabs.ts';

export interface Member {
  /** Owns answers: `m-…`. Made from the row's id, so that a changed name changes nothing else. */
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly function: string;
}

/** A column whose texts are names: e.g. the members' names, or candidates. */
export interface PeopleSource {
  readonly exercise: string;
  readonly field: string;
  readonly column: string;
}

const members: PeopleSource = { exercise: workbookId, field: 'members', column: 'name' };

const $list = atom<readonly Member[]>([]);
const $chosen = atom<string | null>(null);
const $names = atom<readonly string[]>([]);
/** In the order of the list; rows without a name are no members yet. */
export const $members: ReadableAtom<readonly Member[]> = $list;
/** The member that answers in this tab; null where nobody has been chosen, or the chosen one is gone. */
export const $me: ReadableAtom<string | null> = $chosen;
/** Names to offer wherever somebody is named, in Swedish order, each once. */
export const $people: ReadableAtom<readonly string[]> = $names;

/** A member's id from its row's: the row's own where it already says so. */
export const memberId = (rowId: string): string => (rowId.startsWith('m-') ? rowId : `m-${rowId}`);

interface StoredRow {
  readonly id: string;
  readonly position: number;
  text(column: string): string;
}

function readRows(book: string, { exercise, field }: PeopleSource): StoredRow[] {
  return storage
    .keys(`${answersPrefix(book, exercise)}${field}:${group}:`)
    .flatMap((key): StoredRow[] => {
      const parsed = parseKey(key);
      const row = readData(key);
      if (parsed?.type !== 'answer' || parsed.address.part === undefined || !isObject(row)) return [];
      const { position, cells } = row;
      if (typeof position !== 'number' || !isObject(cells)) return [];
      const texts = new Map(Object.entries(cells));
      const text = (column: string): string => {
        const cell = texts.get(column);
        return typeof cell === 'string' ? cell.trim() : '';
      };
      return [{ id: parsed.address.part, position, text }];
    })
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

let sources: readonly PeopleSource[] = [members];

function refresh(): void {
  const state = $book.get();
  if (state.status !== 'open') {
    $list.set([]);
    $chosen.set(null);
    $names.set([]);
    return;
  }
  const book = state.id;
  const list = readRows(book, members)
    .map((stored): Member => ({
      id: memberId(stored.id), name: stored.text('name'), organisation: stored.text('organisation'), function: stored.text('function'),
    }))
    .filter(({ id, name }) => name !== '' && ownerPattern.test(id));
  $list.set(list);
  const me = storage.tab.read(meKey(book)) ?? storage.read(meKey(book));
  $chosen.set(list.some(({ id }) => id === me) ? me : null);
  const names = new Set(sources.flatMap((source) => readRows(book, source).map((stored) => stored.text(source.column))));
  names.delete('');
  $names.set([...names].sort((a, b) => a.localeCompare(b, 'sv')));
}

/** Offers the names of further columns too. The page knows them: definitions say which columns hold people. */
export function offerPeople(further: readonly PeopleSource[]): void {
  sources = [members, ...further];
  refresh();
}

/** Says who answers in this tab, and in tabs that are opened from now on. @param id null for nobody */
export function chooseMe(id: string | null): void {
  const state = $book.get();
  if (state.status !== 'open') return;
  storage.tab.write(meKey(state.id), id);
  if (id === null) storage.remove(meKey(state.id));
  else storage.write(meKey(state.id), id);
  refresh();
}

$book.subscribe(refresh);
listen((message) => {
  if (message.type !== 'stored') return;
  const book = $book.get();
  const isNamed = (key: string): boolean => {
    const parsed = parseKey(key);
    return parsed?.type === 'answer' && book.status === 'open' && parsed.book === book.id &&
      sources.some(({ exercise, field }) => exercise === parsed.address.exercise && field === parsed.address.field);
  };
  if (message.entries.some(([key]) => isNamed(key))) refresh();
});
