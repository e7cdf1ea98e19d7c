import { expect, test } from 'vitest';
import { createWords } from '../../domain/words.ts';
import ui from '../../../content/sv/ui.json';
import { model as decision } from './model.ts';
import { reportDecision } from './report.ts';
import * as schema from './schema.ts';

const words = createWords(ui);
const frontmatter = {
  id: 'decision', kind: 'decision', label: 'Vad bestämmer ni?', by: 'Vilka?', why: 'Varför?', date: 'Datum',
  options: [{ id: 'begin', label: 'Ja', tone: 'yes' }, { id: 'not-yet', label: 'Inte än', tone: 'later' }, { id: 'no', label: 'Nej', tone: 'no' }],
};
const field = schema.definition.parse(frontmatter);
const whole = { choice: 'not-yet', date: '2026-09-12', by: 'Kommunstyrelsen', why: '' };

test('is done when it says what, when and who', () => {
  expect(decision.isDone(field, whole)).toBe(true);
  expect(decision.isDone(field, { ...whole, choice: null })).toBe(false);
  expect(decision.isDone(field, { ...whole, date: '' })).toBe(false);
  expect(decision.isDone(field, { ...whole, by: ' ' })).toBe(false);
});

test('accepts an option that exists, and refuses a day that does not', () => {
  expect(decision.accepts(field, { ...whole, choice: 'maybe' })).toBe(false);
  expect(schema.answer.safeParse({ ...whole, date: '2026-09-31' }).success).toBe(false);
});

test('knows no tone but yes, later and no', () => {
  expect(schema.definition.safeParse({ ...frontmatter, options: [{ id: 'a', label: 'A', tone: 'yes' }, { id: 'b', label: 'B', tone: 'perhaps' }] }).success).toBe(false);
});

test('is a record on paper, blank or filled', () => {
  expect(JSON.stringify(reportDecision(field, whole, words))).toContain('[{"label":"Datum","value":"2026-09-12"},{"label":"Vilka?","value":"Kommunstyrelsen"}]');
  expect(JSON.stringify(reportDecision(field, decision.empty(field), words))).toContain('{"type":"answer","label":"Varför?","value":"","lines":4}');
});
