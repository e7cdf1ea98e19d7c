import { expect, test } from 'vitest';
import { createWords } from '../../domain/words.ts';
import ui from '../../../content/sv/ui.json';
import { longText } from './model.ts';

const words = createWords(ui);

test('has four lines to write on where nothing else is said', () => {
  const field = longText.definition.parse({ id: 'why', kind: 'long-text', label: 'Varför?' });
  expect(longText.report(field, '', words)).toEqual([{ type: 'answer', label: 'Varför?', value: '', lines: 4 }]);
});

test('keeps line breaks, and its hint on paper', () => {
  const field = longText.definition.parse({ id: 'why', kind: 'long-text', label: 'Varför?', hint: 'Säg det kort.', lines: 6 });
  expect(longText.report(field, 'Ett\nTvå', words)).toEqual([
    { type: 'together', blocks: [{ type: 'answer', label: 'Varför?', value: 'Ett\nTvå', lines: 6 }, { type: 'text', text: 'Säg det kort.', tone: 'support' }] },
  ]);
});

test('refuses forty-one lines', () => {
  expect(longText.definition.safeParse({ id: 'why', kind: 'long-text', label: 'Varför?', lines: 41 }).success).toBe(false);
});
