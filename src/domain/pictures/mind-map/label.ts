/** A node's words in lines: what of the picture has a size before it has a place. */
import type { TreeNode } from '../../facts.ts';
import { charactersOf, shorten, widthOf } from '../text.ts';
import type { Tree } from './tree.ts';

export interface Label {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** How a level is set. A unit is a CSS pixel where the picture is drawn in its own size. */
export interface Look {
  readonly size: number;
  readonly face: 'sans' | 'display';
  readonly weight: 400 | 500 | 600;
  readonly lineHeight: number;
  /** The widest that a line may be. */
  readonly width: number;
}

interface LabelLook extends Look {
  /** Room between the words and the label's edge, at the sides and over and under them. */
  readonly side: number;
  readonly end: number;
  /** Room to the next one of the same branch. */
  readonly gap: number;
}

/** A dot stands before the words on the outermost of three levels; a figure has room in it. */
export const dot = { small: 5, large: 10.5, room: 27 };

const first: LabelLook = { size: 16, face: 'sans', weight: 600, lineHeight: 20, width: 128, side: 12, end: 9, gap: 26 };
const second: LabelLook = { size: 15, face: 'sans', weight: 500, lineHeight: 19, width: 140, side: 10, end: 7, gap: 12 };
const third: LabelLook = { size: 15, face: 'sans', weight: 400, lineHeight: 19, width: 158, side: 2, end: 2, gap: 4 };

/** The three levels differ in shape: a heavy box, a light box, a dot with words after it. */
export const hasDot = (level: number): boolean => level === 3;
export const lookOf = (level: number): LabelLook => (level === 1 ? first : hasDot(level) ? third : second);

/** Narrower boxes than this look like mistakes. */
const narrowest = 64;

/** Advance widths of Fira Sans 400 in hundredths of its size, rounded up to the next even: a map's columns have no room to waste. */
const advances: readonly (readonly [characters: string, width: number])[] = [
  ["'", 22], ['.,:;', 24], ['!', 26], [' j', 28], ['Iil', 30], ['J', 32], ['()f', 34], ['t', 38], ['r', 40], ['-”', 42], ['1z', 44], ['7?', 46], ['cs', 48],
  ['+23FLvxy', 50], ['/5Tgk–', 52], ['469EXZ', 54], ['08CSVYaeåäé', 56], ['AÅÄ', 58], ['KPbdhnopquöü', 60], ['BR', 62], ['G', 64], ['D', 66], ['HU', 68], ['NOQÖ', 70], ['w', 72], ['&…', 74], ['M', 78], ['W', 84], ['m', 86],
];
const advanceOf = new Map(advances.flatMap(([characters, width]) => Array.from(characters, (character) => [character, width] as const)));

/** How much broader than weight 400 the letters are. */
const broader = ({ face, weight }: Look): number => (face === 'display' ? 1.2 : weight === 600 ? 1.07 : weight === 500 ? 1.03 : 1);

/** Letters that are one sign each: most text, and quick to part. */
const simple = /^[\u0020-\u017f…”–]*$/;
const signsOf = (text: string): readonly string[] => (simple.test(text) ? Array.from(text) : charactersOf(text));

/** One character's width at size 1 and weight 400. */
function advanceIn(character: string): number {
  const known = advanceOf.get(character);
  return known === undefined ? widthOf(character, 1) : known / 100;
}

/** How wide a line is, never less than it is drawn. */
export const widthIn = (line: string, look: Look): number =>
  signsOf(line).reduce((sum, character) => sum + advanceIn(character), 0) * look.size * broader(look);

/** How many of the characters fit in a line with a sign after them; at least one. */
function fitting(characters: readonly string[], sign: string, look: Look): number {
  let room = look.width / (look.size * broader(look)) - advanceIn(sign);
  const past = characters.findIndex((character) => {
    room -= advanceIn(character);
    return room < 0;
  });
  return Math.max(1, past === -1 ? characters.length : past);
}

/** A word in parts that each fit in a line, with hyphens, so that no name is cut for its length alone. */
function partsOf(word: string, look: Look): readonly string[] {
  if (widthIn(word, look) <= look.width) return [word];
  const characters = signsOf(word);
  const parts: string[] = [];
  for (let at = 0; at < characters.length;) {
    const rest = characters.slice(at);
    if (widthIn(rest.join(''), look) <= look.width) return [...parts, rest.join('')];
    let end = fitting(rest, '-', look);
    // What is left over is not to be two letters alone on a line.
    if (rest.length - end < 4) end = Math.max(1, Math.min(end, rest.length - 4));
    parts.push(`${rest.slice(0, end).join('')}-`);
    at += end;
  }
  return parts;
}

/** As many characters as fit with … after them. */
function cut(line: string, look: Look): string {
  const characters = signsOf(line);
  return `${characters.slice(0, fitting(characters, '…', look)).join('').trimEnd()}…`;
}

/** Breaks words into lines no wider than the look allows; what does not fit in `most` lines is cut with …. Whole texts belong in the description. */
export function linesIn(text: string, look: Look, most = 6): readonly string[] {
  const fits = (line: string): boolean => widthIn(line, look) <= look.width;
  const lines: string[] = [];
  let line = '';
  for (const part of shorten(text, 200).split(/\s+/).filter((word) => word !== '').flatMap((word) => partsOf(word, look))) {
    const longer = line === '' ? part : `${line} ${part}`;
    if (line === '' || fits(longer)) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = part;
    if (lines.length === most) return [...lines.slice(0, -1), cut(lines.at(-1) ?? '', look)];
  }
  return line === '' ? lines : [...lines, line];
}

export function labelOf({ text, level }: TreeNode, levels: Tree['levels']): Label {
  const look = lookOf(level);
  const lines = linesIn(text === '' ? (levels[level - 1]?.one ?? '') : text, look);
  const dotted = hasDot(level);
  const width = Math.max(0, ...lines.map((line) => widthIn(line, look)));
  return {
    lines,
    width: dotted ? dot.room + width + look.side : Math.max(narrowest, width + look.side * 2),
    height: Math.max(dotted ? dot.large * 2 : 0, lines.length * look.lineHeight) + look.end * 2,
  };
}
