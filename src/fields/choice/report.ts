/** The options on paper, to choose one of. */
import type { FieldReport } from '../../domain/field.ts';
import type { Block } from '../../domain/report.ts';
import type { Answer, Definition } from './schema.ts';

export const reportChoice: FieldReport<Definition, Answer> = ({ label, hint, options }, answer, _words, spread) => {
  const blocks: Block[] = [
    { type: 'choices', label, several: false, options: options.map((option) => ({ label: option.label, chosen: option.id === answer })) },
  ];
  if (hint !== undefined) blocks.push({ type: 'text', text: hint, tone: 'support' });
  if (spread !== undefined) blocks.push({ type: 'text', text: spread.text, tone: 'support' });
  return [{ type: 'together', blocks }];
};
