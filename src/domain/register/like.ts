/**
 * Which actors may be one and the same under two spellings: ”Hotellen” and ”Hotell”, ”Vårdcentralen” and ”Vårdcentral”,
 * ”Kvinnojouren” and ”Kvinojouren”. People decide; a question too many is worse than one too few, so what differs by a
 * figure, a short word or a first letter is never asked about.
 */
import type { ActorId } from '../register.ts';
import { foldName } from './names.ts';
import { seenRows, type ActorRow, type ActorRows } from './rows.ts';

/** What a company is called in law says nothing of who it is. */
const forms = new Set(['ab', 'hb', 'kb']);

/** Swedish endings of plural and definite forms, the longest first. */
const endings = ['arna', 'orna', 'erna', 'ena', 'en', 'et', 'an', 'ar', 'or', 'er', 'na', 'a', 'e'];
/** The least that an ending may leave of a word. */
const least = 3;

/** What is left of a word without its ending and without doubled letters: ”hemmet” and ”hem” are both ”hem”, ”skolorna” and ”skola” both ”skol”. */
function stem(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= least);
  const cut = ending === undefined ? word.replace(/(?<=[^\d]{2}[iouyåö])n$/u, '') : word.slice(0, -ending.length);
  return cut.replaceAll(/(\p{L})\1+/gu, '$1');
}

interface Name {
  readonly words: readonly string[];
  /** Without spaces and signs. */
  readonly compact: string;
  readonly stems: readonly string[];
  readonly stemmed: string;
}

function readName(name: string): Name {
  const all = foldName(name).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const named = all.filter((word) => !forms.has(word));
  const words = named.length === 0 ? all : named;
  const stems = words.map(stem);
  return { words, compact: words.join(''), stems, stemmed: stems.join('') };
}

/** How many letters are changed, added, left out or have changed places; more than `most` is told as `most + 1`. */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1];
      let cost = Math.min((last[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1));
      if (one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1] && at > 1 && row > 1) cost = Math.min(cost, (before[at - 2] ?? 0) + 1);
      line.push(cost);
    }
    if (Math.min(...line) > most) return most + 1;
    before = last;
    last = line;
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}

/** Whether one word may be the other with a slip of the finger in it. */
function isSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const most = shorter >= 12 ? 2 : shorter >= 6 ? 1 : 0;
  return most > 0 && one[0] === other[0] && !/\d/.test(one + other) && distance(one, other, most) <= most;
}

function alike(one: Name, other: Name): boolean {
  if (one.compact === '' || other.compact === '') return false;
  if (one.compact === other.compact || one.stemmed === other.stemmed) return true;
  const { stems } = one;
  if (stems.length !== other.stems.length) return false;
  const differing = stems.flatMap((each, at) => (each === other.stems[at] ? [] : [at]));
  const [at = -1, ...more] = differing;
  return more.length === 0 && isSlip(one.words[at] ?? '', other.words[at] ?? '');
}

/** Whether two names may be two spellings of one: symmetric, and true of a name and itself. */
export const isLikeName = (one: string, other: string): boolean => alike(readName(one), readName(other));

export type LikePair = readonly [ActorRow, ActorRow];

/** @returns the pairs of actors to ask about, the rows' order kept; none that somebody has said are two */
export function likeNames(rows: ActorRows): readonly LikePair[] {
  const seen = seenRows(rows).map((row) => ({ row, name: readName(row.name) }));
  const saysApart = (row: ActorRow, id: ActorId): boolean => row.apart?.includes(id) === true;
  return seen.flatMap((one, at) =>
    seen.slice(at + 1)
      .filter((other) => alike(one.name, other.name) && !saysApart(one.row, other.row.id) && !saysApart(other.row, one.row.id))
      .map((other): LikePair => [one.row, other.row]));
}
