/** A period on paper. */
import type { FieldReport } from '../../domain/field.ts';
import type { Answer, Definition } from './schema.ts';

export const reportPeriod: FieldReport<Definition, Answer> = ({ label, hint, from, to, note }, answer, words) => [{
  type: 'together',
  blocks: [
    { type: 'text', text: label, tone: 'strong' },
    ...(hint === undefined ? [] : [{ type: 'text', text: hint, tone: 'support' } as const]),
    { type: 'facts', items: [{ label: from, value: answer.from }, { label: to, value: answer.to }] },
    { type: 'answer', label: note ?? words('period.note'), value: answer.note.trim(), lines: 2 },
  ],
}];
