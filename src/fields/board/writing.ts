/**
 * How notes are written on a board. Every function gives a new board and leaves the given one as it was; notes that did
 * not change are the very same objects, so that a change writes and draws one note.
 *
 * What is moved gets a number between its new neighbours', so a move changes one note only. When there is no number left
 * between two, the list is numbered anew.
 */
import { between, inOrder } from '../../domain/order.ts';
import { isNote, type Board, type Cluster, type Entry, type Note } from './notes.ts';

export const entryOf = (board: Board, id: string | undefined): Entry | undefined => (id === undefined ? undefined : board.find((entry) => entry.id === id));

/** The cluster a note lies in. One that is not there, any longer or yet, holds nothing. */
export function clusterOf(board: Board, entry: Entry): Cluster | undefined {
  const found = isNote(entry) ? entryOf(board, entry.cluster) : undefined;
  return found?.type === 'cluster' ? found : undefined;
}

/** A list that a note can lie in, and where in it. */
export interface Place {
  readonly area: string;
  readonly cluster?: string | undefined;
  /** What it comes before; last where it is not said or not there. */
  readonly before?: string | undefined;
}

/** Those that lie in one list, in order. */
export function listAt(board: Board, { area, cluster }: Place): readonly Entry[] {
  return inOrder(board.filter((entry) => {
    const own = clusterOf(board, entry)?.id;
    return cluster === undefined ? own === undefined && entry.area === area : own === cluster;
  }));
}

/** The board with these in it, in place of those that have their ids. */
export function withEntries(board: Board, entries: readonly Entry[]): Board {
  const left = new Map(entries.map((entry) => [entry.id, entry]));
  const kept = board.map((entry) => {
    const next = left.get(entry.id) ?? entry;
    left.delete(entry.id);
    return next;
  });
  return [...kept, ...left.values()];
}

/** The note with something changed; what is undefined is left out of it, as it is where it is stored. */
export const changed = (note: Note, changes: Partial<Note>): Note =>
  Object.fromEntries(Object.entries({ ...note, ...changes }).filter(([, value]) => value !== undefined)) as unknown as Note;

/** The entry as it is at a place. */
const at = (entry: Entry, { area, cluster }: Place, position: number): Entry =>
  (isNote(entry) ? changed(entry, { area, cluster, position }) : { ...entry, area, position });

/** Puts what is new, or moves what is there, into its place. A cluster takes its notes along. */
export function put(board: Board, entry: Entry, place: Place): Board {
  const others = listAt(board, place).filter(({ id }) => id !== entry.id);
  const found = others.findIndex(({ id }) => id === place.before);
  const index = found === -1 ? others.length : found;
  const position = between(others[index - 1]?.position, others[index]?.position);
  const list = position === null
    ? others.toSpliced(index, 0, entry).map((each, order) => (each === entry ? at(each, place, order + 1) : each.position === order + 1 ? each : { ...each, position: order + 1 }))
    : [at(entry, place, position)];
  const along = isNote(entry) ? [] : listAt(board, { area: entry.area, cluster: entry.id }).flatMap((note) => (note.area === place.area ? [] : [{ ...note, area: place.area }]));
  return withEntries(board, [...list, ...along]);
}

/** @returns the same board where the text already says so, or there is no such note or cluster */
export function setText(board: Board, id: string, text: string): Board {
  const entry = entryOf(board, id);
  return entry === undefined || entry.text === text ? board : withEntries(board, [{ ...entry, text }]);
}

/** What undoes a change: what was changed or taken away as it was, and null for what was not there. */
export type Undo = ReadonlyMap<string, Entry | null>;

export function undoOf(before: Board, after: Board): Undo {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const undo = new Map<string, Entry | null>();
  for (const entry of after) {
    const was = old.get(entry.id);
    if (was !== entry) undo.set(entry.id, was ?? null);
    old.delete(entry.id);
  }
  for (const [id, was] of old) undo.set(id, was);
  return undo;
}

/** Takes back a change. What was done since to other notes stays. */
export function takeBack(board: Board, undo: Undo): Board {
  const back = [...undo.values()].filter((entry) => entry !== null);
  return withEntries(board.filter(({ id }) => undo.get(id) !== null), back);
}
