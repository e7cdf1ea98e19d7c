/** The result as on the screen: panes in a window, beside each other where they have room. */
import type { Pane } from '../domain/result.ts';
import { blockRows } from './blocks.ts';
import type { Mark } from './marks.ts';
import { point } from './paper.ts';
import { drawPlaced, framed, glued, gluedOn, heightOf, row, spaced, stretched, type Frame, type Row } from './rows.ts';
import { leading, plain, setText, widthOf, wholeText, type Setting } from './setting.ts';

/** The white bars between panes. */
const bar = 1.8;
const padding = 2.8;

function figureRows(setting: Setting, { value, unit }: NonNullable<Pane['figure']>, width: number): readonly Row[] {
  const { outline, paper } = setting;
  const wall = paper.size === 'A3';
  const size = wall ? 40 : 30;
  const owner = outline.add('P');
  const unitSize = wall ? 20 : 15;
  if (value === '') {
    const box = wall ? { width: 34, height: 15 } : { width: 22, height: 13 };
    return [row(box.height, (x, y): readonly Mark[] => [
      { type: 'rect', x, y, ...box, stroke: 'black', line: 0.6, fill: 'white' },
      ...setText(setting, unit, x + box.width + 4, y + box.height - 2, 'besley-600', { size: unitSize }, owner),
    ])];
  }
  const height = leading(size, 1.1);
  const baseline = height / 2 + size * point * 0.345;
  const wide = widthOf(setting, value, 'besley-600', size);
  const rest = wholeText(setting, plain(unit, 'besley-600'), width - wide - 3, { size: unitSize, spacing: 1.15 }, owner);
  const unitHeight = heightOf(rest);
  return [row(Math.max(height, unitHeight), (x, y) => [
    ...setText(setting, value, x, y + baseline, 'besley-600', { size }, owner),
    ...drawPlaced(stretched(rest, y + baseline + unitSize * point * 0.28 - unitHeight, 0), x + wide + 3),
  ])];
}

function paneRows(setting: Setting, { heading, figure, blocks }: Pane, width: number): readonly Row[] {
  const { outline, paper: { type } } = setting;
  const head = heading === undefined ? [] : gluedOn(wholeText(setting, plain(heading, 'fira-sans-600'), width, { size: type.question, spacing: 1.2 }, outline.add('H3')), 'hard');
  const number = figure === undefined ? [] : gluedOn(figureRows(setting, figure, width), 'hard');
  const rest = blockRows(setting, blocks, { width, question: false });
  return [...head, ...spaced(number, 1.5), ...spaced(rest, head.length + number.length === 0 ? 0 : 2)];
}

const frameOf = ({ blank }: Setting, { tone }: Pane, x: number, width: number): Frame =>
  ({ x, width, stroke: 'black', line: 0.35, fill: blank || tone === 'sky' ? 'white' : 'pale' });

/**
 * @param columns how many panes beside each other at most
 * @param tallest a row of panes higher than this, in mm, is laid under each other, so that a page can part it
 */
export function paneWindow(setting: Setting, panes: readonly Pane[], width: number, columns: number, tallest: number): readonly Row[] {
  // Three panes of words alone stand in one row; pictures need the width.
  const onlyWords = panes.every(({ blocks }) => blocks.every(({ type }) => type === 'text'));
  const across = Math.min(onlyWords ? Math.max(3, columns) : columns, panes.length);
  const made: Row[] = [];
  for (let at = 0; at < panes.length; at += across) {
    const line = panes.slice(at, at + across);
    const each = (width - bar * (line.length + 1)) / line.length;
    const cells = line.map((pane, index) => ({ pane, x: bar + index * (each + bar), rows: paneRows(setting, pane, each - padding * 2) }));
    const height = Math.max(...cells.map(({ rows }) => heightOf(rows))) + padding * 2;
    if (height > tallest || line.length === 1) {
      const inner = width - bar * 2;
      for (const { pane } of cells) {
        const rows = framed(glued(paneRows(setting, pane, inner - padding * 2), 'soft').map((each2) => ({ ...each2, draw: (x: number, y: number, h: number) => each2.draw(x + bar + padding, y, h) })), frameOf(setting, pane, bar, inner), padding);
        made.push(...spaced(rows, bar));
      }
    } else {
      made.push(row(height, (x, y, given) => cells.flatMap(({ pane, x: by, rows }): readonly Mark[] => {
        const frame = frameOf(setting, pane, by, each);
        return [
          { type: 'rect', x: x + by, y, width: each, height: given, stroke: 'black', line: 0.35, ...(frame.fill === undefined ? {} : { fill: frame.fill }) },
          ...drawPlaced(stretched(rows, y + padding, 0), x + by + padding),
        ];
      }), { space: bar }));
    }
  }
  return framed(made, { x: 0, width, stroke: 'black', line: 0.6, fill: 'white' }, bar);
}

