/** The whole workbook with nothing but a keyboard: where the focus goes, and what is said about it. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { asVisitor, useBrowser } from './harness.ts';
import { begin, come, fill, goTo, openExample, opened, saved } from './people.ts';

useBrowser();

/** What has the focus: its name, or "nothing". */
const focused = (page: Page): Promise<string> => page.evaluate(() => {
  const { activeElement: element } = document;
  if (!(element instanceof HTMLElement) || element === document.body) return 'nothing';
  const label = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0]?.innerText : undefined;
  return (element.getAttribute('aria-label') ?? label ?? element.innerText).replace(/\s+/g, ' ').trim();
});

/** Presses Tab, as often as it takes, until what is named has the focus. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < 150; stop += 1) {
    await page.keyboard.press(key);
    const here = await focused(page);
    if (typeof name === 'string' ? here.startsWith(name) : name.test(here)) return;
  }
  throw new Error(`the keyboard never came to ${String(name)}`);
}

/** Whether all that has the focus lies under something else, as a bar that is always in sight. */
const isCovered = (page: Page): Promise<boolean> => page.evaluate(() => {
  const { activeElement: element } = document;
  if (!(element instanceof HTMLElement) || element === document.body) return false;
  const target = element.closest('label') ?? element;
  const { left, right, top, bottom } = target.getBoundingClientRect();
  const points = [[left + 3, top + 3], [(left + right) / 2, (top + bottom) / 2], [right - 3, bottom - 3]] as const;
  return points.every(([x, y]) => {
    const over = document.elementFromPoint(x, y);
    return over === null || !(target.contains(over) || over.contains(target));
  });
});

describe('with the keyboard alone', () => {
  it('a row and a line of one’s own are added, taken away and brought back, and the way back is named in words', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, '/ovningar/0-3-rekrytera-till-karngruppen/');
    for (const [add, remove] of [['Lägg till kandidat', /^Ta bort/], ['Lägg till en egen punkt', /^Ta bort/]] as const) {
      await tabTo(window, add);
      await window.keyboard.press('Enter');
      await expect.poll(() => focused(window)).toMatch(/kandidat 1|Egen punkt 1/);
      await tabTo(window, remove, add === 'Lägg till kandidat' ? 'Shift+Tab' : 'Tab');
      await window.keyboard.press('Enter');
      await expect.poll(() => focused(window)).toBe('Ångra');
      await window.keyboard.press('Enter');
      await expect.poll(() => focused(window)).toMatch(/kandidat 1|Egen punkt 1/);
    }
  }));

  it('a line is added also when the key before was pressed a moment ago', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, '/ovningar/0-3-rekrytera-till-karngruppen/');
    // Both before the next frame, as on a slow computer: what the first left to do must not be done with the second's wish.
    await window.evaluate(async () => {
      const checklist = document.querySelector('.checklist')?.closest('.field');
      checklist?.querySelector<HTMLElement>('input[type="checkbox"]')?.click();
      await Promise.resolve();
      checklist?.querySelector<HTMLElement>('.checklist-add button')?.click();
    });
    await expect.poll(() => focused(window)).toBe('Egen punkt 1');
  }));

  it('a member says who they are, answers, and comes to the group’s first question', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, '/ovningar/0-1-engagemang/');
    await tabTo(window, 'Gruppens svar');
    await window.keyboard.press('ArrowLeft');
    await window.locator('.member-choice').waitFor();
    await tabTo(window, /namn/);
    await window.keyboard.press('Enter');
    await expect.poll(() => window.locator('.member-choice [role="alert"]').innerText()).toBe('Skriv ditt namn först.');
    await window.keyboard.type('Amina');
    await window.keyboard.press('Enter');
    await expect.poll(() => focused(window)).toBe('Byt person');
    for (let question = 1; question <= 7; question += 1) {
      await tabTo(window, 'Ja');
      await window.keyboard.press('Space');
    }
    await tabTo(window, 'Till gruppens svar');
    await window.keyboard.press('Enter');
    await expect.poll(() => focused(window)).toBe('Ja');
    expect(await window.evaluate(() => document.activeElement?.closest('.question')?.id)).toBe('fraga-1');
    expect(await window.getByRole('radio', { name: 'Gruppens svar' }).isChecked()).toBe(true);
  }));

  it('a PDF is made, and the button that was pressed keeps the focus', () => asVisitor(async ({ page }) => {
    const window = await page('/papper/0-1-engagemang/a4/');
    await tabTo(window, 'Ladda ner PDF');
    const download = window.waitForEvent('download');
    await window.keyboard.press('Enter');
    await download;
    expect(await focused(window)).toBe('Ladda ner PDF');
    await expect.poll(() => window.locator('.paper-said').innerText()).toContain('PDF-filen är nerladdad.');
  }));

  it('one of two versions is kept, and the answer itself has the focus', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, '/ovningar/0-5-staden/');
    await window.locator('textarea').nth(0).fill('Det ena');
    await window.locator('textarea').nth(1).fill('Det andra');
    await saved(window);
    // As two windows leave it that wrote at once: the second answer's text stands beside the first.
    await window.evaluate(() => {
      const keys = ['Det ena', 'Det andra'].map((text) => Object.keys(localStorage).find((key) => localStorage.getItem(key)?.includes(text)) ?? '');
      const [one = '', other = ''] = keys;
      localStorage.setItem(`${one.replace(':a:', ':k:')}::w-other`, localStorage.getItem(other) ?? '');
    });
    await window.reload({ waitUntil: 'networkidle' });
    await opened(window);
    await window.locator('.versions').waitFor();
    await tabTo(window, 'Behåll');
    await window.keyboard.press('Enter');
    await window.locator('.versions').waitFor({ state: 'detached' });
    expect(await window.evaluate(() => document.activeElement === document.querySelector('textarea'))).toBe(true);
    expect(await window.locator('textarea').first().inputValue()).toBe('Det ena');
  }));

  it('all workbooks are erased: none is listed any more, and the focus is on what happened', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await begin(window, 'Ekstad');
    await openExample(window);
    await expect.poll(() => window.locator('.books > li').count()).toBe(3);
    await tabTo(window, 'Radera allt');
    await window.keyboard.press('Enter');
    await window.getByRole('dialog').waitFor();
    await window.keyboard.press('Escape');
    await expect.poll(() => focused(window)).toMatch(/^Radera allt/);
    await window.keyboard.press('Enter');
    await window.getByRole('dialog').waitFor();
    await window.keyboard.type('radera allt');
    await window.keyboard.press('Enter');
    await expect.poll(() => focused(window)).toBe('Allt är raderat från den här webbläsaren.');
    expect(await window.locator('.books > li').count()).toBe(0);
  }));

  it('one workbook of several is erased: it is not listed any more, here or in another window', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await begin(window, 'Ekstad');
    const other = await page('/arbetsboken/');
    await opened(other);
    await expect.poll(() => other.locator('.books > li').count()).toBe(2);
    await tabTo(window, 'Radera Dalköping');
    await window.keyboard.press('Enter');
    await window.getByRole('dialog').waitFor();
    await tabTo(window, 'Skriv ”Dalköping”');
    await window.keyboard.type('Dalköping');
    await window.keyboard.press('Enter');
    await expect.poll(() => focused(window)).toBe('Arbetsboken Dalköping är raderad.');
    for (const each of [window, other]) await expect.poll(() => each.locator('.books > li').allInnerTexts()).toEqual([expect.stringContaining('Ekstad')]);
  }));
});

describe('what has the focus', () => {
  it.each([
    ['without a workbook', { width: 1280, height: 800 }, null],
    ['in the filled example', { width: 1280, height: 800 }, 'example'],
    ['in the filled example on a phone', { width: 390, height: 844 }, 'example'],
    ['without a workbook, at 400 %', { width: 320, height: 256 }, null],
    ['at 400 %', { width: 320, height: 256 }, 'book'],
  ] as const)('is never hidden behind what is always in sight: %s', (_where, viewport, book) => asVisitor(async ({ page }) => {
    const window = await page();
    if (book === 'example') await openExample(window);
    if (book === 'book') await begin(window, 'Dalköping');
    for (const path of ['/ovningar/0-3-rekrytera-till-karngruppen/', '/ovningar/0-6-ar-ni-redo/']) {
      await window.goto(path, { waitUntil: 'networkidle' });
      await come(window);
      await window.locator('.exercise-form:not([data-stage="loading"])').waitFor();
      if (book !== 'book') await window.locator('.form-tray > :is(.message, .no-book)').waitFor();
      const covered: string[] = [];
      for (let stop = 0; stop < 130; stop += 1) {
        await window.keyboard.press('Tab');
        if (await isCovered(window)) covered.push(await focused(window));
        if (await focused(window) === 'nothing') break;
      }
      expect(covered, path).toEqual([]);
    }
  }, { viewport }));

  it('is ringed also on the way into a date’s calendar', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, '/ovningar/0-beslut/');
    await tabTo(window, 'Datum');
    const rings: string[] = [];
    while (await focused(window) === 'Datum') {
      rings.push(await window.locator('[type="date"]').evaluate((date) => `${getComputedStyle(date).outlineStyle} ${getComputedStyle(date).outlineWidth}`));
      await window.keyboard.press('Tab');
    }
    // Year, month, day and the calendar.
    expect(rings).toEqual(['solid 3px', 'solid 3px', 'solid 3px', 'solid 3px']);
  }));
});

describe('at 400 %, and with more air in the text', () => {
  const paths = ['/', '/resan/', '/arbetsboken/', '/ovningar/0-3-rekrytera-till-karngruppen/', '/ovningar/0-6-ar-ni-redo/', '/ovningar/0-7-utbildning/', '/papper/0-3-rekrytera-till-karngruppen/a4/'];
  it.each(paths)('%s needs no scrolling sideways', (path) => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await window.goto(path, { waitUntil: 'networkidle' });
    if (path.startsWith('/ovningar/')) {
      await opened(window);
      await fill(window, 0.5);
      await saved(window);
    }
    const beside = (): Promise<number> => window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await beside()).toBeLessThanOrEqual(0);
    // WCAG 1.4.12. A style sheet that the page makes itself is not asked for by its security policy.
    await window.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await beside()).toBeLessThanOrEqual(0);
  }, { viewport: { width: 320, height: 256 } }));
});
