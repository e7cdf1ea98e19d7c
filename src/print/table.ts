/** Tables: a heavy line over the head, hairlines between rows, the head again on every page. */
import type { Block, ReportCell } from '../domain/report.ts';
import { labelRows, type Place } from './answers.ts';
import type { Mark, Owner } from './marks.ts';
import { point } from './paper.ts';
import { beside, drawRows, gluedOn, heightOf, row, type Row } from './rows.ts';
import { plain, setText, textRows, tickBox, wholeText, type Setting } from './setting.ts';
import { clean, type Span } from './text.ts';

type TableBlock = Extract<Block, { type: 'table' }>;

const side = 2;
/** Room over and under a row's words: less where many rows share a sheet. */
const roomOf = ({ dense }: TableBlock): number => (dense === true ? 0.6 : 1.7);

interface Column {
  readonly x: number;
  readonly width: number;
}

/** Shares of the width; the first column begins at the edge. */
function columnsOf({ columns }: TableBlock, width: number): readonly Column[] {
  const shares = columns.map(({ share = 1 }) => share);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  // A column never becomes so narrow that a word of ordinary length must break.
  const least = Math.min(18, width / columns.length);
  const spare = width - least * columns.length;
  let x = 0;
  return shares.map((share) => {
    const column = { x, width: least + (spare * share) / whole };
    x += column.width;
    return column;
  });
}

/** In the first column, what stands before a colon is the row's name. */
function nameSpans(text: string): readonly Span[] {
  const said = clean(text);
  const colon = said.indexOf(': ');
  if (colon > 0 && colon < 60) return [{ text: said.slice(0, colon + 1), face: 'fira-sans-600' }, { text: said.slice(colon + 1), face: 'fira-sans-400' }];
  return [{ text: said, face: said.length <= 60 ? 'fira-sans-600' : 'fira-sans-400' }];
}

function cellRows(setting: Setting, cell: ReportCell, at: number, width: number, owner: Owner, size: number): readonly Row[] {
  const { paper } = setting;
  const inner = width - side * (at === 0 ? 1 : 2);
  switch (cell.type) {
    case 'text':
      return cell.text === '' ? [] : textRows(setting, at === 0 ? nameSpans(cell.text) : plain(cell.text), inner, { size, spacing: 1.28 }, owner);
    case 'tick':
      return [row(paper.tick, (x, y) => tickBox(setting, x + (inner - paper.tick) / 2, y, paper.tick, cell.ticked))];
    case 'rating': {
      if (setting.blank && cell.value === null) return [panesToMark(setting, cell.max, inner, owner)];
      const pane = Math.min(4, (inner - 8) / cell.max);
      return [row(size * point * 1.28, (x, y, height) => [
        ...Array.from({ length: cell.max }, (_, place): Mark => ({
          type: 'rect', x: x + place * pane, y: y + (height - pane) / 2, width: pane * 0.84, height: pane, stroke: 'black', line: 0.3,
          fill: cell.value !== null && place < cell.value ? 'black' : 'white',
        })),
        ...setText(setting, cell.value === null ? '–' : String(cell.value), x + pane * cell.max + 2, y + height / 2 + size * point * 0.345, 'besley-600', { size }, owner),
      ])];
    }
  }
}

/** Panes with their figures in them, to put a pen on. */
function panesToMark(setting: Setting, places: number, width: number, owner: Owner): Row {
  const { paper } = setting;
  const pane = Math.min(paper.tick + 1.4, width / places);
  const size = paper.type.small;
  return row(paper.tick + 1.4, (x, y, height) => Array.from({ length: places }, (_, at) => at).flatMap((at): readonly Mark[] => [
    { type: 'rect', x: x + at * pane, y: y + (height - pane) / 2, width: pane, height: pane, stroke: 'black', line: 0.3, fill: 'white' },
    ...setText(setting, String(at + 1), x + (at + 0.5) * pane, y + height / 2 + size * point * 0.345, 'besley-600', { size, align: 'middle' }, owner),
  ]));
}

/** Room to write where something is left to write. */
function leastHeight({ paper }: Setting, { lines, blankRows }: TableBlock, cells: readonly ReportCell[]): number {
  if (!cells.some((cell) => cell.type === 'text' && cell.text === '')) return 0;
  if (lines !== undefined) return lines > 1 ? lines * paper.tightWriting : paper.writing;
  return paper.writing * (cells.length > 1 && blankRows === 0 ? 1.6 : 1);
}

export function tableRows(setting: Setting, table: TableBlock, place: Place): readonly Row[] {
  const { outline, paper } = setting;
  const columns = columnsOf(table, place.width);
  const room = roomOf(table);
  // What is printed beforehand may be smaller than what people write.
  const size = table.dense === true ? paper.type.support : paper.type.cell;
  const name = labelRows(setting, table.label, place, outline.add(place.question ? 'H2' : 'H3'));
  const element = outline.add('Table');

  /** @param owner null on later pages, where the head says nothing new */
  const head = (owner: Owner): Row => {
    const cells = table.columns.map(({ label }, at) => {
      const column = columns[at] ?? { x: 0, width: place.width };
      const rows = wholeText(setting, plain(label, 'fira-sans-600'), column.width - side * (at === 0 ? 1 : 2), { size: paper.type.support, spacing: 1.22 }, owner === null ? null : outline.add('TH', owner));
      return { x: column.x + (at === 0 ? 0 : side), rows };
    });
    const text = Math.max(...cells.map(({ rows }) => heightOf(rows)));
    const height = text + room * 2 + 0.4;
    return row(height, (x, y) => [
      { type: 'line', x1: x, y1: y + 0.5, x2: x + place.width, y2: y + 0.5, width: 1, ink: 'black' },
      ...cells.flatMap(({ x: by, rows }) => drawRows(rows, x + by, y + room + 0.8 + (text - heightOf(rows)))),
      { type: 'line', x1: x, y1: y + height, x2: x + place.width, y2: y + height, width: 0.5, ink: 'black' },
    ], { glue: 'hard' });
  };
  const again = [head(null)];
  const first = { ...head(outline.add('TR', element)), space: 1.4 };

  const dividers = (x: number, y: number, height: number): readonly Mark[] =>
    columns.slice(1).map(({ x: at }): Mark => ({ type: 'line', x1: x + at, y1: y, x2: x + at, y2: y + height, width: 0.25, ink: 'hair' }));
  const rule = (x: number, y: number): Mark => ({ type: 'line', x1: x, y1: y, x2: x + place.width, y2: y, width: 0.25, ink: 'hair' });

  const written = table.rows.flatMap((cells): readonly Row[] => {
    const tr = outline.add('TR', element);
    const made = cells.map((cell, at) => {
      const column = columns[at] ?? { x: 0, width: place.width };
      return { x: column.x + (at === 0 ? 0 : side), rows: cellRows(setting, cell, at, column.width, outline.add(at === 0 ? 'TH' : 'TD', tr, cell.type === 'tick' && cell.ticked ? { said: setting.say.chosen(cell.label) } : {}), size) };
    });
    const rows = beside(made);
    const tall = heightOf(rows) + room * 2;
    const least = Math.max(tall, leastHeight(setting, table, cells));
    return rows.map((each, at): Row => {
      const above = at === 0 ? room : 0;
      const below = at === rows.length - 1 ? Math.max(room, least - heightOf(rows) - room) : 0;
      const height = above + each.space * (at === 0 ? 0 : 1) + each.height + below;
      const lead = above + (at === 0 ? 0 : each.space);
      return row(height, (x, y, given) => [
        ...dividers(x, y, given),
        ...each.draw(x, y + lead, each.height),
        ...(at === rows.length - 1 ? [rule(x, y + given)] : []),
      ], { glue: at === rows.length - 1 ? 'none' : each.glue, repeat: again, stretch: at === rows.length - 1 && paper.size === 'A3' ? ((table.lines ?? 1) > 1 ? 24 : 6) : 0 });
    });
  });
  const blank = Array.from({ length: table.blankRows }, () =>
    row(paper.writing, (x, y, height) => [...dividers(x, y, height), rule(x, y + height)], { repeat: again, stretch: paper.size === 'A3' ? 4 : 1.5 }));
  return [...gluedOn(name, 'hard'), first, ...written, ...blank];
}
