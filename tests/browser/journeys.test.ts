/** Whole journeys, through the doors that people use. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExercises } from '../tools/content.ts';
import { accessibilityProblems, asVisitor, exercisePages, phone, useBrowser } from './harness.ts';
import { begin, fill, goTo, openExample, opened, saved, standing } from './people.ts';

useBrowser();

describe('a group', () => {
  it('begins at the first page and is led to the first exercise', () => asVisitor(async ({ page }) => {
    const window = await page('/');
    await window.getByRole('link', { name: 'Börja en arbetsbok' }).click();
    await window.waitForLoadState('networkidle');
    await window.getByLabel('Vad heter er stad?').fill('Dalköping');
    await window.keyboard.press('Enter');
    await opened(window);
    await window.goto('/', { waitUntil: 'networkidle' });
    expect(await window.locator('.home-window [data-town]').innerText()).toBe('Dalköping');
    await window.getByRole('link', { name: /^Fortsätt/ }).click();
    await window.waitForURL('**/ovningar/0-1-engagemang/');
  }));

  it.each(exercisePages)('fills %s, and finds every word and choice after the window was closed', (path) => asVisitor(async ({ page, context }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, path);
    const empty = await standing(window);
    expect(await fill(window)).toBeGreaterThan(1);
    await saved(window);
    const written = await standing(window);
    expect(written).not.toEqual(empty);
    await window.close();

    const again = await context.newPage();
    await goTo(again, path);
    expect(await standing(again)).toEqual(written);
  }));

  it('marks exercises as done, and sees the windows lit on the journey and on the first page', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    for (const path of exercisePages.slice(0, 2)) {
      await goTo(window, path);
      await window.getByRole('button', { name: 'Markera som klar' }).click();
      await window.getByText('Klar. Fönstret lyser.').first().waitFor();
      await saved(window);
    }
    await window.goto('/', { waitUntil: 'networkidle' });
    expect(await window.locator('.home-window').innerText()).toMatch(new RegExp(`2\\s+av ${readExercises().filter(({ data }) => data.number !== null).length}`));
    await window.goto('/resan/', { waitUntil: 'networkidle' });
    expect(await window.locator('main').innerText()).toMatch(/2\s+av\s+7/);
  }));

  it('is told the readiness only when all eight are rated, politely and in words', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, '/ovningar/0-6-ar-ni-redo/');
    const result = window.locator('.form-side');
    const ratings = [4, 4, 2, 3, 4, 4, 2, 3];
    for (const [index, rating] of ratings.entries()) {
      await expect.poll(() => result.innerText()).toMatch(new RegExp(`${index}\\s+av 8 frågor`));
      await window.locator('.scale-panes').nth(index).getByRole('radio').nth(rating - 1).check({ force: true });
    }
    await expect.poll(() => result.innerText()).toMatch(/26\s+av 40/);
    const said = await result.innerText();
    const weak = ['Politisk vilja (2)', 'Mandat, tid och resurser (2)', 'Vilja i organisationerna (3)', 'Hållbarhet (3)'].map((name) => said.indexOf(name));
    expect(weak).not.toContain(-1);
    expect(weak).toEqual([...weak].sort((one, other) => one - other));
    await expect.poll(async () => (await window.locator('[aria-live="polite"], [role="status"]').allInnerTexts()).join(' ')).toContain('26 av 40');
    expect(await accessibilityProblems(window)).toEqual([]);
  }));

  it('hears each member first, and sets its own answer after', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, '/ovningar/0-6-ar-ni-redo/');
    const scale = window.locator('.scale-panes').first();
    for (const [name, rating] of [['Amina', 1], ['Bo', 5]] as const) {
      await window.getByRole('radio', { name: 'Mina svar' }).check({ force: true });
      const change = window.locator('.member-chosen').getByRole('button');
      if (await change.count() > 0) await change.click();
      await window.locator('.member-add input').fill(name);
      await window.locator('.member-add').getByRole('button').click();
      await window.locator('.member-chosen', { hasText: name }).waitFor();
      await scale.getByRole('radio').nth(rating - 1).check({ force: true });
      await window.locator('textarea').first().fill(`${name} tycker så`);
      await window.getByRole('radio', { name: 'Gruppens svar' }).check({ force: true });
    }
    await window.getByText('Ni ser olika på det.').waitFor();
    expect(await window.locator('.scale-spread').first().innerText()).toContain('Svaren går från 1 till 5.');
    expect(await scale.getByRole('radio', { checked: true }).count()).toBe(0);
    await scale.getByRole('radio').nth(2).check({ force: true });
    await saved(window);

    await window.reload({ waitUntil: 'networkidle' });
    await opened(window);
    expect(await window.locator('.scale-panes').first().getByRole('radio').nth(2).isChecked()).toBe(true);
    expect(await window.locator('.scale-spread').first().innerText()).toContain('Ni ser olika på det.');
    expect(await accessibilityProblems(window)).toEqual([]);
  }));

  it('takes the workbook along as a file to another computer', async () => {
    let file = '';
    let written: readonly string[] = [];
    await asVisitor(async ({ page }) => {
      const window = await page();
      await begin(window, 'Dalköping');
      await goTo(window, '/ovningar/0-5-staden/');
      await fill(window);
      await saved(window);
      written = await standing(window);
      await window.goto('/arbetsboken/', { waitUntil: 'networkidle' });
      await opened(window);
      const download = window.waitForEvent('download');
      await window.getByRole('button', { name: /^Spara/ }).first().click();
      const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
      await (await download).saveAs(join(folder, 'book.json'));
      file = await readFile(join(folder, 'book.json'), 'utf8');
      await rm(folder, { recursive: true });
    });
    await asVisitor(async ({ page }) => {
      const window = await page('/arbetsboken/');
      await window.locator('input[type="file"]').setInputFiles({ name: 'arbetsbok.json', mimeType: 'application/json', buffer: Buffer.from(file) });
      const preview = window.locator('.preview');
      await preview.waitFor();
      expect(await preview.innerText()).toContain('Dalköping');
      await preview.getByRole('button').first().click();
      await opened(window);
      await goTo(window, '/ovningar/0-5-staden/');
      expect(await standing(window)).toEqual(written);
    });
  });

  it('erases the workbook, and nothing of it is left in the browser’s storage', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Kanariestad');
    await goTo(window, '/ovningar/0-5-staden/');
    await window.locator('textarea').first().fill('kanariefågel');
    await saved(window);
    await window.goto('/arbetsboken/', { waitUntil: 'networkidle' });
    await opened(window);
    await window.getByRole('button', { name: /^Radera/ }).first().click();
    const dialog = window.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Radera' }).click();
    // The second question must be answered in writing.
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByRole('textbox').fill('Kanariestad');
    await dialog.getByRole('button', { name: 'Radera' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const left = await window.evaluate(async () => {
      const databases = await indexedDB.databases();
      const stored = await Promise.all(databases.map(({ name }) => new Promise<unknown>((done, failed) => {
        const opening = indexedDB.open(name ?? '');
        opening.onerror = () => { failed(new Error('the database does not open')); };
        opening.onsuccess = () => {
          const stores = [...opening.result.objectStoreNames];
          if (stores.length === 0) done([]);
          const transaction = opening.result.transaction(stores);
          const found: unknown[] = [];
          for (const store of stores) transaction.objectStore(store).getAll().onsuccess = (event) => { found.push((event.target as IDBRequest).result); };
          transaction.oncomplete = () => { done(found); };
        };
      })));
      return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), stored]);
    });
    expect(left).not.toMatch(/kanarie/i);
  }));
});

describe('two windows', () => {
  it('never write in the same exercise at once, and the pen can be taken over', () => asVisitor(async ({ page }) => {
    const first = await page();
    await begin(first, 'Dalköping');
    await goTo(first, '/ovningar/0-5-staden/');
    const second = await page('/ovningar/0-5-staden/');
    await opened(second);
    await second.getByText(/annat fönster/i).first().waitFor();
    expect(await second.locator('textarea:not([readonly])').count()).toBe(0);

    await first.locator('textarea').first().fill('Skrivet i det första fönstret');
    await expect.poll(() => second.locator('textarea').first().inputValue()).toBe('Skrivet i det första fönstret');

    await second.getByRole('button', { name: /ta över|skriv här/i }).click();
    await expect.poll(() => second.locator('textarea').first().isEditable()).toBe(true);
    await expect.poll(() => first.locator('textarea').first().isEditable()).toBe(false);
    await second.locator('textarea').nth(1).fill('Skrivet i det andra fönstret');
    await saved(second);
    await expect.poll(() => first.locator('textarea').nth(1).inputValue()).toBe('Skrivet i det andra fönstret');
    expect(await second.locator('textarea').first().inputValue()).toBe('Skrivet i det första fönstret');
  }));
});

describe('the filled example', () => {
  it('is read and never changed, and is accessible on every exercise', () => asVisitor(async ({ page }) => {
    const window = await page();
    await openExample(window);
    for (const path of exercisePages) {
      await goTo(window, path);
      expect(await window.locator('textarea:not([readonly]), input[type="text"]:not([readonly])').count(), path).toBe(0);
      expect(await accessibilityProblems(window), path).toEqual([]);
    }
  }));
});

describe.each([['half filled', 0.5], ['filled', 1]] as const)('a form that is %s', (_state, share) => {
  it.each(exercisePages)('is accessible: %s', (path) => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, path);
    await fill(window, share);
    await saved(window);
    expect(await accessibilityProblems(window)).toEqual([]);
  }));
});

describe('on a phone', () => {
  it('a table is filled card by card without scrolling sideways', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    for (const path of ['/ovningar/0-3-rekrytera-till-karngruppen/', '/ovningar/0-7-utbildning/']) {
      await goTo(window, path);
      await fill(window, 0.5);
      await saved(window);
      expect(await window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      expect(await accessibilityProblems(window)).toEqual([]);
    }
  }, { viewport: phone, hasTouch: true }));
});
