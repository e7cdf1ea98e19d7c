import { expect, test } from 'vitest';
import { createWords } from '../../domain/words.ts';
import ui from '../../../content/sv/ui.json';
import { commentIn } from './comments.ts';
import { model as scale } from './model.ts';
import { reportScale } from './report.ts';
import * as schema from './schema.ts';

const words = createWords(ui);
const frontmatter = {
  id: 'need', kind: 'scale', label: 'Behovet', low: 'inte alls', high: 'helt', prompts: ['Vilket behov?', 'Är det beskrivet?'],
  comments: [{ id: 'why', label: 'Varför?' }, { id: 'how', label: 'Hur?' }],
};
const field = schema.definition.parse(frontmatter);

test('goes from 1 to 5 where nothing else is said', () => {
  expect([field.min, field.max]).toEqual([1, 5]);
});

test('accepts the values on it and no others', () => {
  const accepted = [0, 1, 5, 6, -1].filter((value) => scale.accepts(field, { value, comments: {} }));
  expect(accepted).toEqual([1, 5]);
  expect(schema.answer.safeParse({ value: 3.5, comments: {} }).success).toBe(false);
});

test('accepts no comment that is not asked for', () => {
  expect(scale.accepts(field, { value: 1, comments: { why: 'Därför' } })).toBe(true);
  expect(scale.accepts(field, { value: 1, comments: { other: 'Något' } })).toBe(false);
});

test('takes nothing from what objects have of themselves', () => {
  expect(commentIn({}, 'constructor')).toBe('');
  expect(schema.answer.safeParse(JSON.parse('{"value":1,"comments":{"__proto__":"x"}}')).data?.comments ?? {}).toEqual({});
});

test('says what it expected of its ends and its comments', () => {
  const wrong = schema.definition.safeParse({ ...frontmatter, min: 5, max: 5, comments: [{ id: 'why', label: 'A' }, { id: 'why', label: 'B' }] });
  expect(wrong.error?.issues.map((issue) => issue.message)).toEqual(['expected max to be greater than min', 'expected each comment to have an id of its own']);
});

test('shows the members’ answers on paper, with its questions and reasons', () => {
  const spread = { values: [2, 5], text: 'Svaren går från 2 till 5.', differs: true };
  expect(reportScale(field, { value: 3, comments: { why: 'Två ärenden' } }, words, spread)).toEqual([{
    type: 'together',
    blocks: [
      { type: 'rating', label: 'Behovet', min: 1, max: 5, low: 'inte alls', high: 'helt', value: 3, spread },
      { type: 'text', text: 'Vilket behov? Är det beskrivet?', tone: 'support' },
      { type: 'answer', label: 'Varför?', value: 'Två ärenden', lines: 2 },
      { type: 'answer', label: 'Hur?', value: '', lines: 2 },
    ],
  }]);
});

test('gives its value and its reasons as a voice', () => {
  expect(scale.voice(field, { value: 4, comments: { how: 'Fråga', why: '' } }, words)).toEqual({ value: 4, said: '4', reasons: ['Fråga'] });
});
