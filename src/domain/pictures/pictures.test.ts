import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ui from '../../../content/sv/ui.json';
import type { Drawing, Shape } from '../drawing.ts';
import { createWords } from '../words.ts';
import { bandBar } from './band-bar.ts';
import { profile } from './profile.ts';
import { requirements } from './requirements.ts';
import { tallyBars } from './tally-bars.ts';
import { linesOf, shorten, widthOf } from './text.ts';
import { windowRow } from './window-row.ts';

const words = createWords(ui);
const bands = [
  { from: 8, to: 20, name: 'inte redo än', tone: 'low' }, { from: 21, to: 40, name: 'gå vidare', tone: 'good' },
] as const;
const text = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 400 }), fc.constant('W'.repeat(100_000)));
const drawings: Readonly<Record<string, fc.Arbitrary<Drawing>>> = {
  profile: fc.array(fc.record({ label: text, value: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }) }), { minLength: 1, maxLength: 10 })
    .map((rows) => profile({ rows, max: 5, lowAtOrBelow: 3 }, words)),
  'band bar': fc.option(fc.integer({ min: 8, max: 40 }), { nil: null }).map((marker) => bandBar({ bands, marker }, words)),
  requirements: fc.array(fc.record({ label: text, state: fc.constantFrom('met', 'missing', 'unset'), note: text }), { minLength: 1, maxLength: 8 })
    .map((items) => requirements({ title: 'Gruppen', items }, words)),
  'window row': fc.array(fc.constantFrom(true, false, null), { minLength: 1, maxLength: 12 }).map((answers) => windowRow(answers, words)),
  'tally bars': fc.array(fc.record({ label: text, count: fc.nat({ max: 500 }) }), { minLength: 1, maxLength: 6 })
    .map((rows) => tallyBars({ title: 'Läget', rows }, words)),
};

/** How far a shape reaches: left, top, right, bottom. Words are taken to be as wide as the pictures reckon. */
function reach(shape: Shape): readonly [number, number, number, number] {
  switch (shape.type) {
    case 'rect': return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
    case 'circle': return [shape.x - shape.r, shape.y - shape.r, shape.x + shape.r, shape.y + shape.r];
    case 'path': {
      const points = shape.d.flatMap((command) => (command[0] === 'M' || command[0] === 'L' ? [[command[1], command[2]] as const] : []));
      const x = points.map(([at]) => at);
      const y = points.map(([, at]) => at);
      return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
    }
    case 'text': {
      const width = widthOf(shape.text, shape.size);
      const left = shape.anchor === 'start' ? shape.x : shape.anchor === 'end' ? shape.x - width : shape.x - width / 2;
      return [left, shape.y - shape.size * 0.75, left + width, shape.y + shape.size * 0.25];
    }
    case 'group': throw new Error('these pictures have no groups');
  }
}

describe.each(Object.entries(drawings))('the picture %s', (_name, drawing) => {
  it('keeps every shape inside its edges, whatever people have written', () => {
    fc.assert(
      fc.property(drawing, ({ width, height, shapes }) => {
        for (const shape of shapes) {
          const [left, top, right, bottom] = reach(shape);
          expect(left, JSON.stringify(shape)).toBeGreaterThanOrEqual(-0.01);
          expect(top, JSON.stringify(shape)).toBeGreaterThanOrEqual(-0.01);
          expect(right, JSON.stringify(shape)).toBeLessThanOrEqual(width + 0.01);
          expect(bottom, JSON.stringify(shape)).toBeLessThanOrEqual(height + 0.01);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has no text under 14 units, so that it is 14 px in the result window and 11 pt on paper', () => {
    fc.assert(
      fc.property(drawing, ({ shapes }) => {
        for (const shape of shapes) if (shape.type === 'text') expect(shape.size * 0.75).toBeGreaterThanOrEqual(11);
      }),
      { numRuns: 30 },
    );
  });

  it('says in words what it shows', () => {
    fc.assert(
      fc.property(drawing, ({ title, description }) => {
        expect(title).not.toBe('');
        expect(description).not.toBe('');
        expect(description.length).toBeLessThan(8_000);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the readiness profile', () => {
  const rows = [{ label: 'Behovet', value: 4 }, { label: 'Politisk vilja', value: 3 }, { label: 'Perioden', value: null }];
  const drawing = profile({ rows, max: 5, lowAtOrBelow: 3 }, words);
  const panes = drawing.shapes.flatMap((shape) => (shape.type === 'rect' ? [shape] : []));

  it('draws five panes a row: dark, hatched at 3 or lower, dashed where nothing is set', () => {
    expect(panes.slice(0, 5).map(({ fill }) => fill)).toEqual(['ink', 'ink', 'ink', 'ink', 'white']);
    expect(panes.slice(5, 10).map(({ fill }) => fill)).toEqual(['hatch', 'hatch', 'hatch', 'white', 'white']);
    expect(panes.slice(10).every(({ dash, fill }) => dash !== undefined && fill === 'none')).toBe(true);
  });

  it('says the same in words', () => {
    expect(drawing.description).toBe('1 Behovet: 4 av 5. 2 Politisk vilja: 3 av 5. 3 Perioden: ingen siffra än.');
  });
});

describe('the band bar', () => {
  it('sets its marker further to the right the higher the total is', () => {
    const markerX = (marker: number): number =>
      bandBar({ bands, marker }, words).shapes.flatMap((shape) => (shape.type === 'rect' && shape.fill === 'light' ? [shape.x] : []))[0] ?? NaN;
    const places = Array.from({ length: 33 }, (_, index) => markerX(index + 8));
    expect(places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0))).toBe(true);
    expect(places.at(-1)).toBeGreaterThan(places[0] ?? Infinity);
  });
});

describe('words in pictures', () => {
  it('break between words and are cut with … only when they do not fit', () => {
    expect(linesOf('Mandat, tid och resurser', 15, 300, 2)).toEqual(['Mandat, tid och resurser']);
    expect(linesOf('Mandat, tid och resurser', 15, 100, 2)).toEqual(['Mandat, tid', 'och resurser']);
    expect(linesOf('ett två tre fyra fem sex sju', 15, 60, 2)).toEqual(['ett två', 'tre fy…']);
    expect(linesOf('', 15, 60, 2)).toEqual([]);
  });

  it('never leave half a character or a line that is too wide', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 300 }), fc.integer({ min: 1, max: 3 }), (written, width, most) => {
        const lines = linesOf(written, 15, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) {
          expect(line).not.toMatch(/\p{Surrogate}/u);
          expect(widthOf(line, 15)).toBeLessThanOrEqual(width);
        }
      }),
    );
    expect(shorten('🏠🏠🏠', 2)).toBe('🏠…');
    expect(shorten('hus', 3)).toBe('hus');
  });
});
