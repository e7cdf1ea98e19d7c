/** Ratings: panes in one frame, the chosen one filled; under it what the members said. */
import type { Block, Spread } from '../domain/report.ts';
import type { Mark, Owner } from './marks.ts';
import { point } from './paper.ts';
import { beside, glued, row, spaced, type Row } from './rows.ts';
import { plain, setText, textRows, wholeText, widthOf, type Setting } from './setting.ts';
import type { Span } from './text.ts';
import { clean } from './text.ts';

export type RatingBlock = Extract<Block, { type: 'rating' }>;

export interface PaneSize {
  readonly width: number;
  readonly height: number;
  /** Of the figures, in points. */
  readonly figure: number;
}

export const placesOf = ({ min, max }: Pick<RatingBlock, 'min' | 'max'>): readonly number[] => Array.from({ length: max - min + 1 }, (_, at) => min + at);

/** What the panes say: nothing more than their figures while none is chosen. */
export const saidOf = ({ say }: Setting, { value, max }: RatingBlock): { readonly said?: string } => (value === null ? {} : { said: say.rated(value, max) });

/** The panes of one rating with their upper left corner at x, y. */
export function paneMarks(setting: Setting, rating: RatingBlock, x: number, y: number, pane: PaneSize, owner: Owner): readonly Mark[] {
  const places = placesOf(rating);
  const chosen = rating.value === null ? -1 : places.indexOf(rating.value);
  const left = (at: number): number => x + at * pane.width;
  const marks: Mark[] = [
    { type: 'rect', x, y, width: pane.width * places.length, height: pane.height, fill: 'white', stroke: 'black', line: 0.6 },
    ...places.slice(1).map((_, at): Mark => ({ type: 'line', x1: left(at + 1), y1: y, x2: left(at + 1), y2: y + pane.height, width: 0.35, ink: 'black' })),
  ];
  if (chosen >= 0) {
    marks.push({ type: 'rect', x: left(chosen), y, width: pane.width, height: pane.height, fill: 'light', stroke: 'black', line: 1.1 });
  }
  for (const [at, place] of places.entries()) {
    marks.push(...setText(setting, String(place), left(at) + pane.width / 2, y + pane.height / 2 + pane.figure * point * 0.35, 'besley-600', { size: pane.figure, align: 'middle' }, owner));
  }
  if (chosen >= 0) {
    // A badge with a check says it once more, for those who see no colours and for printers that know none.
    const r = Math.min(2.4, pane.height * 0.2);
    const [cx, cy] = [left(chosen) + pane.width - 0.4, y + 0.4];
    marks.push({ type: 'dot', x: cx, y: cy, r, fill: 'black', stroke: 'white', line: 0.4 }, { type: 'tick', x: cx - r * 0.6, y: cy - r * 0.6, size: r * 1.2, ink: 'white' });
  }
  return marks;
}

/** A dot for each member's answer, under its pane; no names. */
function dotMarks(rating: RatingBlock, spread: Spread, x: number, y: number, pane: PaneSize): readonly Mark[] {
  return placesOf(rating).flatMap((place, at) => {
    const count = spread.values.filter((value) => value === place).length;
    const across = Math.max(1, Math.floor((pane.width - 1) / 2.3));
    return Array.from({ length: count }, (_, dot): Mark => {
      const inRow = Math.min(across, count - Math.floor(dot / across) * across);
      return {
        type: 'dot', r: 0.85, fill: 'black',
        x: x + (at + 0.5) * pane.width + ((dot % across) - (inRow - 1) / 2) * 2.3,
        y: y + 1.2 + Math.floor(dot / across) * 2.3,
      };
    });
  });
}

/** What the members said, its beginning stronger where it deserves it. */
export function spreadSpans({ text, lead }: Spread): readonly Span[] {
  if (lead === undefined || !text.startsWith(lead)) return plain(text);
  return [{ text: `${clean(lead)} `, face: 'fira-sans-600' }, { text: clean(text.slice(lead.length)), face: 'fira-sans-400' }];
}

function spreadHeight(rating: RatingBlock, { values }: Spread, pane: PaneSize): number {
  const across = Math.max(1, Math.floor((pane.width - 1) / 2.3));
  const most = Math.max(0, ...placesOf(rating).map((place) => values.filter((value) => value === place).length));
  return Math.ceil(most / across) * 2.3 + 0.4;
}

/** Panes, and under them a dot for each member's answer. */
export function paneRows(setting: Setting, rating: RatingBlock, pane: PaneSize, owner: Owner): readonly Row[] {
  const panes = row(pane.height, (x, y) => paneMarks(setting, rating, x, y, pane, owner), { glue: 'hard' });
  const { spread } = rating;
  if (spread === undefined || spread.values.length === 0) return [panes];
  return [
    panes,
    row(spreadHeight(rating, spread, pane), (x, y) => dotMarks(rating, spread, x, y, pane), { space: 1 }),
  ];
}

/** What the rating is about: its name, the questions that help to think, and what the members said. */
export function nameRows(setting: Setting, { label, spread }: RatingBlock, help: string | undefined, width: number, size: number, owner: Owner): readonly Row[] {
  const { outline, blank, paper: { type } } = setting;
  return [
    ...wholeText(setting, plain(label, 'besley-600'), width, { size, spacing: 1.18 }, owner),
    ...(help === undefined ? [] : spaced(wholeText(setting, plain(help), width, { size: type.support, ink: blank ? 'black' : 'grey', spacing: 1.26 }, outline.add('P')), 0.7)),
    ...(spread === undefined || spread.values.length === 0 ? [] : spaced(wholeText(setting, spreadSpans(spread), width, { size: type.support, spacing: 1.26 }, outline.add('P')), 1)),
  ];
}

/** The words at each end of the scale, over the panes. */
export function endRows(setting: Setting, { low, high }: RatingBlock, width: number, size: number, owner: Owner): readonly Row[] {
  // Long words at both ends share the width; otherwise each takes what it needs.
  const both = widthOf(setting, low, 'fira-sans-400', size) + widthOf(setting, high, 'fira-sans-400', size) + 3 <= width;
  const first = both ? widthOf(setting, low, 'fira-sans-400', size) + 0.1 : width / 2 - 1;
  return beside([
    { x: 0, rows: textRows(setting, plain(low), first, { size, spacing: 1.2 }, owner) },
    { x: first + 2, rows: textRows(setting, plain(high), width - first - 2, { size, spacing: 1.2, align: 'end' }, owner) },
  ]).map((each) => ({ ...each, glue: 'hard' as const }));
}

/** A rating beside its name and the questions that help to think. */
export function ratingRows(setting: Setting, rating: RatingBlock, width: number, help: string | undefined): readonly Row[] {
  const { outline, paper } = setting;
  const large: PaneSize = paper.size === 'A3' ? { width: 15, height: 13, figure: 17 } : { width: 11, height: 9.5, figure: 14 };
  const pane = { ...large, width: Math.min(large.width, width / placesOf(rating).length) };
  const panesWidth = pane.width * placesOf(rating).length;
  const name = outline.add('H2');
  // In a narrow place the panes stand under the name.
  const under = width - panesWidth - 8 < 40;
  const words = under ? width : width - panesWidth - 8;
  const left = nameRows(setting, rating, help, words, paper.type.question + 2, name);
  const ends = endRows(setting, rating, panesWidth, paper.type.small, outline.add('P'));
  const figures = outline.add('P', outline.root, saidOf(setting, rating));
  const right = [...ends, ...spaced(paneRows(setting, rating, pane, figures), 1.8)];
  if (under) return glued([...left, ...spaced(right, 2)], 'soft');
  return beside([{ x: 0, rows: left }, { x: width - panesWidth, rows: right }]);
}
