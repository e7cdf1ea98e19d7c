import { expect, test } from 'vitest';
import { miniDefinitions, miniHouse } from './miniHouse.ts';
import { markup } from './piece.ts';
import { stepCount, windowCount } from './plan.ts';

const steps = Array.from({ length: stepCount }, (_, step) => step);
const windows = (step: number, exercises: readonly string[]) =>
  miniHouse(step, 'm', exercises).pieces.filter(({ tag }) => tag === 'use').map(({ attributes }) => attributes);

test('a mini house has as many windows as the house itself', () => {
  expect(steps.map((step) => windows(step, []).length)).toEqual(steps.map(windowCount));
});

test.each(steps)('the mini windows of step %i light from the ground up and from left to right', (step) => {
  const places = windows(step, []).map(({ x, y }) => ({ x: Number(x), y: Number(y) }));
  expect(places).toEqual(places.toSorted((one, other) => other.y - one.y || one.x - other.x));
});

test('a mini house carries the exercises in order and is empty beyond them', () => {
  expect(windows(3, ['a', 'b']).map((attributes) => attributes['data-window'])).toEqual(['a', 'b', '', '']);
});

test('every window of the small street is defined', () => {
  const drawn = markup(miniDefinitions('m')) + steps.map((step) => markup(miniHouse(step, 'm', []).pieces)).join('');
  for (const [, id = ''] of drawn.matchAll(/href="#([^"]*)"/g)) expect(drawn).toContain(` id="${id}"`);
});

test('a step without a house is refused', () => {
  expect(() => miniHouse(9, 'm', [])).toThrow(RangeError);
});
