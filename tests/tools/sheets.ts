/** Sheets to lay out in tests, and what to look for on the pages that come of them. */
import type { Block } from '../../src/domain/report.ts';
import type { Layout, Mark, Page } from '../../src/print/marks.ts';
import { contentWidth, papers, point, type PaperSize } from '../../src/print/paper.ts';
import type { SheetDocument } from '../../src/print/sheet.ts';

/** A sheet with these blocks, a question each. */
export function sheetWith(questions: readonly (readonly Block[])[], more: Partial<SheetDocument> = {}): SheetDocument {
  return {
    plate: '2.5', title: 'Samverkansaktörer', lead: 'Vilka kan ni arbeta med, och hur når ni dem?', phase: 'Utforska', step: 'Steg 2',
    house: { width: 70, height: 64, title: 'Steg 2', description: 'Huset för steg 2.', shapes: [{ type: 'rect', x: 5, y: 20, width: 60, height: 43, fill: 'white', stroke: 'ink', strokeWidth: 1.5 }] },
    questions: questions.map((blocks, at) => ({ number: at + 1, blocks, attached: [] })),
    resultHeading: 'Resultat', panes: [], blank: false,
    cells: [{ label: 'Stad', value: 'Älvsund' }, { label: 'Datum', value: '2026-11-22' }],
    mark: { name: 'Stad för stad', kind: 'arbetsboken' }, pageLabel: 'Blad', pageOf: (page, pages) => `${page} av ${pages}`,
    chosen: (label) => `${label} (valt)`, rated: (value, max) => `${value} av ${max}`,
    credit: 'Fristående arbetsbok efter metoden Stad för stad.', creditRight: 'Registreras och bevaras.',
    ...more,
  };
}

export type Text = Extract<Mark, { type: 'text' }>;
export const textsOn = ({ marks }: Page): readonly Text[] => marks.filter((mark) => mark.type === 'text');

export interface Box {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The ink's box: from the capitals' height to below the baseline. */
export const boxOf = ({ text, x, y, width, size }: Text): Box =>
  ({ what: text, left: x, right: x + width, top: y - size * point * 0.7, bottom: y + size * point * 0.2 });

/** Pairs of texts that stand on each other, by more than a hair. */
export function overlaps(page: Page): readonly string[] {
  const boxes = textsOn(page).filter(({ text }) => text.trim() !== '').map(boxOf).sort((one, other) => one.top - other.top);
  const hair = 0.15;
  return boxes.flatMap((box, at) => {
    const found: string[] = [];
    for (let next = at + 1; next < boxes.length; next += 1) {
      const other = boxes[next];
      if (other === undefined || other.top > box.bottom - hair) break;
      if (other.left < box.right - hair && other.right > box.left + hair) found.push(`”${box.what}” and ”${other.what}”`);
    }
    return found;
  });
}

/** Words that stand outside the sheet's margins. */
export function outside(page: Page, size: PaperSize): readonly string[] {
  const paper = papers[size];
  const [left, right] = [paper.margin.left, paper.margin.left + contentWidth(paper)];
  return textsOn(page).map(boxOf)
    .filter((box) => box.left < left - 0.05 || box.right > right + 0.6 || box.top < paper.margin.top - 0.05 || box.bottom > paper.height - paper.margin.bottom + 0.8)
    .map(({ what }) => what);
}

/** Lines of the body that reach into the title block. */
export function intoTitleBlock(page: Page, size: PaperSize): readonly string[] {
  const paper = papers[size];
  const top = paper.height - paper.margin.bottom - paper.credit - paper.titleBlock;
  return textsOn(page).map(boxOf).filter((box) => box.top < top - 0.05 && box.bottom > top + 0.05).map(({ what }) => what);
}

/** Everything that is written, without spaces, in the order it is painted. */
export const lettersOf = ({ pages }: Layout): string =>
  pages.flatMap(({ marks }) => marks.map((mark) => (mark.type === 'text' || mark.type === 'foreign' ? mark.text : ''))).join('').replace(/\s/g, '');
