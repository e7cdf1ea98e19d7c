/** What is done with notes from the board: the move, the words for it, and where the focus goes. Fetched when somebody goes to the board. */
import { randomId } from '../../domain/random.ts';
import type { Words } from '../../domain/words.ts';
import * as moves from './moves.ts';
import { isBlank, isNote, type Board, type Entry } from './notes.ts';
import type { Definition } from './schema.ts';
import { boxOf, moreOf } from './slip-props.ts';
import { clusterOf, entryOf } from './writing.ts';

/** The board as its acts know it. */
export interface Desk {
  readonly props: { readonly field: Definition; readonly words: Words; readonly idPrefix: string };
  /** The newest. */
  readonly board: Board;
  /** Ids of notes that are not shown now. */
  readonly hidden: ReadonlySet<string>;
  /** The board from now on, and what was done to it, in words: it is told and can be taken back. The same board: nothing was done. */
  did(what: string, next: Board): void;
  say(text: string): void;
  /** The element with this id takes the focus as soon as it is drawn. */
  goTo(id: string): void;
}

const longest = 40;

/** A note or a cluster as it is spoken of: by its first words. */
export function labelOf(board: Board, entry: Entry): string {
  const said = isNote(entry) || !isBlank(entry) ? entry : (moves.notesIn(board, entry.id)[0] ?? entry);
  const text = said.text.trim().replace(/\s+/g, ' ');
  return text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`;
}

/** Does a move with something that is there, and tells it. */
function make(desk: Desk, id: string, move: (board: Board, entry: Entry) => Board, tell: (label: string, next: Board) => string): void {
  const entry = entryOf(desk.board, id);
  if (entry === undefined) return;
  const next = move(desk.board, entry);
  if (next !== desk.board) desk.did(tell(labelOf(desk.board, entry), next), next);
}

const areaLabel = ({ props: { field } }: Desk, id: string): string => field.areas.find((area) => area.id === id)?.label ?? '';

export function vote(desk: Desk, id: string, by: number): void {
  const { words } = desk.props;
  make(desk, id, (board) => moves.vote(board, id, by), (note, next) => {
    const entry = entryOf(next, id);
    return words('board.did.voted', { note, votes: words('board.votes', { n: entry !== undefined && isNote(entry) ? entry.votes : 0 }) });
  });
}

export function mark(desk: Desk, id: string, important: boolean): void {
  const { words } = desk.props;
  make(desk, id, (board) => moves.mark(board, id, important), (note) => words(important ? 'board.did.marked' : 'board.did.unmarked', { note }));
}

export function setGroup(desk: Desk, id: string, group: string): void {
  const { words, field: { groups = [] } } = desk.props;
  const label = groups.find((each) => each.id === group)?.label;
  make(desk, id, (board) => moves.setGroup(board, id, label === undefined ? undefined : group), (note) =>
    (label === undefined ? words('board.did.ungrouped', { note }) : words('board.did.grouped', { note, group: label })));
}

export function step(desk: Desk, id: string, by: 1 | -1): void {
  const { words } = desk.props;
  const before = desk.board;
  make(desk, id, (board) => moves.step(board, id, by, desk.hidden), (note, next) => {
    const entry = entryOf(next, id);
    const list = entry === undefined ? [] : moves.siblings(next, entry);
    return words('board.did.moved', { note, place: list.findIndex((each) => each.id === id) + 1, of: list.length });
  });
  if (desk.board === before) desk.say(words(by === 1 ? 'board.isLast' : 'board.isFirst'));
}

export function toArea(desk: Desk, id: string, area: string): void {
  desk.goTo(moreOf(desk.props.idPrefix, id));
  make(desk, id, (board) => moves.toArea(board, id, area), (note) => desk.props.words('board.did.area', { note, area: areaLabel(desk, area) }));
}

export function beside(desk: Desk, id: string, other: string, side: 'before' | 'after'): void {
  desk.goTo(moreOf(desk.props.idPrefix, id));
  make(desk, id, (board) => moves.beside(board, id, other, side), (note, next) => {
    const entry = entryOf(next, id);
    const list = entry === undefined ? [] : moves.siblings(next, entry);
    return desk.props.words('board.did.moved', { note, place: list.findIndex((each) => each.id === id) + 1, of: list.length });
  });
}

/** Puts one with another; where that makes a new cluster, its name is asked for. */
export function together(desk: Desk, id: string, other: string): void {
  const { words, idPrefix } = desk.props;
  const found = entryOf(desk.board, other);
  if (found === undefined) return;
  const cluster = randomId('c');
  const label = labelOf(desk.board, found);
  make(desk, id, (board) => moves.together(board, id, other, cluster), (note, next) => {
    desk.goTo(entryOf(next, cluster) === undefined ? moreOf(idPrefix, entryOf(next, id) === undefined ? other : id) : boxOf(idPrefix, cluster));
    return words('board.did.together', { note, other: label });
  });
}

/** @returns whether they are put together: two at least */
export function gather(desk: Desk, ids: readonly string[], name: string): boolean {
  const { words, idPrefix } = desk.props;
  if (ids.length < 2) {
    desk.say(words('board.gatherFew'));
    return false;
  }
  const cluster = randomId('c');
  desk.goTo(boxOf(idPrefix, cluster));
  desk.did(words('board.did.gathered', { notes: words('board.notes', { n: ids.length }) }), moves.gather(desk.board, ids, cluster, name.trim()));
  return true;
}

export function takeOut(desk: Desk, id: string): void {
  desk.goTo(moreOf(desk.props.idPrefix, id));
  make(desk, id, (board) => moves.takeOut(board, id), (note) => desk.props.words('board.did.out', { note }));
}

/** The one that takes the focus when this one is gone: its neighbour, or the button that adds to its area. */
function nextTo(desk: Desk, entry: Entry): string {
  const { idPrefix } = desk.props;
  const list = moves.siblings(desk.board, entry).filter(({ id }) => !desk.hidden.has(id));
  const at = list.findIndex(({ id }) => id === entry.id);
  const neighbour = list[at + 1] ?? list[at - 1] ?? clusterOf(desk.board, entry);
  return neighbour === undefined ? `${idPrefix}-${entry.area}-add` : moreOf(idPrefix, neighbour.id);
}

export function remove(desk: Desk, id: string): void {
  make(desk, id, (board, entry) => {
    desk.goTo(nextTo(desk, entry));
    return moves.remove(board, id);
  }, (note) => desk.props.words('board.did.removed', { note }));
}

/** @param text what stood in the note before it was emptied; '' where nobody knows */
export function removeEmpty(desk: Desk, id: string, text: string): void {
  const { words } = desk.props;
  make(desk, id, (board) => moves.remove(board, id), (note) => (text.trim() === '' && note === '' ? words('board.did.removedEmpty') : words('board.did.removed', { note: note === '' ? text.trim() : note })));
}

export function dissolve(desk: Desk, id: string): void {
  const [first] = moves.notesIn(desk.board, id);
  if (first !== undefined) desk.goTo(moreOf(desk.props.idPrefix, first.id));
  make(desk, id, (board, entry) => {
    if (first === undefined) desk.goTo(nextTo(desk, entry));
    return moves.dissolve(board, id);
  }, (name) => desk.props.words('board.did.dissolved', { name }));
}

export function sort(desk: Desk): void {
  const { words } = desk.props;
  const next = moves.sortByVotes(desk.board);
  if (next === desk.board) desk.say(words('board.isSorted'));
  else desk.did(words('board.did.sorted'), next);
}
