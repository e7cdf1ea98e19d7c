/** Blocks that people answer in words or with ticks. */
import type { Block } from '../domain/report.ts';
import type { Mark, Owner } from './marks.ts';
import { point } from './paper.ts';
import { beside, block, glued, gluedOn, heightOf, row, spaced, type Row } from './rows.ts';
import { clean, type Span } from './text.ts';
import { leading, plain, setText, textRows, tickBox, wholeText, widthOf, writingRows, type Setting } from './setting.ts';

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;

/** How a block's label is set: the name of a question, or of a part of one. */
export interface Place {
  readonly width: number;
  /** The label is a question of its own. */
  readonly question: boolean;
  /** Help that belongs right under the label. */
  readonly help?: string;
  /** Stands before the label. */
  readonly number?: string;
}

const labelSize = ({ paper }: Setting, { question }: Place): number => (question ? paper.type.question : paper.type.body);

/** A number that stands in the line, before the words it counts. */
export const numberSpans = (number: string | undefined): readonly Span[] =>
  number === undefined ? [] : [{ text: `${number}\u00a0\u00a0`, face: 'besley-600' }];

/** The label and the help under it; holds on to what follows. */
export function labelRows(setting: Setting, text: string, place: Place, owner: Owner): readonly Row[] {
  const { type } = setting.paper;
  const spans = [...numberSpans(place.number), ...plain(text, 'fira-sans-600')];
  const label = wholeText(setting, spans, place.width, { size: labelSize(setting, place), spacing: 1.28 }, owner);
  const help = place.help === undefined ? [] : spaced(wholeText(setting, plain(place.help), place.width, { size: type.support, ink: setting.blank ? 'black' : 'grey', spacing: 1.34 }, owner), 0.6);
  return gluedOn([...gluedOn(label, 'hard'), ...help], 'hard');
}

/** How many lines an area may get beyond what it asks for, to fill its page. */
const mostAdded = 6;

/** A labelled free text: the words, or lines to write on. */
export function answerRows(setting: Setting, { label, value, lines }: Of<'answer'>, place: Place): readonly Row[] {
  const { outline, paper } = setting;
  const head = labelRows(setting, label, place, outline.add(place.question ? 'H2' : 'P'));
  const body = value === ''
    ? writingRows(setting, place.question ? Math.max(lines, paper.fewestLines) : lines, place.width, place.question ? mostAdded : 0)
    : spaced(textRows(setting, plain(value), place.width, { size: paper.type.body }, outline.add('P')), 0.8);
  return [...head, ...body];
}

/** Two or more short answers stand beside each other, as on the screen. */
export function answersBeside(setting: Setting, answers: readonly Of<'answer'>[], width: number): readonly Row[] {
  const between = 8;
  const each = (width - between * (answers.length - 1)) / answers.length;
  return beside(answers.map((answer, at) => ({ x: at * (each + between), rows: answerRows(setting, answer, { width: each, question: false }) })));
}

/** Label and value on one row each; two on a row where all is short. */
export function factRows(setting: Setting, { items }: Of<'facts'>, { width }: Place): readonly Row[] {
  const { outline, paper } = setting;
  const size = paper.type.body;
  const between = 8;
  const half = (width - between) / 2;
  const labelWidth = (label: string): number => widthOf(setting, label, 'fira-sans-600', size) + 3;
  const isShort = ({ label, value }: (typeof items)[number]): boolean =>
    labelWidth(label) <= half * 0.35 && (value === '' || labelWidth(label) + widthOf(setting, value, 'fira-sans-400', size) <= half);
  const widest = Math.min(width * 0.42, Math.max(...items.map(({ label }) => labelWidth(label))));

  const one = ({ label, value }: (typeof items)[number], room: number, column: number): readonly Row[] => {
    const owner = outline.add('P');
    if (value === '' && labelWidth(label) <= room * 0.6) {
      // The line begins where the label ends and stands where a pen wants it.
      return [row(paper.writing, (x, y, height) => [
        ...setText(setting, label, x, y + height - 1, 'fira-sans-600', { size }, owner),
        { type: 'line', x1: x + labelWidth(label), y1: y + height, x2: x + room, y2: y + height, width: 0.25, ink: 'writing' },
      ])];
    }
    if (labelWidth(label) > room * 0.6) {
      return [...gluedOn(wholeText(setting, plain(label, 'fira-sans-600'), room, { size }, owner), 'hard'),
        ...(value === '' ? writingRows(setting, 1, room) : textRows(setting, plain(value), room, { size }, owner))];
    }
    return beside([
      { x: 0, rows: wholeText(setting, plain(label, 'fira-sans-600'), column, { size }, owner) },
      { x: column, rows: textRows(setting, plain(value), room - column, { size }, owner) },
    ]);
  };

  const rows: Row[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    const next = items[at + 1];
    if (item === undefined) break;
    const space = item.value === '' ? 0 : 1.2;
    if (next !== undefined && isShort(item) && isShort(next)) {
      rows.push(...spaced(beside([
        { x: 0, rows: one(item, half, labelWidth(item.label)) },
        { x: half + between, rows: one(next, half, labelWidth(next.label)) },
      ]), space));
      at += 1;
    } else {
      rows.push(...spaced(one(item, width, widest), space));
    }
  }
  return glued(rows, 'soft');
}

const saidOf = ({ say }: Setting, { label, chosen }: { readonly label: string; readonly chosen: boolean }): { readonly said?: string } =>
  (chosen ? { said: say.chosen(clean(label)) } : {});

/** Boxes to tick: beside the label, in a row under it, or under each other, as their words allow. */
export function choiceRows(setting: Setting, { label, options }: Of<'choices'>, place: Place): readonly Row[] {
  const { outline, paper } = setting;
  const { tick } = paper;
  const size = paper.type.body;
  const face = (chosen: boolean) => (chosen ? 'fira-sans-600' as const : 'fira-sans-400' as const);
  // As wide as its stronger face, so that nothing moves when a box is ticked.
  const widths = options.map((option) => tick + 2 + widthOf(setting, option.label, 'fira-sans-600', size) + 6);
  const inline = widths.reduce((sum, width) => sum + width, -6);
  const owner = outline.add(place.question ? 'H2' : 'P');
  const height = Math.max(leading(size), tick) + 2.4;

  const option = ({ label: words, chosen }: (typeof options)[number], element: number, x: number, y: number): readonly Mark[] => [
    ...tickBox(setting, x, y + (height - tick) / 2, tick, chosen),
    ...setText(setting, words, x + tick + 2, y + height / 2 + size * point * 0.345, face(chosen), { size }, element),
  ];
  const lineOfBoxes = (): Row => {
    const list = outline.add('L');
    const elements = options.map((each) => outline.add('LI', list, saidOf(setting, each)));
    return row(height, (x, y) => {
      let at = x;
      return options.flatMap((each, index) => {
        const marks = option(each, elements[index] ?? list, at, y);
        at += widths[index] ?? 0;
        return marks;
      });
    });
  };

  if (inline <= place.width * 0.38) {
    const head = labelRows(setting, label, { ...place, width: place.width - inline - 8 }, owner);
    return beside([{ x: 0, rows: head }, { x: place.width - inline, rows: [lineOfBoxes()] }]);
  }
  const words = widthOf(setting, label, 'fira-sans-600', labelSize(setting, place));
  const from = Math.max(words + 5, Math.min(54, place.width * 0.3));
  if (!place.question && place.help === undefined && from + inline <= place.width) {
    const boxes = lineOfBoxes();
    return [row(height, (x, y) => [
      ...setText(setting, label, x, y + height / 2 + size * point * 0.345, 'fira-sans-600', { size }, owner),
      ...boxes.draw(x + from, y, height),
    ])];
  }
  const head = labelRows(setting, label, place, owner);
  if (inline <= place.width) return [...head, lineOfBoxes()];

  const list = outline.add('L');
  const under = options.map(({ label: words, chosen }): Row => {
    const element = outline.add('LI', list, saidOf(setting, { label: words, chosen }));
    const text = textRows(setting, plain(words, face(chosen)), place.width - tick - 2.5, { size, spacing: 1.28 }, element);
    return block(beside([
      { x: 0, rows: [row(tick, (x, y) => tickBox(setting, x, y, tick, chosen))] },
      { x: tick + 2.5, rows: spaced(text, 0) },
    ]), { space: 1.6 });
  });
  return [...head, ...glued(under, options.length <= 8 ? 'soft' : 'none')];
}

/** Lists of boxes after each other share the width in two columns, read down the first and then down the second. */
export function choicesBeside(setting: Setting, lists: readonly Of<'choices'>[], width: number): readonly Row[] {
  const between = 8;
  const each = (width - between) / 2;
  const rows = lists.map((list) => choiceRows(setting, list, { width: each, question: false }));
  const column = (from: number, to: number): readonly Row[] => rows.slice(from, to).flatMap((list, at) => (at === 0 ? list : spaced(list, 3)));
  const height = (cut: number): number => Math.max(heightOf(column(0, cut)), heightOf(column(cut, rows.length)));
  const cuts = lists.slice(1).map((_, at) => at + 1);
  const best = cuts.reduce((one, other) => (height(other) < height(one) ? other : one), cuts[0] ?? 1);
  return beside([{ x: 0, rows: column(0, best) }, { x: each + between, rows: column(best, rows.length) }]);
}
