/**
 * A board's notes and clusters, and how they lie.
 *
 * Order is a number in each (`position`), among those that lie in the same list: the loose notes and the clusters of an
 * area, or the notes of a cluster.
 */
import { inOrder } from '../../domain/order.ts';

export interface Note {
  readonly id: string;
  readonly type: 'note';
  readonly position: number;
  readonly text: string;
  readonly area: string;
  /** Who wrote it; nobody has said where it is left out. */
  readonly group?: string | undefined;
  readonly cluster?: string | undefined;
  readonly votes: number;
  readonly important: boolean;
}

export interface Cluster {
  readonly id: string;
  readonly type: 'cluster';
  readonly position: number;
  /** Its name; '' where it has none yet. */
  readonly text: string;
  readonly area: string;
}

export type Entry = Note | Cluster;
export type Board = readonly Entry[];

/** What lies in an area: a loose note, or a cluster with its notes. */
export interface Item {
  readonly entry: Entry;
  /** The notes of a cluster, in order; none of a note. */
  readonly notes: readonly Note[];
}

export const isNote = (entry: Entry): entry is Note => entry.type === 'note';
export const isBlank = ({ text }: Entry): boolean => text.trim() === '';

/** How the board lies: for each area what is in it, in order. A note in a cluster lies where the cluster does. */
export function arrange(areas: readonly { readonly id: string }[], board: Board): readonly (readonly Item[])[] {
  const clusters = new Set(board.filter((entry) => !isNote(entry)).map(({ id }) => id));
  const inside = new Map<string, Note[]>();
  const lists = new Map<string, Entry[]>(areas.map(({ id }) => [id, []]));
  for (const entry of inOrder(board)) {
    if (isNote(entry) && entry.cluster !== undefined && clusters.has(entry.cluster)) inside.set(entry.cluster, [...(inside.get(entry.cluster) ?? []), entry]);
    else lists.get(entry.area)?.push(entry);
  }
  return areas.map(({ id }) => (lists.get(id) ?? []).map((entry) => ({ entry, notes: (isNote(entry) ? undefined : inside.get(entry.id)) ?? [] })));
}
