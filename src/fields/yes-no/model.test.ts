import { expect, test } from 'vitest';
import { createWords } from '../../domain/words.ts';
import ui from '../../../content/sv/ui.json';
import { model as yesNo } from './model.ts';
import { reportYesNo } from './report.ts';
import * as schema from './schema.ts';

const words = createWords(ui);
const field = schema.definition.parse({ id: 'hard', kind: 'yes-no', label: 'Vi vill ändå.', no: 'Börja mindre.', comment: 'Så tänker vi' });

const reported = (value: boolean | null, comment = '') => JSON.stringify(reportYesNo(field, { value, comment }, words));

test('a comment alone is not an answer, but it is not nothing', () => {
  expect(yesNo.isEmpty(field, { value: null, comment: 'Vi vet inte' })).toBe(false);
  expect(yesNo.isDone(field, { value: null, comment: 'Vi vet inte' })).toBe(false);
});

test('a no is as much an answer as a yes', () => {
  expect(yesNo.isDone(field, { value: false, comment: '' })).toBe(true);
  expect(yesNo.isEmpty(field, { value: false, comment: '' })).toBe(false);
  expect(yesNo.fact(field, { value: false, comment: '' })).toEqual({ type: 'truth', value: false });
});

test('what a no leads to is a remark on paper when the answer is no, told beforehand on a blank sheet, and left out after a yes', () => {
  expect(reported(false)).toContain('{"type":"note","text":"Börja mindre."}');
  expect(reported(null)).toContain('Om ni svarar nej: Börja mindre.');
  expect(reported(true)).not.toContain('Börja mindre.');
});

test('says what a member said, with the reason', () => {
  expect(yesNo.voice(field, { value: false, comment: ' Ingen tid ' }, words)).toEqual({ value: null, said: 'Nej', reasons: ['Ingen tid'] });
});
