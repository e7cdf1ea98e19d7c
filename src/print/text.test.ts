import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metrics } from './metrics.ts';
import { clean, lineOf, linesOf } from './text.ts';

const lines = (text: string, width: number, size = 11) => linesOf([{ text: clean(text), face: 'fira-sans-400' }], size, width, metrics);
const said = (text: string, width: number): readonly string[] =>
  lines(text, width).map(({ segments }) => segments.map((segment) => ('text' in segment ? segment.text : '✓')).join(''));

describe('text in lines', () => {
  test('breaks between words, and keeps the line breaks that were written', () => {
    expect(said('Vi bjuder in ordföranden\nden 4 september', 40)).toEqual(['Vi bjuder in', 'ordföranden', 'den 4 september']);
  });

  test('keeps an empty line between paragraphs', () => {
    expect(said('Ett\n\nTvå', 40)).toEqual(['Ett', '', 'Två']);
  });

  test('breaks a compound after its hyphen, and never a range of figures', () => {
    expect(said('barn- och ungdoms-perspektivet', 30)).toEqual(['barn- och', 'ungdoms-', 'perspektivet']);
    expect(said('under 2026-2028', 20)).toEqual(['under', '2026-2028']);
  });

  test('breaks a word that is wider than the line', () => {
    const made = lines('a'.repeat(200), 30);
    expect(made.length).toBeGreaterThan(5);
    expect(Math.max(...made.map(({ width }) => width))).toBeLessThanOrEqual(30);
  });

  test('composes letters, so that e and an accent are one é', () => {
    expect(clean('Kovac\u030c')).toBe('Kovač');
    expect(said('Cafe\u0301', 40)).toEqual(['Café']);
  });

  test('sets what Besley lacks in Fira Sans', () => {
    const faces = lineOf('Олена Kovač', { face: 'besley-600', size: 20 }, metrics).segments.map((segment) => (segment.type === 'text' ? segment.face : segment.type));
    expect(faces).toEqual(['fira-sans-600', 'besley-600']);
  });

  test('draws a check mark that no face has', () => {
    expect(lineOf('✓ klart', { face: 'fira-sans-400', size: 11 }, metrics).segments.map(({ type }) => type)).toEqual(['tick', 'text']);
  });

  test('counts a sign of several characters once: a family is one emoji', () => {
    const [segment] = lineOf('👨‍👩‍👧‍👦', { face: 'fira-sans-400', size: 11 }, metrics).segments;
    expect(segment).toMatchObject({ type: 'foreign', signs: 1, text: '👨‍👩‍👧‍👦' });
  });

  test('keeps a word of another script together, so that the browser can shape it', () => {
    expect(lineOf('مرحبا', { face: 'fira-sans-400', size: 11 }, metrics).segments).toHaveLength(1);
  });

  test('drops control signs and invisible marks', () => {
    expect(clean('a\u0000b\u0007c\td')).toBe('a b c d');
    expect(said('mel\u00adlan\u200bslag\u202e', 60)).toEqual(['mellanslag']);
  });

  test('loses no letter and is never wider than its line, whatever is written', () => {
    const width = 50;
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const made = lines(text, width);
      const signs = made.flatMap(({ segments }) => segments.map((segment) => ('text' in segment ? segment.text : '✓'))).join('');
      const written = Array.from(clean(text).normalize('NFC')).filter((sign) => !/[\s✔☑✓\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\u00ad\u{e0100}-\u{e01ef}]/u.test(sign)).join('');
      expect(signs.replace(/[\s✓\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\u00ad\u{e0100}-\u{e01ef}]/gu, '')).toBe(written);
      for (const line of made) expect(line.width).toBeLessThanOrEqual(width + 0.001);
    }), { numRuns: 300 });
  });

  test('breaks 100 000 characters in well under a second', () => {
    const before = performance.now();
    expect(lines('ordet är fritt '.repeat(6700), 170).length).toBeGreaterThan(900);
    expect(performance.now() - before).toBeLessThan(1500);
  });
});
