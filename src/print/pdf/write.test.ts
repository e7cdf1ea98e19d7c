import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPdfFile } from '../../../tests/tools/pdf-file.ts';
import { sheetWith } from '../../../tests/tools/sheets.ts';
import { root } from '../../../tests/tools/source.ts';
import type { Block } from '../../domain/report.ts';
import { layout } from '../layout.ts';
import { metrics } from '../metrics.ts';
import type { PaperSize } from '../paper.ts';
import { fileName, fontsFor } from './fonts.ts';
import { writePdf } from './write.ts';

/** The file, also as one character a byte, and its objects by number. */
function read(bytes: ArrayBuffer) {
  const file = Buffer.from(bytes);
  const raw = file.toString('latin1');
  const objects = new Map([...raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((match) => [Number(match[1]), match[2] ?? ''] as const));
  return { file, raw, objects };
}
const words = ({ file }: ReturnType<typeof read>): string => readPdfFile(file).pages.map(({ text }) => text).join('\n');

async function write(blocks: readonly (readonly Block[])[], size: PaperSize = 'A4', title = '0.6 Är ni redo? – Älvsund') {
  const made = layout(sheetWith(blocks), size, metrics);
  const fonts = fontsFor(made).map((need) => ({ face: need.face, bytes: new Uint8Array(readFileSync(join(root, 'public/fonts/pdf', fileName(need)))) }));
  return { made, pdf: read(await writePdf(made, fonts, { title, creator: 'Stad för stad – arbetsboken' }, { compress: false })) };
}
const answer = (value: string): Block => ({ type: 'answer', label: 'Vad vill ni?', value, lines: 4 });
const utf16 = (text: string): string => `\u00fe\u00ff${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`;

describe('a PDF', () => {
  test('says every letter as it was written: Swedish, quotes, dashes, Polish, Ukrainian', async () => {
    const written = 'Räksmörgås – ”så här” 12–18 §, Małgorzata Wiśniewska, Олена Коваленко, Kovač';
    const { pdf } = await write([[answer(written)]]);
    expect(words(pdf).replace(/\s+/g, ' ')).toContain(written);
    expect(words(pdf)).not.toContain('\ufffd');
  });

  test('fetches the wide fonts only for a name that needs them', () => {
    const names = (text: string): readonly string[] => fontsFor(layout(sheetWith([[answer(text)]]), 'A4', metrics)).map(fileName).toSorted();
    expect(names('Älvsund – ”ja”')).toEqual(['besley-600.ttf', 'fira-sans-400.ttf', 'fira-sans-500.ttf', 'fira-sans-600.ttf']);
    expect(names('Kovač')).toEqual(['besley-600.ttf', 'fira-sans-400-wide.ttf', 'fira-sans-500.ttf', 'fira-sans-600.ttf']);
  });

  test('has title, language and creator, and no author', async () => {
    const { pdf } = await write([[answer('Ja')]]);
    expect(pdf.raw).toContain(`/Title (${utf16('0.6 Är ni redo? – Älvsund')})`);
    expect(pdf.raw).toContain(`/Creator (${utf16('Stad för stad – arbetsboken')})`);
    expect(pdf.raw).toContain('/Lang (sv-SE)');
    expect(pdf.raw).toContain('/DisplayDocTitle true');
    expect(pdf.raw).not.toContain('/Author');
  });

  test('embeds its own faces and leaves out those it does not use', async () => {
    const { pdf } = await write([[answer('Ja')]]);
    expect([...pdf.raw.matchAll(/\/FontFile2/g)]).toHaveLength(4);
    expect(pdf.raw).not.toMatch(/Helvetica|Times|Courier|ZapfDingbats/);
  });

  test('has pages of the paper’s size', async () => {
    expect((await write([[answer('Ja')]], 'A3')).pdf.raw).toMatch(/\/MediaBox \[0 0 1190\.551 841\.89\]/);
    expect((await write([[answer('Ja')]], 'A4')).pdf.raw).toMatch(/\/MediaBox \[0 0 595\.276 841\.89\]/);
  });

  test('counts and shows signs that no face has, and drops nothing in silence', async () => {
    const { made, pdf } = await write([[answer('Vi såg 👮 och مرحبا där.')]]);
    expect(made.foreign).toBe(6);
    expect(words(pdf)).toContain('Vi såg ');
    expect(words(pdf)).toContain('där.');
  });

  test('hands back the same file, but for its date and id', async () => {
    const still = ({ raw }: { readonly raw: string }): string => raw.replace(/\/CreationDate \([^)]*\)/, '').replace(/\/ID \[[^\]]*\]/, '');
    expect(still((await write([[answer('Ja')]])).pdf)).toBe(still((await write([[answer('Ja')]])).pdf));
  });
});

describe('a PDF’s structure', () => {
  const table: Block = {
    type: 'table', label: 'Vem kan vad?', columns: [{ label: 'Namn' }, { label: 'Roll' }],
    rows: [[{ type: 'text', text: 'Karin' }, { type: 'text', text: '' }], [{ type: 'text', text: 'Samir' }, { type: 'tick', ticked: true, label: 'Är med' }]], blankRows: 0,
  };
  const choices: Block = { type: 'choices', label: 'Vill ni?', several: false, options: [{ label: 'Ja', chosen: true }, { label: 'Nej', chosen: false }] };

  test('names headings, paragraphs, lists and tables', async () => {
    const { pdf } = await write([[table], [choices], [answer('Ja')]]);
    expect(pdf.raw).toContain('/MarkInfo <</Marked true>>');
    for (const role of ['Document', 'H1', 'H2', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD']) expect(pdf.raw).toContain(`/S /${role} `);
    expect([...pdf.raw.matchAll(/\/S \/TR /g)]).toHaveLength(3);
    expect([...pdf.raw.matchAll(/\/Scope \/Column/g)]).toHaveLength(2);
    expect([...pdf.raw.matchAll(/\/Scope \/Row/g)]).toHaveLength(2);
  });

  test('keeps a cell that nobody has written in', async () => {
    const { pdf } = await write([[table]]);
    expect([...pdf.raw.matchAll(/\/S \/TD /g)]).toHaveLength(2);
  });

  test('says that a box is ticked', async () => {
    const { pdf } = await write([[choices]]);
    expect(pdf.raw).toContain('/ActualText (Ja \\(valt\\))');
  });

  test('tells what a picture shows', async () => {
    const { pdf } = await write([[{ type: 'picture', drawing: { width: 100, height: 20, title: 'Profil', description: 'Behovet: 4 av 5.', shapes: [
      { type: 'rect', x: 0, y: 0, width: 20, height: 20, fill: 'hatch', stroke: 'ink', strokeWidth: 1 }, { type: 'circle', x: 40, y: 10, r: 5, fill: 'light' },
      { type: 'text', x: 60, y: 15, text: 'Kovač ✓', size: 15, face: 'display', weight: 600, anchor: 'end', fill: 'ink' },
    ] } }]]);
    expect(pdf.raw).toContain('/S /Figure');
    expect(pdf.raw).toContain('/Alt (Profil. Behovet: 4 av 5.)');
    expect(words(pdf)).toContain('Kovač');
  });

  test('marks everything that is painted, and every mark belongs to an element that knows it', async () => {
    const { pdf } = await write([[table], [choices], [answer('ordet '.repeat(2500))]]);
    const pages = [...pdf.objects.values()].filter((object) => object.startsWith('<</Type /Page\n'));
    expect(pages.length).toBeGreaterThan(2);
    const nums = /\/Nums \[(.*)\]>> \/ParentTreeNextKey (\d+)/.exec(pdf.raw);
    expect(Number(nums?.[2])).toBe(pages.length);
    const lists = [...(nums?.[1] ?? '').matchAll(/(\d+) \[([^\]]*)\]/g)].map((match) => [...(match[2] ?? '').matchAll(/(\d+) 0 R/g)].map((found) => Number(found[1])));
    for (const [at, page] of pages.entries()) {
      const stream = pdf.objects.get(Number(/\/Contents (\d+) 0 R/.exec(page)?.[1])) ?? '';
      const ids = [...stream.matchAll(/\/MCID (\d+)>> BDC/g)].map((match) => Number(match[1]));
      expect(ids).toEqual(ids.map((_, index) => index));
      expect(lists[at]).toHaveLength(ids.length);
      for (const id of lists[at] ?? []) expect(pdf.objects.get(id)).toContain('/Type /StructElem');
      const begun = [...stream.matchAll(/ B(?:DC|MC)\n/g)].length;
      expect([...stream.matchAll(/\nEMC/g)]).toHaveLength(begun);
    }
  });
});

describe('hostile words', () => {
  const hostile = fc.oneof(
    fc.constantFrom(') /JS (app.alert(1)) /S /JavaScript (', '>> endobj 99 0 obj <</Type /Action /S /URI /URI (https://example.org)>>', '\\) Tj ET', '</script>', 'javascript:alert(1)', ')\nendstream\nendobj'),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  test('never become anything but text', async () => {
    await fc.assert(fc.asyncProperty(hostile, hostile, async (text, title) => {
      const picture: Block = { type: 'picture', drawing: { width: 10, height: 10, title: text, description: text, shapes: [{ type: 'text', x: 0, y: 5, text, size: 5, face: 'sans', weight: 400, anchor: 'middle', fill: 'ink' }] } };
      const { pdf } = await write([[answer(text)], [{ type: 'choices', label: text, several: true, options: [{ label: text, chosen: true }] }], [picture]], 'A4', title);
      // Strings are where such words may stand; outside them nothing may act.
      const outside = pdf.raw.replace(/stream\n[\s\S]*?\nendstream/g, '').replace(/\((?:\\[\s\S]|[^\\()])*\)/g, '()');
      expect(outside).not.toMatch(/\/JS|\/JavaScript|\/URI|\/Launch|\/Annots|\/AcroForm|\/EmbeddedFile|\/GoToR|\/SubmitForm/);
      for (const [, object] of pdf.objects) if (object.includes('BT\n')) expect(object.replace(/<[0-9a-f]*> Tj/g, '')).not.toMatch(/javascript|alert|example/i);
    }), { numRuns: 60 });
  }, 60_000);
});
