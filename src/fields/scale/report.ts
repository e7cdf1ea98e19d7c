/** A scale on paper, and the texts beside it. */
import type { FieldReport } from '../../domain/field.ts';
import type { Block } from '../../domain/report.ts';
import { commentIn } from './comments.ts';
import type { Answer, Definition } from './schema.ts';

export const reportScale: FieldReport<Definition, Answer> = ({ label, hint, min, max, low, high, prompts, comments }, answer, _words, spread) => {
  const blocks: Block[] = [
    { type: 'rating', label, min, max, low, high, value: answer.value, ...(spread === undefined ? {} : { spread }) },
  ];
  const help = [...(hint === undefined ? [] : [hint]), ...prompts].join(' ');
  if (help !== '') blocks.push({ type: 'text', text: help, tone: 'support' });
  for (const comment of comments) {
    blocks.push({ type: 'answer', label: comment.label, value: commentIn(answer.comments, comment.id).trim(), lines: 2 });
  }
  return [{ type: 'together', blocks }];
};
