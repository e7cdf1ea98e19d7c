import { describe, expect, test } from 'vitest';
import { kindsOf, ownStyles } from './own-styles.ts';

const order = '@layer tokens,base,parts,fields,pages,paper;';

describe('a page’s styles', () => {
  test('are those of the kinds of fields that are written in on it', () => {
    const props = (value: object): string => `<div data-props="${JSON.stringify(value).replaceAll('&', '&#38;').replaceAll('"', '&quot;')}"></div>`;
    const html = [
      props({}),
      props({ definition: { kind: 'team', fields: [{ kind: 'mind-map', label: '”A” & "B"' }] }, memberList: { kind: 'table' } }),
      props({ field: { kind: 'actors' } }),
    ].join('<p>"kind":"board"</p>');
    expect([...kindsOf(html)]).toEqual(['mind-map', 'actors']);
    const css = `${order}@layer fields.board{.a{b:c}@media print{.d{e:f}}}@layer parts{.g{h:i}}@layer fields.mind-map{.j{k:l}}`;
    expect(ownStyles(css, kindsOf(html))).toBe(`${order}@layer parts{.g{h:i}}@layer fields.mind-map{.j{k:l}}`);
  });

  test('are cut where their blocks end, whatever stands in their texts', () => {
    const css = `@layer fields.board{.a{content:"}\\"}";quotes:'}'}.\\}{b:c}}.d{e:f}`;
    expect(ownStyles(css, new Set())).toBe('.d{e:f}');
    expect(ownStyles(css, new Set(['board']))).toBe(css);
  });

  test('keep what belongs to no kind, and the rules for all fields', () => {
    const css = `${order}.a{b:c}@layer fields{.d{e:f}}`;
    expect(ownStyles(css, new Set())).toBe(css);
  });

  test('say the order of the layers once, first', () => {
    expect(ownStyles(`${order}@layer parts{.a{b:c}}${order} @layer tokens,base;@layer parts{.d{e:f}}@layer pages,paper;`, new Set()))
      .toBe(`${order}@layer parts{.a{b:c}}@layer parts{.d{e:f}}`);
  });
});
