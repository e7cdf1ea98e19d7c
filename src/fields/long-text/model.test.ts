import { expect, test } from 'vitest';
import { createWords } from '../../domain/words.ts';
import ui from '../../../content/sv/ui.json';
import { reportLongText } from './report.ts';
import * as schema from './schema.ts';

const words = createWords(ui);

test('has four lines to write on where nothing else is said', () => {
  const field = schema.definition.parse({ id: 'why', kind: 'long-text', label: 'Varför?' });
  expect(reportLongText(field, '', words)).toEqual([{ type: 'answer', label: 'Varför?', value: '', lines: 4 }]);
});

test('keeps line breaks, and its hint on paper', () => {
  const field = schema.definition.parse({ id: 'why', kind: 'long-text', label: 'Varför?', hint: 'Säg det kort.', lines: 6 });
  expect(reportLongText(field, 'Ett\nTvå', words)).toEqual([
    { type: 'together', blocks: [{ type: 'answer', label: 'Varför?', value: 'Ett\nTvå', lines: 6 }, { type: 'text', text: 'Säg det kort.', tone: 'support' }] },
  ]);
});

test('refuses forty-one lines', () => {
  expect(schema.definition.safeParse({ id: 'why', kind: 'long-text', label: 'Varför?', lines: 41 }).success).toBe(false);
});
