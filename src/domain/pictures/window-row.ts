/** Answers yes and no as a row of numbered windows: lit for yes, hatched for no, dashed where there is no answer yet. */
import type { Drawing, Shape } from '../drawing.ts';
import type { Words } from '../words.ts';
import { figure, figureSize, pictureWidth } from './measures.ts';
import { smallWindow } from './window.ts';

const glass = { width: 24, height: 34 };
const perRow = 8;
const module = { width: pictureWidth / perRow, height: glass.height + figureSize + 14 };

export function windowRow(answers: readonly (boolean | null)[], words: Words): Drawing {
  const shapes = answers.flatMap((answer, index): readonly Shape[] => {
    const x = (index % perRow) * module.width;
    const y = 1 + Math.floor(index / perRow) * module.height;
    return [
      ...smallWindow(answer === null ? 'unset' : answer ? 'lit' : 'hatched', x + 1, y, glass.width, glass.height),
      figure(x + 1 + glass.width / 2, y + glass.height + figureSize + 2, String(index + 1), 'middle', answer === null),
    ];
  });
  const said = (answer: boolean | null): string =>
    answer === null ? words('picture.window-row.unset') : answer ? words('picture.window-row.yes') : words('picture.window-row.no');
  return {
    width: pictureWidth,
    height: Math.ceil(answers.length / perRow) * module.height,
    title: words('picture.window-row.title'),
    description: answers.map((answer, index) => words('picture.window-row.answer', { number: index + 1, answer: said(answer) })).join(' '),
    shapes,
  };
}
