/** The map of groups, places and actors, from the keyboard: begun in 2.1, gone on with in 2.2, and there again tomorrow. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, asVisitor, phone, useBrowser } from './harness.ts';
import { begin, goTo, openExample, saved } from './people.ts';

useBrowser();

const first = '/ovningar/2-1-hitta-malgruppen/';
const next = '/ovningar/2-2-hitta-kontaktytan/';

/** The outline as it is read: what stands in each box and line, with its level. */
const outline = (page: Page): Promise<readonly string[]> => page.locator('.map-outline').evaluate((element) =>
  [...element.querySelectorAll<HTMLElement>('.map-row, .map-shown')].map((line) => `${line.dataset['level'] ?? ''} ${line.querySelector('input')?.value ?? line.innerText.trim()}`));
const drawn = (page: Page): Promise<string> => page.locator('.map-drawing desc').evaluate((element) => element.textContent);
const focused = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.value : (document.activeElement?.textContent ?? '')));
const caret = (page: Page): Promise<number | null> => page.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.selectionStart : null));

describe('the map', () => {
  it('is written with the keyboard alone, gone on with in the next exercise, and found again in both', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, first);
    await window.getByRole('button', { name: 'Lägg till grupp' }).press('Enter');
    await window.keyboard.type('Barn och unga');
    await window.keyboard.press('Control+Enter');
    await window.keyboard.type('Skolan');
    await window.keyboard.press('Enter');
    await window.keyboard.type('Torget');
    await window.keyboard.press('Enter');
    await window.keyboard.press('Alt+ArrowLeft');
    await window.keyboard.type('Människor utan hem');
    expect(await outline(window)).toEqual(['1 Barn och unga', '2 Skolan', '2 Torget', '1 Människor utan hem']);
    await expect.poll(() => drawn(window)).toBe('Vår stad. Grupp Barn och unga: Skolan, Torget. Grupp Människor utan hem.');
    // An actor is not asked for here.
    await window.getByRole('textbox', { name: 'Plats 1 under Barn och unga' }).focus();
    await window.keyboard.press('Control+Enter');
    expect(await outline(window)).toHaveLength(4);
    await saved(window);

    await goTo(window, next);
    expect(await outline(window)).toEqual(['1 Barn och unga', '2 Skolan', '2 Torget', '1 Människor utan hem']);
    await window.getByRole('textbox', { name: 'Plats 2 under Barn och unga' }).focus();
    await window.keyboard.press('Control+Enter');
    await window.keyboard.type('Taxi');
    await window.keyboard.press('Enter');
    await window.keyboard.type('Ordningsvakterna');
    await window.keyboard.press('Alt+ArrowUp');
    expect(await focused(window)).toBe('Ordningsvakterna');
    await window.keyboard.press('Tab');
    await saved(window);
    const written = ['1 Barn och unga', '2 Skolan', '2 Torget', '3 Ordningsvakterna', '3 Taxi', '1 Människor utan hem'];
    expect(await outline(window)).toEqual(written);

    await goTo(window, new URL(window.url()).pathname);
    await expect.poll(() => outline(window)).toEqual(written);
    await goTo(window, first);
    await expect.poll(() => outline(window)).toEqual(written);
    await expect.poll(() => drawn(window)).toContain('Torget (Ordningsvakterna, Taxi)');
    expect(await accessibilityProblems(window)).toEqual([]);
  }));

  it('keeps the focus and the caret through every move, and says where a box has come', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, first);
    await window.getByRole('button', { name: 'Lägg till grupp' }).click();
    for (const name of ['Ett', 'Två', 'Tre']) {
      await window.keyboard.type(name);
      await window.keyboard.press('Enter');
    }
    await window.keyboard.press('Backspace');
    await expect.poll(() => focused(window)).toBe('Tre');
    expect(await outline(window)).toEqual(['1 Ett', '1 Två', '1 Tre']);
    await window.keyboard.press('ArrowLeft');
    for (const key of ['Alt+ArrowUp', 'Alt+ArrowRight', 'Alt+ArrowLeft', 'Alt+ArrowDown']) {
      await window.keyboard.press(key);
      expect([await focused(window), await caret(window)], key).toEqual(['Tre', 2]);
    }
    expect(window.url()).toContain(first);
    expect(await outline(window)).toEqual(['1 Ett', '1 Två', '1 Tre']);
    await expect.poll(() => window.locator('.map-field > [aria-live]').innerText()).toMatch(/^Tre är nu grupp 3 av 3\./);
  }));

  it('takes away a group with all that belongs to it, and brings it back with one press', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, first);
    await window.getByRole('button', { name: 'Flyktingar', exact: true }).click();
    // The next suggestion has the focus, so that several can be taken after each other.
    await expect.poll(() => focused(window)).toContain('Asylsökande');
    await window.keyboard.press('Enter');
    await expect.poll(() => outline(window)).toEqual(['1 Flyktingar', '1 Asylsökande']);
    await window.getByRole('button', { name: 'Lägg till plats under Flyktingar' }).click();
    await window.getByRole('button', { name: 'Asylboendet' }).click();
    await window.getByRole('button', { name: 'Skolan' }).click();
    expect(await outline(window)).toEqual(['1 Flyktingar', '2 Asylboendet', '2 Skolan', '2 ', '1 Asylsökande']);
    await window.getByRole('button', { name: 'Flytta eller ta bort Flyktingar' }).click();
    await window.getByRole('button', { name: 'Ta bort', exact: true }).click();
    expect(await outline(window)).toEqual(['1 Asylsökande']);
    expect(await focused(window)).toContain('Ångra');
    await window.keyboard.press('Enter');
    expect(await outline(window)).toEqual(['1 Flyktingar', '2 Asylboendet', '2 Skolan', '2 ', '1 Asylsökande']);
    expect(await focused(window)).toBe('Flyktingar');
    await saved(window);
  }));

  it('is written in one window at a time, whichever of the two exercises it is open in', () => asVisitor(async ({ page }) => {
    const one = await page();
    await begin(one, 'Dalköping');
    await goTo(one, first);
    const other = await page();
    await goTo(other, next);
    await expect.poll(() => other.getByRole('button', { name: 'Lägg till grupp' }).count()).toBe(0);
    await one.getByRole('button', { name: 'Barn och unga' }).click();
    await saved(one);
    await expect.poll(() => outline(other)).toEqual(['1 Barn och unga']);
  }));

  it('changes an actor’s name everywhere, and says so', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, next);
    await window.getByRole('button', { name: 'Lägg till grupp' }).click();
    await window.keyboard.type('Människor utan hem');
    for (const place of ['Torget', 'Resecentrum']) {
      await window.getByRole('textbox', { name: 'Grupp 1' }).press('Control+Enter');
      await window.keyboard.type(place);
      await window.keyboard.press('Control+Enter');
      await window.keyboard.type('Taxi');
    }
    const [actor] = await window.getByRole('combobox', { name: /^Aktör 1 under/ }).all();
    if (actor === undefined) throw new Error('there are two');
    await actor.fill('Taxibolagen');
    await actor.press('Tab');
    expect((await outline(window)).filter((line) => line === '3 Taxibolagen')).toHaveLength(2);
    await window.getByText('Namnet ändras överallt: Taxi heter nu Taxibolagen.').first().waitFor();
    await window.getByRole('button', { name: 'Ångra' }).click();
    expect((await outline(window)).filter((line) => line === '3 Taxi')).toHaveLength(2);
    await saved(window);
  }));

  it('shows the whole example, and passes the accessibility check as outline and map, on a desk and in a hand', async () => {
    for (const viewport of [undefined, phone]) {
      await asVisitor(async ({ page }) => {
        const window = await page();
        await openExample(window);
        await goTo(window, next);
        await expect.poll(() => drawn(window)).toContain('Familjehem och HVB (Familjehemsenheten, HVB-hemmet)');
        await window.getByRole('button', { name: 'Hela kartan' }).click();
        const { inside, outside } = await window.locator('.map-frame').evaluate((frame) => ({ inside: frame.scrollWidth, outside: frame.clientWidth }));
        expect(inside).toBeLessThanOrEqual(outside);
        expect(await window.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        expect(await accessibilityProblems(window)).toEqual([]);
      }, viewport === undefined ? {} : { viewport });
    }
  });
});
