import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intoTitleBlock, lettersOf, outside, overlaps, sheetWith, textsOn } from '../../tests/tools/sheets.ts';
import type { Block, BoardItem } from '../domain/report.ts';
import { layout } from './layout.ts';
import { metrics } from './metrics.ts';
import { papers, type PaperSize } from './paper.ts';

type Areas = Extract<Block, { type: 'areas' }>;

const note = (text: string, more: Partial<BoardItem> = {}): BoardItem => ({ text, important: false, votes: '', groups: [], ...more });
const board = (...areas: readonly (readonly BoardItem[])[]): Areas => ({
  type: 'areas', label: 'Vad hjälper arbetet, och vad står i vägen?', important: 'Viktig', groups: ['Grupp A', 'Grupp B'],
  areas: areas.map((items, at) => ({ label: `Ruta ${at + 1}`, again: `Ruta ${at + 1}, fortsättning`, hint: 'hos oss själva', items })),
});
const many = (count: number): readonly BoardItem[] =>
  Array.from({ length: count }, (_, at) => note(`Lapp${at} som någon har skrivit`, { important: at % 7 === 0, votes: at % 3 === 0 ? '3 röster' : '', groups: [at % 2] }));
const lay = (block: Areas, size: PaperSize, blank = false) => layout(sheetWith([[block]], { blank }), size, metrics);
const sizes: readonly PaperSize[] = ['A3', 'A4'];

describe.each(sizes)('a blank board on %s', (size) => {
  it.each([1, 2, 3, 4])('is one sheet with %i panes that fill it, with room for notes in each', (count) => {
    const { pages } = lay(board(...Array.from({ length: count }, () => [])), size, true);
    expect(pages.length).toBe(1);
    const [page] = pages;
    if (page === undefined) return;
    const paper = papers[size];
    const panes = page.marks.flatMap((mark) => (mark.type === 'rect' && mark.line === 0.35 && mark.stroke === 'black' && mark.height > 30 ? [mark] : []));
    expect(panes.length).toBe(count);
    const bottom = Math.max(...panes.map(({ y, height }) => y + height));
    expect(bottom).toBeGreaterThan(paper.height - paper.margin.bottom - paper.credit - paper.titleBlock - 12);
    // A note is a square of 76 mm.
    expect(panes.every(({ width }) => width >= 76)).toBe(true);
    const lines = page.marks.filter((mark) => mark.type === 'line' && mark.ink === 'writing');
    expect(lines.length).toBeGreaterThanOrEqual(4 * count);
    expect(outside(page, size)).toEqual([]);
    expect(overlaps(page)).toEqual([]);
  });
});

it('two blank boards have a sheet each', () => {
  for (const size of sizes) expect(layout(sheetWith([[board([])], [board([])]], { blank: true }), size, metrics).pages.length).toBe(2);
});

describe.each(sizes)('a board with notes on %s', (size) => {
  it.each([5, 40, 300])('has all of %i notes, whole and apart, on as many sheets as they take', (count) => {
    const items = many(count);
    const made = lay(board(...[0, 1, 2, 3].map((area) => items.filter((_, at) => at % 4 === area))), size);
    const letters = lettersOf(made);
    expect(items.filter(({ text }) => letters.split(text.replace(/\s/g, '')).length !== 2)).toEqual([]);
    for (const page of made.pages) {
      expect(overlaps(page)).toEqual([]);
      expect(outside(page, size)).toEqual([]);
      expect(intoTitleBlock(page, size)).toEqual([]);
    }
  });

  it('names an area again where it goes on', () => {
    const made = lay(board(many(90)), size);
    expect(made.pages.length).toBeGreaterThan(1);
    for (const page of made.pages.slice(1)) expect(textsOn(page).map(({ text }) => text).join(' ')).toContain('Ruta 1, fortsättning');
  });

  it('says in words what matters most, and who wrote it in letters', () => {
    const texts = textsOn(lay(board([note('Ett', { important: true, groups: [1], votes: '2 röster' })]), size).pages[0] ?? { width: 0, height: 0, marks: [] }).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Viktig', 'B', '2 röster', 'B = Grupp B']));
  });

  it('has nothing under 11 points of what people wrote', () => {
    const made = lay(board([note('Ett', { important: true, groups: [0], votes: '2 röster' }), { ...note('Högen'), cluster: { tag: '1 lapp', notes: [note('Två', { groups: [1] })] } }]), size);
    const sizesOf = made.pages.flatMap(textsOn).filter(({ text }) => ['Ett', 'Viktig', 'A', 'B', '2 röster', 'Högen', '1 lapp', 'Två'].includes(text)).map((each) => each.size);
    expect(sizesOf.length).toBe(8);
    expect(Math.min(...sizesOf)).toBeGreaterThanOrEqual(11);
  });

  it('has room for any words, however many, in clusters and loose', () => {
    const text = fc.oneof(fc.string({ minLength: 1, maxLength: 40 }), fc.constantFrom('Ord '.repeat(800).trim(), 'Långtordutanmellanslag'.repeat(20), 'Rad\nrad\nrad'));
    const loose = fc.record({ text, important: fc.boolean(), votes: fc.constantFrom('', '12 röster'), groups: fc.subarray([0, 1]) });
    const item = fc.oneof(loose, fc.tuple(loose, fc.array(loose, { minLength: 1, maxLength: 5 })).map(([head, notes]): BoardItem => ({ ...head, cluster: { tag: `${notes.length} lappar`, notes } })));
    fc.assert(fc.property(fc.array(fc.array(item, { maxLength: 6 }), { minLength: 1, maxLength: 4 }), (areas) => {
      const made = lay(board(...areas), size);
      const letters = lettersOf(made);
      const written = (each: BoardItem): readonly string[] => [each.text, ...(each.cluster?.notes.flatMap(written) ?? [])];
      const words = areas.flat().flatMap(written).filter((each) => /^[A-Za-zÅÄÖåäö\s]+$/.test(each));
      for (const each of words) if (each.length < 30) expect(letters).toContain(each.replace(/\s/g, ''));
      for (const page of made.pages) {
        expect(outside(page, size)).toEqual([]);
        expect(intoTitleBlock(page, size)).toEqual([]);
      }
      // A word that fills sheet after sheet is there to its last letter.
      const long = words.filter((each) => each.startsWith('Ord Ord')).length;
      expect(letters.split('Ord').length - 1).toBeGreaterThanOrEqual(long * 800);
    }), { numRuns: 40 });
  });
});
