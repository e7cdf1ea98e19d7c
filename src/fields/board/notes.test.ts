import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../domain/order.ts';
import * as moves from './moves.ts';
import { arrange, isNote, type Board, type Note } from './notes.ts';
import { clusterOf, entryOf, put, setText, takeBack, undoOf } from './writing.ts';

const areas = [{ id: 'strengths' }, { id: 'threats' }];
const note = (id: string, position: number, more: Partial<Note> = {}): Note => ({ id, type: 'note', position, text: `Om ${id}`, area: 'strengths', votes: 0, important: false, ...more });
const three: Board = [note('n-1', 1), note('n-2', 2), note('n-3', 3)];

/** The board in short: ids in order, a cluster as its id with its notes in brackets. */
const lies = (board: Board): readonly string[] =>
  arrange(areas, board).map((items) => items.map(({ entry, notes }) => (isNote(entry) ? entry.id : `${entry.id}[${notes.map(({ id }) => id).join(' ')}]`)).join(' '));

describe('a note', () => {
  test('is written last, or before another', () => {
    expect(lies(put(three, note('n-4', 0), { area: 'strengths' }))).toEqual(['n-1 n-2 n-3 n-4', '']);
    expect(lies(put(three, note('n-4', 0), { area: 'strengths', before: 'n-2' }))).toEqual(['n-1 n-4 n-2 n-3', '']);
    expect(lies(put(three, note('n-4', 0), { area: 'threats', before: 'n-2' }))).toEqual(['n-1 n-2 n-3', 'n-4']);
  });

  test('is changed alone: the others are the very same', () => {
    const board = setText(three, 'n-2', 'Nytt');
    expect(board[1]).toMatchObject({ text: 'Nytt' });
    expect([board[0], board[2]]).toEqual([three[0], three[2]]);
    expect(board[0]).toBe(three[0]);
    expect(setText(three, 'n-2', 'Om n-2')).toBe(three);
  });

  test('moves up and down and stops at the ends', () => {
    expect(lies(moves.step(three, 'n-1', 1))).toEqual(['n-2 n-1 n-3', '']);
    expect(lies(moves.step(three, 'n-3', -1))).toEqual(['n-1 n-3 n-2', '']);
    expect(moves.step(three, 'n-1', -1)).toBe(three);
    expect(moves.step(three, 'n-3', 1)).toBe(three);
  });

  test('moves past those that nobody sees', () => {
    expect(lies(moves.step(three, 'n-1', 1, new Set(['n-2'])))).toEqual(['n-2 n-3 n-1', '']);
  });

  test('moves to another area, before or after a note there', () => {
    const board = moves.toArea(three, 'n-2', 'threats');
    expect(lies(board)).toEqual(['n-1 n-3', 'n-2']);
    expect(lies(moves.beside(board, 'n-1', 'n-2', 'before'))).toEqual(['n-3', 'n-1 n-2']);
    expect(lies(moves.beside(board, 'n-1', 'n-2', 'after'))).toEqual(['n-3', 'n-2 n-1']);
  });

  test('has never fewer than no votes', () => {
    const board = moves.vote(moves.vote(three, 'n-1', 1), 'n-1', 1);
    expect(entryOf(board, 'n-1')).toMatchObject({ votes: 2 });
    expect(moves.vote(three, 'n-1', -1)).toBe(three);
  });

  test('says nothing of a group when nobody wrote it', () => {
    const board = moves.setGroup(three, 'n-1', 'a');
    expect(entryOf(board, 'n-1')).toMatchObject({ group: 'a' });
    expect(entryOf(moves.setGroup(board, 'n-1', undefined), 'n-1')).not.toHaveProperty('group');
  });

  test('finds its place also where no number is left between two', () => {
    const tight: Board = [note('n-1', 1), note('n-2', 1 + Number.EPSILON), note('n-3', 5)];
    expect(lies(moves.beside(tight, 'n-3', 'n-2', 'before'))).toEqual(['n-1 n-3 n-2', '']);
  });
});

describe('a cluster', () => {
  const pair = moves.together(three, 'n-3', 'n-1', 'c-1');

  test('is made of two notes, where the other lay', () => {
    expect(lies(pair)).toEqual(['c-1[n-1 n-3] n-2', '']);
  });

  test('takes in one more, and lets one go', () => {
    const all = moves.together(pair, 'n-2', 'n-3', 'c-2');
    expect(lies(all)).toEqual(['c-1[n-1 n-3 n-2]', '']);
    expect(lies(moves.takeOut(all, 'n-1'))).toEqual(['c-1[n-3 n-2] n-1', '']);
  });

  test('is made of many at once, with a name', () => {
    const board = moves.gather(put(three, note('n-4', 1), { area: 'threats' }), ['n-4', 'n-1', 'n-3'], 'c-1', 'Tiden');
    expect(lies(board)).toEqual(['n-2', 'c-1[n-4 n-1 n-3]']);
    expect(entryOf(board, 'c-1')).toMatchObject({ text: 'Tiden', area: 'threats' });
  });

  test('takes its notes along to another area', () => {
    const board = moves.toArea(pair, 'c-1', 'threats');
    expect(lies(board)).toEqual(['n-2', 'c-1[n-1 n-3]']);
    expect(board.filter(({ area }) => area === 'threats').map(({ id }) => id).sort()).toEqual(['c-1', 'n-1', 'n-3']);
  });

  test('is put together with another, and both names stay', () => {
    const two = moves.gather(moves.gather([...three, note('n-4', 4)], ['n-1', 'n-2'], 'c-1', 'Tiden'), ['n-3', 'n-4'], 'c-2', 'Lokalen');
    const board = moves.together(two, 'c-2', 'c-1', 'c-3');
    expect(lies(board)).toEqual(['c-1[n-1 n-2 n-3 n-4]', '']);
    expect(entryOf(board, 'c-1')?.text).toBe('Tiden · Lokalen');
  });

  test('is dissolved in its place', () => {
    expect(lies(moves.dissolve(pair, 'c-1'))).toEqual(['n-1 n-3 n-2', '']);
    expect(lies(moves.remove(pair, 'c-1'))).toEqual(['n-1 n-3 n-2', '']);
  });

  test('goes with its last note, unless it has a name', () => {
    const last = (board: Board): Board => moves.takeOut(moves.takeOut(board, 'n-1'), 'n-3');
    expect(lies(last(pair))).toEqual(['n-3 n-1 n-2', '']);
    expect(lies(last(setText(pair, 'c-1', 'Tiden')))).toEqual(['c-1[] n-3 n-1 n-2', '']);
  });

  test('that is not there leaves its notes loose', () => {
    expect(lies([note('n-1', 1, { cluster: 'c-gone' })])).toEqual(['n-1', '']);
  });

  test('is sorted among the notes by all its votes together', () => {
    const voted = moves.vote(moves.vote(moves.vote(moves.vote(pair, 'n-2', 2), 'n-3', 2), 'n-1', 1), 'n-9', 4);
    const sorted = moves.sortByVotes(voted);
    expect(lies(sorted)).toEqual(['c-1[n-3 n-1] n-2', '']);
    expect(moves.sortByVotes(sorted)).toBe(sorted);
  });
});

const ids = ['n-1', 'n-2', 'n-3', 'n-4', 'n-5', 'c-1', 'c-2', 'c-3', 'gone'];
const id = fc.constantFrom(...ids);
const start: Board = ['n-1', 'n-2', 'n-3', 'n-4', 'n-5'].map((each, at) => note(each, at + 1, { area: at < 3 ? 'strengths' : 'threats' }));

type Move = (board: Board, nextCluster: string) => Board;
/** Every move that takes no note away. */
const safe: fc.Arbitrary<Move> = fc.oneof(
  fc.tuple(id, fc.constantFrom('strengths', 'threats')).map(([one, area]): Move => (board) => moves.toArea(board, one, area)),
  fc.tuple(id, id, fc.constantFrom('before' as const, 'after' as const)).map(([one, other, side]): Move => (board) => moves.beside(board, one, other, side)),
  fc.tuple(id, fc.constantFrom(1 as const, -1 as const), fc.subarray(ids)).map(([one, by, hidden]): Move => (board) => moves.step(board, one, by, new Set(hidden))),
  fc.tuple(id, id).map(([one, other]): Move => (board, next) => moves.together(board, one, other, next)),
  fc.tuple(fc.subarray(ids), fc.constantFrom('', 'Namn')).map(([some, name]): Move => (board, next) => moves.gather(board, some, next, name)),
  id.map((one): Move => (board) => moves.takeOut(board, one)),
  id.map((one): Move => (board) => moves.dissolve(board, one)),
  fc.tuple(id, fc.integer({ min: -2, max: 3 })).map(([one, by]): Move => (board) => moves.vote(board, one, by)),
  fc.tuple(id, fc.boolean()).map(([one, important]): Move => (board) => moves.mark(board, one, important)),
  fc.tuple(id, fc.constantFrom('a', 'b', undefined)).map(([one, group]): Move => (board) => moves.setGroup(board, one, group)),
  fc.tuple(id, fc.string()).map(([one, text]): Move => (board) => setText(board, one, text)),
  fc.constant<Move>((board) => moves.sortByVotes(board)),
);
const removing: fc.Arbitrary<Move> = fc.oneof({ weight: 4, arbitrary: safe }, { weight: 1, arbitrary: id.map((one): Move => (board) => moves.remove(board, one)) });

/** Three clusters are named in the list of ids, so that moves meet them too. */
const run = (list: readonly Move[]): readonly Board[] =>
  list.reduce<readonly Board[]>((made, move, at) => [...made, move(made.at(-1) ?? start, at < 3 ? `c-${at + 1}` : `c-x${at}`)], [start]);
const notesOf = (board: Board): readonly string[] => board.filter(isNote).map((each) => each.id).sort();
const shown = (board: Board): readonly string[] => arrange(areas, board).flatMap((items) => items.flatMap(({ entry, notes }) => (isNote(entry) ? [entry.id] : notes.map((each) => each.id)))).sort();

describe('whatever is done with a board', () => {
  test('no note is lost or doubled, and every one is seen', () => {
    fc.assert(fc.property(fc.array(safe, { maxLength: 25 }), (list) => {
      for (const board of run(list)) {
        expect(notesOf(board)).toEqual(notesOf(start));
        expect(shown(board)).toEqual(notesOf(start));
        expect(new Set(board.map((entry) => entry.id)).size).toBe(board.length);
      }
    }));
  });

  test('a note in a cluster lies in the cluster’s area', () => {
    fc.assert(fc.property(fc.array(removing, { maxLength: 25 }), (list) => {
      const board = run(list).at(-1) ?? start;
      for (const entry of board) expect(clusterOf(board, entry)?.area ?? entry.area).toBe(entry.area);
    }));
  });

  test('taking it all back gives exactly what was, step by step', () => {
    fc.assert(fc.property(fc.array(removing, { maxLength: 25 }), (list) => {
      const boards = run(list);
      let now = boards.at(-1) ?? start;
      for (let at = boards.length - 1; at > 0; at -= 1) {
        const [before = start, after = start] = [boards[at - 1], boards[at]];
        now = takeBack(now, undoOf(before, after));
        expect(inOrder(now)).toEqual(inOrder(before));
      }
      expect(inOrder(now)).toEqual(inOrder(start));
    }));
  });

  test('those that were not moved keep their order', () => {
    fc.assert(fc.property(fc.array(safe, { maxLength: 10 }), id, fc.constantFrom('strengths', 'threats'), (list, one, area) => {
      const board = run(list).at(-1) ?? start;
      const others = (each: Board): readonly string[] => arrange(areas, each).flatMap((items) => items.flatMap(({ entry, notes }) => [entry.id, ...notes.map((inner) => inner.id)])).filter((each2) => each2 !== one);
      const moved = entryOf(board, one);
      if (moved === undefined || !isNote(moved)) return;
      const after = others(moves.toArea(board, one, area));
      // An unnamed cluster that was left empty is gone; nothing else is.
      expect(others(board).filter((each) => after.includes(each))).toEqual(after);
    }));
  });

  test('a change touches only what it is about', () => {
    fc.assert(fc.property(fc.array(safe, { maxLength: 10 }), id, (list, one) => {
      const board = run(list).at(-1) ?? start;
      const after = moves.vote(board, one, 1);
      for (const entry of after) if (entry.id !== one) expect(board).toContain(entry);
    }));
  });
});
