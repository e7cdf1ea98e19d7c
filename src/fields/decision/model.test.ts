import { expect, test } from 'vitest';
import { createWords } from '../../domain/words.ts';
import ui from '../../../content/sv/ui.json';
import { decision } from './model.ts';

const words = createWords(ui);
const frontmatter = {
  id: 'decision', kind: 'decision', label: 'Vad bestämmer ni?', by: 'Vilka?', why: 'Varför?', date: 'Datum',
  options: [{ id: 'begin', label: 'Ja', tone: 'yes' }, { id: 'not-yet', label: 'Inte än', tone: 'later' }, { id: 'no', label: 'Nej', tone: 'no' }],
};
const field = decision.definition.parse(frontmatter);
const whole = { choice: 'not-yet', date: '2026-09-12', by: 'Kommunstyrelsen', why: '' };

test('is done when it says what, when and who', () => {
  expect(decision.isDone(field, whole)).toBe(true);
  expect(decision.isDone(field, { ...whole, choice: null })).toBe(false);
  expect(decision.isDone(field, { ...whole, date: '' })).toBe(false);
  expect(decision.isDone(field, { ...whole, by: ' ' })).toBe(false);
});

test('accepts an option that exists, and refuses a day that does not', () => {
  expect(decision.accepts(field, { ...whole, choice: 'maybe' })).toBe(false);
  expect(decision.answer.safeParse({ ...whole, date: '2026-09-31' }).success).toBe(false);
});

test('knows no tone but yes, later and no', () => {
  expect(decision.definition.safeParse({ ...frontmatter, options: [{ id: 'a', label: 'A', tone: 'yes' }, { id: 'b', label: 'B', tone: 'perhaps' }] }).success).toBe(false);
});

test('is a record on paper, blank or filled', () => {
  expect(JSON.stringify(decision.report(field, whole, words))).toContain('[{"label":"Datum","value":"2026-09-12"},{"label":"Vilka?","value":"Kommunstyrelsen"}]');
  expect(JSON.stringify(decision.report(field, decision.empty(field), words))).toContain('{"type":"answer","label":"Varför?","value":"","lines":4}');
});
