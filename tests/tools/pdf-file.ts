/**
 * Reads back what a finished PDF file says, as a reader of PDF would: pages and their size, text through each font's map
 * to Unicode, title, language, and whether the fonts are in the file. Only as much of the format as jsPDF and Chromium
 * write.
 */
import { inflateSync } from 'node:zlib';

export interface PdfPage {
  /** In points, 1/72 inch. */
  readonly width: number;
  readonly height: number;
  /** Every piece of text in the order it was drawn, one a line. */
  readonly text: string;
}

export interface PdfFile {
  readonly pages: readonly PdfPage[];
  readonly title: string | null;
  readonly language: string | null;
  /** True where assistive technology finds headings and paragraphs. */
  readonly tagged: boolean;
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  /** Keys of things that do something: scripts, forms, attachments. */
  readonly active: readonly string[];
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream: Buffer | undefined;
}

/** @throws Error where the file is no PDF with a plain table of objects */
function objectsOf(file: Buffer): { readonly objects: ReadonlyMap<number, PdfObject>; readonly trailer: string } {
  const source = file.toString('latin1');
  if (!source.startsWith('%PDF-')) throw new Error('this is no PDF file');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1]);
  const table = /^xref\s+0 (\d+)\s+([\s\S]*?)trailer([\s\S]*?)startxref/.exec(source.slice(start));
  if (table === null) throw new Error('the PDF has no table of objects where it says');
  const objects = new Map<number, PdfObject>();
  for (const [number, [, offset, use]] of [...(table[2] ?? '').matchAll(/(\d{10}) \d{5} ([nf])/g)].entries()) {
    if (use !== 'n') continue;
    const at = Number(offset);
    const head = new RegExp(`^${number} 0 obj\\s*`).exec(source.slice(at, at + 40));
    if (head === null) throw new Error(`object ${number} is not where the table says`);
    const body = source.slice(at + head[0].length);
    const end = /\bendobj\b/.exec(body)?.index ?? body.length;
    const streamAt = /\bstream\r?\n/.exec(body.slice(0, end));
    if (streamAt === null) {
      objects.set(number, { dictionary: body.slice(0, end), stream: undefined });
      continue;
    }
    const dictionary = body.slice(0, streamAt.index);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const from = at + head[0].length + streamAt.index + streamAt[0].length;
    const raw = file.subarray(from, from + length);
    objects.set(number, { dictionary, stream: /\/FlateDecode/.test(dictionary) ? inflateSync(raw) : raw });
  }
  return { objects, trailer: table[3] ?? '' };
}

const reference = (dictionary: string, key: string): number | undefined => {
  const found = new RegExp(`/${key}\\s*\\[?\\s*(\\d+) 0 R`).exec(dictionary)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** A text in a dictionary: (in parentheses) or <in hexadecimal>, UTF-16 where it says so. */
function textIn(dictionary: string, key: string): string | null {
  const found = new RegExp(`/${key}\\s*(?:\\(((?:[^()\\\\]|\\\\[\\s\\S])*)\\)|<([0-9A-Fa-f\\s]+)>)`).exec(dictionary);
  if (found === null) return null;
  const bytes = found[2] === undefined
    ? Buffer.from((found[1] ?? '').replace(/\\([0-7]{1,3})/g, (_all, octal: string) => String.fromCharCode(parseInt(octal, 8))).replace(/\\([\s\S])/g, '$1'), 'latin1')
    : Buffer.from(found[2].replace(/\s/g, ''), 'hex');
  return bytes[0] === 0xfe && bytes[1] === 0xff ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes.toString('latin1');
}

const unicode = (hex: string): string => Buffer.from(hex.padStart(4, '0'), 'hex').swap16().toString('utf16le');

/** Code → text, from a font's ToUnicode. */
function unicodeMap(stream: string): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (const [, chars = ''] of stream.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of chars.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) map.set(parseInt(code, 16), unicode(text));
  }
  for (const [, ranges = ''] of stream.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of ranges.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code += 1) map.set(code, unicode((parseInt(text, 16) + code - parseInt(from, 16)).toString(16)));
    }
  }
  return map;
}

/** The text of a page's content, piece by piece. A code without a letter in the map comes out as �. */
function pieces(content: string, maps: ReadonlyMap<string, ReadonlyMap<number, string>>): readonly string[] {
  const found: string[] = [];
  let map: ReadonlyMap<number, string> = new Map();
  for (const [, font, array, single] of content.matchAll(/\/(\S+)\s+[\d.]+\s+Tf|\[([^\]]*)\]\s*TJ|<([0-9A-Fa-f\s]*)>\s*Tj/g)) {
    if (font !== undefined) map = maps.get(font) ?? new Map<number, string>();
    const hex = single ?? [...(array ?? '').matchAll(/<([0-9A-Fa-f]*)>/g)].map((match) => match[1] ?? '').join('');
    const codes = hex.replace(/\s/g, '').match(/.{4}/g) ?? [];
    if (codes.length > 0) found.push(codes.map((code) => map.get(parseInt(code, 16)) ?? '\ufffd').join(''));
  }
  return found;
}

/** @throws Error where the file is no PDF, or a part that it names is not in it */
export function readPdfFile(file: Buffer): PdfFile {
  const { objects, trailer } = objectsOf(file);
  const object = (number: number | undefined, what: string): PdfObject => {
    const found = number === undefined ? undefined : objects.get(number);
    if (found === undefined) throw new Error(`the PDF has no ${what}`);
    return found;
  };
  const catalog = object(reference(trailer, 'Root'), 'catalog').dictionary;
  const info = object(reference(trailer, 'Info'), 'information').dictionary;
  const tree = object(reference(catalog, 'Pages'), 'pages').dictionary;
  const fonts: { name: string; embedded: boolean }[] = [];

  const mapsOf = (resources: string): ReadonlyMap<string, ReadonlyMap<number, string>> => {
    const list = /\/Font\s*<<([\s\S]*?)>>/.exec(resources)?.[1] ?? '';
    return new Map([...list.matchAll(/\/(\S+)\s+(\d+) 0 R/g)].map(([, name = '', number]) => {
      const font = object(Number(number), `font ${name}`).dictionary;
      const descendant = reference(font, 'DescendantFonts');
      const described = descendant === undefined ? font : object(descendant, 'descendant font').dictionary;
      const descriptor = reference(described, 'FontDescriptor');
      fonts.push({ name: /\/BaseFont\s*\/(\S+)/.exec(font)?.[1] ?? name, embedded: descriptor !== undefined && /\/FontFile[23]?\b/.test(object(descriptor, 'font descriptor').dictionary) });
      const toUnicode = reference(font, 'ToUnicode');
      return [name, toUnicode === undefined ? new Map<number, string>() : unicodeMap(object(toUnicode, 'map to Unicode').stream?.toString('latin1') ?? '')];
    }));
  };

  /** The pages under a branch of the tree, each with what the branches above it say. */
  const leaves = (branch: string, inherited: string): readonly string[] =>
    [...(/\/Kids\s*\[([\s\S]*?)\]/.exec(branch)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].flatMap((match) => {
      const kid = object(Number(match[1]), 'page').dictionary;
      return /\/Type\s*\/Pages\b/.test(kid) ? leaves(kid, `${kid} ${inherited}`) : [`${kid} ${inherited}`];
    });
  const seen = new Map<string, ReadonlyMap<string, ReadonlyMap<number, string>>>();
  const pages = leaves(tree, tree).map((page): PdfPage => {
    const [, left, bottom, right, top] = /\/MediaBox\s*\[\s*([\d.-]+)\s+([\d.-]+)\s+([\d.-]+)\s+([\d.-]+)/.exec(page) ?? [];
    const shared = /\/Resources\s+(\d+) 0 R/.exec(page)?.[1];
    const resources = shared === undefined ? page : object(Number(shared), 'resources').dictionary;
    const maps = seen.get(resources) ?? mapsOf(resources);
    seen.set(resources, maps);
    const content = object(reference(page, 'Contents'), 'content').stream?.toString('latin1') ?? '';
    return { width: Number(right) - Number(left), height: Number(top) - Number(bottom), text: pieces(content, maps).join('\n') };
  });
  const everything = [...objects.values()].map(({ dictionary }) => dictionary).join('\n');
  return {
    pages,
    title: textIn(info, 'Title'),
    language: textIn(catalog, 'Lang'),
    tagged: /\/StructTreeRoot/.test(catalog) && /\/Marked\s+true/.test(catalog),
    fonts,
    active: ['JavaScript', 'JS', 'AA', 'Launch', 'AcroForm', 'EmbeddedFile', 'SubmitForm', 'URI', 'RichMedia'].filter((key) => new RegExp(`/${key}\\b`).test(everything)),
  };
}
