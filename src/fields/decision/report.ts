/** A decision on paper: a record to fill in. */
import type { FieldReport } from '../../domain/field.ts';
import type { Answer, Definition } from './schema.ts';

export const reportDecision: FieldReport<Definition, Answer> = ({ label, hint, options, date, by, why }, answer) => [{
  type: 'together',
  blocks: [
    { type: 'choices', label, several: false, options: options.map((option) => ({ label: option.label, chosen: option.id === answer.choice })) },
    ...(hint === undefined ? [] : [{ type: 'text', text: hint, tone: 'support' } as const]),
    { type: 'facts', items: [{ label: date, value: answer.date }, { label: by, value: answer.by.trim() }] },
    { type: 'answer', label: why, value: answer.why.trim(), lines: 4 },
  ],
}];
