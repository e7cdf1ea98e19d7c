/** Steps 1–4 as a group meets them: cards that are drawn, earlier answers beside, forms by hand, introductions. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, asVisitor, useBrowser } from './harness.ts';
import { begin, goTo, openExample, saved } from './people.ts';

useBrowser();

const icebreaker = '/ovningar/1-1-lar-kanna-varandra/';
const card = (page: Page) => page.locator('.deck-card').innerText();

describe('the deck of cards', () => {
  it('shows every card once by keyboard, says when it is over, and stands where it stood after a reload', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, icebreaker);
    await window.getByRole('button', { name: 'Dra ett kort' }).focus();
    const seen: string[] = [];
    for (let at = 1; at <= 12; at += 1) {
      await window.keyboard.press('Enter');
      await window.getByText(`Kort ${at} av 12`).waitFor();
      seen.push(await card(window));
      // The button keeps the focus, so that one key draws the whole deck.
      expect(await window.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
      if (at === 5) {
        await saved(window);
        await goTo(window, icebreaker);
        expect(await card(window)).toBe(seen.at(-1));
        await window.getByRole('button', { name: 'Dra nästa kort' }).focus();
      }
    }
    expect(new Set(seen).size).toBe(12);
    await window.keyboard.press('Enter');
    await window.getByText('Alla kort är dragna.').waitFor();
    expect(await accessibilityProblems(window)).toEqual([]);
  }));

  it('takes own cards, leaves some out, and prints what is left to be cut out', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, icebreaker);
    await window.getByText(/Se alla kort/).click();
    const first = window.locator('.deck-line').first();
    const left = await first.innerText();
    await first.getByRole('checkbox').uncheck({ force: true });
    await window.getByRole('button', { name: 'Lägg till ett eget kort' }).click();
    await window.keyboard.type('Bulle eller kaka?');
    await saved(window);
    await window.goto(`/papper/1-1-lar-kanna-varandra/a4/#ifylld`, { waitUntil: 'networkidle' });
    // A card's words are broken into lines.
    const paper = async (): Promise<string> => (await window.locator('.sheet-page').allTextContents()).join(' ').replaceAll(/\s+/g, '');
    await expect.poll(paper).toContain('Bulleellerkaka?');
    expect(await paper()).not.toContain(left.replaceAll(/\s/g, ''));
  }));
});

describe('an earlier answer', () => {
  it('stands beside where the method comes back to it, to read, with a way to change it', () => asVisitor(async ({ page }) => {
    const window = await page();
    await openExample(window);
    await goTo(window, '/ovningar/3-2-olika-nivaer-av-samverkan/');
    const earlier = window.locator('.earlier').first();
    await earlier.locator('summary').click();
    await expect.poll(() => earlier.innerText()).toContain('Bostadsbolaget');
    expect(await accessibilityProblems(window)).toEqual([]);
    await earlier.getByRole('link', { name: /2\.2/ }).click();
    await window.waitForURL('**/ovningar/2-2-hitta-kontaktytan/');
  }));
});

describe('what is only for paper', () => {
  it('has a blank form for ads that nothing on the screen fills in', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, '/ovningar/2-4-mall-internetuppsok/');
    await window.locator('.exercise-more a').first().click();
    await window.locator('.sheet-page').first().waitFor();
    expect(await window.getByRole('radio').count()).toBe(0);
    await window.getByRole('button', { name: 'Skriv ut' }).waitFor();
    expect(await accessibilityProblems(window)).toEqual([]);
  }));
});

describe('a phase', () => {
  it.each([['Utforska', 'explore'], ['Utrusta', 'equip']])('is introduced from the journey: %s', (name) => asVisitor(async ({ page }) => {
    const window = await page('/resan/');
    await window.getByRole('link', { name, exact: true }).click();
    await window.getByRole('heading', { level: 1, name }).waitFor();
    expect(await window.locator('.method-picture svg[role="img"]').count()).toBeGreaterThan(0);
    expect(await accessibilityProblems(window)).toEqual([]);
  }));
});
