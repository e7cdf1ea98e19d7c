/** Actors: named in exercises, kept in one register, and the same everywhere. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, asVisitor, phone, useBrowser } from './harness.ts';
import { begin, goTo, saved } from './people.ts';

useBrowser();

const partners = '/ovningar/3-3-analys-av-samverkansaktorer/';
const indicators = '/ovningar/2-5-mall-indikatorer-per-aktor/';

// A select is a combobox, too.
const boxes = (page: Page): Locator => page.locator('input[role="combobox"]');
const names = (page: Page): Promise<readonly string[]> => boxes(page).evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
const option = (page: Page, name: string): Locator => page.getByRole('option', { name });

/** A new row in the exercise's table, with the box for its actor. */
async function addRow(page: Page, button = 'Lägg till aktör'): Promise<Locator> {
  const before = await boxes(page).count();
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect.poll(() => boxes(page).count()).toBe(before + 1);
  return boxes(page).last();
}

/** Names actors in 3.3, one a row. */
async function nameActors(page: Page, ...all: readonly string[]): Promise<void> {
  await goTo(page, partners);
  for (const name of all) {
    await (await addRow(page)).fill(name);
    await page.keyboard.press('Tab');
  }
  await saved(page);
}

async function openRegister(page: Page): Promise<void> {
  await page.goto('/aktorer/', { waitUntil: 'networkidle' });
  await page.locator('.register-page[data-stage="open"]').waitFor();
}

const line = (page: Page, name: string): Locator => page.locator('.actors-line').filter({ has: page.getByLabel(`Namn på ${name}`, { exact: true }) });
const listed = (page: Page): Promise<readonly string[]> => page.locator('.actors-name input').evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));

describe('an actor', () => {
  it('is added where it is first named, renamed in the register, and then called so on every page', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await nameActors(window, 'Hotel Norr');

    await openRegister(window);
    expect(await line(window, 'Hotel Norr').getByRole('link').allInnerTexts()).toEqual(['3.3']);
    await window.getByLabel('Namn på Hotel Norr').fill('Hotell Norr');
    await window.getByLabel('Bransch eller område för Hotell Norr').fill('Hotell');
    await saved(window);
    await window.reload({ waitUntil: 'networkidle' });
    expect(await listed(window)).toEqual(['Hotell Norr']);

    await goTo(window, partners);
    expect(await names(window)).toEqual(['Hotell Norr']);
    expect(await window.locator('.actor-note').innerText()).toBe('Hotell');
    await goTo(window, indicators);
    const box = await addRow(window, 'Lägg till blad');
    await box.click();
    await option(window, 'Hotell Norr').click();
    expect(await box.inputValue()).toBe('Hotell Norr');
    await saved(window);
    await openRegister(window);
    await expect.poll(() => line(window, 'Hotell Norr').getByRole('link').allInnerTexts()).toEqual(['2.5', '3.3']);
  }));

  it('that is renamed in another window is renamed here at once', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await nameActors(window, 'Taxi');
    const other = await page();
    await openRegister(other);
    await other.getByLabel('Namn på Taxi').fill('Taxibolaget');
    await saved(other);
    await expect.poll(() => names(window)).toEqual(['Taxibolaget']);
  }));

  it('is taken out only after a word on what mentions it, stays readable there, and comes back', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await nameActors(window, 'Taxi', 'Skolan');
    await openRegister(window);
    await window.getByRole('button', { name: 'Ta bort Taxi' }).click();
    const asked = window.getByRole('group', { name: 'Ta bort Taxi ur registret?' });
    expect(await asked.innerText()).toContain('Aktören nämns i 3.3.');
    expect(await accessibilityProblems(window)).toEqual([]);
    await asked.getByRole('button', { name: 'Avbryt' }).click();
    expect(await listed(window)).toEqual(['Skolan', 'Taxi']);

    await window.getByRole('button', { name: 'Ta bort Taxi' }).click();
    await asked.getByRole('button', { name: 'Ta bort' }).click();
    expect(await listed(window)).toEqual(['Skolan']);
    expect(await window.evaluate(() => document.activeElement?.textContent)).toBe('Ångra');
    await saved(window);

    await goTo(window, partners);
    expect(await names(window)).toEqual(['Taxi', 'Skolan']);
    expect(await window.locator('.actor-note').allInnerTexts()).toEqual(['borttagen ur registret']);
    await boxes(window).last().click();
    expect(await window.getByRole('option').allInnerTexts()).toEqual(['Skolan']);

    await openRegister(window);
    await window.getByText('Borttagna aktörer (1)').click();
    await window.getByRole('button', { name: 'Ta tillbaka Taxi' }).click();
    expect(await listed(window)).toEqual(['Skolan', 'Taxi']);
    await saved(window);
    await goTo(window, partners);
    expect(await window.locator('.actor-note').count()).toBe(0);
  }));

  it('that nobody mentions is taken out at once, and taken back at once', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await openRegister(window);
    await window.getByRole('link', { name: 'Till 2.2 Hitta kontaktytan' }).waitFor();
    await window.getByLabel('Ny aktör').fill('Taxi');
    await window.keyboard.press('Enter');
    await window.getByText('Taxi är med i registret.').first().waitFor();
    expect(await window.locator('.empty').count()).toBe(0);
    await window.getByLabel('Ny aktör').fill(' TAXI ');
    await window.keyboard.press('Enter');
    await window.getByText('Taxi finns redan i registret.').waitFor();
    await window.getByRole('button', { name: 'Ta bort Taxi' }).click();
    expect(await listed(window)).toEqual([]);
    await window.keyboard.press('Enter');
    expect(await listed(window)).toEqual(['Taxi']);
    expect(await window.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Taxi');
  }));
});

describe('two spellings of one actor', () => {
  it('are merged, and then both mentions are one; and can be divided again', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await nameActors(window, 'Hotellen', 'Hotell', 'Taxi');
    await goTo(window, indicators);
    await (await addRow(window, 'Lägg till blad')).fill('Hotellen');
    await window.keyboard.press('Tab');
    await saved(window);

    await openRegister(window);
    await window.getByText('Kan vara samma aktör').waitFor();
    await window.locator('.actors-like').getByRole('button', { name: 'Slå ihop' }).click();
    const panel = window.getByRole('group', { name: /^Slå ihop Hotell/ });
    expect(await panel.innerText()).toContain('Båda finns i 3.3');
    await panel.getByRole('radio', { name: 'Hotellen' }).check();
    expect(await panel.innerText()).toContain('Allt som är skrivet om Hotell gäller sedan Hotellen.');
    expect(await accessibilityProblems(window)).toEqual([]);
    await panel.getByRole('button', { name: 'Slå ihop' }).click();
    expect(await listed(window)).toEqual(['Hotellen', 'Taxi']);
    await expect.poll(() => line(window, 'Hotellen').getByRole('link').allInnerTexts()).toEqual(['2.5', '3.3']);
    expect(await window.locator('.actors-like').count()).toBe(0);
    await saved(window);
    await goTo(window, partners);
    expect(await names(window)).toEqual(['Hotellen', 'Hotellen', 'Taxi']);

    await openRegister(window);
    await window.getByRole('button', { name: 'Dela ut Hotell som en egen aktör igen' }).click();
    expect(await listed(window)).toEqual(['Hotell', 'Hotellen', 'Taxi']);
    await saved(window);
    await goTo(window, partners);
    expect(await names(window)).toEqual(['Hotellen', 'Hotell', 'Taxi']);
  }));

  it('that are two actors are not asked about again', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await nameActors(window, 'Skolan', 'Skolorna');
    await openRegister(window);
    await window.getByRole('button', { name: 'Nej, det är två' }).click();
    await expect.poll(() => window.locator('.actors-like').count()).toBe(0);
    await saved(window);
    await window.reload({ waitUntil: 'networkidle' });
    await window.waitForTimeout(800);
    expect(await window.locator('.actors-like').count()).toBe(0);
    expect(await listed(window)).toEqual(['Skolan', 'Skolorna']);
  }));
});

describe('the picker of actors', () => {
  it('is driven by the keyboard, and gives back what stood there on Escape', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await nameActors(window, 'Taxi', 'Bergtaxi', 'Skolan');
    const box = boxes(window).first();
    await box.focus();
    expect(await window.getByRole('option').count()).toBe(0);
    await box.fill('ta');
    expect(await window.getByRole('option').allInnerTexts()).toEqual(['Taxi', 'Bergtaxi', 'Lägg till ”ta”']);
    expect(await accessibilityProblems(window)).toEqual([]);
    await window.keyboard.press('ArrowDown');
    await window.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await option(window, 'Bergtaxi').getAttribute('id'));
    await window.keyboard.press('Escape');
    expect(await box.inputValue()).toBe('Taxi');
    await window.keyboard.press('ArrowUp');
    await window.keyboard.press('Enter');
    expect(await names(window)).toEqual(['Taxi', 'Bergtaxi', 'Skolan']);
    await box.fill('sk');
    await window.keyboard.press('ArrowDown');
    await window.keyboard.press('Enter');
    expect(await names(window)).toEqual(['Skolan', 'Bergtaxi', 'Skolan']);
    await box.fill('');
    await window.keyboard.press('Tab');
    expect(await names(window)).toEqual(['', 'Bergtaxi', 'Skolan']);
    await saved(window);
    // Read anew from what is stored, as after a reload, by somebody who goes on to the form.
    await goTo(window, partners);
    expect(await names(window)).toEqual(['', 'Bergtaxi', 'Skolan']);
  }));

  it('is used with a finger, and adds what nobody has by its last choice', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, indicators);
    const box = await addRow(window, 'Lägg till blad');
    await box.tap();
    await box.fill('Öppenvården');
    const add = option(window, 'Lägg till ”Öppenvården”');
    expect((await add.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await add.tap();
    expect(await box.inputValue()).toBe('Öppenvården');
    expect(await window.getByRole('option').count()).toBe(0);
    await saved(window);
  }, { viewport: phone, hasTouch: true }));

  it('keeps what was typed when the page is left in the middle of it', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, partners);
    await (await addRow(window)).pressSequentially('Åkeriet');
    await window.goto('/om/');
    await goTo(window, partners);
    expect(await names(window)).toEqual(['Åkeriet']);
  }));

  it('says what a name may not be, and keeps it on the screen', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, partners);
    const box = await addRow(window);
    const long = 'Å'.repeat(201);
    await box.fill(long);
    await window.keyboard.press('Tab');
    expect(await box.inputValue()).toBe(long);
    expect(await window.locator('.text-trouble').innerText()).toContain('högst 200 tecken');
    await box.fill('Åkeriet');
    await window.keyboard.press('Tab');
    expect(await window.locator('.text-trouble').count()).toBe(0);
    await saved(window);
  }));
});

describe('a register of 150 actors', () => {
  it('is searched, and typing in one line touches no other', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await openRegister(window);
    for (let at = 0; at < 150; at += 1) {
      await window.getByLabel('Ny aktör').fill(`Plats nummer ${String(at)}`);
      await window.keyboard.press('Enter');
    }
    await saved(window);
    await window.reload({ waitUntil: 'networkidle' });
    expect(await listed(window)).toHaveLength(150);
    const touched = await window.evaluate(async () => {
      const box = document.querySelector<HTMLInputElement>('.actors-name input');
      if (box === null) throw new Error('no line');
      const lines = new Set<Element | null>();
      const observer = new MutationObserver((all) => { for (const { target } of all) lines.add((target instanceof Element ? target : target.parentElement)?.closest('.actors-line') ?? null); });
      observer.observe(document.querySelector('.actors-list') ?? document, { subtree: true, childList: true, attributes: true, characterData: true });
      box.value = 'Plats A';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((done) => { setTimeout(done); });
      observer.disconnect();
      return lines.size;
    });
    expect(touched).toBe(1);
    await window.getByLabel('Sök i registret').fill('nummer 14');
    await window.getByText('11 av 150 aktörer').waitFor();
    expect((await listed(window)).every((name) => name.includes('nummer 14'))).toBe(true);
  }));
});

describe('the names of people', () => {
  it('that were written as candidates are offered where the roles are shared out', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, '/ovningar/0-3-rekrytera-till-karngruppen/');
    await window.getByRole('button', { name: 'Lägg till kandidat', exact: true }).click();
    await window.locator('.card-body input[type="text"]').first().fill('Örjan Ek');
    await window.keyboard.press('Tab');
    await saved(window);
    await goTo(window, '/ovningar/0-4-roller-i-karngruppen/');
    await expect.poll(() => window.locator('datalist option').evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value))).toContain('Örjan Ek');
  }));
});
