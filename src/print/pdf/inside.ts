/** The parts of jsPDF that its types leave out. Its version is pinned, and tests/… read the bytes that come of it. */
import type { jsPDF } from 'jspdf';

interface PutPage {
  readonly pageNumber: number;
}

/** A font that jsPDF has read, and what it notes while text is set: which glyphs to embed, and what they mean. */
export interface InsideFont {
  /** Its name in the pages: "F15". */
  readonly id: string;
  readonly metadata: {
    characterToGlyph(code: number): number;
    widthOfGlyph(glyph: number): number;
    readonly glyIdsUsed: number[];
    readonly toUnicode: Record<number, number>;
    readonly Unicode: { readonly widths: (number | number[])[] };
  };
}

export interface Inside {
  getFont(name: string, style: string): InsideFont;
  /** Writes a line: to the page that is drawn, or to the file while it is built. */
  write(text: string): void;
  newObject(): number;
  newObjectDeferred(): number;
  newObjectDeferredBegin(id: number, output: boolean): void;
  getPageInfo(page: number): { readonly objId: number };
  pdfEscape(text: string): string;
  readonly events: {
    subscribe(event: 'putPage', listener: (page: PutPage) => void): void;
    subscribe(event: 'putResources' | 'postPutResources' | 'putCatalog', listener: () => void): void;
  };
}

/** Helper to hide jsPDF's half-typed inside. */
export const insideOf = (document: jsPDF): Inside => document.internal as unknown as Inside;
