/** Writes a layout as a PDF. Runs in a worker, on the main thread in slices, and in tests. */
import { jsPDF } from 'jspdf';
import { inks, type Layout, type Mark, type Owner, type Page } from '../marks.ts';
import { metrics, type Face } from '../metrics.ts';
import { paints } from '../paints.ts';
import { point } from '../paper.ts';
import { lineOf } from '../text.ts';
import type { FontFile } from './fonts.ts';
import { channels, dot, drawShapes, field, line, number, onPage, placeOf, pointAt, tick, type Placing, type TextShape } from './ink.ts';
import { insideOf, type Inside, type InsideFont } from './inside.ts';
import { Structure } from './structure.ts';

export interface PdfInfo {
  readonly title: string;
  /** The program that made it; never a person. */
  readonly creator: string;
}

/** jsPDF wants a file's bytes as a text of one character a byte. */
function binary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

const ownerOf = (mark: Mark): Owner => ('owner' in mark ? mark.owner : null);

/** The next mark's words follow directly after these, as where a word changes face in the middle. */
const goesOn = (mark: Mark, next: Mark | undefined): boolean =>
  mark.type === 'text' && next?.type === 'text' && next.owner === mark.owner && Math.abs(next.y - mark.y) < 0.01 && Math.abs(next.x - mark.x - mark.width) < 0.05;

/** Turns words into a font's glyphs, and tells the font which of them the file must hold. */
class Typesetter {
  readonly #font: InsideFont;
  readonly #glyphs = new Map<number, string>();

  constructor(font: InsideFont) {
    this.#font = font;
  }

  #glyph(code: number): string {
    const { metadata } = this.#font;
    const glyph = metadata.characterToGlyph(code);
    metadata.glyIdsUsed.push(glyph);
    metadata.toUnicode[glyph] = code;
    const { widths } = metadata.Unicode;
    if (!widths.includes(glyph)) widths.push(glyph, [Math.trunc(metadata.widthOfGlyph(glyph))]);
    const hex = glyph.toString(16).padStart(4, '0');
    this.#glyphs.set(code, hex);
    return hex;
  }

  /** The operator that paints the words: only the numbers of glyphs, so that no words can become an operator. */
  show(text: string, size: number, colour: string, x: number, y: number): string {
    let hex = '';
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      hex += this.#glyphs.get(code) ?? this.#glyph(code);
    }
    return `BT\n/${this.#font.id} ${number(size)} Tf\n${channels(colour)} rg\n${number(x)} ${number(y)} Td\n<${hex}> Tj\nET`;
  }
}

class Writer {
  readonly #document: jsPDF;
  readonly #inside: Inside;
  readonly #structure: Structure;
  readonly #setters = new Map<Face, Typesetter>();

  constructor(document: jsPDF, structure: Structure) {
    this.#document = document;
    this.#inside = insideOf(document);
    this.#structure = structure;
  }

  page(page: Page): void {
    const place = onPage(page.height);
    this.#structure.newPage();
    let owner: Owner | undefined;
    for (const [at, mark] of page.marks.entries()) {
      const next = ownerOf(mark);
      if (next !== owner) {
        this.#structure.begin(next);
        owner = next;
      }
      this.#mark(mark, place, goesOn(mark, page.marks[at + 1]) ? '' : ' ');
    }
    this.#structure.end();
  }

  readonly #out = (lines: readonly string[]): void => {
    for (const each of lines) this.#inside.write(each);
  };

  /** @param after stands after the mark's words, so that they are not joined with those of the next line */
  #mark(mark: Mark, place: Placing, after: string): void {
    switch (mark.type) {
      case 'text': this.#text(mark.text.endsWith(' ') ? mark.text : mark.text + after, mark.face, mark.size, inks[mark.ink], ...pointAt(place, mark.x, mark.y)); break;
      case 'foreign': this.#boxes(place, mark.x, mark.y, mark.width / mark.signs, mark.signs, mark.size); break;
      case 'line': this.#out(line(place, mark.x1, mark.y1, mark.x2, mark.y2, mark.width, mark.ink, mark.dash)); break;
      case 'rect': this.#out(field(place, mark.x, mark.y, mark.width, mark.height, mark.fill, mark.stroke, mark.line, mark.radius)); break;
      case 'dot': this.#out(dot(place, mark.x, mark.y, mark.r, mark.fill, mark.stroke, mark.line)); break;
      case 'tick': this.#out(tick(place, mark.x, mark.y, mark.size, mark.ink)); break;
      case 'drawing':
        drawShapes(mark.drawing.shapes, placeOf(place, mark.x, mark.y, mark.width, mark.drawing), (shape, inner) => { this.#label(shape, inner); }, this.#out);
        break;
    }
  }

  /** @param x and y of the baseline's beginning, in points from the page's lower left corner */
  #text(text: string, face: Face, size: number, colour: string, x: number, y: number): void {
    const setter = this.#setters.get(face);
    if (setter !== undefined) {
      this.#inside.write(setter.show(text, size, colour, x, y));
      return;
    }
    // jsPDF embeds only the fonts that its own way of writing has used; it is five times slower, so it writes once a face.
    this.#document.setFont(face, 'normal').setFontSize(size).setTextColor(colour);
    this.#document.text(text, x, this.#document.internal.pageSize.getHeight() - y, { baseline: 'alphabetic' });
    this.#setters.set(face, new Typesetter(this.#inside.getFont(face, 'normal')));
  }

  /** A box for each sign that no face has, so that nobody believes that nothing was written there. */
  #boxes(place: Placing, x: number, y: number, width: number, signs: number, size: number): void {
    const height = size * point * 0.7;
    for (let at = 0; at < signs; at += 1) this.#out(field(place, x + at * width + width * 0.12, y - height, width * 0.76, height, undefined, 'black', 0.2));
  }

  /** A drawing's text, which may hold people's own words. */
  #label(shape: TextShape, place: Placing): void {
    if (shape.fill === 'none') return;
    const face: Face = shape.face === 'display' ? 'besley-600' : `fira-sans-${shape.weight}`;
    const size = shape.size * place.scale;
    const set = lineOf(shape.text, { face, size }, metrics);
    const [x, y] = pointAt(place, shape.x, shape.y);
    const from = x - (shape.anchor === 'end' ? set.width : shape.anchor === 'middle' ? set.width / 2 : 0) / point;
    const page: Placing = { x: from, y, scale: 1 / point };
    for (const segment of set.segments) {
      if (segment.type === 'text') this.#text(segment.text, segment.face, size, paints[shape.fill], from + segment.x / point, y);
      else if (segment.type === 'tick') this.#out(tick(page, segment.x, -size * point * 0.68, segment.width * 0.84, 'black'));
      else this.#boxes(page, segment.x, 0, segment.width / segment.signs, segment.signs, size);
    }
  }
}

export interface WriteOptions {
  /** Off in tests, which read the bytes. */
  readonly compress?: boolean;
  /** Called between pages; where the writing may wait. */
  readonly breathe?: () => Promise<void>;
}

/**
 * @param fonts every face that the layout needs, see `fontsFor`
 * @returns the file's bytes
 */
export async function writePdf(layout: Layout, fonts: readonly FontFile[], { title, creator }: PdfInfo, { compress = true, breathe }: WriteOptions = {}): Promise<ArrayBuffer> {
  const [first] = layout.pages;
  if (first === undefined) throw new RangeError('a layout has at least one page');
  const sizeOf = ({ width, height }: Page): [number, number] => [width / point, height / point];
  const orientation = ({ width, height }: Page) => (width > height ? 'landscape' as const : 'portrait' as const);
  // Only used fonts: the fourteen that every reader has are not embedded and not needed.
  const document = new jsPDF({ unit: 'pt', format: sizeOf(first), orientation: orientation(first), compress, putOnlyUsedFonts: true, floatPrecision: 3 });
  document.setDocumentProperties({ title, creator });
  for (const { face, bytes } of fonts) {
    const name = `${face}.ttf`;
    document.addFileToVFS(name, binary(bytes));
    document.addFont(name, face, 'normal');
    await breathe?.();
  }
  const structure = new Structure(insideOf(document), layout.elements);
  const writer = new Writer(document, structure);
  for (const [at, page] of layout.pages.entries()) {
    if (at > 0) document.addPage(sizeOf(page), orientation(page));
    writer.page(page);
    await breathe?.();
  }
  return document.output('arraybuffer');
}
