import { describe, expect, test } from 'vitest';
import { exercise } from '../fields/exercise.ts';
import { checked } from './explain.ts';

const file = 'content/sv/exercises/0-6-readiness.mdx';

const good = {
  id: 'readiness', slug: 'ar-ni-redo', step: 0, number: '0.6', title: 'Är ni redo?', lead: 'Ta pulsen.', kind: 'team', minutes: 60,
  who: 'Alla', material: 'En penna var', individual: true, paper: ['A4'],
  fields: [{ id: 'need', kind: 'long-text', label: 'Behovet' }],
  facilitator: { aim: 'Att veta.', lead: [], stuck: [], careful: [] },
  example: { group: {} },
};

const complaint = (change: object): string => {
  try {
    checked(exercise, { ...good, ...change }, file);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'nothing wrong';
};

describe('an author is told the file, the key and what was expected', () => {
  test('a file that is right says nothing', () => { expect(complaint({})).toBe('nothing wrong'); });
  test('text where a number belongs', () => { expect(complaint({ minutes: '60' })).toBe(`${file}: minutes expected a number, found "60"`); });
  test('a number out of range', () => { expect(complaint({ step: 9 })).toBe(`${file}: step expected at most 8, found 9`); });
  test('a word that is none of those allowed', () => {
    expect(complaint({ kind: 'lek' })).toBe(`${file}: kind expected "team" | "activity" | "reflection" | "decision", found "lek"`);
  });
  test('a key that is missing', () => { expect(complaint({ lead: undefined })).toBe(`${file}: lead expected text, it is missing`); });
  test('an empty text', () => { expect(complaint({ title: '' })).toBe(`${file}: title expected text, found an empty one`); });
  test('a key that nobody knows, often a misspelling', () => { expect(complaint({ tittel: 'x' })).toBe(`${file}: tittel is not a key that is known here`); });
  test('a kind of field that does not exist names the kinds there are', () => {
    const said = complaint({ fields: [{ id: 'need', kind: 'skala', label: 'Behovet' }] });
    expect(said).toContain(`${file}: fields.0`);
    expect(said).toMatch(/kind.*short-text, long-text/);
  });
  test('an id with capitals', () => { expect(complaint({ id: 'Readiness' })).toBe(`${file}: id expected lower-case letters, digits and hyphens, at most 64, found "Readiness"`); });
  test('every mistake has a line of its own', () => { expect(complaint({ minutes: 0, who: '' }).split('\n')).toHaveLength(2); });
});
