/** What people promise in the exercises, gathered in one list. */
import { text as textFrom } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, asVisitor, useBrowser } from './harness.ts';
import { begin, goTo, openExample, saved, standing } from './people.ts';

useBrowser();

const premortem = '/ovningar/1-5-dodsfallan/';
const lines = (page: Page) => page.locator('.action');

const textOf = async (download: Download): Promise<string> => textFrom(await download.createReadStream());

/** A promise in 1.5, as its columns are called there. */
async function promise(page: Page, what: string, when: string): Promise<void> {
  await page.getByRole('button', { name: /^Lägg till (en |ett )?[a-zåäö]+$/ }).last().click();
  const row = page.locator('[data-row]').last();
  await row.locator('textarea, input[type="text"]').filter({ visible: true }).first().fill('Tecken');
  await row.locator('textarea[id$="-countermeasure"], input[id$="-countermeasure"]').fill(what);
  await row.locator('input[type="date"]').fill(when);
  await row.locator('input[type="date"]').blur();
}

describe('a promise', () => {
  it('stands in the list, overdue in words, and its status changed there is changed where it was written', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, premortem);
    await promise(window, 'Ring rektorn', '2020-01-31');
    await saved(window);

    await window.goto('/att-gora/', { waitUntil: 'networkidle' });
    await lines(window).first().waitFor();
    expect(await lines(window).count()).toBe(1);
    expect(await lines(window).innerText()).toMatch(/Ring rektorn[\s\S]*2020-01-31[\s\S]*dagar försenat/);
    expect(await window.getByRole('heading', { level: 2 }).allInnerTexts()).toContain('Försenat');
    expect(await window.locator('.actions-count').innerText()).toContain('1 sak är försenad');

    await window.getByLabel('Läget för Ring rektorn').selectOption({ label: 'Klart' });
    // What is done leaves the list of what is left.
    await expect.poll(() => lines(window).count()).toBe(0);
    await goTo(window, premortem);
    expect(await standing(window)).toContainEqual(expect.stringMatching(/-status: done$|^radio Klart: chosen$/));
  }));

  it('is written in one window and comes into the list in another', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    const list = await page('/att-gora/');
    await list.getByText('Inget är skrivet än').waitFor();
    await goTo(window, premortem);
    await promise(window, 'Boka lokalen', '2099-05-05');
    await saved(window);
    await expect.poll(() => lines(list).count()).toBe(1);
  }));
});

describe('the list of promises', () => {
  it('is narrowed down by person, by how far it has come and by exercise, and says how many are shown', () => asVisitor(async ({ page }) => {
    const window = await page();
    await openExample(window);
    await window.goto('/att-gora/', { waitUntil: 'networkidle' });
    await lines(window).first().waitFor();
    await window.getByLabel('Läge', { exact: true }).selectOption({ label: 'Allt, också det som är klart' });
    const all = await lines(window).count();
    const person = window.getByLabel('Vem', { exact: true });
    await person.selectOption({ label: 'Karin Ståhl' });
    const hers = await lines(window).count();
    expect(hers).toBeGreaterThan(0);
    expect(hers).toBeLessThan(all);
    for (const text of await lines(window).allInnerTexts()) expect(text).toContain('Karin Ståhl');
    expect(await window.locator('.actions-count').innerText()).toContain(`Visar ${hers} av ${all}.`);
    await person.selectOption({ label: 'Alla' });
    await window.getByLabel('Från övning').selectOption({ label: '1.5 Dödsfällan' });
    for (const text of await lines(window).allInnerTexts()) expect(text).toContain('1.5 Dödsfällan');
    // The example cannot be changed.
    expect(await window.locator('.action select:enabled').count()).toBe(0);
    expect(await accessibilityProblems(window)).toEqual([]);
  }));

  it('is saved as a calendar file with a day for each dated promise that is left', () => asVisitor(async ({ page }) => {
    const window = await page();
    await openExample(window);
    await window.goto('/att-gora/', { waitUntil: 'networkidle' });
    await lines(window).first().waitFor();
    const dated = await window.locator('.action time').count();
    const [download] = await Promise.all([window.waitForEvent('download'), window.getByRole('button', { name: 'Spara som kalenderfil' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^att-gora-2026-03-20\.ics$/);
    const text = await textOf(download);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(dated);
    expect(text).toContain('Älvsund');
  }));

  it('says where promises are made when there are none, and needs a workbook', () => asVisitor(async ({ page }) => {
    const window = await page('/att-gora/');
    await window.getByRole('link', { name: 'Till arbetsboken' }).waitFor();
    expect(await accessibilityProblems(window)).toEqual([]);
    await begin(window, 'Dalköping');
    await window.goto('/att-gora/', { waitUntil: 'networkidle' });
    await window.getByRole('link', { name: '1.5 Dödsfällan' }).click();
    await window.waitForURL(`**${premortem}`);
  }));
});
