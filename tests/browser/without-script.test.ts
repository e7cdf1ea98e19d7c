/** Without JavaScript every guide reads and every blank form prints. */
import { describe, expect, it } from 'vitest';
import { readExercises } from '../tools/content.ts';
import { exerciseAddress, sheetAddress } from '../../src/site/addresses.ts';
import { accessibilityProblems, asVisitor, readingPages, useBrowser } from './harness.ts';

useBrowser();
const without = { javaScriptEnabled: false };

describe('without JavaScript', () => {
  it.each(readingPages)('%s reads', (path) => asVisitor(async ({ page }) => {
    const opened = await page(path);
    expect((await opened.locator('main').innerText()).length).toBeGreaterThan(100);
    expect(await opened.locator('h1').isVisible()).toBe(true);
  }, without));

  it.each(readExercises().map(({ data }) => data))('the guide and the questions of $id read, and its sheets print', (exercise) => asVisitor(async ({ page }) => {
    const opened = await page(exerciseAddress(exercise));
    const text = await opened.locator('main').innerText();
    for (const { label } of exercise.fields) expect(text).toContain(label);
    expect(text).toContain('JavaScript');
    // Nothing that looks as if it could be used, and cannot.
    expect(await opened.locator('main button:visible:enabled, main input:visible:enabled, main textarea:visible:enabled').count()).toBe(0);
    for (const paper of exercise.paper) {
      const sheet = await page(sheetAddress(exercise, paper));
      const printed = await sheet.locator('body').innerText();
      expect(printed).toContain(exercise.title);
    }
  }, without));
});

describe('the workbook page without JavaScript', () => {
  it('offers nothing that cannot be used', () => asVisitor(async ({ page }) => {
    const opened = await page('/arbetsboken/');
    expect(await opened.locator('main').innerText()).toContain('JavaScript');
    expect(await opened.locator('main button:visible:enabled, main input:visible:enabled').count()).toBe(0);
  }, without));
});

describe('with larger letters and more space between them', () => {
  it('nothing is cut off', () => asVisitor(async ({ page }) => {
    const opened = await page('/ovningar/0-6-ar-ni-redo/');
    // WCAG 2.2, 1.4.12, as a reader's own style sheet would set it.
    await opened.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
      document.adoptedStyleSheets.push(sheet);
    });
    const cut = await opened.evaluate(() => [...document.querySelectorAll<HTMLElement>('main p, main label, main button, main a, main h2, main h3')]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => !element.classList.contains('visually-hidden')).map((element) => element.textContent));
    expect(cut).toEqual([]);
    expect(await accessibilityProblems(opened)).toEqual([]);
  }));
});
