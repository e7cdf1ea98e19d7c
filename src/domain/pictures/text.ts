/** Fitting words into a picture without a screen to measure on. */

/** Advance widths of Fira Sans 400 in hundredths of its size, rounded up; everything else counts as wide as a capital. */
const advances: readonly (readonly [characters: string, width: number])[] = [
  [" '.,:;!·ijlIJ()", 30],
  ['frt-”sz17?', 45],
  ['cgkvxyFLTZ235–/aeåäCESVXYÅÄ04689é', 57],
  ['bdhnopquöüBKPRDGU', 65],
  ['wHNOQÖAM…&', 80],
  ['mW%', 87],
];
const advanceOf = new Map(advances.flatMap(([characters, width]) => Array.from(characters, (character) => [character, width] as const)));
const otherwise = 87;

/** About how wide a text is, in the same units as `size` (the height of the type). Never much too narrow. */
export function widthOf(text: string, size: number): number {
  let hundredths = 0;
  for (const character of text) hundredths += advanceOf.get(character) ?? otherwise;
  return (hundredths * size) / 100;
}

/** Splits a text into what people see as characters: an emoji of several signs, a letter with its accent. */
const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });
const charactersOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** At most `longest` characters, the last of them … where something was left out. Never cuts a character in two. */
export function shorten(text: string, longest: number): string {
  // Only a piece is split, since somebody may have pasted a whole book; a character is rarely more than a few units.
  const characters = charactersOf(text.slice(0, longest * 8 + 8));
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('').trimEnd()}…`;
}

function fit(text: string, size: number, width: number): string {
  const characters = charactersOf(text);
  while (characters.length > 1 && widthOf(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
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
