import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { module } from './facade.ts';
import { definitions, facade, house } from './house.ts';
import { markup, piece } from './piece.ts';
import type { Piece } from './piece.ts';
import { housePlan, stepCount, windowCount } from './plan.ts';
import { neighbour, scene } from './scene.ts';
import { skylineLength, skylineTile } from './skyline.ts';
import { street } from './street.ts';

const steps = Array.from({ length: stepCount }, (_, step) => step);
const names = (step: number): readonly string[] => Array.from({ length: windowCount(step) }, (_, index) => `exercise-${step}-${index}`);
const whole = (prefix: string): string => markup(street(prefix, steps.map(names)).pieces);
const found = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

describe('the windows', () => {
  test('are as many as the method has exercises: 7 · 5 · 6 · 4 · 3 · 5 · 6 · 5, and four lamps', () => {
    expect(steps.map(windowCount)).toEqual([7, 5, 6, 4, 3, 5, 6, 5, 4]);
    expect(steps.map((step) => facade(step, 'a').windows.length)).toEqual([7, 5, 6, 4, 3, 5, 6, 5, 4]);
  });

  test.each(steps)('of step %i light from the ground up and from left to right', (step) => {
    const places = facade(step, 'a').windows;
    expect(places).toEqual(places.toSorted((one, other) => other.y - one.y || one.x - other.x));
  });

  test.each(steps)('of step %i stand within the walls and do not overlap', (step) => {
    const { width, height, windows } = facade(step, 'a');
    for (const [index, { x, y, kind }] of windows.entries()) {
      if (kind === 'lamp') continue;
      expect(x).toBeGreaterThan(0);
      expect(x + module.window).toBeLessThan(width);
      expect(-y + module.windowHeight).toBeLessThan(height);
      const others = windows.filter((_, other) => other !== index);
      expect(others.every((other) => Math.abs(other.x - x) > module.window || Math.abs(other.y - y) > module.windowHeight)).toBe(true);
    }
  });

  test('carry the exercises that exist, in order, and are empty beyond them', () => {
    const drawn = markup(house(facade(2, 'a'), 'a', ['first', 'second']));
    expect(found(drawn, /data-window="([^"]*)"/g)).toEqual(['first', 'second', '', '', '', '']);
  });

  test('leave exercises beyond the house without a window', () => {
    const drawn = markup(house(facade(4, 'a'), 'a', ['1', '2', '3', '4']));
    expect(found(drawn, /data-window="([^"]*)"/g)).toEqual(['1', '2', '3']);
  });

  test('are built dark: no state is written, and light has no height without a style sheet', () => {
    const drawn = whole('a');
    expect(drawn).not.toContain('data-state');
    const lights = drawn.match(/<[^>]*class="town-light"[^>]*>/g) ?? [];
    expect(lights.length).toBeGreaterThan(0);
    expect(lights.every((light) => light.includes('transform="scale(1 0)"'))).toBe(true);
  });

  test('a step without a house is refused', () => {
    expect(() => housePlan(9)).toThrow(RangeError);
    expect(() => facade(-1, 'a')).toThrow(RangeError);
  });
});

describe('the drawing', () => {
  test('is the same every time it is drawn', () => {
    expect(whole('a')).toBe(whole('a'));
  });

  test('shares no id between two pictures on a page', () => {
    const ids = steps.flatMap((step) => found(markup(scene(step, `house-${step}`, steps.map(names), 'quarter').pieces), / id="([^"]*)"/g));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(['quarter', 'band'] as const)('defines all it refers to (%s)', (company) => {
    for (const step of steps) {
      const drawn = markup(scene(step, 'p', steps.map(names), company).pieces);
      const ids = found(drawn, / id="([^"]*)"/g);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining([...new Set(found(drawn, /(?:url\(|href=")#([^)"]*)/g))]));
    }
  });

  test('holds each definition once, however many houses share it', () => {
    const ids = found(markup(definitions('p', [facade(1, 'p'), facade(2, 'p'), facade(3, 'p')])), / id="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has no number that is not one', () => {
    expect(whole('a')).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('carries no style attribute, which the page may not have', () => {
    const drawn = whole('a') + steps.map((step) => markup(scene(step, 'p', [], 'band').pieces)).join('');
    expect(drawn).not.toMatch(/\sstyle=/);
  });

  test('shows the next house of the same quarter beside a step’s own', () => {
    expect(steps.map(neighbour)).toEqual([null, 2, 3, null, 5, null, 7, null, null]);
    const drawn = markup(scene(2, 'p', steps.map(names), 'quarter').pieces);
    expect(found(drawn, /data-window="([^"]*)"/g)).toEqual([...names(2), ...names(3)]);
  });

  test('of the far town begins where it ends, so that it repeats without a seam', () => {
    for (const tile of [...skylineTile('high'), ...skylineTile('low')]) {
      const path = String(tile.attributes['d']);
      expect(path).toMatch(/^M0 0V-/);
      expect(path).toMatch(/V0z$/);
      const widths = [...path.matchAll(/[lh](-?[\d.]+)/g)].reduce((sum, [, step = '0']) => sum + Number(step), 0);
      expect(widths).toBeCloseTo(skylineLength, 0);
    }
  });

  test('keeps any attribute value inside its attribute', () => {
    const parts = (pieces: readonly Piece[]): string => markup(pieces);
    fc.assert(fc.property(fc.string(), (value) => {
      const written = parts([piece('use', { 'data-window': value })]);
      const inside = written.slice('<use data-window="'.length, -'"/>'.length);
      expect(inside).not.toMatch(/["<]/);
      expect(inside.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')).toBe(value);
    }));
  });
});
