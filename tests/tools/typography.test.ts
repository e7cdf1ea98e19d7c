import { describe, expect, it } from 'vitest';
import { check } from './typography.mjs';

const page = (frontmatter: string, body = ''): string => `---\n${frontmatter}\n---\n${body}`;

describe('the typography of Swedish', () => {
  it.each([
    ['a straight quote', 'Säg "nej" ibland.', 'expected ” on both sides of a quotation, found "'],
    ['English quotes', 'Säg “nej” ibland.', 'expected ” on both sides of a quotation, found “'],
    ['German quotes', 'Säg „nej” ibland.', 'expected ” on both sides of a quotation, found „'],
    ['a straight apostrophe', "Ta't lugnt.", "expected ’ as apostrophe and ” as quote, found '"],
    ['a quotation that never ends', 'Säg ”nej ibland.', 'expected ” before and after the quotation, close to its words'],
    ['a quote away from its words', 'Säg ” nej” ibland.', 'expected ” before and after the quotation, close to its words'],
    ['three dots', 'Och så...', 'expected … (one character), found ...'],
    ['an em dash', 'Vi — alla.', 'expected – (the shorter dash), found —'],
    ['a hyphen between thoughts', 'Vi vill - och kan.', 'expected – with spaces between two thoughts, found a hyphen'],
    ['a dash without its spaces', 'Vi vill–och kan.', 'expected spaces around – between two thoughts'],
    ['a hyphen between numbers', 'Ta 4-8 personer.', 'expected – without spaces between numbers, found a hyphen'],
    ['a hyphen between years', 'Åren 2025-2028.', 'expected – without spaces between numbers, found a hyphen'],
    ['spaces in a range', 'Ta 4 – 8 personer.', 'expected – without spaces between numbers'],
    ['two spaces', 'Ta  4 personer.', 'expected one space, found several'],
    ['a space before a sign', 'Vad nu ?', 'expected no space before the sign'],
    ['a breaking space in a number', 'Staden har 40 000 invånare.', 'expected a fixed space (U+00A0) in 40 000'],
    ['a point in a number', 'Staden har 40.000 invånare.', 'expected a fixed space (U+00A0) in 40.000'],
    ['a breaking space before %', 'Det är 10 % fler.', 'expected a fixed space (U+00A0) between the number and %'],
    ['no space before %', 'Det är 10% fler.', 'expected a fixed space (U+00A0) between the number and %'],
  ])('sees %s, in every kind of file', (_what, text, message) => {
    // Some mistakes are two: a straight quote on each side.
    const once = (mistakes: readonly string[]): readonly string[] => [...new Set(mistakes)];
    expect(once(check('a.json', JSON.stringify({ key: text }, null, 2)))).toEqual([`a.json:2: ${message}`]);
    expect(once(check('a.mdx', page('title: Titel', `\nFörsta stycket.\n\n${text}\n`)))).toEqual([`a.mdx:7: ${message}`]);
    expect(once(check('a.mdx', page(`title: Titel\nlead: >-\n  ${text}`)))).toHaveLength(1);
    expect(once(check('a.mdx', page(`fields:\n  - { id: a, label: ${JSON.stringify(text)} }`)))).toEqual([`a.mdx:3: ${message}`]);
  });

  it.each([
    'Säg ”nej” ibland, och ”kanske”.', 'Ta’t lugnt.', 'Och så …', 'Vi vill – och kan.', 'Ta 4–8 personer, 12–18 månader och 8–20 poäng.',
    'Mötet är 2026-01-15 och perioden 2026-01 till 2027-06.', 'Ring 0980-319 200 eller 020-39 00 00. Vid fara 112, annars 114 14.',
    'Staden har 40\u00a0000 invånare, 10\u00a0% fler än 2019.', 'Övning 0.6 tar 60 minuter.', 'Barn- och ungdomsperspektivet.',
    'SOU 2019:56 och lag (2023:196).', '(”Så säger vi.”)', 'Skriv datum som 2026-03-01–2027-02-28.',
  ])('lets be: %s', (text) => {
    expect(check('a.json', JSON.stringify({ key: text }))).toEqual([]);
    expect(check('a.mdx', page(`title: ${JSON.stringify(text)}`, `${text}\n`))).toEqual([]);
  });

  it('tells syntax from prose: quotes of YAML, code, tags, addresses, lists, headings and emphasis', () => {
    const body = [
      '', '## Rubrik', '', '- Första', '  fortsätter här', '1. Andra', '', 'Se [sidan](https://a.example/b-1-2 "Titel") och `a - "b"`.',
      '', '<Notice kind="info">Viktigt</Notice>', '', '**Fet** och *kursiv*.', '', '```', "const a = 'b'...", '```', '', '| A | B |', '| --- | --- |', '| 1 | 2 |', '',
    ].join('\n');
    expect(check('a.mdx', page('number: "0.6"\ntitle: \'Så gör ni\'', body))).toEqual([]);
  });

  it('names the line of a mistake that is deep in a list or late in a paragraph', () => {
    expect(check('a.mdx', page('tips:\n  - Bra.\n  - "Ta 4-8."', '\nEn rad\noch en till...\n'))).toEqual([
      'a.mdx:4: expected – without spaces between numbers, found a hyphen',
      'a.mdx:8: expected … (one character), found ...',
    ]);
  });

  it('sees a hyphen between two values that are filled in', () => {
    expect(check('ui.json', '{ "a": "{from}-{to}" }')).toEqual(['ui.json:1: expected – without spaces between numbers, found a hyphen']);
  });

  it('says so when a file cannot be read at all', () => {
    expect(check('ui.json', '{ "a": ')[0]).toMatch(/^ui\.json:1: cannot be read/);
    expect(check('a.mdx', '---\na: [1\n---\n')[0]).toMatch(/^a\.mdx:1: cannot be read/);
  });
});
