/** Yes or no on paper, and what a no leads to. */
import type { FieldReport } from '../../domain/field.ts';
import type { Block } from '../../domain/report.ts';
import type { Answer, Definition } from './schema.ts';

export const reportYesNo: FieldReport<Definition, Answer> = ({ label, hint, no, comment }, answer, words, spread) => {
  const blocks: Block[] = [{
    type: 'choices',
    label,
    several: false,
    options: [
      { label: words('yesNo.yes'), chosen: answer.value === true },
      { label: words('yesNo.no'), chosen: answer.value === false },
    ],
  }];
  if (hint !== undefined) blocks.push({ type: 'text', text: hint, tone: 'support' });
  if (spread !== undefined) blocks.push({ type: 'text', text: spread.text, tone: 'support' });
  if (no !== undefined && answer.value === null) blocks.push({ type: 'text', text: words('yesNo.ifNo', { text: no }), tone: 'support' });
  if (no !== undefined && answer.value === false) blocks.push({ type: 'note', text: no });
  if (comment !== undefined) blocks.push({ type: 'answer', label: comment, value: answer.comment.trim(), lines: 2 });
  return [{ type: 'together', blocks }];
};
