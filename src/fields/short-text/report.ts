/** A line of text on paper. */
import type { FieldReport } from '../../domain/field.ts';
import type { Answer, Definition } from './schema.ts';

export const reportShortText: FieldReport<Definition, Answer> = ({ label }, answer) => [{ type: 'facts', items: [{ label, value: answer.trim() }] }];
