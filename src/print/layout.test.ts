import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intoTitleBlock, lettersOf, outside, overlaps, sheetWith, textsOn } from '../../tests/tools/sheets.ts';
import type { Block } from '../domain/report.ts';
import { layout } from './layout.ts';
import { metrics } from './metrics.ts';
import { bodyOf, papers, type PaperSize } from './paper.ts';

const make = (questions: readonly (readonly Block[])[], size: PaperSize = 'A4', more = {}) => layout(sheetWith(questions, more), size, metrics);
const answer = (value: string, lines = 4, label = 'Vad vill ni?'): Block => ({ type: 'answer', label, value, lines });
const lorem = (words: number): string => Array.from({ length: words }, (_, at) => ['staden', 'vi', 'samverkan', 'och', 'socialtjänsten', 'ä'][at % 6]).join(' ');
const rating = (value: number | null): Block => ({ type: 'rating', label: 'Behovet', min: 1, max: 5, low: 'inte alls redo', high: 'så redo man kan bli', value });
const rated = (value: number | null): readonly Block[] => [{ type: 'together', blocks: [
  rating(value), { type: 'text', text: 'Är det tydligt beskrivet?', tone: 'support' }, answer('', 2, 'Varför?'), answer('', 2, 'Hur möter ni hindren?'),
] }];

/** Writing lines by the height they stand at, with their length. */
const writingLines = (made: ReturnType<typeof make>, page = 0): readonly { readonly y: number; readonly length: number }[] =>
  (made.pages[page]?.marks ?? []).flatMap((mark) => (mark.type === 'line' && mark.ink === 'writing' ? [{ y: mark.y1, length: mark.x2 - mark.x1 }] : []));

describe('a sheet', () => {
  test('has its plate, title, question, place, title block and page number', () => {
    const written = lettersOf(make([[answer('')]]));
    for (const part of ['2.5', 'Samverkansaktörer', 'Vilkakanniarbetamed', 'Utforska', 'Steg2', 'Stadförstad', 'Älvsund', '1av1', 'Fristående']) expect(written).toContain(part);
  });

  test('has the house standing on the head’s line', () => {
    for (const size of ['A4', 'A3'] as const) {
      const { top } = bodyOf(papers[size]);
      const house = make([[answer('')]], size).pages[0]?.marks.find((mark) => mark.type === 'drawing');
      expect(house?.type === 'drawing' ? house.y + house.height : 0).toBeCloseTo(top, 0);
    }
  });

  test('repeats head and title block on every page, and counts them', () => {
    const made = make([[answer(lorem(2500))]]);
    expect(made.pages.length).toBeGreaterThan(2);
    for (const [at, page] of made.pages.entries()) {
      const written = textsOn(page).map(({ text }) => text);
      expect(written).toContain('Samverkansaktörer');
      expect(written).toContain(`${at + 1} av ${made.pages.length}`);
    }
  });

  test('is the same every time', () => {
    expect(make([rated(3), [answer(lorem(200))]], 'A3')).toEqual(make([rated(3), [answer(lorem(200))]], 'A3'));
  });

  test('gives a pen 9 mm between the lines, and as many lines as were asked for or more', () => {
    const found = writingLines(make([[answer('', 6)]], 'A4', { blank: true }));
    expect(found.length).toBeGreaterThanOrEqual(6);
    for (const [at, { y }] of found.slice(1).entries()) expect(y - (found[at]?.y ?? 0)).toBeCloseTo(9, 5);
  });

  test('gives a marker 14 mm between the lines, and five or more in each area', () => {
    const found = writingLines(make([[answer('', 2)]], 'A3', { blank: true }));
    expect(found.length).toBeGreaterThanOrEqual(5);
    for (const [at, { y }] of found.slice(1).entries()) expect(y - (found[at]?.y ?? 0)).toBeCloseTo(14, 5);
  });

  test('adds lines to fill a blank page, and none to a filled one', () => {
    expect(writingLines(make([[answer('', 4)]], 'A4', { blank: true })).length).toBeGreaterThan(writingLines(make([[answer('', 4)]])).length);
  });

  test('never sets people’s words under 11 points', () => {
    const words = 'Gäddan';
    const made = make([[answer(words)], [{ type: 'facts', items: [{ label: 'Namn', value: words }] }],
      [{ type: 'table', label: 'Vem?', columns: [{ label: 'Namn' }, { label: 'Roll' }], rows: [[{ type: 'text', text: words }, { type: 'text', text: words }]], blankRows: 0 }],
      [{ type: 'list', items: [words], ordered: false }]]);
    const found = made.pages.flatMap(textsOn).filter(({ text }) => text.trim() === words);
    expect(found).toHaveLength(5);
    for (const { size } of found) expect(size).toBeGreaterThanOrEqual(11);
  });

  test('keeps a long town in its cell', () => {
    const made = make([[answer('')]], 'A4', { cells: [{ label: 'Stad', value: 'Kommunalförbundet för '.repeat(12) }, { label: 'Datum', value: '2026-11-22' }] });
    expect(made.pages.flatMap(overlaps)).toEqual([]);
    expect(lettersOf(made)).toContain('…');
  });

  test('keeps a long title on two lines', () => {
    const made = make([[answer('')]], 'A4', { title: 'Utveckla ett samordnings- och nätverksarbete som håller länge i alla kommuner '.repeat(3) });
    expect(made.pages.flatMap(overlaps)).toEqual([]);
    expect(made.pages.flatMap((page) => outside(page, 'A4'))).toEqual([]);
  });
});

describe('page breaks', () => {
  test('let 100 000 characters flow over as many pages as they need, and lose none', () => {
    const text = lorem(14_000).slice(0, 100_000);
    const made = make([[answer(text)]]);
    expect(made.pages.length).toBeGreaterThan(15);
    expect(lettersOf(made)).toContain(text.slice(-500).replace(/\s/g, ''));
    expect(lettersOf(made).length).toBeGreaterThan(text.replace(/\s/g, '').length);
    expect(made.pages.flatMap(overlaps)).toEqual([]);
    expect(made.pages.flatMap((page) => [...outside(page, 'A4'), ...intoTitleBlock(page, 'A4')])).toEqual([]);
  });

  test('let 100 000 characters in one cell of a table flow too', () => {
    const text = lorem(14_000).slice(0, 100_000);
    const made = make([[{ type: 'table', label: 'Vem?', columns: [{ label: 'Namn' }, { label: 'Roll' }], rows: [[{ type: 'text', text: 'Karin' }, { type: 'text', text }]], blankRows: 0 }]]);
    expect(made.pages.length).toBeGreaterThan(20);
    expect(made.pages.flatMap(overlaps)).toEqual([]);
    expect(made.pages.flatMap((page) => intoTitleBlock(page, 'A4'))).toEqual([]);
  });

  test('never leave one line of a paragraph alone on a page', () => {
    for (let words = 360; words < 460; words += 7) {
      const made = make([[answer(lorem(words))]]);
      for (const page of made.pages) {
        const { top, bottom } = bodyOf(papers.A4);
        const heights = new Set(textsOn(page).filter(({ y, text }) => y > top && y < bottom && /staden|samverkan/.test(text)).map(({ y }) => y.toFixed(2)));
        expect(heights.size).not.toBe(1);
      }
    }
  });

  test('keep together what belongs together, where it fits on a page', () => {
    const card = (name: string): Block => ({ type: 'together', blocks: [{ type: 'heading', level: 3, text: name }, ...Array.from({ length: 9 }, (_, at) => answer('', 1, `${name} rad ${at}`))] });
    const made = make([[card('Ett'), card('Två'), card('Tre'), card('Fyra')]]);
    for (const name of ['Ett', 'Två', 'Tre', 'Fyra']) {
      const pages = made.pages.flatMap((page, at) => (textsOn(page).some(({ text }) => text.startsWith(`${name} `) || text === name) ? [at] : []));
      expect(pages).toHaveLength(1);
    }
  });

  test('turn the page where columns begin so low that not even a rating has room', () => {
    const long = (label: string, high: string): Block => ({ type: 'rating', label, min: 1, max: 2, low: '', high, value: null });
    const made = make([
      [{ type: 'table', label: '', columns: [{ label: '', share: 1 }, { label: '', share: 5 }, { label: 'å', share: 1 }], rows: [], blankRows: 9 }],
      [long('', 'vi socialtjänsten Kovač staden')],
      [{ type: 'facts', items: [{ label: '', value: 'å' }] }],
      [{ type: 'note', text: '' }, long('å', 'vi socialtjänsten ”ja” socialtjänsten ”ja” staden')],
    ], 'A3');
    expect(made.pages.flatMap((page) => intoTitleBlock(page, 'A3'))).toEqual([]);
    expect(made.pages).toHaveLength(2);
  });

  test('turn the page rather than part what belongs together, where columns begin low', () => {
    const rows = Array.from({ length: 10 }, (_, at) => answer('Ja', 1, `Rad ${at}`));
    const made = make([
      [{ type: 'table', label: 'Vem?', columns: [{ label: 'Namn' }, { label: 'Roll' }, { label: 'Uppgift' }], rows: [], blankRows: 9 }],
      [rating(null)],
      [{ type: 'together', blocks: rows }], [answer('Ja', 1, 'Sist')],
    ], 'A3');
    const pages = made.pages.flatMap((page, at) => (textsOn(page).some(({ text }) => text.startsWith('Rad ')) ? [at] : []));
    expect(pages).toEqual([1]);
  });

  test('turn the page where a long notice leaves too little room for what holds together', () => {
    for (const [size, from] of [['A4', 400], ['A3', 1000]] as const) {
      const { bottom } = bodyOf(papers[size]);
      const counts = Array.from({ length: 40 }, (_, at) => Math.round(from * (1 + at / 40))).flatMap((words) => {
        const { pages } = make([[rating(null), { type: 'text', text: lorem(60), tone: 'support' }]], size, { notice: lorem(words) });
        // A notice may itself be as long as the page: then nothing can be said of what follows it.
        const noticeEnds = Math.max(...(pages[0]?.marks ?? []).flatMap((mark) => (mark.type === 'rect' && mark.width === 1.5 ? [mark.y + mark.height] : [])));
        if (noticeEnds > bottom) return [];
        expect(pages.flatMap((page) => [...overlaps(page), ...intoTitleBlock(page, size)])).toEqual([]);
        return [pages.length];
      });
      expect(new Set(counts)).toEqual(new Set([1, 2]));
    }
  });

  test('never leave a heading alone at the foot', () => {
    for (let lines = 14; lines < 24; lines += 1) {
      const made = make([[answer('', lines)], [{ type: 'heading', level: 2, text: 'Rubriken' }, answer('', 4)]]);
      const page = made.pages.find((each) => textsOn(each).some(({ text }) => text.includes('Rubriken')));
      expect(page === undefined ? [] : textsOn(page).filter(({ text }) => text.includes('Vad vill ni?'))).not.toHaveLength(0);
      const heading = page === undefined ? undefined : textsOn(page).find(({ text }) => text.includes('Rubriken'));
      const under = page === undefined ? [] : textsOn(page).filter(({ text, y }) => text.includes('Vad vill ni?') && y > (heading?.y ?? 0));
      expect(under).toHaveLength(1);
    }
  });

  test('repeat a table’s head on each page, as decoration for those who hear the sheet', () => {
    const made = make([[{ type: 'table', label: 'Vem?', columns: [{ label: 'Namn' }, { label: 'Uppgift' }], rows: Array.from({ length: 60 }, (_, at) => [{ type: 'text', text: `Person ${at}` }, { type: 'text', text: 'Ringer' }] as const), blankRows: 0 }]]);
    expect(made.pages.length).toBeGreaterThan(1);
    const heads = made.pages.map((page) => textsOn(page).filter(({ text }) => text === 'Uppgift'));
    expect(heads.map(({ length }) => length)).toEqual(made.pages.map(() => 1));
    expect(heads.map(([head]) => head?.owner === null)).toEqual(made.pages.map((_, at) => at > 0));
  });
});

describe('a card on a sheet of its own', () => {
  const card = (name: string, page: boolean): Block => ({ type: 'together', ...(page ? { page: true } : {}), blocks: [{ type: 'heading', level: 3, text: name }, answer('', 2, `${name} säger`)] });

  test.each(['A4', 'A3'] as const)('begins a page, though there would be room on the one before: %s', (size) => {
    const made = make([[{ type: 'heading', level: 2, text: 'Blad' }, card('Ett', false), card('Två', true), card('Tre', true)], [answer('', 1, 'Efteråt')]], size);
    const named = (name: string) => made.pages.findIndex((page) => textsOn(page).some(({ text }) => text === name));
    expect(named('Två')).toBeGreaterThanOrEqual(size === 'A4' ? 1 : 0);
    if (size === 'A4') expect([named('Ett'), named('Två'), named('Tre')]).toEqual([0, 1, 2]);
    const tops = made.pages.flatMap((page) => textsOn(page).filter(({ text }) => text === 'Två' || text === 'Tre').map(({ y }) => y));
    expect(new Set(tops.map((y) => Math.round(y))).size).toBe(1);
    expect(made.pages.flatMap((page) => [...overlaps(page), ...intoTitleBlock(page, size)])).toEqual([]);
  });
});

describe('a table that is too wide for A4', () => {
  const wide: Block = {
    type: 'table', label: 'Matris', columns: [{ label: 'Fall' }, { label: 'Vem?' }, { label: 'Hur?' }], blankRows: 0, lines: 3,
    rows: [[{ type: 'text', text: 'Ett fall' }, { type: 'text', text: '' }, { type: 'text', text: '' }]],
    narrow: [{ type: 'heading', level: 3, text: 'Ett fall som kort' }, answer('', 3, 'Vem?')],
  };

  test('is the same as cards there, and a table with room to write on A3', () => {
    expect(lettersOf(make([[wide]], 'A4', { blank: true }))).toContain('Ettfallsomkort');
    const made = make([[wide]], 'A3', { blank: true });
    expect(lettersOf(made)).not.toContain('somkort');
    expect(lettersOf(made)).toContain('Hur?');
  });
});

describe('figures in a table', () => {
  const figures: Block = { type: 'table', label: 'Figurer', columns: [{ label: 'Vad' }, { label: 'Siffra' }], blankRows: 0, rows: [[{ type: 'text', text: 'Det ena' }, { type: 'rating', value: null, max: 5 }]] };

  test('have their numbers in the panes on a sheet to write on, and a dash where nothing was said', () => {
    expect(lettersOf(make([[figures]], 'A4', { blank: true }))).toContain('12345');
    expect(lettersOf(make([[figures]], 'A4'))).not.toContain('12345');
  });
});

describe('ratings on the wall', () => {
  const panes = (made: ReturnType<typeof make>) => made.pages.map(({ marks }) =>
    marks.flatMap((mark) => (mark.type === 'text' && /^[1-5]$/.test(mark.text) && mark.face === 'besley-600' && mark.size > 15 && mark.x > 100 ? [mark] : [])));

  test('stand in rows with five large panes, the scale’s words once, and fit one sheet', () => {
    const made = make(Array.from({ length: 8 }, () => rated(null)), 'A3', { blank: true });
    expect(made.pages).toHaveLength(1);
    expect(panes(made)[0]).toHaveLength(40);
    const first = made.pages[0];
    const written = first === undefined ? [] : textsOn(first).map(({ text }) => text);
    for (const words of ['inte alls redo', 'så redo man kan bli', 'Varför?', 'Hur möter ni hindren?']) expect(written.filter((text) => text === words)).toHaveLength(1);
    const squares = (first?.marks ?? []).filter((mark) => mark.type === 'rect' && Math.abs(mark.width - 90) < 1);
    expect(squares).toHaveLength(8);
  });

  test('grow to fill the sheet when they are few', () => {
    const gap = (count: number): number => {
      const [first] = panes(make(Array.from({ length: count }, () => rated(null)), 'A3', { blank: true }));
      return (first?.[5]?.y ?? 0) - (first?.[0]?.y ?? 0);
    };
    expect(gap(4)).toBeGreaterThan(gap(9) + 1);
  });

  test('have a mark on the chosen pane, and say it to those who don’t see it', () => {
    const made = make([rated(4), rated(null)], 'A3');
    expect(made.elements.filter(({ said }) => said === '4 av 5')).toHaveLength(1);
    expect(made.pages[0]?.marks.filter((mark) => mark.type === 'rect' && mark.fill === 'light')).toHaveLength(1);
  });

  test('are ordinary questions where they stand alone, or on scales of their own', () => {
    const other: readonly Block[] = [{ type: 'rating', label: 'Annat', min: 0, max: 10, low: 'lite', high: 'mycket', value: null }];
    const made = make([rated(null), other], 'A3');
    expect(lettersOf(made)).toContain('Annat');
    expect(made.pages.flatMap(overlaps)).toEqual([]);
  });
});

describe('the result', () => {
  const pane = (heading: string): { tone: 'light'; heading: string; blocks: readonly Block[] } => ({ tone: 'light', heading, blocks: [{ type: 'text', tone: 'plain', text: lorem(30) }] });

  test('stands in a window of panes under the questions', () => {
    const made = make([[answer('Ja')]], 'A4', { panes: [{ tone: 'light', figure: { value: '26', unit: 'av 40' }, blocks: [] }, pane('Så läser ni')] });
    expect(made.pages[0]?.marks.filter((mark) => mark.type === 'rect' && mark.fill === 'pale')).toHaveLength(2);
    expect(lettersOf(made)).toContain('26av40');
  });

  test('has a box to write the figure in on a blank sheet, and no colour', () => {
    const made = make([[answer('')]], 'A3', { blank: true, panes: [{ tone: 'light', figure: { value: '', unit: 'av 40' }, blocks: [] }] });
    expect(lettersOf(made)).toContain('av40');
    const colours = new Set(made.pages.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'rect' ? [mark.fill ?? 'none'] : []))));
    expect(colours.has('pale') || colours.has('light')).toBe(false);
  });

  test('is parted by a page where one pane alone is longer than a page', () => {
    const made = make([[answer('Ja')]], 'A4', { panes: [{ tone: 'sky', heading: 'Många', blocks: [{ type: 'list', ordered: false, items: Array.from({ length: 80 }, (_, at) => `Person ${at}`) }] }, pane('Två')] });
    expect(made.pages.length).toBeGreaterThan(1);
    expect(lettersOf(made)).toContain('Person79');
    expect(made.pages.flatMap((page) => [...overlaps(page), ...intoTitleBlock(page, 'A4')])).toEqual([]);
  });
});

const words = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.constantFrom('vi', 'staden', 'samverkan', 'socialtjänsten', '–', '”ja”', '12–18', 'Kovač', 'Олена'), { maxLength: 40 }).map((list) => list.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 120 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 300 }).map((length) => 'å'.repeat(length)) },
);
const short = words.map((text) => text.slice(0, 60));
const cell = fc.oneof(
  words.map((text) => ({ type: 'text' as const, text })),
  fc.boolean().map((ticked) => ({ type: 'tick' as const, ticked, label: 'Ja' })),
  fc.option(fc.integer({ min: 1, max: 5 })).map((value) => ({ type: 'rating' as const, value, max: 5 })),
);
const simple: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), text: short }),
  fc.record({ type: fc.constant('text' as const), text: words, tone: fc.constantFrom('plain' as const, 'support' as const, 'strong' as const) }),
  fc.record({ type: fc.constant('list' as const), items: fc.array(words, { maxLength: 6 }), ordered: fc.boolean() }),
  fc.record({ type: fc.constant('facts' as const), items: fc.array(fc.record({ label: short, value: words }), { minLength: 1, maxLength: 5 }) }),
  fc.record({ type: fc.constant('answer' as const), label: words, value: words, lines: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ type: fc.constant('choices' as const), label: words, several: fc.boolean(), options: fc.array(fc.record({ label: words, chosen: fc.boolean() }), { minLength: 1, maxLength: 8 }) }),
  fc.record({ type: fc.constant('rating' as const), label: short, min: fc.constant(1), max: fc.integer({ min: 2, max: 7 }), low: short, high: short, value: fc.constantFrom(null, 1, 2) }),
  fc.integer({ min: 1, max: 6 }).chain((count) => fc.record({
    type: fc.constant('table' as const), label: short, columns: fc.array(fc.record({ label: short, share: fc.integer({ min: 1, max: 5 }) }), { minLength: count, maxLength: count }),
    rows: fc.array(fc.array(cell, { minLength: count, maxLength: count }), { maxLength: 12 }), blankRows: fc.integer({ min: 0, max: 12 }),
  })),
  fc.record({ type: fc.constant('note' as const), text: words }),
);
const anyBlock: fc.Arbitrary<Block> = fc.oneof({ weight: 4, arbitrary: simple }, fc.record({ type: fc.constant('together' as const), blocks: fc.array(simple, { minLength: 1, maxLength: 6 }) }), fc.record({ type: fc.constant('together' as const), page: fc.constant(true as const), blocks: fc.array(simple, { minLength: 1, maxLength: 3 }) }));
const anyQuestions = fc.array(fc.array(anyBlock, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

describe('whatever is written', () => {
  test.each(['A4', 'A3'] as const)('stands inside the frame of %s, and on nothing else', (size) => {
    fc.assert(fc.property(anyQuestions, fc.boolean(), fc.array(fc.array(simple, { maxLength: 3 }), { maxLength: 5 }), (questions, blank, panes) => {
      const made = make(questions, size, { blank, panes: panes.map((blocks) => ({ tone: 'light' as const, blocks })) });
      expect(made.pages.length).toBeGreaterThan(0);
      for (const page of made.pages) {
        expect(overlaps(page)).toEqual([]);
        expect(outside(page, size)).toEqual([]);
        expect(intoTitleBlock(page, size)).toEqual([]);
      }
    }), { numRuns: 120 });
  }, 60_000);

  test('has every element’s parent before it', () => {
    fc.assert(fc.property(anyQuestions, (questions) => {
      const { elements, pages } = make(questions, 'A3');
      for (const [at, { parent }] of elements.entries()) expect(parent === null || parent < at).toBe(true);
      for (const mark of pages.flatMap(({ marks }) => marks)) if ('owner' in mark && mark.owner !== null) expect(elements[mark.owner]).toBeDefined();
    }), { numRuns: 60 });
  }, 60_000);
});
