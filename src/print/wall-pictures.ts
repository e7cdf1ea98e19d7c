/** Pictures that need a wall: on A3 each as large as a sheet allows, on other paper the same in words. */
import type { Block } from '../domain/report.ts';
import { bodyOf, contentWidth, point, type Paper } from './paper.ts';
import { gluedOn, row, spaced, type Row } from './rows.ts';
import { plain, wholeText, type Setting } from './setting.ts';

/** Kept free over and under a picture for what stands on the first sheet with it: the reminder, the heading, a line of help. In mm. */
const around = 36;

/** The most that a picture is drawn larger than its own size, in points a unit: larger letters than these say nothing more. */
const largest = 1;

function roomOn(paper: Paper): { readonly width: number; readonly height: number } {
  const { top, bottom } = bodyOf(paper);
  return { width: contentWidth(paper), height: bottom - top - around };
}

export const isWall = ({ size }: Paper): boolean => size === 'A3';

/** @param block its drawings are no higher than there is room for: who drew them knows the paper's measures */
export function wallRows(setting: Setting, { label, drawings }: Extract<Block, { type: 'wall' }>, number: string | undefined): readonly Row[] {
  const { outline, paper } = setting;
  const { width, height } = roomOn(paper);
  const heading = `${number === undefined ? '' : `${number}\u00a0\u00a0`}${label}`;
  const head = gluedOn(wholeText(setting, plain(heading, 'besley-600'), width, { size: paper.type.area, spacing: 1.18 }, outline.add('H2')), 'hard');
  const pictures = drawings.map((drawing, at): Row => {
    const scale = Math.min(width / drawing.width, height / drawing.height, largest * point);
    const size = { width: drawing.width * scale, height: drawing.height * scale };
    const owner = outline.add('Figure', outline.root, { alt: `${drawing.title}. ${drawing.description}` });
    return row(size.height, (x, y, given) => [{ type: 'drawing', x: x + (width - size.width) / 2, y: y + (given - size.height) / 2, ...size, drawing, owner }], { space: at === 0 ? 3 : 6 });
  });
  return [...head, ...spaced(pictures, 3)];
}
