import { expect, test } from 'vitest';
import { createWords } from '../../domain/words.ts';
import ui from '../../../content/sv/ui.json';
import { model as period } from './model.ts';
import { reportPeriod } from './report.ts';
import * as schema from './schema.ts';

const words = createWords(ui);
const days = schema.definition.parse({ id: 'when', kind: 'period', label: 'När?', from: 'Från', to: 'Till' });
const months = schema.definition.parse({ id: 'when', kind: 'period', label: 'När?', from: 'Från', to: 'Till', months: true, note: 'Passar det alla?' });

test('is done when it has two ends', () => {
  expect(period.isDone(days, { from: '2026-01-01', to: '', note: '' })).toBe(false);
  expect(period.isDone(days, { from: '2026-01-01', to: '2027-06-30', note: '' })).toBe(true);
});

test('asks for days or for months, as its definition says', () => {
  expect(period.accepts(days, { from: '2026-01', to: '', note: '' })).toBe(false);
  expect(period.accepts(months, { from: '2026-01', to: '', note: '' })).toBe(true);
  expect(period.accepts(months, { from: '2026-01-01', to: '', note: '' })).toBe(false);
});

test('refuses a day that is in no calendar', () => {
  expect(schema.answer.safeParse({ from: '2026-02-30', to: '', note: '' }).success).toBe(false);
});

test('is known to rules as its two ends', () => {
  expect(period.fact(months, { from: '2026-01', to: '', note: '' })).toEqual({ type: 'period', from: '2026-01', to: null });
});

test('has its own words for the note, or the interface’s', () => {
  expect(JSON.stringify(reportPeriod(months, period.empty(months), words))).toContain('Passar det alla?');
  expect(JSON.stringify(reportPeriod(days, period.empty(days), words))).toContain(ui['period.note']);
});
