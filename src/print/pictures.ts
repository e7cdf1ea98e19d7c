/** The result's large pictures on a sheet: as wide as the page or as high as it, each with its heading and its words. */
import type { Drawing, Shape } from '../domain/drawing.ts';
import type { Result } from '../domain/result.ts';
import { blockRows } from './blocks.ts';
import { bodyOf, point } from './paper.ts';
import { gluedOn, heightOf, row, spaced, type Row } from './rows.ts';
import { plain, wholeText, type Setting } from './setting.ts';

/** No text on paper is smaller, in points. */
const leastType = 9;

/** The height of the smallest text in a drawing, in the drawing's own units; Infinity where it has none. */
function smallestText(shapes: readonly Shape[]): number {
  return shapes.reduce((least, shape) => {
    if (shape.type === 'text') return Math.min(least, shape.size);
    return shape.type === 'group' ? Math.min(least, smallestText(shape.shapes) * shape.scale) : least;
  }, Infinity);
}

/** @returns mm per unit of the drawing; null where its letters would be too small to read, so that only its words are printed */
function scaleOf({ width, height, shapes }: Drawing, room: { readonly width: number; readonly height: number }): number | null {
  const scale = Math.min(room.width / width, room.height / height);
  return smallestText(shapes) * scale < leastType * point ? null : scale;
}

/** The pictures' rows, to stand under the questions. @param width in mm */
export function pictureSection(setting: Setting, pictures: NonNullable<Result['pictures']>, width: number): readonly Row[] {
  const { outline, paper } = setting;
  const { top, bottom } = bodyOf(paper);
  return pictures.flatMap(({ heading, drawing, blocks = [] }, at) => {
    const head = gluedOn(wholeText(setting, plain(heading, 'besley-600'), width, { size: paper.type.area, spacing: 1.3 }, outline.add('H2')), 'hard');
    const scale = scaleOf(drawing, { width, height: bottom - top - heightOf(head) - 12 });
    const said = blockRows(setting, blocks, { width, question: false });
    if (scale === null && said.length === 0) return [];
    const drawn = { width: drawing.width * (scale ?? 0), height: drawing.height * (scale ?? 0) };
    const owner = scale === null ? null : outline.add('Figure', outline.root, { alt: `${drawing.title}. ${drawing.description}` });
    const picture = owner === null ? [] : [row(drawn.height, (x, y) => [{ type: 'drawing', x: x + (width - drawn.width) / 2, y, ...drawn, drawing, owner }], { space: 2 })];
    return [...spaced(head, at === 0 ? 0 : 8), ...picture, ...spaced(said, 3)];
  });
}
