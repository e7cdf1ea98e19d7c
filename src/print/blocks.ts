/** Blocks into rows, each sort of Block in its own way. */
import type { Block } from '../domain/report.ts';
import { answerRows, answersBeside, choiceRows, choicesBeside, factRows, numberSpans, type Place } from './answers.ts';
import { areaRows } from './areas.ts';
import type { Mark } from './marks.ts';
import { point } from './paper.ts';
import { ratingRows } from './ratings.ts';
import { beside, glued, gluedOn, row, spaced, type Row } from './rows.ts';
import { leading, Outline, plain, setText, textRows, wholeText, type Setting } from './setting.ts';
import { cutCardRows } from './cut-cards.ts';
import { tableRows } from './table.ts';
import { isWall, wallRows } from './wall-pictures.ts';

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;

/** The room between blocks, by what comes after it, and what came before. */
function spaceBefore(setting: Setting, block: Block, before: Block | undefined): number {
  const body = setting.paper.type.body * point;
  if (block.type === 'heading') return block.level === 2 ? body * 2 : body * 1.5;
  if (block.type === 'text' && (block.tone === 'support' || (before?.type === 'text' && before.tone === 'strong'))) return body * 0.35;
  if (block.type === 'facts') return body * 0.6;
  return body * 0.9;
}

function headingRows(setting: Setting, { level, text, number }: Of<'heading'>, width: number): readonly Row[] {
  const { outline, paper } = setting;
  const owner = outline.add(level === 2 ? 'H2' : 'H3');
  if (level === 2) return gluedOn(wholeText(setting, [...numberSpans(number), ...plain(text, 'besley-600')], width, { size: paper.type.area, spacing: 1.18 }, owner), 'hard');
  const line = row(1.6, (x, y): readonly Mark[] => [{ type: 'line', x1: x, y1: y, x2: x + width, y2: y, width: 0.5, ink: 'black' }], { glue: 'hard' });
  return [line, ...gluedOn(wholeText(setting, [...numberSpans(number), ...plain(text, 'fira-sans-600')], width, { size: paper.type.question, spacing: 1.25 }, owner), 'hard')];
}

function textBlock(setting: Setting, { text, tone }: Of<'text'>, width: number): readonly Row[] {
  const { outline, paper: { type } } = setting;
  const owner = outline.add('P');
  if (tone === 'strong') return gluedOn(wholeText(setting, plain(text, 'fira-sans-600'), width, { size: type.body }, owner), 'soft');
  return textRows(setting, plain(text), width, tone === 'support' ? { size: type.support, ink: setting.blank ? 'black' : 'grey' } : { size: type.body }, owner);
}

function listRows(setting: Setting, { items, ordered }: Of<'list'>, width: number): readonly Row[] {
  const { outline, paper } = setting;
  const size = paper.type.body;
  const list = outline.add('L');
  const indent = ordered ? 7 : 4.5;
  return items.flatMap((item, at): readonly Row[] => {
    const owner = outline.add('LI', list);
    const height = leading(size, 1.3);
    const sign = row(height, (x, y): readonly Mark[] => ordered
      ? setText(setting, String(at + 1), x, y + height / 2 + size * point * 0.345, 'besley-600', { size }, owner)
      : [{ type: 'rect', x: x + 0.4, y: y + height / 2 - 0.65, width: 1.3, height: 1.3, fill: 'black' }]);
    return spaced(beside([
      { x: 0, rows: [sign] },
      { x: indent, rows: textRows(setting, plain(item), width - indent, { size, spacing: 1.3 }, owner) },
    ]), at === 0 ? 0 : 1.1);
  });
}

function pictureRows({ outline }: Setting, { drawing }: Of<'picture'>, width: number): readonly Row[] {
  const scale = Math.min(width / drawing.width, 0.75 * point);
  const owner = outline.add('Figure', outline.root, { alt: `${drawing.title}. ${drawing.description}` });
  const size = { width: drawing.width * scale, height: drawing.height * scale };
  return [row(size.height, (x, y) => [{ type: 'drawing', x, y, ...size, drawing, owner }])];
}

/** An important remark: a heavy bar beside it. */
export function noteRows(setting: Setting, text: string, width: number, size = setting.paper.type.body): readonly Row[] {
  const owner = setting.outline.add('P');
  const rows = textRows(setting, plain(text, 'fira-sans-500'), width - 5, { size, spacing: 1.3 }, owner);
  return glued(rows.map((each): Row => ({
    ...each,
    draw: (x, y, height) => [{ type: 'rect', x, y: y - 0.02, width: 1.5, height: height + 0.04, fill: 'black' }, ...each.draw(x + 5, y, height)],
  })), 'soft');
}

function one(setting: Setting, block: Exclude<Block, { type: 'together' }>, place: Place): readonly Row[] {
  switch (block.type) {
    case 'heading': return headingRows(setting, { ...block, ...(block.number !== undefined || place.number === undefined ? {} : { number: place.number }) }, place.width);
    case 'text': return textBlock(setting, block, place.width);
    case 'list': return listRows(setting, block, place.width);
    case 'facts': return factRows(setting, block, place);
    case 'answer': return answerRows(setting, block, place);
    case 'choices': return choiceRows(setting, block, place);
    case 'rating': return ratingRows(setting, block, place.width, place.help);
    case 'table': return block.narrow !== undefined && setting.paper.size === 'A4' ? blockRows(setting, block.narrow, place) : tableRows(setting, block, place);
    case 'areas': return areaRows(setting, block, place);
    case 'cut-cards': return cutCardRows(setting, block, place.width);
    case 'picture': return pictureRows(setting, block, place.width);
    case 'wall': return isWall(setting.paper) ? wallRows(setting, block, place.number) : blockRows(setting, block.otherwise, place);
    case 'note': return noteRows(setting, block.text, place.width);
  }
}

const takesHelp = (block: Block): boolean => block.type === 'answer' || block.type === 'choices' || block.type === 'rating' || block.type === 'table' || block.type === 'areas';
const isShort = (block: Block | undefined): block is Of<'answer'> => block?.type === 'answer' && block.lines <= 3;

/** Lists of boxes from `from` on that follow each other and do not fit in one line each. */
function choicesFrom(setting: Setting, blocks: readonly Block[], from: number, width: number): readonly Of<'choices'>[] {
  const end = blocks.findIndex((block, at) => at >= from && (block.type !== 'choices' || choiceRows({ ...setting, outline: new Outline() }, block, { width, question: false }).length === 1));
  return blocks.slice(from, end === -1 ? undefined : end).filter((block) => block.type === 'choices');
}

/** @param place of the first label among the blocks; those after it are parts of it */
export function blockRows(setting: Setting, blocks: readonly Block[], place: Place): readonly Row[] {
  const made: Row[] = [];
  let current = place;
  let question = place.question;
  const put = (rows: readonly Row[], space: number): void => {
    made.push(...(made.length === 0 ? rows : spaced(rows, space)));
  };
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    const here: Place = { ...current, question };
    if (block.type === 'together') {
      const held = glued(blockRows(setting, block.blocks, here), 'soft');
      put(block.page === true ? held.map((each, index) => (index === 0 ? { ...each, first: true } : each)) : held, blockSpace(setting, block.blocks[0]));
      current = { width: place.width, question: false };
      continue;
    }
    const next = blocks[at + 1];
    const space = spaceBefore(setting, block, blocks[at - 1]);
    const lists = question || place.width < 120 ? [] : choicesFrom(setting, blocks, at, place.width);
    if (lists.length > 1) {
      put(choicesBeside(setting, lists, place.width), space);
      at += lists.length - 1;
    } else if (isShort(block) && isShort(next) && !question) {
      put(answersBeside(setting, [block, next], place.width), space);
      at += 1;
    } else if (takesHelp(block) && next?.type === 'text' && next.tone === 'support') {
      put(one(setting, block, { ...here, help: next.text }), space);
      at += 1;
    } else {
      put(one(setting, block, here), space);
    }
    if (block.type !== 'text') {
      question = false;
      current = { width: place.width, question: false };
    }
  }
  return made;
}

const blockSpace = (setting: Setting, first: Block | undefined): number => (first === undefined ? 0 : spaceBefore(setting, first, undefined));
