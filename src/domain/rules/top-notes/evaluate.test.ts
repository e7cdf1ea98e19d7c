import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ui from '../../../../content/sv/ui.json';
import type { Facts, NoteFact } from '../../facts.ts';
import type { Result } from '../../result.ts';
import { createWords } from '../../words.ts';
import { blankPanes } from '../blank.ts';
import { evaluate } from '../evaluate.ts';
import { rule } from '../schemas.ts';

const words = createWords(ui);
const asked = rule.parse({
  kind: 'top-notes', fields: ['swot'], most: 3, waiting: 'Skriv den första lappen.', unmarked: 'Ringa in det viktigaste.',
  top: 'Det viktigaste ni såg', shared: 'Det här har fler grupper sagt', sheet: 'Ringa in det som är viktigast.',
});
const note = (id: string, more: Partial<NoteFact> = {}): NoteFact => ({ id, text: `Om ${id}`, area: 'strengths', group: null, cluster: null, votes: 0, important: false, ...more });
const facts = (notes: readonly NoteFact[], clusters: readonly { id: string; text: string }[] = []): Facts => new Map([['swot', { label: 'SWOT', fact: {
  type: 'notes', notes, clusters: clusters.map((each) => ({ ...each, area: 'strengths' })),
  areas: [{ id: 'strengths', label: 'Styrkor' }, { id: 'threats', label: 'Hot' }],
  groups: [{ id: 'a', label: 'Grupp A' }, { id: 'b', label: 'Grupp B' }],
} }]]);
const judge = (...given: Parameters<typeof facts>): Result => evaluate(asked, facts(...given), words);
/** The panes in short: heading, and the items of its list. */
const said = ({ panes }: Result): readonly (readonly string[])[] =>
  panes.map(({ heading = '', blocks }) => [heading, ...blocks.flatMap((block) => (block.type === 'list' ? block.items : []))]);

describe('the notes that matter most', () => {
  it('are waited for until there is a note, and then until one is marked', () => {
    expect(judge([])).toMatchObject({ state: 'waiting', summary: 'Skriv den första lappen.' });
    expect(judge([note('n-1')])).toMatchObject({ state: 'waiting', summary: 'Ringa in det viktigaste.' });
  });

  it('are the important ones first, then those with most votes, then as they lie', () => {
    const result = judge([
      note('n-1', { votes: 1 }), note('n-2', { votes: 7 }), note('n-3', { important: true, area: 'threats' }), note('n-4', { votes: 1 }), note('n-5'),
    ]);
    expect(said(result)).toEqual([
      ['Det viktigaste ni såg', 'Om n-3 (Hot)', 'Om n-2 (Styrkor · 7 röster)', 'Om n-1 (Styrkor · 1 röst)'],
      ['Styrkor', 'Om n-2 (7 röster)', 'Om n-1 (1 röst)', 'Om n-4 (1 röst)'],
      ['Hot', 'Om n-3'],
    ]);
    expect(result.summary).toBe('Det viktigaste ni såg: Om n-3');
  });

  it('count a cluster as one, with the votes and groups of all its notes', () => {
    const result = judge([
      note('n-1', { votes: 4 }),
      note('n-2', { cluster: 'c-1', votes: 3, group: 'b' }), note('n-3', { cluster: 'c-1', votes: 2, group: 'a' }), note('n-4', { cluster: 'c-1', group: 'a' }),
    ], [{ id: 'c-1', text: 'Vi känner varandra' }]);
    expect(said(result)[0]).toEqual(['Det viktigaste ni såg', 'Vi känner varandra (Styrkor · 3 lappar · 5 röster)', 'Om n-1 (Styrkor · 4 röster)']);
    expect(said(result)[1]).toEqual(['Det här har fler grupper sagt', 'Vi känner varandra (Grupp A, Grupp B · 3 lappar · 5 röster)']);
  });

  it('call a cluster without a name by its first note', () => {
    const result = judge([note('n-1', { cluster: 'c-1', important: true }), note('n-2', { cluster: 'c-1' })], [{ id: 'c-1', text: '' }]);
    expect(said(result)[0]?.[1]).toBe('Om n-1 (Styrkor · 2 lappar)');
  });

  it('tell what the groups share also before anything is marked', () => {
    const result = judge([note('n-1', { cluster: 'c-1', group: 'a' }), note('n-2', { cluster: 'c-1', group: 'b' })], [{ id: 'c-1', text: 'Tiden' }]);
    expect(result.state).toBe('waiting');
    expect(said(result)[1]).toEqual(['Det här har fler grupper sagt', 'Tiden (Grupp A, Grupp B · 2 lappar)']);
  });

  it('gather the boards of an exercise, each area by itself', () => {
    const both = rule.parse({ ...asked, fields: ['swot', 'again'] });
    const [one] = facts([note('n-1', { important: true })]).values();
    const [other] = facts([note('n-1', { text: 'Annat', votes: 2 })]).values();
    if (one === undefined || other === undefined) throw new Error('facts');
    expect(said(evaluate(both, new Map([['swot', one], ['again', other]]), words))).toEqual([
      ['Det viktigaste ni såg', 'Om n-1 (Styrkor)', 'Annat (Styrkor · 2 röster)'], ['Styrkor', 'Om n-1'], ['Styrkor', 'Annat (2 röster)'],
    ]);
  });

  it('never leave out one that weighs more than one that is told, and tell no more than asked for', () => {
    const some = fc.array(fc.record({ votes: fc.nat(9), important: fc.boolean(), group: fc.constantFrom(null, 'a', 'b'), area: fc.constantFrom('strengths', 'threats') }), { maxLength: 12 });
    fc.assert(fc.property(some, (list) => {
      const notes = list.map((more, at) => note(`n-${at}`, more));
      const result = judge(notes);
      const marked = notes.filter(({ votes, important }) => important || votes > 0);
      expect(result.state).toBe(marked.length === 0 ? 'waiting' : 'ready');
      if (marked.length === 0) return;
      const told = said(result)[0]?.slice(1) ?? [];
      expect(told.length).toBe(Math.min(3, marked.length));
      const weight = ({ votes, important }: NoteFact): number => votes + (important ? 100 : 0);
      const isTold = ({ text }: NoteFact): boolean => told.some((item) => item.startsWith(`${text} (`));
      const least = Math.min(...marked.filter(isTold).map(weight));
      expect(marked.filter((each) => !isTold(each)).every((each) => weight(each) <= least)).toBe(true);
    }));
  });
});

it('a blank sheet has lines for what matters most', () => {
  expect(blankPanes(asked, words)).toEqual([
    { tone: 'light', heading: 'Ringa in det som är viktigast.', blocks: [{ type: 'facts', items: [{ label: '1', value: '' }, { label: '2', value: '' }, { label: '3', value: '' }] }] },
  ]);
  expect(blankPanes(rule.parse({ ...asked, sheet: undefined }), words)).toEqual([]);
});
