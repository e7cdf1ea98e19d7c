/** The board with notes: by keyboard alone, taken back all the way, and found again. */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../tools/source.ts';
import { accessibilityProblems, asVisitor, phone, useBrowser } from './harness.ts';
import { begin, goTo, saved } from './people.ts';

useBrowser();

const path = '/ovningar/1-3-modig-miljo/';

/** What lies on a board: notes by their text, clusters with theirs in brackets; a star stands after what is important. */
const lies = (page: Page, field: string): Promise<readonly string[]> => page.evaluate((id) => {
  const text = (slip: Element): string => `${slip.querySelector('textarea')?.value ?? ''}${slip.getAttribute('data-important') === 'true' ? '*' : ''}`;
  return [...document.querySelectorAll(`[id^="${id}-"].board-area > .slips > li`)].map((item) => (item.classList.contains('heap')
    ? `${item.querySelector<HTMLInputElement>('.heap-box')?.value ?? ''}[${[...item.querySelectorAll('.slip')].map(text).join(', ')}]`
    : text(item)));
}, field);

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
const spoken = (page: Page, field: string): Promise<string> => page.locator(`.board:has(#${field}-label) > [aria-live]`).innerText();
/** A control of the note with this text. */
const slip = (page: Page, text: string): Locator => page.locator('.slip').filter({ has: page.locator(`textarea`) }).and(page.locator(`.slip:has(textarea[data-says="${text}"])`));
/** textareas say nothing of their text to selectors: their words are written on them for the tests. */
const name = (page: Page): Promise<void> => page.evaluate(() => { for (const box of document.querySelectorAll<HTMLTextAreaElement>('.slip textarea')) box.dataset['says'] = box.value; });

async function press(page: Page, control: Locator): Promise<void> {
  await control.focus();
  await page.keyboard.press('Enter');
}

/** Writes three notes on the first board with the keyboard. */
async function writeThree(page: Page): Promise<void> {
  await press(page, page.locator('#needs-needs-add'));
  await expect.poll(() => focused(page)).toMatch(/^needs-n-/);
  for (const text of ['Att få prata färdigt', 'Kaffe', 'Att någon lyssnar']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await expect.poll(() => lies(page, 'needs')).toEqual(['Att få prata färdigt', 'Kaffe', 'Att någon lyssnar']);
  expect(await focused(page)).toBe('needs-needs-add');
}

/** Puts them together, names the cluster, marks one, says who wrote it, moves one and takes one away. @returns how many steps that was */
async function workOn(page: Page): Promise<number> {
  await name(page);
  await slip(page, 'Kaffe').locator('textarea').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => lies(page, 'needs')).toEqual(['Kaffe', 'Att få prata färdigt', 'Att någon lyssnar']);
  expect(await focused(page)).toBe(await slip(page, 'Kaffe').locator('textarea').getAttribute('id'));
  expect(await spoken(page, 'needs')).toContain('”Kaffe” ligger nu på plats 1 av 3.');

  await press(page, slip(page, 'Att någon lyssnar').locator('.slip-more'));
  const menu = page.getByRole('dialog', { name: 'Vad ska hända med ”Att någon lyssnar”?' });
  await menu.waitFor();
  await menu.getByLabel('Slå ihop med').selectOption({ label: 'Att få prata färdigt' });
  await press(page, menu.getByRole('button', { name: 'Slå ihop', exact: true }));
  await expect.poll(() => lies(page, 'needs')).toEqual(['Kaffe', '[Att få prata färdigt, Att någon lyssnar]']);
  await expect.poll(() => focused(page)).toMatch(/^needs-c-/);
  await page.keyboard.type('Att bli lyssnad på');

  await name(page);
  await press(page, slip(page, 'Att någon lyssnar').getByRole('button', { name: /^Viktig/ }));
  await expect.poll(() => lies(page, 'needs')).toEqual(['Kaffe', 'Att bli lyssnad på[Att få prata färdigt, Att någon lyssnar*]']);
  await slip(page, 'Kaffe').getByRole('combobox').selectOption({ label: 'Grupp B' });
  await expect.poll(() => slip(page, 'Kaffe').locator('.slip-group').innerText()).toContain('B');

  await press(page, slip(page, 'Kaffe').locator('.slip-more'));
  await press(page, page.getByRole('dialog').getByRole('button', { name: 'Ta bort lappen' }));
  await expect.poll(() => lies(page, 'needs')).toEqual(['Att bli lyssnad på[Att få prata färdigt, Att någon lyssnar*]']);
  await expect.poll(() => focused(page)).toMatch(/^needs-c-.*-more$/);
  expect(await spoken(page, 'needs')).toContain('Borttagen: ”Kaffe”');
  return 6;
}

describe('a board', () => {
  it('is written, moved about, put together and marked by keyboard alone, and stands there after a reload', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, path);
    await writeThree(window);
    await workOn(window);
    await saved(window);
    const before = await lies(window, 'needs');
    await goTo(window, path);
    await expect.poll(() => lies(window, 'needs')).toEqual(before);
    expect(await accessibilityProblems(window)).toEqual([]);
  }));

  it('is taken back step by step until nothing is left, and nothing is left in the workbook either', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, path);
    await writeThree(window);
    const steps = 3 + await workOn(window);
    const undo = window.locator('#needs-undo');
    const seen: string[] = [];
    for (let at = 0; at < steps; at += 1) {
      expect(await undo.getAttribute('aria-disabled')).toBe('false');
      await press(window, undo);
      seen.push((await lies(window, 'needs')).join(' | '));
    }
    expect(seen[0]).toBe('Kaffe | Att bli lyssnad på[Att få prata färdigt, Att någon lyssnar*]');
    expect(seen.at(-4)).toBe('Att få prata färdigt | Kaffe | Att någon lyssnar');
    expect(seen.slice(-3)).toEqual(['Att få prata färdigt | Kaffe', 'Att få prata färdigt', '']);
    expect([await undo.getAttribute('aria-disabled'), await focused(window)]).toEqual(['true', 'needs-undo']);
    expect(await spoken(window, 'needs')).toContain('Ångrat: Ni skrev en lapp.');
    await saved(window);
    await goTo(window, path);
    expect(await lies(window, 'needs')).toEqual([]);
  }));

  it('keeps no trace of a note that nobody wrote in, and gives back the words of one that was emptied', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, path);
    await press(window, window.locator('#needs-needs-add'));
    await expect.poll(() => focused(window)).toMatch(/^needs-n-/);
    await window.locator('#needs-needs-add').focus();
    await expect.poll(() => lies(window, 'needs')).toEqual([]);
    expect(await window.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':needs:')))).toEqual([]);

    await writeThree(window);
    await name(window);
    await slip(window, 'Kaffe').locator('textarea').fill('');
    await window.locator('#needs-needs-add').focus();
    await expect.poll(() => lies(window, 'needs')).toEqual(['Att få prata färdigt', 'Att någon lyssnar']);
    await press(window, window.locator('#needs-undo'));
    await expect.poll(() => lies(window, 'needs')).toEqual(['Att få prata färdigt', 'Kaffe', 'Att någon lyssnar']);
  }));

  it('gathers many notes at once, and shows those of some groups', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, path);
    await window.getByRole('group', { name: /^Fråga 1/ }).getByRole('button', { name: 'Grupp A' }).click();
    await writeThree(window);
    await press(window, window.locator('#needs-gather'));
    await window.getByLabel('Högens namn').fill('Att bli hörd');
    for (const box of (await window.getByRole('checkbox', { name: /^Välj lapp [13],/ }).all())) await box.check();
    expect(await accessibilityProblems(window)).toEqual([]);
    await press(window, window.getByRole('button', { name: 'Samla 2 lappar' }));
    await expect.poll(() => lies(window, 'needs')).toEqual(['Att bli hörd[Att få prata färdigt, Att någon lyssnar]', 'Kaffe']);
    const shows = window.getByRole('group', { name: 'Visa' });
    await press(window, shows.getByRole('button', { name: 'Grupp A' }));
    await window.getByText('3 lappar visas inte nu.').waitFor();
    expect(await lies(window, 'needs')).toEqual([]);
    await press(window, shows.getByRole('button', { name: 'Grupp A' }));
    expect(await lies(window, 'needs')).toEqual(['Att bli hörd[Att få prata färdigt, Att någon lyssnar]', 'Kaffe']);
  }));

  it('has room on a phone', () => asVisitor(async ({ page }) => {
    const window = await page();
    await begin(window, 'Dalköping');
    await goTo(window, path);
    await writeThree(window);
    expect(await window.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    await name(window);
    await press(window, slip(window, 'Kaffe').locator('.slip-more'));
    await window.getByRole('dialog').waitFor();
    expect(await window.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    expect(await accessibilityProblems(window)).toEqual([]);
  }, { viewport: phone }));
});

const swot = {
  id: 'swot', kind: 'board', label: 'Vad hjälper, och vad står i vägen?', noteName: 'lapp', votes: true, important: true,
  groups: [{ id: 'a', label: 'Grupp A' }, { id: 'b', label: 'Polisen' }],
  areas: [['strengths', 'Styrkor'], ['weaknesses', 'Svagheter'], ['opportunities', 'Möjligheter'], ['threats', 'Hot']].map(([id, label]) => ({ id, label })),
};
const note = (id: string, position: number, text: string, area: string, votes: number) => ({ id, type: 'note', position, text, area, votes, important: false });
const given = { swot: [note('n-1', 1, 'Vi känner varandra', 'strengths', 1), note('n-2', 2, 'Vi har tid', 'strengths', 3), note('n-3', 1, 'Pengarna tar slut', 'threats', 0)] };

let script = '';
let style = '';
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'tests/browser/editors-page.tsx')], outfile: join(root, 'editors.js'), write: false,
    bundle: true, format: 'esm', define: { 'import.meta.env.SSR': 'true' }, jsx: 'automatic', jsxImportSource: 'preact', external: ['/fonts/*'], logLevel: 'error',
  });
  for (const { path: file, text } of outputFiles) {
    if (file.endsWith('.css')) style = text;
    else script = text;
  }
});

/** A board of four areas on a page of its own. */
async function withSwot(test: (page: Page) => Promise<void>): Promise<void> {
  await asVisitor(async (visit) => {
    const page = await visit.page();
    await page.setContent(`<!doctype html><html lang="sv"><title>Prov</title><style>${style}</style><body></body></html>`);
    await page.evaluate((start) => { Object.assign(window, start); }, { fields: [swot], given });
    await page.addScriptTag({ content: script, type: 'module' });
    await page.locator('.slip').first().waitFor();
    await test(page);
  });
}
const areaOf = (page: Page, id: string): Promise<string | undefined> =>
  page.evaluate((entry) => (window.answers['swot'] as readonly { id: string; area: string }[]).find((each) => each.id === entry)?.area, id);

describe('a board of four areas', () => {
  it('moves a note to another, and the focus goes with it', () => withSwot(async (page) => {
    await press(page, page.locator('#swot-n-1-more'));
    await press(page, page.getByRole('dialog').getByRole('button', { name: 'Hot' }));
    await expect.poll(() => areaOf(page, 'n-1')).toBe('threats');
    await expect.poll(() => focused(page)).toBe('swot-n-1-more');
    expect(await spoken(page, 'swot')).toContain('”Vi känner varandra” ligger nu i Hot.');
    await page.keyboard.press('Control+z');
    await expect.poll(() => areaOf(page, 'n-1')).toBe('strengths');
  }));

  it('counts votes and sorts by them', () => withSwot(async (page) => {
    for (let vote = 0; vote < 4; vote += 1) await press(page, page.locator('#swot-n-1-vote-more'));
    await expect.poll(() => page.locator('[data-entry="n-1"] .slip-figure').innerText()).toBe('5 röster');
    await press(page, page.locator('#swot-n-1-vote-less'));
    await expect.poll(() => page.locator('[data-entry="n-1"] .slip-figure').innerText()).toBe('4 röster');
    expect(await page.locator('#swot-n-3-vote-less').getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Sortera efter röster' }).click();
    expect(await lies(page, 'swot')).toEqual(['Vi känner varandra', 'Vi har tid', 'Pengarna tar slut']);
    await page.locator('#swot-n-2-vote-more').click({ clickCount: 3 });
    await page.getByRole('button', { name: 'Sortera efter röster' }).click();
    await expect.poll(() => lies(page, 'swot')).toEqual(['Vi har tid', 'Vi känner varandra', 'Pengarna tar slut']);
  }));

  it('can be dragged on with a pointer', () => withSwot(async (page) => {
    await page.locator('.board').hover();
    await page.waitForTimeout(200);
    await page.locator('[data-entry="n-3"] .slip-foot').dragTo(page.locator('[data-area="opportunities"]'), { sourcePosition: { x: 70, y: 20 } });
    await expect.poll(() => areaOf(page, 'n-3')).toBe('opportunities');
    await page.locator('[data-entry="n-2"] .slip-foot').dragTo(page.locator('[data-entry="n-1"]'), { sourcePosition: { x: 70, y: 20 } });
    await page.locator('.heap').waitFor();
    expect(await lies(page, 'swot')).toEqual(['[Vi känner varandra, Vi har tid]', 'Pengarna tar slut']);
  }));

  it('is accessible with a menu open and with a cluster', () => withSwot(async (page) => {
    await page.locator('#swot-n-1-more').click();
    await page.getByRole('dialog').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  }));
});
