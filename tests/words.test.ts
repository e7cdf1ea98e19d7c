import { describe, expect, it } from 'vitest';
import ui from '../content/sv/ui.json';
import { literals, placeholders, strayBraces, wordUses } from './tools/word-use.ts';
import { sources } from './tools/source.ts';

const code = sources('src/**/*.{ts,tsx,astro}').filter(({ path }) => !/\.test\.tsx?$/.test(path));
const messages = new Map(Object.entries(ui));
const uses = code.flatMap(wordUses);

describe('the words of the interface', () => {
  it('are all used', () => {
    const written = new Set(code.flatMap((file) => [...literals(file)]));
    expect([...messages.keys()].filter((key) => !written.has(key))).toEqual([]);
  });

  it('are all there', () => {
    expect(uses.filter(({ key }) => !messages.has(key)).map(({ path, key }) => `${path}: ${key}`)).toEqual([]);
  });

  it('get exactly the values that they have places for', () => {
    const wrong = uses.flatMap(({ path, key, values }) => {
      const text = messages.get(key);
      if (text === undefined || values === null) return [];
      const expected = [...placeholders(text)].sort().join(', ');
      const given = [...new Set(values)].sort().join(', ');
      return expected === given ? [] : [`${path}: ${key} expected values for {${expected}}, given {${given}}`];
    });
    expect(wrong).toEqual([]);
  });

  it('have placeholders that are written right', () => {
    expect([...messages].filter(([, text]) => strayBraces(text) !== '').map(([key]) => key)).toEqual([]);
  });

  it('have keys of several parts: a single word may be anything else in the source, so it is not written out for the browser', () => {
    expect([...messages.keys()].filter((key) => !key.includes('.'))).toEqual([]);
  });

  it('stand in order, so that two people who add a word do not meet', () => {
    expect([...messages.keys()]).toEqual([...messages.keys()].sort());
  });
});

describe('the search for words', () => {
  it('sees calls with and without values, both ways of a choice, and templates', () => {
    const text = "const a = words('one', { n, total: 2 }); say.words(open ? 'two' : 'three'); t('four', values);";
    expect(wordUses({ path: 'a.ts', text }).map(({ key, values }) => [key, values])).toEqual([
      ['one', ['n', 'total']], ['two', []], ['three', []], ['four', null],
    ]);
    const page = "---\nconst title = words('one');\n---\n<!doctype html>\n<h1 class=\"x\">{words('two', { n: 1 })}</h1>\n<script>t('three');</script>";
    expect(wordUses({ path: 'a.astro', text: page }).map(({ key }) => key).sort()).toEqual(['one', 'three', 'two']);
  });

  it('reads placeholders, and sees one that is broken', () => {
    expect(placeholders('{n} {n|rad|rader} av {total}')).toEqual(['n', 'total']);
    expect(strayBraces('{n|rad|rader} av {total}')).toBe('');
    expect(strayBraces('{n|rad} av {total')).toBe('{}{');
  });
});
