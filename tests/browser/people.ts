/** What people do in the workbook, through the doors that people use: labels, buttons and the keyboard. */
import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

const form = (page: Page): Locator => page.locator('.exercise-form, .workbook-page');

/** Does something on the page, as anybody does who is going to write: the form of an exercise comes only then. */
export async function come(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
}

/** Waits until the form has read what is stored. */
export async function opened(page: Page): Promise<void> {
  await come(page);
  await page.locator('.exercise-form[data-stage="open"], .workbook-page[data-stage="open"]').waitFor();
}

/** Begins a workbook, as the first page proposes. */
export async function begin(page: Page, town: string): Promise<void> {
  await page.goto('/arbetsboken/', { waitUntil: 'networkidle' });
  await page.getByLabel('Vad heter er stad?').fill(town);
  await page.getByRole('button', { name: 'Börja arbetsboken' }).click();
  await opened(page);
}

/** Waits until the page says that everything is on the disk. Nothing less counts as saved. */
export async function saved(page: Page): Promise<void> {
  await page.locator('.save-badge[data-stage="disk"]').waitFor();
  await expect.poll(() => page.locator('.save-badge').innerText()).toMatch(/^Sparat \d\d?[.:]\d\d/);
}

/** Goes to an exercise and waits until it can be written in. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await opened(page);
}

const textBoxes = 'textarea:not([readonly]), input[type="text"]:not([readonly])';

/**
 * Fills everything that can be filled: adds a row to each table, chooses, ticks and writes.
 * @param share how much of it, 0–1: the first controls of each sort
 * @returns how many controls were filled
 */
export async function fill(page: Page, share = 1): Promise<number> {
  const area = form(page);
  const some = async (found: Locator): Promise<readonly Locator[]> => {
    const all = await found.all();
    return all.slice(0, Math.ceil(all.length * share));
  };
  let filled = 0;
  for (const button of await area.getByRole('button', { name: /^Lägg till (en |ett )?[a-zåäö]+$/ }).all()) {
    await button.click();
    // What the first row is drawn with is fetched then; a row that is there takes the focus.
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(false);
  }
  for (const deck of await area.locator('.deck').all()) {
    for (let card = 0; card < 3; card += 1) {
      await deck.locator('.deck-ways button').first().click();
      filled += 1;
    }
  }
  for (const group of await some(area.getByRole('radiogroup'))) {
    const radios = group.getByRole('radio');
    // Mina svar | Gruppens svar is no answer.
    if (await group.getAttribute('aria-label') !== null) continue;
    await radios.nth(Math.min(3, (await radios.count()) - 2)).check({ force: true });
    filled += 1;
  }
  for (const box of await some(area.locator('input[type="checkbox"]:visible:enabled'))) {
    await box.check({ force: true });
    filled += 1;
  }
  for (const select of await some(area.locator('select:visible:enabled'))) {
    await select.selectOption({ index: 1 });
    filled += 1;
  }
  for (const date of await some(area.locator('input[type="date"]:visible:not([readonly])'))) {
    await date.fill('2026-03-01');
    filled += 1;
  }
  for (const box of await some(area.locator(textBoxes).filter({ visible: true }))) {
    const people = await box.evaluate((element) => element.closest('.people-box') !== null);
    const month = await box.evaluate((element) => element.closest('.period-months, [data-months]') !== null || /-(from|to)$/.test(element.id));
    await box.fill(people ? `Person ${filled}` : month ? 'mars 2026' : `Svar ${filled}: å – ”ä” 🏠 ö`);
    if (people) await box.press('Enter');
    else await box.blur();
    filled += 1;
  }
  return filled;
}

/** Everything that stands in the form now: what is written, chosen and ticked, and the names in chips. Opens closed cards first. */
export async function standing(page: Page): Promise<readonly string[]> {
  const closed = form(page).locator('[data-row] button[aria-expanded="false"]');
  while (await closed.count() > 0) await closed.first().click();
  return form(page).evaluate((area) => [
    ...[...area.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select')]
      .filter((control) => control.type !== 'file' && control.closest('[aria-label="Vems svar"], .member-choice, .town-form') === null)
      .map((control) => (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')
        ? `${control.type} ${control.closest('label')?.innerText.trim() ?? ''}: ${control.checked ? 'chosen' : '-'}`
        : `${control.id}: ${control.value}`)),
    ...[...area.querySelectorAll<HTMLElement>('.people-box li, .deck-card')].map((said) => said.textContent.trim()),
  ]);
}

/** Opens the filled example of Älvsund. */
export async function openExample(page: Page): Promise<void> {
  await page.goto('/arbetsboken/#exempel', { waitUntil: 'networkidle' });
  await opened(page);
}
