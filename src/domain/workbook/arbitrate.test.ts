import { describe, expect, test } from 'vitest';
import { arbitrate, reconcile } from './arbitrate.ts';
import { seal } from './sealed.ts';

const write = (by: string, rev: number, data: unknown, t = rev * 1000) => seal({ v: 1, rev, by, t, data });

describe('compare and save', () => {
  test('writes where nothing is', () => {
    const mine = write('mine', 1, 'a');
    expect(arbitrate(null, null, mine)).toEqual({ main: mine, variant: null });
  });

  test('covers what this window began from', () => {
    const base = write('theirs', 4, 'a');
    expect(arbitrate(base, base.envelope, write('mine', 5, 'b')).variant).toBeNull();
  });

  test('covers what the same line of writing wrote before, and counts on from it', () => {
    const { main, variant } = arbitrate(write('mine', 5, 'ab'), write('x', 4, '').envelope, write('mine', 5, 'abc'));
    expect(variant).toBeNull();
    expect(main.envelope).toMatchObject({ rev: 6, data: 'abc' });
  });

  test('keeps both where another has written meanwhile', () => {
    const base = write('x', 4, '');
    const theirs = write('theirs', 5, 'theirs');
    const { main, variant } = arbitrate(theirs, base.envelope, write('mine', 5, 'mine'));
    expect(variant).toEqual(theirs);
    expect(main.envelope).toMatchObject({ rev: 6, by: 'mine', data: 'mine' });
  });

  test('keeps both where this window knew of nothing and something is there', () => {
    expect(arbitrate(write('theirs', 1, 'theirs'), null, write('mine', 1, 'mine')).variant).not.toBeNull();
  });

  test('keeps one where both say the same', () => {
    expect(arbitrate(write('theirs', 5, { a: 1, b: 2 }), null, write('mine', 1, { b: 2, a: 1 })).variant).toBeNull();
  });
});

describe('two copies found at start', () => {
  test('the one that was built on the other stands', () => {
    const older = write('w-1', 3, 'a');
    const newer = write('w-2', 4, 'ab');
    expect(reconcile(older, newer)).toEqual({ main: newer, variant: null });
    expect(reconcile(newer, older)).toEqual({ main: newer, variant: null });
  });

  test('of the same count, both are kept unless one line wrote both', () => {
    const one = write('w-1', 3, 'one', 10);
    const other = write('w-2', 3, 'other', 20);
    expect(reconcile(one, other)).toEqual({ main: other, variant: one });
    expect(reconcile(other, one)).toEqual({ main: other, variant: one });
    expect(reconcile(one, write('w-1', 3, 'one more', 30)).variant).toBeNull();
  });

  test('a lower count with a later hour never saw the other, so both are kept', () => {
    expect(reconcile(write('w-1', 9, 'a', 10), write('w-2', 8, 'b', 20)).variant).not.toBeNull();
  });
});
