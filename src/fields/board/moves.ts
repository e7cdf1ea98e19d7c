/**
 * What is done with notes once they are written. Like notes.ts it gives new boards and changes none; a move that is not
 * possible gives the very same board. Nothing but `remove` takes a note away. Fetched when somebody goes to the board.
 */
import { mostVotes } from './limits.ts';
import { isBlank, isNote, type Board, type Entry, type Note } from './notes.ts';
import { changed, clusterOf, entryOf, listAt, put, withEntries, type Place } from './writing.ts';

/** The list that something lies in. */
export const placeOf = (board: Board, entry: Entry): Place => {
  const cluster = clusterOf(board, entry);
  return cluster === undefined ? { area: entry.area } : { area: cluster.area, cluster: cluster.id };
};

/** All in its own list, in order; it is one of them. */
export const siblings = (board: Board, entry: Entry): readonly Entry[] => listAt(board, placeOf(board, entry));

export const notesIn = (board: Board, cluster: string): readonly Note[] => listAt(board, { area: '', cluster }).filter(isNote);

/** The votes of a note, or of all notes in a cluster. */
export const votesOf = (board: Board, entry: Entry): number =>
  (isNote(entry) ? entry.votes : notesIn(board, entry.id).reduce((sum, { votes }) => sum + votes, 0));

/** A cluster that was left without notes goes, unless somebody has given it a name. */
function tidy(board: Board): Board {
  const held = new Set(board.map((entry) => (isNote(entry) ? entry.cluster : undefined)));
  const stays = (entry: Entry): boolean => isNote(entry) || !isBlank(entry) || held.has(entry.id);
  return board.every(stays) ? board : board.filter(stays);
}

function changeNote(board: Board, id: string, change: (note: Note) => Note): Board {
  const entry = entryOf(board, id);
  return entry === undefined || !isNote(entry) ? board : withEntries(board, [change(entry)]);
}

/** @param by votes more, or fewer where it is negative; there are never fewer than none */
export function vote(board: Board, id: string, by: number): Board {
  const entry = entryOf(board, id);
  if (entry === undefined || !isNote(entry)) return board;
  const votes = Math.min(mostVotes, Math.max(0, entry.votes + by));
  return votes === entry.votes ? board : changeNote(board, id, (note) => ({ ...note, votes }));
}

export const mark = (board: Board, id: string, important: boolean): Board => changeNote(board, id, (note) => ({ ...note, important }));

/** @param group undefined for nobody's */
export const setGroup = (board: Board, id: string, group: string | undefined): Board => changeNote(board, id, (note) => changed(note, { group }));

/** Takes a note away. A cluster is dissolved and never taken away with what is in it. */
export function remove(board: Board, id: string): Board {
  const entry = entryOf(board, id);
  if (entry === undefined) return board;
  return isNote(entry) ? tidy(board.filter((each) => each !== entry)) : dissolve(board, id);
}

/** To the end of an area, loose. */
export function toArea(board: Board, id: string, area: string): Board {
  const entry = entryOf(board, id);
  return entry === undefined ? board : tidy(put(board, entry, { area }));
}

/** Next to another, in the same list as that. A cluster comes next to the cluster that the other lies in. */
export function beside(board: Board, id: string, other: string, side: 'before' | 'after'): Board {
  const entry = entryOf(board, id);
  const found = entryOf(board, other);
  if (entry === undefined || found === undefined || entry === found) return board;
  const outer = isNote(entry) ? undefined : clusterOf(board, found);
  if (outer === entry) return board;
  const neighbour = outer ?? found;
  const place = placeOf(board, neighbour);
  const list = listAt(board, place).filter((each) => each !== entry);
  const before = side === 'before' ? neighbour.id : list[list.indexOf(neighbour) + 1]?.id;
  return tidy(put(board, entry, { ...place, before }));
}

/**
 * Up (-1) or down (1) in its list, past the nearest that can be seen.
 * @param hidden those that are passed on the way
 */
export function step(board: Board, id: string, by: 1 | -1, hidden: ReadonlySet<string> = new Set()): Board {
  const entry = entryOf(board, id);
  if (entry === undefined) return board;
  const list = listAt(board, placeOf(board, entry)).filter((each) => each === entry || !hidden.has(each.id));
  const past = list[list.indexOf(entry) + by];
  return past === undefined ? board : beside(board, id, past.id, by === 1 ? 'after' : 'before');
}

/**
 * Puts two things together. A note comes last in the other's cluster; two loose notes lie in a new one, where the other
 * lay. A cluster's notes all come along, and its name too.
 * @param clusterId of the new cluster, never used before
 */
export function together(board: Board, id: string, other: string, clusterId: string): Board {
  const entry = entryOf(board, id);
  const found = entryOf(board, other);
  if (entry === undefined || found === undefined || entry === found || clusterOf(board, found) === entry) return board;
  if (isNote(found) && clusterOf(board, found) === undefined && !isNote(entry)) return together(board, other, id, clusterId);
  const target = isNote(found) ? clusterOf(board, found) : found;
  if (target === undefined) return gather(board, [other, id], clusterId, '');
  if (isNote(entry)) return tidy(put(board, entry, { area: target.area, cluster: target.id }));
  const notes = notesIn(board, entry.id).reduce<Board>((made, note) => put(made, note, { area: target.area, cluster: target.id }), board);
  const names = [target.text, entry.text].map((name) => name.trim()).filter((name) => name !== '');
  return withEntries(notes.filter((each) => each.id !== entry.id), [{ ...target, text: names.join(' · ') }]);
}

/**
 * Makes a cluster of notes, where the first of them lies (or the cluster it lies in).
 * @param clusterId never used before
 */
export function gather(board: Board, ids: readonly string[], clusterId: string, name: string): Board {
  const notes = ids.map((id) => entryOf(board, id)).filter((entry) => entry !== undefined && isNote(entry));
  const [first] = notes;
  if (first === undefined) return board;
  const outer = clusterOf(board, first);
  const { area } = outer ?? first;
  const made = put(board, { id: clusterId, type: 'cluster', position: 0, text: name, area }, { area, before: outer?.id ?? first.id });
  return tidy(notes.reduce<Board>((now, note) => put(now, note, { area, cluster: clusterId }), made));
}

/** Takes a note out of its cluster, and lays it right after that. */
export function takeOut(board: Board, id: string): Board {
  const entry = entryOf(board, id);
  const cluster = entry === undefined ? undefined : clusterOf(board, entry);
  return cluster === undefined ? board : beside(board, id, cluster.id, 'after');
}

/** The cluster goes, and its notes lie loose where it lay. */
export function dissolve(board: Board, id: string): Board {
  const cluster = entryOf(board, id);
  if (cluster === undefined || isNote(cluster)) return board;
  return notesIn(board, id).reduce<Board>((made, note) => put(made, note, { area: cluster.area, before: id }), board).filter((each) => each.id !== id);
}

/** Most votes first, in every list; those with as many keep their order. */
export function sortByVotes(board: Board): Board {
  const lists = new Map<string, Place>();
  for (const entry of board) {
    const place = placeOf(board, entry);
    lists.set(`${place.area} ${place.cluster ?? ''}`, place);
  }
  const sorted = [...lists.values()].flatMap((place) => {
    const list = listAt(board, place);
    const next = [...list].sort((a, b) => votesOf(board, b) - votesOf(board, a));
    return next.every((entry, at) => entry === list[at]) ? [] : next.map((entry, at) => ({ ...entry, position: at + 1 }));
  });
  return sorted.length === 0 ? board : withEntries(board, sorted);
}
