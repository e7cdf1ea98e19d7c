import { expect, test } from 'vitest';
import { createWords } from '../../domain/words.ts';
import ui from '../../../content/sv/ui.json';
import { model as choice } from './model.ts';
import { reportChoice } from './report.ts';
import * as schema from './schema.ts';

const words = createWords(ui);
const frontmatter = { id: 'length', kind: 'choice', label: 'Hur länge?', options: [{ id: 'short', label: 'Kort' }, { id: 'long', label: 'Lång' }] };
const field = schema.definition.parse(frontmatter);

test('accepts an option that exists, or none', () => {
  expect(['short', 'long', 'other', null].filter((answer) => choice.accepts(field, answer))).toEqual(['short', 'long', null]);
});

test('needs two options with ids of their own', () => {
  expect(schema.definition.safeParse({ ...frontmatter, options: [{ id: 'a', label: 'A' }] }).success).toBe(false);
  expect(schema.definition.safeParse({ ...frontmatter, options: [{ id: 'a', label: 'A' }, { id: 'a', label: 'B' }] }).error?.issues[0]?.message)
    .toBe('expected each option to have an id of its own');
});

test('has all its options on paper, and the chosen one marked', () => {
  const [block] = reportChoice(field, 'long', words);
  expect(JSON.stringify(block)).toContain('[{"label":"Kort","chosen":false},{"label":"Lång","chosen":true}]');
});
