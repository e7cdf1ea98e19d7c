import { expect, test } from 'vitest';
import { inOrder, windowIndex } from './order.ts';

const at = (step: number, number: string | null) => ({ step, number });

test('exercises follow the method: by step, then by number, with the decision last in its step', () => {
  const order = inOrder([at(1, '1.1'), at(0, null), at(0, '0.7'), at(0, '0.2')].map((data) => ({ data })));
  expect(order.map(({ data }) => data.number ?? 'decision')).toEqual(['0.2', '0.7', 'decision', '1.1']);
});

test('an exercise lights the window of its number even while the ones before it are not written', () => {
  expect(windowIndex(at(2, '2.5'), [at(2, '2.1'), at(2, '2.5')])).toBe(4);
});

test('a step that counts from .0 lights its first window with it', () => {
  const all = [at(6, '6.0'), at(6, '6.1')];
  expect(all.map((one) => windowIndex(one, all))).toEqual([0, 1]);
});

test('a decision is no window', () => {
  expect(windowIndex(at(0, null), [])).toBeNull();
});
