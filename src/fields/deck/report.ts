/** The deck on paper: cards to cut out, with empty ones to write on where people may add their own. */
import type { FieldReport } from '../../domain/field.ts';
import type { Block } from '../../domain/report.ts';
import { playing } from './round.ts';
import type { Answer, Definition } from './schema.ts';

export const reportDeck: FieldReport<Definition, Answer> = (field, answer) => {
  const cards = playing(field, answer).map(({ text }) => text);
  // The last sheet is filled: an empty card costs nothing, and somebody has one more question.
  const empty = field.own ? (field.perSheet - (cards.length % field.perSheet)) % field.perSheet : cards.length % 2;
  const blocks: Block[] = [{ type: 'heading', level: 2, text: field.label }];
  if (field.hint !== undefined) blocks.push({ type: 'text', text: field.hint, tone: 'support' });
  blocks.push({ type: 'cut-cards', texts: [...cards, ...Array.from({ length: empty }, () => '')], rows: field.perSheet / 2 });
  return blocks;
};
