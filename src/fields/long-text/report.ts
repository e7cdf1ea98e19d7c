/** Some sentences on paper, or lines to write them on. */
import type { FieldReport } from '../../domain/field.ts';
import type { Answer, Definition } from './schema.ts';

export const reportLongText: FieldReport<Definition, Answer> = ({ label, hint, lines }, answer) => {
  const written = { type: 'answer', label, value: answer.trim(), lines } as const;
  return hint === undefined ? [written] : [{ type: 'together', blocks: [written, { type: 'text', text: hint, tone: 'support' }] }];
};
