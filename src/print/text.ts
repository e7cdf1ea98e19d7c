/** Text into lines: the same lines in the browser's print and in the PDF, because both are measured here. */
import type { Face, Metrics } from './metrics.ts';
import { point } from './paper.ts';

export interface Style {
  readonly face: Face;
  /** In points. */
  readonly size: number;
}

/** Words in one face. Several after each other make a text where some words are stronger. */
export interface Span {
  readonly text: string;
  readonly face: Face;
}

/** A stretch of one line, `x` mm from the line's start. */
export type Segment =
  | { readonly type: 'text'; readonly text: string; readonly face: Face; readonly x: number; readonly width: number }
  /** A check mark, which the faces lack and both painters draw. */
  | { readonly type: 'tick'; readonly x: number; readonly width: number }
  /** Signs that no face has: `signs` boxes of the same width where they cannot be shown. */
  | { readonly type: 'foreign'; readonly text: string; readonly signs: number; readonly x: number; readonly width: number };

export interface Line {
  readonly segments: readonly Segment[];
  readonly width: number;
}

/** What Besley lacks is set in Fira Sans. */
const fallback: Readonly<Record<Face, Face | undefined>> = {
  'besley-600': 'fira-sans-600',
  'fira-sans-400': undefined,
  'fira-sans-500': undefined,
  'fira-sans-600': undefined,
};

/** The width of a sign that no face has, in thousandths of the size. */
const foreignAdvance = 1000;
const tickAdvance = 760;
const ticks = new Set(['✓', '✔', '☑']);

/** Invisible signs that shape their neighbours: joiners, direction marks, variation selectors, tones of skin. */
const shaping = /^[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\u00ad\u{e0100}-\u{e01ef}]$/u;
const joins = /^[\p{M}\u{1f3fb}-\u{1f3ff}]$/u;
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** Text as it is set: composed letters, one sort of line break, no control signs, no runs of spaces. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .normalize('NFC')
    .replace(controls, ' ')
    .replace(/[ \u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

interface Glyph {
  readonly type: Segment['type'];
  text: string;
  readonly face: Face;
  readonly width: number;
}

/** A piece that is not broken unless it is wider than a line, and the space before it. */
interface Word {
  readonly space: { readonly face: Face; readonly width: number } | null;
  readonly glyphs: Glyph[];
  width: number;
}

const letter = /^[\p{L}]$/u;

/** The words of one paragraph. */
function wordsOf(spans: readonly Span[], size: number, metrics: Metrics): Word[] {
  const em = size * point / 1000;
  const words: Word[] = [];
  let word: Word = { space: null, glyphs: [], width: 0 };
  const close = (space: Word['space']): void => {
    if (word.glyphs.length > 0) words.push(word);
    word = { space: words.length === 0 ? null : space, glyphs: [], width: 0 };
  };
  for (const { text, face } of spans) {
    const signs = Array.from(text);
    for (const [at, sign] of signs.entries()) {
      const code = sign.codePointAt(0) ?? 0;
      if (sign === ' ') {
        close({ face, width: (metrics.advance(face, 0x20) ?? 0) * em });
        continue;
      }
      const last = word.glyphs.at(-1);
      const joined = last?.type === 'foreign' && (shaping.test(sign) || joins.test(sign) || last.text.endsWith('\u200d'));
      if (joined) {
        last.text += sign;
        continue;
      }
      if (shaping.test(sign)) continue;
      const own = metrics.advance(face, code);
      const spare = fallback[face];
      const borrowed = own === undefined && spare !== undefined ? metrics.advance(spare, code) : undefined;
      const glyph: Glyph =
        own !== undefined ? { type: 'text', text: sign, face, width: own * em }
        : borrowed !== undefined && spare !== undefined ? { type: 'text', text: sign, face: spare, width: borrowed * em }
        : ticks.has(sign) ? { type: 'tick', text: sign, face, width: tickAdvance * em }
        : { type: 'foreign', text: sign, face, width: foreignAdvance * em };
      word.glyphs.push(glyph);
      word.width += glyph.width;
      // A compound may part after its hyphen or slash, a range of figures never.
      if ((sign === '-' || sign === '/') && word.glyphs.length > 2 && letter.test(signs[at + 1] ?? '')) close(null);
    }
  }
  close(null);
  return words;
}

/** Collects glyphs into a line's segments. */
class LineMaker {
  readonly segments: { type: Segment['type']; text: string; face: Face; signs: number; x: number; width: number }[] = [];
  width = 0;

  add({ type, text, face, width }: Glyph): void {
    const last = this.segments.at(-1);
    if (last !== undefined && last.type === type && type !== 'tick' && (type === 'foreign' || last.face === face)) {
      last.text += text;
      last.signs += 1;
      last.width += width;
    } else {
      this.segments.push({ type, text, face, signs: 1, x: this.width, width });
    }
    this.width += width;
  }

  space(face: Face, width: number): void {
    const last = this.segments.at(-1);
    if (last?.type === 'text') {
      last.text += ' ';
      last.width += width;
    } else if (last !== undefined) {
      this.segments.push({ type: 'text', text: ' ', face, signs: 1, x: this.width, width });
    }
    this.width += width;
  }

  line(): Line {
    return {
      width: this.width,
      segments: this.segments.map(({ type, text, face, signs, x, width }): Segment =>
        type === 'text' ? { type, text, face, x, width } : type === 'tick' ? { type, x, width } : { type, text, signs, x, width }),
    };
  }
}

function paragraph(spans: readonly Span[], size: number, width: number, metrics: Metrics): readonly Line[] {
  const lines: Line[] = [];
  let line = new LineMaker();
  const next = (): void => {
    lines.push(line.line());
    line = new LineMaker();
  };
  for (const word of wordsOf(spans, size, metrics)) {
    const begun = line.segments.length > 0;
    const space = begun ? (word.space?.width ?? 0) : 0;
    if (begun && line.width + space + word.width > width) next();
    else if (word.space !== null && begun) line.space(word.space.face, space);
    for (const glyph of word.glyphs) {
      // Only a word that is wider than a whole line gets here with too little room.
      if (line.width + glyph.width > width && line.segments.length > 0) next();
      line.add(glyph);
    }
  }
  if (line.segments.length > 0 || lines.length === 0) next();
  return lines;
}

/** Cuts spans at line breaks, into paragraphs. */
function paragraphsOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const made: Span[][] = [[]];
  for (const { text, face } of spans) {
    for (const [at, part] of text.split('\n').entries()) {
      if (at > 0) made.push([]);
      if (part !== '') made.at(-1)?.push({ text: part, face });
    }
  }
  return made;
}

/**
 * Breaks text between words into lines no wider than `width` mm. A word that is wider than a line is broken anywhere.
 * Line breaks in the text are kept; an empty line between paragraphs stays an empty line.
 * @param spans already cleaned
 * @param size in points
 */
export function linesOf(spans: readonly Span[], size: number, width: number, metrics: Metrics): readonly Line[] {
  return paragraphsOf(spans).flatMap((part) => paragraph(part, size, width, metrics));
}

/** One line, however wide. */
export function lineOf(text: string, { face, size }: Style, metrics: Metrics): Line {
  const [line] = paragraph([{ text: clean(text).replaceAll('\n', ' '), face }], size, Number.POSITIVE_INFINITY, metrics);
  return line ?? { segments: [], width: 0 };
}
