/** What the style sheets know of the drawing, and what the drawing may weigh. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { miniDefinitions, miniHouse } from '../../domain/pictures/town/miniHouse.ts';
import { markup } from '../../domain/pictures/town/piece.ts';
import { stepCount, windowCount } from '../../domain/pictures/town/plan.ts';
import { scene } from '../../domain/pictures/town/scene.ts';
import { street } from '../../domain/pictures/town/street.ts';
import { exercisesByStep } from './town.ts';

const css = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const steps = Array.from({ length: stepCount }, (_, step) => step);
const exercises = steps.map((step) => Array.from({ length: windowCount(step) }, (_, index) => `some-exercise-${step}-${index}`));
const weight = (text: string): number => gzipSync(text, { level: 9 }).length;

test('the names stand under the middle of their houses', () => {
  const { places, width } = street('s', []);
  const said = [...css('street.css').matchAll(/nth-child\((\d)\) \{ margin-left: ([\d.]+)%/g)].map(([, , hundredths]) => Number(hundredths));
  expect(said).toEqual(places.map((place) => Number((((place.x + place.width / 2) / width) * 100).toFixed(2))));
});

test('the quarters begin under their first houses', () => {
  const { places, width } = street('s', []);
  const firsts = [0, 1, 4, 6, 8].map((step) => places[step]?.x ?? 0);
  const shares = firsts.map((x, index) => Number(((((firsts[index + 1] ?? width) - x) / width) * 100).toFixed(2)));
  const said = /grid-template-columns: ((?:[\d.]+fr ?)+);/.exec(css('quarters.css'))?.[1]?.split(' ').map((share) => Number.parseFloat(share)) ?? [];
  expect(said).toHaveLength(5);
  for (const [index, share] of shares.entries()) expect(said[index]).toBeCloseTo(share, 1);
});

test('a window is dark, half lit or lit by its state alone', () => {
  const rules = css('town.css').replace(/\s+/g, ' ');
  expect(rules).toContain("[data-window] { --lit: 0; }");
  expect(rules).toContain("[data-state='begun'] { --lit: 0.5; }");
  expect(rules).toContain("[data-state='done'] { --lit: 1; }");
});

test('windows move only after the page is live, and never for those who asked for stillness', () => {
  const rules = css('town.css').replace(/\s+/g, ' ');
  expect(rules.match(/transition/g)).toHaveLength(1);
  expect(rules).toContain('@media (prefers-reduced-motion: no-preference) { [data-live] [data-window] { transition: --lit 400ms ease-out; } }');
});

test('steps are taken by their numbers, whatever their order, and those not given are empty', () => {
  const step = { phase: 'explore', short: '', href: null } as const;
  expect(exercisesByStep([{ ...step, number: 2, exercises: ['c'] }, { ...step, number: 0, exercises: ['a', 'b'] }]))
    .toEqual([['a', 'b'], [], ['c'], [], [], [], [], [], []]);
});

test('the small street weighs at most 2.5 kB, the whole street 7 kB, a step’s house 4 kB (gzip)', () => {
  const small = markup(miniDefinitions('mini')) + steps.map((step) => markup(miniHouse(step, 'mini', exercises[step] ?? []).pieces)).join('');
  expect(weight(small + css('street-nav.css') + css('town.css'))).toBeLessThanOrEqual(2500);
  expect(weight(markup(street('street', exercises).pieces) + css('street.css') + css('skyline.css'))).toBeLessThanOrEqual(7000);
  for (const step of steps) expect(weight(markup(scene(step, 'house', exercises, 'quarter').pieces))).toBeLessThanOrEqual(4000);
});
