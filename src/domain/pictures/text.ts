/** Fitting words into a picture without a screen to measure on. */

/** Advance widths of Fira Sans 400 in hundredths of its size, rounded up. */
const advances: readonly (readonly [characters: string, width: number])[] = [
  [" '.,:;!·ijlIJ()", 30],
  ['frt-”sz17?', 45],
  ['cgkvxyFLTZ235–/aeåäCESVXYÅÄ04689é', 57],
  ['bdhnopquöüBKPRDGU', 65],
  ['wHNOQÖAM…&', 80],
  ['mW%', 87],
];
const advanceOf = new Map(advances.flatMap(([characters, width]) => Array.from(characters, (character) => [character, width] as const)));
/** Other letters are taken to be as wide as the widest of ours; pictures and East Asian signs are wider than any. */
const otherwise = 87;
const wide = { sign: /\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Regional_Indicator}/u, width: 140 };

/** Splits a text into what people see as characters: an emoji of several signs, a letter with its accents. */
const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });
export const charactersOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** In hundredths. Accents and joined signs stand on their letter and take no room of their own. */
function advance(character: string): number {
  const letter = String.fromCodePoint(character.codePointAt(0) ?? 32);
  return advanceOf.get(letter) ?? (wide.sign.test(letter) ? wide.width : otherwise);
}

/** About how wide a text is, in the same units as `size` (the height of the type). Never much too narrow. */
export function widthOf(text: string, size: number): number {
  return (charactersOf(text).reduce((sum, character) => sum + advance(character), 0) * size) / 100;
}

/** At most `longest` characters, the last of them … where something was left out. Never cuts a character in two. */
export function shorten(text: string, longest: number): string {
  // No text has more characters than units, and splitting takes time.
  if (text.length <= longest) return text;
  // Only a piece is split, since somebody may have pasted a whole book; a character is rarely more than a few units.
  const characters = charactersOf(text.slice(0, longest * 8 + 8));
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('').trimEnd()}…`;
}

/** As much of the beginning as there is room for, then …; at least one character. */
function fit(text: string, size: number, width: number): string {
  let room = (width * 100) / size - advance('…');
  const kept: string[] = [];
  for (const character of charactersOf(text)) {
    room -= advance(character);
    if (room < 0 && kept.length > 0) break;
    kept.push(character);
  }
  return `${kept.join('').trimEnd()}…`;
}

/**
 * Breaks a text between words into lines no wider than `width`; a word that is wider than a line, and what does not
 * fit in `most` lines, is cut with …. Whole texts belong in the picture's description.
 */
export function linesOf(text: string, size: number, width: number, most: number): readonly string[] {
  const words = shorten(text, 300).split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, fit(line === '' ? word : longer, size, width)];
    if (line !== '') lines.push(line);
    line = widthOf(word, size) <= width ? word : fit(word, size, width);
    if (lines.length === most - 1 && line.endsWith('…') && index < words.length - 1) return [...lines, line];
  }
  return line === '' ? lines : [...lines, line];
}
