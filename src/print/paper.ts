/** The two sheets and their measures, in millimetres and points. A printer's millimetre is the reader's: nothing is scaled. */

export type PaperSize = 'A4' | 'A3';

/** Sizes of type in points. People's own words are never set smaller than `body`. */
export interface TypeSizes {
  readonly title: number;
  readonly area: number;
  readonly question: number;
  readonly body: number;
  readonly support: number;
  readonly lead: number;
  readonly small: number;
  readonly cell: number;
}

export interface Paper {
  readonly size: PaperSize;
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** The head's height, down to the line that the house stands on. */
  readonly head: number;
  /** The house's height above that line. */
  readonly house: number;
  readonly titleBlock: number;
  readonly credit: number;
  /** From one writing line to the next: 9 mm for a pen in the hand, 14 mm for a marker on the wall. */
  readonly writing: number;
  /** How far writing lines may move together to get a whole sheet on one wall: still a marker's small hand. */
  readonly tightWriting: number;
  /** The fewest writing lines in an area of its own. */
  readonly fewestLines: number;
  /** A box to tick, or the height of a pane to mark. */
  readonly tick: number;
  readonly type: TypeSizes;
  /** Columns of running text: where each begins, and how wide they all are. */
  readonly columns: { readonly from: readonly number[]; readonly width: number };
}

export const papers: Readonly<Record<PaperSize, Paper>> = {
  A4: {
    size: 'A4', width: 210, height: 297,
    margin: { left: 20, top: 12, right: 12, bottom: 12 },
    head: 16, house: 14.5, titleBlock: 14, credit: 8.6, writing: 9, tightWriting: 9, fewestLines: 1, tick: 4.6,
    type: { title: 22, area: 15, question: 12, body: 11, support: 10, lead: 11, small: 9, cell: 11 },
    columns: { from: [20], width: 178 },
  },
  A3: {
    size: 'A3', width: 420, height: 297,
    margin: { left: 20, top: 10, right: 10, bottom: 10 },
    head: 21, house: 19, titleBlock: 17, credit: 6, writing: 14, tightWriting: 9.2, fewestLines: 5, tick: 6,
    type: { title: 30, area: 20, question: 15, body: 12.5, support: 11, lead: 13, small: 9, cell: 13 },
    // The gap between the columns is at the fold, so that the sheet parts into two A4.
    columns: { from: [20, 216], width: 184 },
  },
};

/** Millimetres in a point. */
export const point = 25.4 / 72;

export const contentWidth = ({ width, margin }: Paper): number => width - margin.left - margin.right;

/** Where the body begins and ends: under the head's line, above the title block. */
export function bodyOf({ height, margin, head, titleBlock, credit }: Paper): { readonly top: number; readonly bottom: number } {
  return { top: margin.top + head, bottom: height - margin.bottom - credit - titleBlock };
}
