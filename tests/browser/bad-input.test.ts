/** What people paste, drop and open by mistake, or somebody on purpose: nothing runs, nothing is lost, and it is said plainly. */
import { mkdtemp, open as openFile, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asVisitor, sheetPages, useBrowser } from './harness.ts';
import { begin, goTo, opened, saved, standing } from './people.ts';

useBrowser();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bad-'));
});
afterAll(() => rm(folder, { recursive: true }));

const stored = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
/** Sets a mark if any text ever becomes code. */
const executed = (page: Page): Promise<boolean> => page.evaluate(() => 'executed' in window);

const hostile = [
  '<script>window.executed = 1</script>', '<img src=x onerror="window.executed=1">', '"><svg onload=window.executed=1>',
  "javascript:window.executed=1", '{{constructor.constructor("window.executed=1")()}}', '</textarea><iframe srcdoc="<script>parent.executed=1</script>">',
  '=HYPERLINK("https://evil.example";"x")', '__proto__', '\u202eesrever\u202c', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞', '👩🏽‍🚒🏳️‍🌈', 'a\u0000b', '&lt;b&gt;',
];

describe('text that is meant to do harm', () => {
  it('is text, wherever it is written and shown', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, `${hostile[0] ?? ''}${hostile[1] ?? ''}`);
    for (const path of ['/ovningar/0-3-rekrytera-till-karngruppen/', '/ovningar/0-4-roller-i-karngruppen/', '/ovningar/0-5-staden/', '/ovningar/0-beslut/']) {
      await goTo(window, path);
      for (const button of await window.getByRole('button', { name: /^Lägg till (en |ett )?[a-zåäö]+$/ }).all()) await button.click();
      const boxes = await window.locator('.exercise-form').locator('textarea:visible:not([readonly]), input[type="text"]:visible:not([readonly])').all();
      for (const [index, box] of boxes.entries()) {
        await box.fill(hostile[index % hostile.length] ?? '');
        await box.press('Tab');
      }
      await saved(window);
      const before = await standing(window);
      await window.reload({ waitUntil: 'networkidle' });
      await opened(window);
      expect(await standing(window)).toEqual(before);
      expect(await executed(window)).toBe(false);
    }
    for (const path of ['/', '/resan/', '/arbetsboken/', ...sheetPages.filter((sheet) => sheet.includes('/0-3') || sheet.includes('/0-5')).map((sheet) => `${sheet}#ifylld`)]) {
      await window.goto(path, { waitUntil: 'networkidle' });
      expect(await executed(window), path).toBe(false);
      expect(await window.locator('img[src="x"], iframe, svg[onload]').count(), path).toBe(0);
    }
  }));

  it('of 100 000 characters stays on the screen, is told about, and takes nothing else with it', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, '/ovningar/0-5-staden/');
    const [first, second] = [window.locator('textarea').first(), window.locator('textarea').nth(1)];
    await first.fill('Det här är viktigt');
    await saved(window);
    await second.fill('å'.repeat(100_000));
    await window.locator('.text-trouble').waitFor();
    expect(await window.locator('.text-trouble').innerText()).toMatch(/50\s000/);
    await second.blur();
    expect((await second.inputValue()).length).toBe(100_000);
    await window.reload({ waitUntil: 'networkidle' });
    await opened(window);
    expect(await window.locator('textarea').first().inputValue()).toBe('Det här är viktigt');
  }));
});

describe('a file that cannot be opened', () => {
  interface Case {
    readonly what: string;
    /** Makes the file from one that was saved from a workbook. */
    readonly make: (file: string) => string;
    readonly says: RegExp;
  }
  const edit = (change: (book: Record<string, unknown>) => Record<string, unknown>) => (file: string): string => JSON.stringify(change(JSON.parse(file) as Record<string, unknown>));
  const cases: readonly Case[] = [
    { what: 'is a text', make: () => 'Hej, det här är ett brev.', says: /ingen arbetsbok/ },
    { what: 'is empty', make: () => '', says: /ingen arbetsbok|tar slut/ },
    { what: 'is some other program’s', make: () => '{"name":"x","version":"1.0.0"}', says: /ingen arbetsbok/ },
    { what: 'is cut off', make: (file) => file.slice(0, Math.floor(file.length / 2)), says: /tar slut mitt i/ },
    { what: 'is from a newer version', make: edit((book) => ({ ...book, version: 99 })), says: /nyare version/ },
    { what: 'is too deep', make: edit((book) => ({ ...book, answers: [JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`)] })), says: /uppbyggd|skadad/ },
    { what: 'has more answers than a year can hold', make: edit((book) => ({ ...book, answers: Array.from({ length: 20_001 }, (_, index) => ({ exercise: 'x', field: `f-${index}`, owner: 'group', v: 1, rev: 1, by: 'x', t: 1, data: '' })) })), says: /uppbyggd/ },
  ];

  async function withBook(test: (page: Page, file: string) => Promise<void>): Promise<void> {
    await asVisitor(async ({ page }) => {
      const window = await page();
      await begin(window, 'Dalköping');
      await goTo(window, '/ovningar/0-5-staden/');
      await window.locator('textarea').first().fill('Det här är viktigt');
      await saved(window);
      await window.goto('/arbetsboken/', { waitUntil: 'networkidle' });
      await opened(window);
      const download = window.waitForEvent('download');
      await window.getByRole('button', { name: /^Spara/ }).first().click();
      await (await download).saveAs(join(folder, 'good.json'));
      await test(window, await readFile(join(folder, 'good.json'), 'utf8'));
    });
  }

  it('is told about in a plain sentence, and changes nothing that was there', () => withBook(async (window, good) => {
    const before = await stored(window);
    for (const { what, make, says } of cases) {
      const path = join(folder, 'bad.json');
      await writeFile(path, make(good));
      await window.locator('input[type="file"]').setInputFiles(path);
      const alert = window.locator('.import-outcome').getByRole('alert');
      await expect.poll(() => alert.innerText(), { message: what }).toMatch(says);
      const said = await alert.innerText();
      expect(said, what).toContain('Er arbetsbok är orörd.');
      expect(said, what).not.toMatch(/json\b(?! *\.)|undefined|null|error|exception|\bZod|schema|\{|\}/i);
      expect(await stored(window), what).toBe(before);
    }
  }));

  it('of 80 MB is refused before it is read', () => withBook(async (window) => {
    const path = join(folder, 'large.json');
    const file = await openFile(path, 'w');
    await file.truncate(80_000_000);
    await file.close();
    const before = await stored(window);
    await window.locator('input[type="file"]').setInputFiles(path);
    const alert = window.locator('.import-outcome').getByRole('alert');
    await expect.poll(() => alert.innerText()).toMatch(/för stor/);
    expect(await stored(window)).toBe(before);
  }));

  it('with single answers that are wrong opens without them, says how many, and pollutes nothing', () => withBook(async (window, good) => {
    const book = JSON.parse(good) as { answers: unknown[] };
    const answer = { owner: 'group', v: 1, rev: 1, by: 'x', t: 1 };
    const polluted = JSON.stringify({
      ...book,
      answers: [
        ...book.answers,
        { ...answer, exercise: 'readiness', field: 'need', data: { value: 99, comments: {} } },
        { ...answer, exercise: 'readiness', field: 'fit', data: { value: '4', comments: {} } },
        { ...answer, exercise: '__proto__', field: 'polluted', data: 'yes' },
      ],
    }).replace('"answers":[', '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"answers":[{"__proto__":{"polluted":1}},');
    await writeFile(join(folder, 'mixed.json'), polluted);
    await window.locator('input[type="file"]').setInputFiles(join(folder, 'mixed.json'));
    const outcome = window.locator('.import-outcome');
    await expect.poll(() => outcome.innerText()).toMatch(/\S/);
    expect(await window.evaluate(() => 'polluted' in {} || 'polluted' in Object.prototype)).toBe(false);
    const said = await outcome.innerText();
    // Either the whole file is refused, or it opens beside the other without the wrong answers.
    if (!/orörd/.test(said)) {
      await outcome.getByRole('button').first().click();
      await opened(window);
      await goTo(window, '/ovningar/0-6-ar-ni-redo/');
      expect(await window.locator('.scale-panes').getByRole('radio', { checked: true }).count()).toBe(0);
      await goTo(window, '/ovningar/0-5-staden/');
      expect(await window.locator('textarea').first().inputValue()).toBe('Det här är viktigt');
    }
  }));
});
