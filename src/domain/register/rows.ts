/**
 * The register as it is stored, and what can be done to it. Every function gives new rows and leaves the given ones as
 * they were; rows that did not change are the very same objects, so that a change writes one row.
 *
 * Nobody ever disappears: an actor that was taken out keeps its row, and so does a spelling that was merged into
 * another, because exercises hold their ids.
 */
import type { ActorId } from '../register.ts';
import { actorOfName } from './names.ts';

export interface ActorRow {
  readonly id: ActorId;
  /** Orders rows that have the same name. */
  readonly position: number;
  readonly name: string;
  readonly industry: string;
  /** The actor that this row is another spelling of. */
  readonly merged?: ActorId | undefined;
  /** Taken out of the register, and may be brought back. */
  readonly removed?: true | undefined;
  /** Actors that somebody has said are not this one, though their names are alike. */
  readonly apart?: readonly ActorId[] | undefined;
}
export type ActorRows = readonly ActorRow[];

/** The most actors that people can add. The stored form allows more, so that two windows' rows can always be joined. */
export const mostActors = 500;
export const mostStoredActors = 2000;
/** How many others an actor can be told apart from. */
export const mostApart = 200;

/**
 * Where each id leads: to the row that stands for it, itself where it was never merged. Two windows may have merged two
 * actors into each other at the same moment: then the first of them by id stands, the same one on every computer.
 */
export function standingRows(rows: ActorRows): ReadonlyMap<ActorId, ActorRow> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const standing = new Map<ActorId, ActorRow>();
  for (const start of rows) {
    const path: ActorRow[] = [];
    let row: ActorRow = start;
    let end = standing.get(row.id);
    while (end === undefined) {
      path.push(row);
      const next = row.merged === undefined ? undefined : byId.get(row.merged);
      // Merged into somebody that this register has never had: it stands for itself.
      if (next === undefined) end = row;
      else if (path.includes(next)) end = path.slice(path.indexOf(next)).reduce((first, other) => (other.id < first.id ? other : first));
      else {
        end = standing.get(next.id);
        row = next;
      }
    }
    for (const passed of path) standing.set(passed.id, end);
  }
  return standing;
}

/** Whether a row is an actor that people see: no other spelling, not taken out, and with a name. */
const isSeen = (row: ActorRow, standing: ReadonlyMap<ActorId, ActorRow>): boolean =>
  standing.get(row.id) === row && row.removed !== true && row.name.trim() !== '';

/** The rows of the actors that stand in the register, in the rows' own order. */
export function seenRows(rows: ActorRows): ActorRows {
  const standing = standingRows(rows);
  return rows.filter((row) => isSeen(row, standing));
}

const change = (rows: ActorRows, id: ActorId, next: (row: ActorRow) => ActorRow): ActorRows =>
  rows.map((row) => (row.id === id ? next(row) : row));

/** The row without some of what may be said of it. */
function without(row: ActorRow, ...names: readonly ('merged' | 'removed' | 'apart')[]): ActorRow {
  const { id, position, name, industry, ...rest } = row;
  return { id, position, name, industry, ...Object.fromEntries(Object.entries(rest).filter(([key, value]) => value !== undefined && !names.some((each) => each === key))) };
}

/**
 * Sees to it that the register has an actor of this name.
 * @param id for a new one, never used before
 * @returns the rows, and the id to speak of the actor by: of the one that has the name, or had it before it was merged,
 *   or had it when it was taken out, and then it is brought back; '' for a name that is empty, or where no more get room
 */
export function addActor(rows: ActorRows, id: ActorId, name: string, industry = ''): { readonly rows: ActorRows; readonly id: ActorId } {
  const written = name.trim();
  if (written === '') return { rows, id: '' };
  const standing = standingRows(rows);
  const seen = rows.filter((row) => isSeen(row, standing));
  const known = actorOfName(seen, written);
  if (known !== undefined) return { rows, id: known.id };
  const earlier = actorOfName(rows, written);
  const stands = earlier === undefined ? undefined : standing.get(earlier.id);
  if (stands !== undefined && stands.name.trim() !== '') return { rows: restoreActor(rows, stands.id), id: stands.id };
  if (seen.length >= mostActors || rows.length >= mostStoredActors) return { rows, id: '' };
  const position = rows.reduce((most, row) => Math.max(most, row.position), 0) + 1;
  return { rows: [...rows, { id, position, name: written, industry: industry.trim() }], id };
}

/** Changes the name of the actor that the id stands for. Nothing else changes, and nothing where the id is not known. */
export function renameActor(rows: ActorRows, id: ActorId, name: string): ActorRows {
  const row = standingRows(rows).get(id);
  return row === undefined || row.name === name ? rows : change(rows, row.id, (old) => ({ ...old, name }));
}

export function setIndustry(rows: ActorRows, id: ActorId, industry: string): ActorRows {
  const row = standingRows(rows).get(id);
  return row === undefined || row.industry === industry ? rows : change(rows, row.id, (old) => ({ ...old, industry }));
}

/** Takes the actor out of the register. What mentions it stays, and so does its name. */
export function removeActor(rows: ActorRows, id: ActorId): ActorRows {
  const row = standingRows(rows).get(id);
  return row === undefined || row.removed === true ? rows : change(rows, row.id, (old) => ({ ...old, removed: true }));
}

export function restoreActor(rows: ActorRows, id: ActorId): ActorRows {
  const row = standingRows(rows).get(id);
  return row?.removed === true ? change(rows, row.id, (old) => without(old, 'removed')) : rows;
}

/**
 * Makes two actors one: from now on both ids stand for `into`, which keeps its name. Its industry is the other's where it
 * had none. The same rows where they are one already, or one of them is not known.
 */
export function mergeActors(rows: ActorRows, from: ActorId, into: ActorId): ActorRows {
  const standing = standingRows(rows);
  const [gone, kept] = [standing.get(from), standing.get(into)];
  if (gone === undefined || kept === undefined || gone === kept) return rows;
  return rows.map((row) => {
    if (row === gone) return { ...without(row, 'merged'), merged: kept.id };
    // Where the register had gone round in a ring, the one that is to stand no longer leads anywhere.
    if (row === kept) return { ...without(row, 'merged', 'removed'), industry: row.industry.trim() === '' ? gone.industry : row.industry };
    return row;
  });
}

/** Takes a merging back: the row stands for itself again. */
export function splitActor(rows: ActorRows, id: ActorId): ActorRows {
  return rows.some((row) => row.id === id && row.merged !== undefined) ? change(rows, id, (row) => without(row, 'merged')) : rows;
}

/** Says that two actors are not the same, so that nobody is asked again. */
export function keepApart(rows: ActorRows, one: ActorId, other: ActorId): ActorRows {
  const row = rows.find(({ id }) => id === one);
  const apart = row?.apart ?? [];
  if (row === undefined || one === other || apart.includes(other) || apart.length >= mostApart) return rows;
  return change(rows, one, (old) => ({ ...old, apart: [...apart, other] }));
}

/** The other spellings of each actor that has any, by its id: the rows that lead to it. */
export function spellings(rows: ActorRows): ReadonlyMap<ActorId, ActorRows> {
  const standing = standingRows(rows);
  const found = new Map<ActorId, ActorRow[]>();
  for (const row of rows) {
    const end = standing.get(row.id);
    if (end === undefined || end === row || row.name.trim() === '') continue;
    found.set(end.id, [...(found.get(end.id) ?? []), row]);
  }
  return found;
}
