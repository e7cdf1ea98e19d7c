/** Cards to cut out: two beside each other, with dashed lines to cut along and a pair of scissors where one begins. */
import type { Block } from '../domain/report.ts';
import type { Mark } from './marks.ts';
import { bodyOf, contentWidth } from './paper.ts';
import { drawPlaced, heightOf, row, stretched, type Row } from './rows.ts';
import { plain, wholeText, type Setting } from './setting.ts';

type CutCards = Extract<Block, { type: 'cut-cards' }>;

const across = 2;
const padding = 7;
const dash = [2, 1.6];
/** What the lead and the reminder over the cards may take of the first page; later pages have it to spare. */
const intro = 34;

const cut = (x1: number, y1: number, x2: number, y2: number): Mark => ({ type: 'line', x1, y1, x2, y2, width: 0.25, ink: 'writing', dash });

/** A pair of scissors that cuts to the right along y. */
function scissors(x: number, y: number): readonly Mark[] {
  return [
    { type: 'line', x1: x + 1.2, y1: y - 1, x2: x + 4.4, y2: y + 0.5, width: 0.3, ink: 'black' },
    { type: 'line', x1: x + 1.2, y1: y + 1, x2: x + 4.4, y2: y - 0.5, width: 0.3, ink: 'black' },
    { type: 'dot', x: x + 0.7, y: y - 1.2, r: 0.75, fill: 'white', stroke: 'black', line: 0.3 },
    { type: 'dot', x: x + 0.7, y: y + 1.2, r: 0.75, fill: 'white', stroke: 'black', line: 0.3 },
  ];
}

export function cutCardRows(setting: Setting, { texts, rows }: CutCards, width: number): readonly Row[] {
  const { outline, paper } = setting;
  const { top, bottom } = bodyOf(paper);
  const each = Math.min(width, contentWidth(paper)) / across;
  const height = (bottom - top - intro) / rows;
  const list = outline.add('L');
  const size = paper.type.area;
  return Array.from({ length: Math.ceil(texts.length / across) }, (_, at): Row => {
    const pair = texts.slice(at * across, (at + 1) * across).map((text) =>
      text === '' ? [] : wholeText(setting, plain(text, 'besley-600'), each - padding * 2, { size, spacing: 1.25, align: 'middle' }, outline.add('LI', list)));
    const tall = Math.max(height, ...pair.map((rowsOf) => heightOf(rowsOf) + padding));
    return row(tall, (x, y, given): readonly Mark[] => [
      cut(x, y, x + width, y),
      cut(x, y + given, x + width, y + given),
      ...Array.from({ length: across + 1 }, (_line, place) => cut(x + place * each, y, x + place * each, y + given)),
      ...scissors(x - 5, y),
      ...pair.flatMap((lines, place) => drawPlaced(stretched(lines, y + (given - heightOf(lines)) / 2, 0), x + place * each + padding)),
    ]);
  });
}
