import { describe, expect, test } from 'vitest';
import ui from '../../../../content/sv/ui.json' with { type: 'json' };
import { createWords } from '../../words.ts';
import type { Paint, Shape } from '../../drawing.ts';
import { lineHouse } from './lineHouse.ts';
import { stepCount, windowCount } from './plan.ts';

const words = createWords(ui);
const houses = Array.from({ length: 8 }, (_, step) => step);
const every = houses.flatMap((step) => Array.from({ length: windowCount(step) }, (_, index) => [step, index] as const));

/** The glass of the windows, as wide as no other rectangle, in the order they are drawn. */
const glass = (step: number, index: number | null, blank: boolean) =>
  lineHouse(step, index, blank, words).shapes.flatMap((shape) => (shape.type === 'rect' && shape.width === 7.5 ? [shape] : []));
const lamps = (index: number, blank: boolean): readonly Paint[] =>
  lineHouse(8, index, blank, words).shapes.flatMap((shape: Shape) => (shape.type === 'path' && shape.d.length === 5 && shape.strokeWidth !== undefined && shape.fill !== 'none' && shape.d[0]?.[2] === 32 ? [shape.fill] : []));

describe('the house on a sheet', () => {
  test('has as many windows as the step has exercises', () => {
    expect(houses.map((step) => glass(step, null, true).length)).toEqual([7, 5, 6, 4, 3, 5, 6, 5]);
  });

  test.each(every)('of step %i fills window %i and no other', (step, index) => {
    expect(glass(step, index, true).map(({ fill }) => fill === 'ink')).toEqual(glass(step, null, true).map((_, at) => at === index));
    expect(glass(step, index, false).map(({ fill }) => fill === 'light')).toEqual(glass(step, null, true).map((_, at) => at === index));
  });

  test.each(houses)('of step %i counts its windows from the ground up and from left to right', (step) => {
    const places = glass(step, null, true).map(({ x, y }) => ({ x, y }));
    expect(places).toEqual(places.toSorted((one, other) => other.y - one.y || one.x - other.x));
  });

  test('fills one of four lamps where the step has no house', () => {
    expect(lamps(2, true)).toEqual(['white', 'white', 'ink', 'white']);
    expect(lamps(0, false)).toEqual(['light', 'white', 'white', 'white']);
  });

  test('is black and white only on a blank sheet', () => {
    for (const [step, index] of [...every, [8, 1] as const])
      for (const shape of lineHouse(step, index, true, words).shapes)
        if (shape.type !== 'group' && shape.type !== 'text')
          expect(['none', 'white', 'ink']).toEqual(expect.arrayContaining([shape.fill, shape.stroke ?? 'none']));
  });

  test('stays inside its box', () => {
    for (let step = 0; step < stepCount; step += 1) {
      const { width, height, shapes } = lineHouse(step, null, true, words);
      for (const shape of shapes) {
        const xs = shape.type === 'rect' ? [shape.x, shape.x + shape.width]
          : shape.type === 'path' ? shape.d.flatMap((command) => command.slice(1).filter((_, at) => at % 2 === 0).map(Number)) : [];
        const ys = shape.type === 'rect' ? [shape.y, shape.y + shape.height]
          : shape.type === 'path' ? shape.d.flatMap((command) => command.slice(1).filter((_, at) => at % 2 === 1).map(Number)) : [];
        expect(Math.min(...xs, 0)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...xs, 0)).toBeLessThanOrEqual(width);
        expect(Math.min(...ys, 0)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...ys, 0)).toBeLessThanOrEqual(height);
      }
    }
  });

  test('says which window it is', () => {
    expect(lineHouse(6, 2, true, words)).toMatchObject({ title: 'Steg 6', description: 'Huset för steg 6. Övningens fönster är ifyllt: nummer 3 av 6.' });
    expect(lineHouse(0, null, false, words).description).toBe('Huset för steg 0.');
  });

  test('refuses a window the house does not have', () => {
    expect(() => lineHouse(3, 4, true, words)).toThrow('4 windows');
    expect(() => lineHouse(3, -1, true, words)).toThrow(RangeError);
    expect(() => lineHouse(3, 0.5, true, words)).toThrow(RangeError);
    expect(() => lineHouse(9, 0, true, words)).toThrow(RangeError);
  });
});
