import { expect, test } from 'vitest';
import { createWords } from '../../domain/words.ts';
import ui from '../../../content/sv/ui.json';
import { model as shortText } from './model.ts';
import { reportShortText } from './report.ts';
import * as schema from './schema.ts';

const words = createWords(ui);
const field = schema.definition.parse({ id: 'town', kind: 'short-text', label: 'Er stad' });

test('spaces alone are no answer', () => {
  expect(shortText.isEmpty(field, '  ')).toBe(true);
  expect(shortText.isDone(field, '  ')).toBe(false);
  expect(shortText.isDone(field, 'Älvsund')).toBe(true);
});

test('a text that is too long is refused, and one of the greatest length is not', () => {
  expect(schema.answer.safeParse('x'.repeat(50_000)).success).toBe(true);
  expect(schema.answer.safeParse('x'.repeat(50_001)).success).toBe(false);
});

test('on paper it is a label with the text, or a line to write on', () => {
  expect(reportShortText(field, ' Älvsund ', words)).toEqual([{ type: 'facts', items: [{ label: 'Er stad', value: 'Älvsund' }] }]);
  expect(reportShortText(field, '', words)).toEqual([{ type: 'facts', items: [{ label: 'Er stad', value: '' }] }]);
});
