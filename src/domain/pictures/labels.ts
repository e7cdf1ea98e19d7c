/** Names on pictures: broken to fit where they stand, whole or not at all. */
import { sansWidth } from './advances.ts';
import { charactersOf, shorten } from './text.ts';

const vowel = /[aeiouyåäöéü]/i;
const letter = /\p{L}/u;

/**
 * Where a word may be parted, best first: after an s that joins two words (Bemannings-företagen), else between syllables nearest
 * the middle. At least three letters stand on each side.
 */
function partings(word: string): readonly number[] {
  const found: { readonly at: number; readonly cost: number }[] = [];
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [before = '', last = '', next = '', after = ''] = [word[at - 2], word[at - 1], word[at], word[at + 1]];
    if (![before, last, next, after].every((each) => letter.test(each))) continue;
    const uneven = Math.abs(at - word.length / 2);
    const joined = last === 's' && !vowel.test(before) && !'tkp'.includes(next);
    // Hushålls-arbete, but not Förs-amling: before a vowel the s joins only what are words by their length.
    if (joined && (!vowel.test(next) || (at >= 5 && word.length - at >= 5))) found.push({ at, cost: uneven / 2 });
    // An s before a vowel rather ends a word than begins one, and two consonants mostly end one: Bygg-företagen.
    else if (!vowel.test(next) && vowel.test(after)) found.push({ at, cost: 4 + uneven + (next === 's' ? 3 : 0) + (next === last ? 2 : 0) - (!vowel.test(last) && !vowel.test(before) ? 3 : 0) });
  }
  return found.sort((one, other) => one.cost - other.cost).map(({ at }) => at);
}

/** The pieces of a word that is too wide for a line, each but the last with a hyphen; null where it cannot be parted to fit. */
function parted(word: string, size: number, width: number): readonly [string, string] | null {
  const hyphen = word.indexOf('-', 2);
  const places = hyphen > 0 && hyphen < word.length - 2 ? [hyphen + 1, ...partings(word)] : partings(word);
  for (const at of places) {
    const first = word.slice(0, at).endsWith('-') ? word.slice(0, at) : `${word.slice(0, at)}-`;
    const rest = word.slice(at);
    if (sansWidth(first, size) <= width && sansWidth(rest, size) <= width) return [first, rest];
  }
  return null;
}

/**
 * Breaks a name into lines, between words and, where a word is wider than a line, within it.
 * @returns null where the whole name does not fit in `most` lines: a name is never cut
 */
export function nameLines(name: string, size: number, width: number, most: number): readonly string[] | null {
  // Longer than could ever fit; nothing is gained by measuring it.
  if (name.length > 200) return null;
  const lines: string[] = [];
  let current = '';
  for (const word of name.split(/\s+/).filter((each) => each !== '')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (sansWidth(longer, size) <= width) {
      current = longer;
      continue;
    }
    if (current !== '') lines.push(current);
    current = word;
    if (sansWidth(word, size) > width) {
      const pieces = parted(word, size, width);
      if (pieces === null) return null;
      lines.push(pieces[0]);
      [, current] = pieces;
    }
    if (lines.length >= most) return null;
  }
  if (current !== '') lines.push(current);
  return lines.length <= most ? lines : null;
}

/** As many lines as there is room for; what does not fit is cut with …. For words whose whole is told beside the picture. */
export function fittedLines(text: string, size: number, width: number, most: number): readonly string[] {
  const whole = nameLines(text, size, width, most);
  if (whole !== null) return whole;
  const lines: string[] = [];
  const left = shorten(text, 300).split(/\s+/).filter((each) => each !== '');
  while (lines.length < most - 1 && left.length > 0) {
    let count = 0;
    while (count < left.length && sansWidth(left.slice(0, count + 1).join(' '), size) <= width) count += 1;
    if (count === 0) break;
    lines.push(left.splice(0, count).join(' '));
  }
  const rest = left.join(' ');
  if (rest === '') return lines;
  if (sansWidth(rest, size) <= width) return [...lines, rest];
  const kept: string[] = [];
  let room = width - sansWidth('…', size);
  for (const character of charactersOf(rest)) {
    room -= sansWidth(character, size);
    if (room < 0 && kept.length > 0) break;
    kept.push(character);
  }
  return [...lines, `${kept.join('').trimEnd()}…`];
}
