/** Questions under each other, with a hairline between and their number beside them. */
import type { Block } from '../domain/report.ts';
import { blockRows } from './blocks.ts';
import type { Mark } from './marks.ts';
import { point } from './paper.ts';
import { glued, gluedOn, row, shifted, spaced, type Row } from './rows.ts';
import { leading, setText, type Setting } from './setting.ts';
import type { SheetQuestion } from './sheet.ts';

/** The blocks themselves, without those that only hold others together. */
export const flat = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.type === 'together' ? flat(block.blocks) : [block]));

/** Wants the whole width, so that its number stands in its heading and not beside it. */
const isWide = ({ blocks }: SheetQuestion): boolean =>
  flat(blocks).some(({ type }) => type === 'table' || type === 'heading' || type === 'picture' || type === 'wall' || type === 'areas');

/**
 * @param numbered more than one question on the sheet, so that they are counted
 * @param width of the column
 */
export function questionRows(setting: Setting, question: SheetQuestion, width: number, numbered: boolean): readonly Row[] {
  const { paper } = setting;
  const wide = isWide(question);
  const gutter = numbered && !wide ? (paper.size === 'A3' ? 11 : 9) : 0;
  const number = numbered ? { number: String(question.number) } : {};
  const place = { width: width - gutter, question: true, ...(wide ? number : {}) };
  const rows = [...blockRows(setting, question.blocks, place)];
  if (question.attached.length > 0) {
    rows.splice(0, rows.length, ...gluedOn(rows, 'soft'), ...glued(spaced(blockRows(setting, question.attached, { width: width - gutter, question: false }), 3.5), 'soft'));
  }
  const inner = shifted(rows, gutter);
  const [first] = inner;
  if (gutter === 0 || first === undefined) return inner;
  const size = paper.type.question;
  const line = leading(size, 1.28);
  const counted: Row = {
    ...first,
    draw: (x, y, height) => [...setText(setting, String(question.number), x, y + line / 2 + size * point * 0.345, 'besley-600', { size }, null), ...first.draw(x, y, height)],
  };
  return [counted, ...inner.slice(1)];
}

/** All questions in one column. */
export function questionList(setting: Setting, questions: readonly SheetQuestion[], width: number, numbered: boolean): readonly Row[] {
  const between = setting.paper.size === 'A3' ? 5 : 3.6;
  return questions.flatMap((question, at): readonly Row[] => {
    const rows = questionRows(setting, question, width, numbered);
    const before = questions[at - 1];
    if (before === undefined) return rows;
    // A table ends with a line of its own.
    if (isWide(before)) return spaced(rows, between * 2);
    const line = row(0.25, (x, y): readonly Mark[] => [{ type: 'line', x1: x, y1: y, x2: x + width, y2: y, width: 0.25, ink: 'hair' }], { space: between, glue: 'hard', onlyBetween: true });
    return [line, ...spaced(rows, between)];
  });
}
