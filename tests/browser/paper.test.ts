/** What comes out on paper and as PDF: the right pages, nothing cut, and words that can be selected. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdfFile, type PdfFile } from '../tools/pdf-file.ts';
import { asVisitor, built, exercisePages, sheetPages, useBrowser } from './harness.ts';
import { begin, goTo, openExample, saved } from './people.ts';

useBrowser();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paper-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** In points. Chromium rounds to its own pixels, so a point more or less is the same paper. */
const sizes = { a4: [595, 842], a3: [1191, 842] } as const;
const sizeOf = (path: string): readonly [number, number] => (path.endsWith('/a3/') ? sizes.a3 : sizes.a4);
/** Chromium draws letter by letter: compared without anything between. */
const letters = (text: string): string => text.replace(/\s+/g, '');

async function printed(page: Page): Promise<PdfFile> {
  return readPdfFile(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

function expectSize(pdf: PdfFile, path: string): void {
  for (const { width, height } of pdf.pages) {
    expect(Math.abs(width - sizeOf(path)[0]), path).toBeLessThanOrEqual(1.5);
    expect(Math.abs(height - sizeOf(path)[1]), path).toBeLessThanOrEqual(1.5);
  }
}

/** Texts on the sheets that reach outside their page. */
const cut = (page: Page): Promise<readonly string[]> => page.evaluate(() =>
  [...document.querySelectorAll<SVGSVGElement>('.sheet-page')].flatMap((sheet) => {
    const frame = sheet.getBoundingClientRect();
    return [...sheet.querySelectorAll('text')].filter((text) => {
      const box = text.getBoundingClientRect();
      return box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1);
    }).map((text) => text.textContent);
  }));

/** Page numbers as they stand at the foot: "1 av 2". */
const numbered = (pdf: PdfFile): readonly boolean[] =>
  pdf.pages.map(({ text }, index) => letters(text).includes(`${index + 1}av${pdf.pages.length}`));

/** Forms that exist on paper only are never filled in. */
const byHand = (path: string): boolean => /blankOnly(&quot;|&#34;):true/.test(built(path));

describe.each(sheetPages)('%s', (path) => {
  it('prints blank: one paper for each sheet on the screen, numbered, nothing cut', () => asVisitor(async ({ page }) => {
    const opened = await page(path);
    expect(await cut(opened)).toEqual([]);
    const sheets = await opened.locator('.sheet-page').count();
    expect(sheets).toBeGreaterThan(0);
    const pdf = await printed(opened);
    expect(pdf.pages).toHaveLength(sheets);
    expectSize(pdf, path);
    expect(numbered(pdf)).not.toContain(false);
    // The page around the sheet stays on the screen.
    expect(letters(pdf.pages.map(({ text }) => text).join(''))).not.toContain('Ingentingskickas');
  }));

  it.skipIf(byHand(path))('prints filled with the example: its town on every paper, nothing cut', () => asVisitor(async ({ page }) => {
    const opened = await page();
    await openExample(opened);
    await opened.goto(`${path}#ifylld`, { waitUntil: 'networkidle' });
    await expect.poll(async () => (await opened.locator('.sheet-page').first().textContent()) ?? '').toContain('Älvsund');
    expect(await cut(opened)).toEqual([]);
    const pdf = await printed(opened);
    expect(pdf.pages).toHaveLength(await opened.locator('.sheet-page').count());
    expectSize(pdf, path);
    expect(numbered(pdf)).not.toContain(false);
    for (const { text } of pdf.pages) expect(letters(text)).toContain('Älvsund');
  }));
});

/** The PDF that the button makes. */
async function downloaded(page: Page, name: string): Promise<PdfFile> {
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Ladda ner PDF' }).first().click();
  const file = join(folder, `${name}.pdf`);
  await (await download).saveAs(file);
  return readPdfFile(await readFile(file));
}

describe('the PDF', () => {
  it.each(exercisePages)('of %s has its words, its fonts, its title and its language, and does nothing', (path) => asVisitor(async ({ page, context }) => {
    const scripts: string[] = [];
    context.on('response', (response) => {
      if (/\.js$/.test(new URL(response.url()).pathname)) scripts.push(response.url());
    });
    const opened = await page();
    await openExample(opened);
    await goTo(opened, path);
    const before = scripts.length;
    const heading = (await opened.locator('h1').innerText()).replace(/^[\d.]+\s*/, '');
    const pdf = await downloaded(opened, path.replaceAll('/', '-'));
    expect(scripts.length).toBeGreaterThan(before);

    expect(pdf.pages.length).toBeGreaterThan(0);
    // The first of its sheets is the one that the button makes.
    expectSize(pdf, await opened.locator('.on-paper a').first().getAttribute('href') ?? '');
    const text = pdf.pages.map((one) => one.text).join('\n');
    expect(letters(text)).toContain(letters(heading));
    expect(letters(text)).toContain('Älvsund');
    // No sign without a letter behind it: everything can be selected, searched and read aloud.
    expect(text).not.toContain('\ufffd');
    expect(numbered(pdf)).not.toContain(false);
    expect(pdf.title).toContain(heading);
    expect(pdf.language).toMatch(/^sv/);
    expect(pdf.tagged).toBe(true);
    expect(pdf.fonts.length).toBeGreaterThan(0);
    expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    expect(pdf.active).toEqual([]);
  }));

  it('writes names from other languages, and what people really write', () => asVisitor(async ({ page }) => {
    const opened = await page();
    await begin(opened, 'Dalköping');
    await goTo(opened, '/ovningar/0-5-staden/');
    const names = 'Łukasz Dąbrowski, Наталія Їжак, Emina Kovač';
    await opened.locator('textarea').first().fill(`${names}\n– ”Så säger vi” …\n\tEn rad till 12\u00a0000 & <b>`);
    await saved(opened);
    const pdf = await downloaded(opened, 'names');
    const text = letters(pdf.pages.map((one) => one.text).join('\n'));
    expect(text).toContain(letters(names));
    expect(text).toContain('–”Såsägervi”…');
    expect(text).toContain('&<b>');
  }));

  it('continues on the next page when people write much, and loses nothing', () => asVisitor(async ({ page }) => {
    const opened = await page();
    await begin(opened, 'Dalköping');
    await goTo(opened, '/ovningar/0-5-staden/');
    const lines = Array.from({ length: 300 }, (_, index) => `Mening nummer ${index} om staden.`);
    await opened.locator('textarea').first().fill(lines.join('\n'));
    await saved(opened);
    const pdf = await downloaded(opened, 'long');
    const text = letters(pdf.pages.map((one) => one.text).join('\n'));
    expect(lines.filter((line) => !text.includes(letters(line)))).toEqual([]);
    expect(pdf.pages.length).toBeGreaterThan(3);
    expect(numbered(pdf)).not.toContain(false);
  }));
});
