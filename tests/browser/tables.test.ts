/** Tables with actors, figures, filters and own rows in a real browser, by keyboard wherever people may use one. */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../tools/source.ts';
import { accessibilityProblems, asVisitor, desktop, phone, useBrowser } from './harness.ts';

useBrowser();

const ends = { low: 'mycket liten', high: 'mycket stor' };
const options = [{ id: 'todo', label: 'Att göra' }, { id: 'doing', label: 'På gång' }, { id: 'done', label: 'Klart' }];
const fields = [
  {
    id: 'partners', kind: 'table', label: 'Samverkansaktörer', rowName: 'aktör',
    columns: [
      { id: 'actor', type: 'actor', label: 'Aktör' }, { id: 'influence', type: 'scale', label: 'Påverkan', ...ends }, { id: 'support', type: 'scale', label: 'Stöd', ...ends },
      { id: 'why', type: 'text', label: 'Varför?' }, { id: 'measure', type: 'text', label: 'Det här gör vi' }, { id: 'went', type: 'text', label: 'Så gick det' }, { id: 'count', type: 'number', label: 'Antal' },
    ],
  },
  {
    id: 'sheets', kind: 'table', label: 'Indikatorer', rowName: 'blad', layout: 'cards',
    columns: [{ id: 'place', type: 'text', label: 'Plats' }, { id: 'lives', type: 'scale', group: 'Arbete', label: 'Bor på arbetsplatsen', ...ends }, { id: 'wage', type: 'scale', group: 'Arbete', label: 'Saknar lön', ...ends }],
  },
  {
    id: 'promises', kind: 'table', label: 'Vem gör vad?', rowName: 'uppgift', own: true, filters: ['status'],
    fixed: [{ id: 'call', label: 'Ringa polisen' }, { id: 'room', label: 'Boka lokal' }],
    action: { what: 'what', who: 'who', when: 'when', status: 'status' },
    columns: [{ id: 'what', type: 'text', label: 'Vad' }, { id: 'who', type: 'people', label: 'Vem' }, { id: 'when', type: 'date', label: 'Senast' }, { id: 'status', type: 'choice', label: 'Läge', options }, { id: 'where', type: 'link', label: 'Var?' }],
  },
];
const actors = [{ id: 'a-hotel', name: 'Hotellen i centrum', industry: 'Hotell' }, { id: 'a-taxi', name: 'Taxi', industry: 'Transport' }, { id: 'a-school', name: 'Skolorna', industry: 'Skola' }];
const given = {
  partners: [{ id: 'r-a', position: 1, cells: { actor: 'a-hotel', influence: 5, support: 2, why: 'Rädda om sitt rykte' } }, { id: 'r-b', position: 2, cells: { actor: 'a-taxi' } }],
  sheets: [{ id: 'r-s', position: 1, cells: { place: 'Hamnen' } }],
  promises: [
    { id: 'call', position: 1, cells: { when: '2020-01-31', status: 'doing', where: 'https://www.polisen.se/tips' } },
    { id: 'r-own', position: 3, cells: { what: 'Baka', status: 'done', where: 'javascript:alert(1)' } },
    { id: 'r-last', position: 4, cells: { what: 'Städa', status: 'doing' } },
  ],
};
type Stored = readonly { readonly id: string; readonly position: number; readonly cells: Readonly<Record<string, unknown>> }[];

let script = '';
let style = '';
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'tests/browser/editors-page.tsx')], outfile: join(root, 'editors.js'), write: false,
    bundle: true, format: 'esm', define: { 'import.meta.env.SSR': 'true' }, jsx: 'automatic', jsxImportSource: 'preact', external: ['/fonts/*'], logLevel: 'error',
  });
  for (const { path, text } of outputFiles) {
    if (path.endsWith('.css')) style = text;
    else script = text;
  }
});

async function withTables(test: (page: Page, answer: (field: string) => Promise<Stored>) => Promise<void>, viewport = desktop): Promise<void> {
  await asVisitor(async (visit) => {
    const page = await visit.page();
    // As the form of an exercise does, it measures its own room.
    await page.setContent(`<!doctype html><html lang="sv"><meta name="viewport" content="width=device-width"><title>Prov</title><style>${style} .field { container-type: inline-size; }</style><body></body></html>`);
    await page.evaluate((start) => { Object.assign(window, start); }, { fields, given, actors });
    await page.addScriptTag({ content: script, type: 'module' });
    await page.waitForFunction(() => 'answers' in window && document.querySelector('main') !== null);
    await test(page, (field) => page.evaluate((id) => window.answers[id], field) as Promise<Stored>);
  }, { viewport });
}

const cellsOf = async (answer: (field: string) => Promise<Stored>, field: string, row: string): Promise<Readonly<Record<string, unknown>>> =>
  (await answer(field)).find(({ id }) => id === row)?.cells ?? {};
const announced = (page: Page, field: string): Promise<string> => page.locator(`.table-field[aria-labelledby="${field}-label"] > [aria-live]`).innerText();

describe('a figure in a table', () => {
  it('is typed with the keys 1–5, moved with arrows and taken back with Delete', () =>
    withTables(async (page, answer) => {
      const panes = page.getByRole('radiogroup', { name: 'Påverkan, aktör 2' });
      await panes.getByRole('radio').first().focus();
      await page.keyboard.press('4');
      expect(await cellsOf(answer, 'partners', 'r-b')).toMatchObject({ influence: 4 });
      expect(await panes.innerText()).toContain('4');
      await page.keyboard.press('ArrowRight');
      expect(await cellsOf(answer, 'partners', 'r-b')).toMatchObject({ influence: 5 });
      expect(await page.evaluate(() => document.activeElement?.closest('label')?.innerText)).toContain('mycket stor');
      await page.keyboard.press('Delete');
      expect(await cellsOf(answer, 'partners', 'r-b')).toMatchObject({ influence: '' });
      await page.keyboard.press('9');
      expect(await cellsOf(answer, 'partners', 'r-b')).toMatchObject({ influence: '' });
    }));

  it('on a card stands large under its heading, with what its ends mean', () =>
    withTables(async (page, answer) => {
      const card = page.getByRole('group', { name: 'Arbete' });
      expect(await card.innerText()).toContain('1 mycket liten – 5 mycket stor');
      await card.getByRole('radiogroup', { name: 'Saknar lön' }).locator('label').nth(2).click();
      expect(await cellsOf(answer, 'sheets', 'r-s')).toMatchObject({ wage: 3 });
      expect(await page.locator('#sheets-r-s-toggle').innerText()).toContain('Saknar lön 3');
    }));
});

describe('an actor in a table', () => {
  it('is picked by keyboard, and told about where it stands in another row too', () =>
    withTables(async (page, answer) => {
      const box = page.getByRole('combobox', { name: 'Aktör, aktör 2' });
      await box.fill('hotel');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await cellsOf(answer, 'partners', 'r-b')).toMatchObject({ actor: 'a-hotel' });
      expect(await page.locator('#partners-r-a-remark').innerText()).toBe('Hotellen i centrum finns med mer än en gång.');
      expect(await box.getAttribute('aria-describedby')).toContain('partners-r-b-remark');
    }));

  it('is fetched from the register: those that are not there yet, with a way back', () =>
    withTables(async (page, answer) => {
      const button = page.getByRole('button', { name: 'Hämta aktörer' });
      await button.focus();
      await page.keyboard.press('Enter');
      const group = page.getByRole('group', { name: 'Vilka aktörer vill ni ha med?' });
      await expect.poll(() => group.getByRole('checkbox').count()).toBe(1);
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest('label')?.innerText ?? '')).toContain('Skolorna');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await answer('partners')).map(({ cells }) => cells['actor'])).toEqual(['a-hotel', 'a-taxi', 'a-school']);
      expect(await announced(page, 'partners')).toContain('1 aktör ur registret är med.');
      expect(await page.locator('.table-numbered .row-number').allInnerTexts()).toEqual(['1', '2', '3']);
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('partners-undo');
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await answer('partners')).length).toBe(2);
      await button.click();
      await page.getByRole('checkbox', { name: /Skolorna/ }).check();
      await page.getByRole('button', { name: 'Lägg till 1 aktör' }).click();
      await button.click();
      await expect.poll(() => page.locator('.fetch-actors').innerText()).toBe('Alla aktörer i registret är redan med.');
    }));

  it('comes with a pasted table, also when nobody had written of it before', () =>
    withTables(async (page, answer) => {
      const paste = (text: string): Promise<void> => page.evaluate((pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, text);
      await page.locator('#partners-r-b-actor').focus();
      await paste('Taxi\t4\t2\nBageriet\t3\t1');
      await page.getByRole('button', { name: 'Gör rader' }).click();
      await expect.poll(async () => (await answer('partners')).map(({ cells }) => [cells['actor'], cells['influence'], cells['support']])).toEqual([
        ['a-hotel', 5, 2], ['a-taxi', undefined, undefined], ['a-taxi', 4, 2], ['a-new-3', 3, 1],
      ]);
      expect(await page.locator('.table-numbered input').last().inputValue()).toBe('Bageriet');
    }));
});

describe('a number', () => {
  it('that is none stays as it was written, and is told about', () =>
    withTables(async (page, answer) => {
      const box = page.getByLabel('Antal, aktör 1');
      expect(await box.getAttribute('inputmode')).toBe('numeric');
      await box.fill('ett tiotal');
      await box.blur();
      expect(await cellsOf(answer, 'partners', 'r-a')).toMatchObject({ count: 'ett tiotal' });
      expect(await page.locator('#partners-r-a-count-unclear').innerText()).toBe('Skriv ett helt tal, till exempel 12.');
      await box.fill('1 200');
      await box.blur();
      expect([await cellsOf(answer, 'partners', 'r-a'), await box.inputValue()]).toEqual([expect.objectContaining({ count: 1200 }), '1200']);
      expect(await page.locator('#partners-r-a-count-unclear').count()).toBe(0);
    }));
});

describe('a place', () => {
  it('is a link where it is an address to the web, and never else', () =>
    withTables(async (page) => {
      const links = page.locator('.link-box a');
      expect(await links.evaluateAll((all) => all.map((each) => [each.getAttribute('href'), each.getAttribute('rel')]))).toEqual([['https://www.polisen.se/tips', 'noreferrer']]);
      await page.getByRole('textbox', { name: 'Var?, uppgift 4' }).fill('www.example.se');
      expect(await links.last().getAttribute('href')).toBe('https://www.example.se/');
      await page.getByRole('textbox', { name: 'Var?, uppgift 4' }).fill('i pärmen');
      expect(await links.count()).toBe(1);
    }));
});

describe('rows of one’s own after given ones', () => {
  it('are added, moved among themselves and taken away; the given ones stay', () =>
    withTables(async (page, answer) => {
      const own = async (): Promise<readonly unknown[]> => (await answer('promises')).filter(({ id }) => id.startsWith('r-')).toSorted((a, b) => a.position - b.position).map(({ cells }) => cells['what']);
      expect(await page.getByRole('button', { name: /^Ta bort (Ringa polisen|Boka lokal)$/ }).count()).toBe(0);
      await page.getByRole('button', { name: 'Lägg till uppgift' }).click();
      await page.waitForTimeout(50);
      await page.keyboard.type('Fira');
      expect(await own()).toEqual(['Baka', 'Städa', 'Fira']);
      await page.keyboard.press('Alt+ArrowUp');
      await expect.poll(own).toEqual(['Baka', 'Fira', 'Städa']);
      await page.keyboard.press('Alt+ArrowUp');
      await expect.poll(own).toEqual(['Fira', 'Baka', 'Städa']);
      await page.keyboard.press('Alt+ArrowUp');
      await expect.poll(() => announced(page, 'promises')).toContain('redan överst');
      await page.getByLabel('Läge, Ringa polisen').focus();
      await page.getByRole('button', { name: 'Ta bort uppgift 3' }).click();
      await expect.poll(own).toEqual(['Baka', 'Städa']);
      await page.getByRole('button', { name: 'Ångra' }).click();
      await expect.poll(own).toEqual(['Fira', 'Baka', 'Städa']);
      expect((await answer('promises')).find(({ id }) => id === 'call')).toEqual(given.promises[0]);
    }));

  it('whose day has passed say so, until they are done', () =>
    withTables(async (page) => {
      expect(await page.locator('#promises-call-remark').innerText()).toBe('Skulle ha varit klart 31 januari 2020.');
      await page.getByLabel('Läge, Ringa polisen').selectOption('done');
      expect(await page.locator('#promises-call-remark').count()).toBe(0);
    }));
});

describe('a table that is narrowed down', () => {
  const shown = (page: Page): Promise<readonly (string | null)[]> => page.locator('.table-field[aria-labelledby="promises-label"] [data-row]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));

  it('shows what was chosen with its count, keeps what is being written in, and loses nothing', () =>
    withTables(async (page, answer) => {
      const filter = page.getByRole('group', { name: 'Välj vilka rader ni vill se' }).getByLabel('Läge');
      expect(await filter.locator('option').allInnerTexts()).toEqual(['Alla', 'På gång (2)', 'Klart (1)', 'Inget valt (1)']);
      await filter.selectOption('doing');
      expect(await shown(page)).toEqual(['call', 'r-last']);
      expect(await page.locator('.table-filters').innerText()).toContain('Visar 2 av 4');
      expect(await announced(page, 'promises')).toContain('Visar 2 av 4');
      // A row does not go away while somebody is in it.
      await page.getByLabel('Läge, Ringa polisen').selectOption('done');
      expect(await shown(page)).toEqual(['call', 'r-last']);
      await page.getByRole('button', { name: 'Lägg till uppgift' }).click();
      await page.waitForTimeout(50);
      await page.keyboard.type('Nytt');
      expect((await shown(page)).length).toBe(3);
      await page.getByRole('button', { name: 'Visa alla' }).click();
      expect((await shown(page)).length).toBe(5);
      expect((await answer('promises')).map(({ cells }) => cells['what']).filter((what) => what !== undefined).sort()).toEqual(['Baka', 'Nytt', 'Städa']);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('promises-filter-status');
    }));

  it('moves a row past the next that can be seen', () =>
    withTables(async (page, answer) => {
      await page.getByRole('button', { name: 'Lägg till uppgift' }).click();
      await page.waitForTimeout(50);
      await page.keyboard.type('Fira');
      await page.getByLabel('Läge, uppgift 5').selectOption('done');
      await page.getByRole('group', { name: 'Välj vilka rader ni vill se' }).getByLabel('Läge').selectOption('done');
      await page.getByRole('button', { name: 'Flytta upp uppgift 5' }).click();
      await expect.poll(async () => (await answer('promises')).filter(({ id }) => id.startsWith('r-')).toSorted((a, b) => a.position - b.position).map(({ cells }) => cells['what'])).toEqual(['Fira', 'Baka', 'Städa']);
    }));
});

describe('a wide table', () => {
  it('has a line for each row on a desk, with what can be done to it behind one button', () =>
    withTables(async (page, answer) => {
      const heights = await page.locator('.table[data-wide="true"] .table-line').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
      for (const height of heights) expect(height).toBeGreaterThanOrEqual(52);
      expect(Math.max(...heights)).toBeLessThan(110);
      const more = page.getByRole('button', { name: 'Flytta eller ta bort aktör 2' });
      await more.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await answer('partners')).toSorted((a, b) => a.position - b.position).map(({ id }) => id)).toEqual(['r-b', 'r-a']);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }));

  it('is cards on a phone, which say their figures while they are closed', () =>
    withTables(async (page, answer) => {
      const toggle = page.locator('#partners-r-a-toggle');
      expect(await toggle.innerText()).toBe('1\nHotellen i centrum\nPåverkan 5 · Stöd 2');
      expect(await page.locator('.table[data-wide="true"]').count()).toBe(0);
      await page.getByRole('button', { name: 'Lägg till aktör' }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id ?? '')).toMatch(/^partners-r-.*-actor$/);
      expect((await answer('partners')).length).toBe(3);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }, phone));
});

it.each([['desk', desktop], ['phone', phone]] as const)('all of it is open to everybody on a %s', (_name, viewport) =>
  withTables(async (page) => {
    await page.getByRole('textbox', { name: 'Var?, uppgift 4' }).fill('www.example.se');
    await page.getByRole('button', { name: 'Hämta aktörer' }).click();
    await expect.poll(() => page.locator('.fetch-actors').count()).toBe(1);
    await page.getByRole('group', { name: 'Välj vilka rader ni vill se' }).getByLabel('Läge').selectOption('doing');
    if (viewport === desktop) await page.getByRole('button', { name: 'Flytta eller ta bort aktör 1' }).click();
    else await page.locator('#partners-r-a-toggle').click();
    await page.waitForTimeout(100);
    expect(await accessibilityProblems(page)).toEqual([]);
  }, viewport));
