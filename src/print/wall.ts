/**
 * Ratings on the wall: a row each with panes to mark with a marker, the same words only once, at the top,
 * and room beside for why and how. For any run of questions that are rated on the same scale.
 */
import type { Block } from '../domain/report.ts';
import { factRows } from './answers.ts';
import { blockRows } from './blocks.ts';
import type { Mark, Owner } from './marks.ts';
import { point } from './paper.ts';
import { flat } from './questions.ts';
import { endRows, nameRows, paneRows, placesOf, saidOf, type PaneSize, type RatingBlock } from './ratings.ts';
import { drawRows, gluedOn, heightOf, row, spaced, type Row } from './rows.ts';
import { leading, plain, setText, textRows, wholeText, within, type Setting } from './setting.ts';
import type { SheetQuestion } from './sheet.ts';

type AnswerBlock = Extract<Block, { type: 'answer' }>;

export interface Rated {
  readonly number: number;
  readonly rating: RatingBlock;
  readonly help: string | undefined;
  readonly answers: readonly AnswerBlock[];
  readonly attached: readonly Block[];
}

/** The question as a row of the wall, or null where it is more than a rating with help and short texts. */
export function ratedOf({ number, blocks, attached }: SheetQuestion): Rated | null {
  const [rating, ...rest] = flat(blocks);
  if (rating?.type !== 'rating') return null;
  const help = rest.flatMap((block) => (block.type === 'text' && block.tone === 'support' ? [block.text] : []));
  const answers = rest.flatMap((block) => (block.type === 'answer' ? [block] : []));
  if (help.length + answers.length !== rest.length || answers.length > 2) return null;
  return { number, rating, help: help.length === 0 ? undefined : help.join(' '), answers, attached };
}

/** Two ratings that can share the words at the top. */
export function sameScale(one: Rated, other: Rated): boolean {
  const { rating: a } = one;
  const { rating: b } = other;
  return a.min === b.min && a.max === b.max && a.low === b.low && a.high === b.high
    && one.answers.map(({ label }) => label).join('\n') === other.answers.map(({ label }) => label).join('\n');
}

interface Columns {
  readonly name: number;
  readonly nameWidth: number;
  readonly panes: number;
  readonly pane: PaneSize;
  readonly answers: readonly { readonly x: number; readonly width: number }[];
}

function columnsOf({ rating, answers }: Rated, width: number): Columns {
  const large = width >= 340;
  const name = large ? 12 : 10;
  const nameWidth = answers.length === 0 ? width * 0.4 : large ? 86 : 62;
  const pane: PaneSize = large ? { width: 18, height: 14.5, figure: 19 } : { width: 12, height: 11, figure: 15 };
  const panes = name + nameWidth + (large ? 6 : 4);
  const from = panes + pane.width * placesOf(rating).length + (large ? 9 : 7);
  const between = 6;
  const each = answers.length === 0 ? 0 : (width - from - between * (answers.length - 1)) / answers.length;
  return { name, nameWidth, panes, pane, answers: answers.map((_, at) => ({ x: from + at * (each + between), width: each })) };
}

/** The head: the words at each end of the scale, and what the texts answer. */
function headRow(setting: Setting, first: Rated, columns: Columns, width: number, owner: Owner): Row {
  const { paper, outline } = setting;
  const size = paper.type.support;
  const panesWidth = columns.pane.width * placesOf(first.rating).length;
  const label = (text: string, room: number): readonly Row[] =>
    wholeText(setting, plain(text, 'fira-sans-600'), room, { size: paper.type.body, spacing: 1.2 }, owner === null ? null : outline.add('TH', owner));
  const cells = [
    { x: columns.panes, rows: endRows(setting, first.rating, panesWidth, size, owner === null ? null : outline.add('TH', owner)) },
    ...first.answers.map((answer, at) => ({ x: columns.answers[at]?.x ?? 0, rows: label(answer.label, columns.answers[at]?.width ?? width) })),
  ];
  const text = Math.max(...cells.map(({ rows }) => heightOf(rows)));
  const height = text + 3.6;
  return row(height, (x, y) => [
    ...cells.flatMap(({ x: by, rows }) => drawRows(rows, x + by, y + 1.6 + text - heightOf(rows))),
    { type: 'line', x1: x, y1: y + height, x2: x + width, y2: y + height, width: 0.5, ink: 'black' },
  ], { glue: 'hard' });
}

const padding = 1.6;
const rule = (x: number, y: number, width: number): Mark => ({ type: 'line', x1: x, y1: y, x2: x + width, y2: y, width: 0.25, ink: 'hair' });

/** Two lines to write on: the upper one drawn, the lower one is the row's own rule. */
const writing = (x: number, y: number, width: number, height: number): readonly Mark[] =>
  [{ type: 'line', x1: x, y1: y + height / 2, x2: x + width, y2: y + height / 2, width: 0.25, ink: 'writing' }];

function ratedRow(setting: Setting, rated: Rated, columns: Columns, width: number, tr: number, ruled: boolean): Row {
  const { outline, paper } = setting;
  const { type } = paper;
  const name = outline.add('TH', tr);
  const left = nameRows(within(setting, name), rated.rating, rated.help, columns.nameWidth, type.question, name);
  const panes = paneRows(setting, rated.rating, columns.pane, outline.add('TD', tr, saidOf(setting, rated.rating)));
  const texts = rated.answers.map(({ value }, at) => (value === '' ? null
    : textRows(setting, plain(value), columns.answers[at]?.width ?? width, { size: type.body, spacing: 1.28 }, outline.add('TD', tr))));
  const empty = texts.includes(null);
  const tallest = Math.max(heightOf(left), heightOf(panes), ...texts.map((rows) => (rows === null ? 0 : heightOf(rows))));
  const height = Math.max(tallest + padding * 2, empty ? paper.tightWriting * 2 : 0);
  const size = type.question + 3;
  return row(height, (x, y, given) => [
    ...setText(setting, String(rated.number), x, y + padding + leading(type.question, 1.18) / 2 + size * point * 0.345, 'besley-600', { size }, name),
    ...drawRows(left, x + columns.name, y + padding),
    ...drawRows(panes, x + columns.panes, y + Math.max(padding, (given - heightOf(panes)) / 2)),
    ...texts.flatMap((rows, at) => {
      const column = columns.answers[at] ?? { x: 0, width };
      return rows === null ? writing(x + column.x, y, column.width, given) : drawRows(rows, x + column.x, y + padding);
    }),
    ...(ruled ? [rule(x, y + given, width)] : []),
  ], { stretch: empty ? (paper.writing - paper.tightWriting) * 2 : 0 });
}

/** What is attached to a rating: its words under the name, its dates under the panes, its text under the texts. */
function attachedRows(outer: Setting, rated: Rated, columns: Columns, width: number, table: number): readonly Row[] {
  const tr = outer.outline.add('TR', table);
  const setting = within(outer, outer.outline.add('TD', tr));
  const { outline, paper: { type } } = setting;
  const blocks = flat(rated.attached);
  const texts = blocks.filter((block) => block.type === 'text');
  const facts = blocks.flatMap((block) => (block.type === 'facts' ? [block] : []));
  const answers = blocks.flatMap((block) => (block.type === 'answer' ? [block] : []));
  if (texts.length + facts.length + answers.length !== blocks.length || columns.answers.length === 0) {
    return spaced(blockRows(setting, rated.attached, { width, question: false }), 3);
  }
  const left = texts.flatMap((block, at) => spaced(wholeText(setting, plain(block.text, block.tone === 'strong' ? 'fira-sans-600' : 'fira-sans-400'), columns.nameWidth,
    { size: block.tone === 'strong' ? type.body : type.support, spacing: 1.26 }, outline.add('P')), at === 0 ? 0 : 0.6));
  const panesWidth = columns.pane.width * placesOf(rated.rating).length;
  const tight = { ...setting, paper: { ...setting.paper, writing: setting.paper.tightWriting } };
  const middle = facts.flatMap((block) => factRows(tight, block, { width: panesWidth, question: false }));
  const from = columns.answers[0]?.x ?? columns.panes;
  // A label with a line after it, as the dates have.
  const right = answers.flatMap((block) => factRows(tight, { type: 'facts', items: [block] }, { width: width - from, question: false }));
  const height = Math.max(heightOf(left), heightOf(middle), heightOf(right)) + padding * 2;
  return [row(height, (x, y, given) => [
    ...drawRows(left, x + columns.name, y + padding),
    ...drawRows(middle, x + columns.panes, y + padding - 0.6),
    ...drawRows(right, x + from, y + padding),
    rule(x, y + given, width),
  ])];
}

/** @param list all on the same scale, with the same texts */
export function ratingWall(setting: Setting, list: readonly Rated[], width: number): readonly Row[] {
  const [first] = list;
  if (first === undefined) return [];
  const columns = columnsOf(first, width);
  const table = setting.outline.add('Table');
  const again = [headRow({ ...setting }, first, columns, width, null)];
  const head = headRow(setting, first, columns, width, setting.outline.add('TR', table));
  return [head, ...list.flatMap((rated): readonly Row[] => {
    const attached = rated.attached.length > 0;
    const own = ratedRow(setting, rated, columns, width, setting.outline.add('TR', table), !attached);
    const rows = attached ? [...gluedOn([own], 'hard'), ...attachedRows(setting, rated, columns, width, table)] : [own];
    return rows.map((each) => ({ ...each, repeat: again }));
  })];
}
