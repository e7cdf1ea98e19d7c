import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ui from '../../../../content/sv/ui.json';
import type { CellFact, FactRow, Facts } from '../../facts.ts';
import type { Result } from '../../result.ts';
import { createWords } from '../../words.ts';
import { evaluate } from '../evaluate.ts';
import { rule } from '../schemas.ts';
import { samePage } from './address.ts';
import { duplicatesIn, staleIn } from './evaluate.ts';

const words = createWords(ui);
const asked = rule.parse({
  kind: 'knowledge', field: 'bank', title: 'title', place: 'place', checked: 'checked',
  area: { column: 'area', options: [{ id: 'law', label: 'Lagstiftning' }, { id: 'children', label: 'Barn och unga' }, { id: 'work', label: 'Arbetskraft' }] },
  sort: { column: 'sort', options: [{ id: 'link', label: 'Länk' }, { id: 'contact', label: 'Kontakt' }] },
  areas: 'Områden', sorts: 'Sorter', gaps: { heading: 'Här är det tomt', advice: 'Dela upp dem.' }, duplicates: { heading: 'Står två gånger', advice: 'Slå ihop dem.' },
  stale: { heading: 'Titta igen', advice: 'Skriv dagens datum.' }, waiting: 'Skriv den första raden.',
});
if (asked.kind !== 'knowledge') throw new Error('the rule of this test is another one');
const today = '2026-03-15';
let rows = 0;
const row = (cells: Record<string, CellFact>): FactRow => ({ id: `r-${(rows += 1)}`, label: 'rad', cells });
const facts = (all: readonly FactRow[]): Facts => new Map([['bank', { label: 'Kunskapsbank', fact: { type: 'rows', rows: all } }]]);
const judge = (...all: readonly FactRow[]): Result => evaluate(asked, facts(all), words, today);

describe('two addresses', () => {
  it.each([
    ['https://www.polisen.se/om/', 'http://polisen.se/om'],
    ['polisen.se/om', 'HTTPS://WWW.Polisen.SE/om#mitten'],
    ['https://brå.se', 'brå.se/'],
    ['https://exempel.se/sida?a=1&b=2', 'https://exempel.se/sida?b=2&utm_source=brev&a=1&UTM_medium=x'],
    ['https://exempel.se:443/a', 'http://exempel.se:80/a/'],
  ])('lead to the same page: %s and %s', (one, other) => {
    expect(samePage(one)).not.toBeNull();
    expect(samePage(one)).toBe(samePage(other));
  });

  it.each([
    ['https://exempel.se/a', 'https://exempel.se/b'], ['https://exempel.se/a', 'https://exempel.se/A'], ['https://exempel.se/?id=1', 'https://exempel.se/?id=2'],
    ['https://exempel.se', 'https://sub.exempel.se'], ['https://exempel.se:8080', 'https://exempel.se'],
  ])('do not: %s and %s', (one, other) => {
    expect(samePage(one)).not.toBe(samePage(other));
  });

  it.each(['', 'Pärmen på Karins rum', 'mailto:karin@exempel.se', 'https://', 'http://[', 'kap. 4 i boken', 'javascript:alert(1)'])('are none at all: %j', (written) => {
    expect(samePage(written)).toBeNull();
  });

  it('never throw, whatever is written, and stay the same when normalised again', () => {
    fc.assert(fc.property(fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 40 }).map((rest) => `https://${rest}`)), (written) => {
      const page = samePage(written);
      if (page !== null) expect(samePage(` https://www.${page.replace(/^www\./, '')}#del `) ?? page).toBe(samePage(`https://${page.replace(/^www\./, '')}`) ?? page);
    }));
  });
});

describe('duplicates in the knowledge bank', () => {
  const doubles = (...all: readonly FactRow[]): readonly (readonly [string, number])[] => duplicatesIn(asked, all).map((each) => [each.why, each.rows.length]);

  it('have the same address, also in different areas', () => {
    expect(doubles(row({ title: 'Polisens rapport', place: 'https://polisen.se/rapport/', area: 'law' }), row({ title: 'Lägesrapporten', place: 'www.polisen.se/rapport', area: 'work' }))).toEqual([['address', 2]]);
  });

  it('or the same title in the same area, capitals and spaces aside', () => {
    expect(doubles(row({ title: 'Lex  Maria', area: 'law' }), row({ title: ' lex maria', area: 'law' }))).toEqual([['title', 2]]);
    expect(doubles(row({ title: 'Handbok', area: 'law' }), row({ title: 'Handbok', area: 'children' }))).toEqual([]);
  });

  it('are told once where both are the same', () => {
    expect(doubles(row({ title: 'Brå', place: 'bra.se', area: 'law' }), row({ title: 'Brå', place: 'https://bra.se/', area: 'law' }))).toEqual([['address', 2]]);
  });

  it('are not made by what is empty', () => {
    expect(doubles(row({ title: '', place: '', area: 'law' }), row({ title: '', place: '', area: 'law' }))).toEqual([]);
  });
});

describe('what nobody has looked at for long', () => {
  it('is what was never checked, and what was checked more than a year ago', () => {
    const all = [row({ checked: '2026-03-01' }), row({ checked: '2025-03-15' }), row({ checked: '2025-03-14' }), row({ checked: null }), row({ checked: 'i våras' })];
    expect(staleIn(asked, all, today)).toEqual({ never: 2, old: 1 });
    expect(staleIn(asked, [row({ checked: '2023-02-28' }), row({ checked: '2023-03-01' })], '2024-02-29')).toEqual({ never: 0, old: 1 });
  });
});

describe('the result of the knowledge bank', () => {
  it('waits for the first row', () => {
    expect(judge()).toMatchObject({ state: 'waiting', summary: 'Skriv den första raden.' });
  });

  it('counts areas and kinds, and names the areas that are empty', () => {
    const result = judge(row({ title: 'A', area: 'law', sort: 'link', checked: today }), row({ title: 'B', area: 'law', sort: 'contact', checked: today }), row({ title: 'C', area: null, checked: today }));
    expect(result.summary).toBe('3 rader i 1 av 3 områden. 0 dubbletter.');
    const told = JSON.stringify(result.panes);
    expect(told).toContain('Lagstiftning: 2.');
    expect(told).toContain('["Barn och unga","Arbetskraft"]');
    expect(told).toContain('1 rad har inget område.');
    expect(told).not.toContain('Titta igen');
  });

  it('tells what stands twice and what to look at again', () => {
    const told = JSON.stringify(judge(row({ title: 'Brå', place: 'bra.se', area: 'law', checked: '2020-01-01' }), row({ title: 'Statistik', place: 'https://bra.se/', area: 'law', checked: null })).panes);
    expect(told).toContain('Samma adress: ”Brå”, ”Statistik”');
    expect(told).toContain('1 rad saknar datum för kontroll.');
    expect(told).toContain('1 rad kontrollerades för mer än ett år sedan.');
  });

  it('counts every row once, in any order', () => {
    const any = fc.record({ title: fc.string({ maxLength: 5 }).map((text) => `x${text}`), place: fc.constantFrom('', 'a.se', 'https://a.se/', 'b.se'), area: fc.constantFrom('law', 'work', 'gone', null), checked: fc.constantFrom(today, '2020-01-01', null) });
    fc.assert(fc.property(fc.array(any, { minLength: 1, maxLength: 20 }), (all) => {
      const made = all.map(row);
      expect(judge(...made).summary).toBe(judge(...made.toReversed()).summary);
      expect(judge(...made).panes[0]?.figure?.value).toBe(String(made.length));
      const { never, old } = staleIn(asked, made, today);
      expect(never + old).toBe(all.filter(({ checked }) => checked !== today).length);
    }), { numRuns: 60 });
  });
});
