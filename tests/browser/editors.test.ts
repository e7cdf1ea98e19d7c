/** The editors in a real browser: what is typed is kept, wherever else something changes. */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../tools/source.ts';
import { accessibilityProblems, asVisitor, useBrowser } from './harness.ts';

useBrowser();

const fields = [
  { id: 'story', kind: 'long-text', label: 'Vad hände?' },
  { id: 'need', kind: 'scale', label: 'Behovet', low: 'lite', high: 'mycket', comments: [{ id: 'why', label: 'Varför?' }] },
  { id: 'hard', kind: 'yes-no', label: 'Vi vill ändå', no: 'Börja mindre.', comment: 'Så tänker vi' },
  { id: 'when', kind: 'period', label: 'När?', from: 'Från', to: 'Till', months: true },
  { id: 'before', kind: 'checklist', label: 'Före mötet', own: true, items: [{ id: 'room', label: 'Boka lokal' }] },
  {
    id: 'training', kind: 'table', label: 'Vem kan vad?', rowName: 'rad',
    columns: [
      { id: 'who', type: 'people', label: 'Vem?' },
      { id: 'course', type: 'text', label: 'Utbildning' },
      { id: 'status', type: 'choice', label: 'Läge', options: [{ id: 'has', label: 'Har gått' }, { id: 'needs', label: 'Behöver gå' }] },
      { id: 'date', type: 'date', label: 'Dag' },
    ],
  },
  { id: 'members', kind: 'table', label: 'Kandidater', rowName: 'kandidat', layout: 'cards', columns: [{ id: 'name', type: 'text', label: 'Namn', people: true }, { id: 'time', type: 'tick', group: 'Behövs', label: 'Har tid' }] },
];
const row = (id: string, position: number, course: string) => ({ id, position, cells: { who: ['Karin Ståhl'], course, status: 'has', date: '2026-01-31' } });
const given = { story: 'Två ärenden i våras.', training: [row('r-a', 1, 'Första'), row('r-b', 2, 'Andra'), row('r-c', 3, 'Tredje')] };

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

/** The editors on a page of their own, for one test. */
async function withEditors(test: (page: Page, answer: (field: string) => Promise<unknown>) => Promise<void>): Promise<void> {
  await asVisitor(async (visit) => {
    const page = await visit.page();
    await page.setContent(`<!doctype html><html lang="sv"><title>Prov</title><style>${style}</style><body></body></html>`);
    await page.evaluate((start) => { Object.assign(window, start); }, { fields, given });
    await page.addScriptTag({ content: script, type: 'module' });
    await page.waitForFunction(() => 'answers' in window && document.querySelector('main') !== null);
    await test(page, (field) => page.evaluate((id) => window.answers[id], field));
  });
}

const arrives = (page: Page, field: string, answer: unknown): Promise<void> =>
  page.evaluate(([id, next]) => { window.arrives(id as string, next); }, [field, answer]);
const caret = (box: Locator): Promise<number> => box.evaluate((element: HTMLTextAreaElement) => element.selectionStart);
const order = async (answer: (field: string) => Promise<unknown>): Promise<readonly string[]> =>
  ((await answer('training')) as ReturnType<typeof row>[]).toSorted((a, b) => a.position - b.position).map(({ cells }) => cells.course);
const focused = (page: Page): Promise<string> => page.evaluate(() => `${document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? ''} ${document.activeElement?.id ?? ''}`);

describe('a text', () => {
  it('that is being typed is not overwritten by another window, and shows it when left', () =>
    withEditors(async (page) => {
      const box = page.locator('#story-box');
      await box.focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('Alla ');
      await arrives(page, 'story', 'Ur ett annat fönster');
      expect([await box.inputValue(), await caret(box)]).toEqual(['Alla Två ärenden i våras.', 5]);
      await box.blur();
      expect(await box.inputValue()).toBe('Ur ett annat fönster');
    }));

  it('that is only read follows another window, with the caret where it was', () =>
    withEditors(async (page) => {
      const box = page.locator('#story-box');
      await box.focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('ArrowRight');
      await arrives(page, 'story', 'Ur ett annat fönster');
      await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#story-box')?.value === 'Ur ett annat fönster');
      expect(await caret(box)).toBe(1);
    }));

  it('may be composed of several keys while the field changes around it', () =>
    withEditors(async (page, answer) => {
      await page.locator('#need-why').focus();
      const keys = await page.context().newCDPSession(page);
      await keys.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
      await arrives(page, 'need', { value: 3, comments: { why: 'に' } });
      await keys.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
      await keys.send('Input.insertText', { text: '日本' });
      expect(await answer('need')).toEqual({ value: 3, comments: { why: '日本' } });
    }));

  it('of 100 000 characters stays on screen, is told about and is not kept until it is shorter', () =>
    withEditors(async (page, answer) => {
      const box = page.locator('#story-box');
      await box.fill('å'.repeat(100_000));
      await box.blur();
      expect((await box.inputValue()).length).toBe(100_000);
      expect(await page.locator('#story-box-trouble').innerText()).toMatch(/^Texten är 100\s000 tecken lång, och här får 50\s000 plats\./);
      expect(await answer('story')).toBe(given.story);
      await box.fill('Kortare');
      expect(await answer('story')).toBe('Kortare');
      expect(await page.locator('#story-box-trouble').count()).toBe(0);
    }));
});

describe('an answer', () => {
  it('is chosen by pointer or keys, and taken back by pressing it again or by Delete', () =>
    withEditors(async (page, answer) => {
      const panes = page.locator('.scale-panes label');
      await panes.nth(2).click();
      expect(await answer('need')).toMatchObject({ value: 3 });
      await panes.nth(2).click();
      expect(await answer('need')).toMatchObject({ value: null });
      expect(await page.locator('.scale-panes :checked').count()).toBe(0);
      await page.waitForTimeout(600);
      await panes.nth(3).dblclick();
      expect(await answer('need')).toMatchObject({ value: 4 });
      await page.keyboard.press('ArrowRight');
      expect(await answer('need')).toMatchObject({ value: 5 });
      await page.keyboard.press('Delete');
      expect(await answer('need')).toMatchObject({ value: null });
    }));

  it('of no says what it leads to', () =>
    withEditors(async (page) => {
      await page.getByRole('radio', { name: 'Nej' }).click();
      expect(await page.locator('.consequence').innerText()).toBe('Börja mindre.');
      await page.getByRole('radio', { name: 'Ja' }).click();
      expect(await page.locator('.consequence').count()).toBe(0);
    }));

  it('of a month is read in words, and is told about when it cannot be', () =>
    withEditors(async (page, answer) => {
      const from = page.getByLabel('Från', { exact: true });
      await from.fill('jan 27');
      await from.blur();
      expect([await from.inputValue(), await answer('when')]).toEqual(['januari 2027', { from: '2027-01', to: '', note: '' }]);
      await page.getByLabel('Till', { exact: true }).fill('2026-05');
      expect(await page.locator('#when-order').innerText()).toContain('Slutet ligger före början.');
      await from.fill('hösten');
      expect(await page.locator('#when-from-trouble').count()).toBe(1);
      expect(await answer('when')).toMatchObject({ from: '2027-01' });
    }));
});

describe('a table', () => {
  it('moves a row with Alt and an arrow, and the caret goes with it', () =>
    withEditors(async (page, answer) => {
      const box = page.locator('#training-r-a-course');
      await box.focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Alt+ArrowDown');
      await page.waitForTimeout(50);
      await page.keyboard.press('Alt+ArrowDown');
      await page.waitForTimeout(50);
      expect(await order(answer)).toEqual(['Andra', 'Tredje', 'Första']);
      expect(await page.locator('.table textarea').evaluateAll((boxes) => boxes.map((each) => (each as HTMLTextAreaElement).value))).toEqual(['Andra', 'Tredje', 'Första']);
      expect([await focused(page), await caret(box)]).toEqual(['r-a training-r-a-course', 1]);
      expect(await page.locator('.table-field').first().locator('> [aria-live]').innerText()).toContain('ligger nu på plats 3 av 3.');
    }));

  it('moves a row by its buttons, which keep the focus also at the ends', () =>
    withEditors(async (page, answer) => {
      const up = page.getByRole('button', { name: 'Flytta upp rad 2' });
      await up.click();
      await page.waitForTimeout(50);
      expect(await order(answer)).toEqual(['Andra', 'Första', 'Tredje']);
      expect(await focused(page)).toMatch(/^r-b /);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(50);
      expect(await page.locator('.table-field').first().locator('> [aria-live]').innerText()).toContain('redan överst');
    }));

  it('takes a row away and gives it back', () =>
    withEditors(async (page, answer) => {
      await page.getByRole('button', { name: 'Ta bort rad 2' }).click();
      await page.waitForTimeout(50);
      expect(await order(answer)).toEqual(['Första', 'Tredje']);
      expect(await focused(page)).toBe(' training-undo');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(50);
      expect(await answer('training')).toEqual(given.training);
      expect(await focused(page)).toBe('r-b training-r-b-who');
    }));

  it('adds a row and goes to it; names are picked, written and taken away', () =>
    withEditors(async (page, answer) => {
      await page.getByRole('button', { name: 'Lägg till rad' }).click();
      await page.waitForTimeout(50);
      await page.keyboard.type('Samir Haddad');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Bo');
      await page.keyboard.press('Tab');
      const added = (): Promise<unknown> => answer('training').then((rows) => (rows as ReturnType<typeof row>[]).at(-1)?.cells.who);
      expect(await added()).toEqual(['Samir Haddad', 'Bo']);
      await page.getByRole('button', { name: 'Ta bort Samir Haddad' }).click();
      expect(await added()).toEqual(['Bo']);
    }));

  it('offers to make rows of a pasted table, and takes it back', () =>
    withEditors(async (page, answer) => {
      const pasted = 'Kurs A\tHar gått\t2026-01-02\nKurs B\tkanske\t3/2/2026';
      await page.getByRole('button', { name: 'Lägg till rad' }).click();
      const box = page.locator('.table-line').last().locator('textarea');
      await box.focus();
      await page.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, pasted);
      await page.keyboard.insertText(pasted);
      expect(await order(answer)).toContain(pasted);
      await page.getByRole('button', { name: 'Gör rader' }).click();
      await page.waitForTimeout(50);
      expect(((await answer('training')) as ReturnType<typeof row>[]).slice(-2).map(({ cells }) => cells)).toEqual([
        { course: 'Kurs A', status: 'has', date: '2026-01-02' },
        { course: 'Kurs B', date: '2026-02-03' },
      ]);
      expect(await box.inputValue()).toBe('Kurs B');
      expect(await page.locator('.undo-line').innerText()).toContain('1 ruta passade inte i sin kolumn');
      await page.getByRole('button', { name: 'Ångra' }).click();
      await page.waitForTimeout(50);
      expect(await order(answer)).toEqual(['Första', 'Andra', 'Tredje', '']);
    }));

  it('of cards opens the new one, and its name follows what is typed', () =>
    withEditors(async (page) => {
      await page.getByRole('button', { name: 'Lägg till kandidat' }).click();
      await page.waitForTimeout(50);
      await page.keyboard.type('Anna');
      await page.getByLabel('Har tid').check();
      expect(await page.locator('.card-toggle').innerText()).toBe('Anna\nBehövs: 1 av 1');
    }));
});

describe('own points', () => {
  it('are added, taken away and given back with the focus in them', () =>
    withEditors(async (page, answer) => {
      await page.getByRole('button', { name: 'Lägg till en egen punkt' }).click();
      await page.waitForTimeout(50);
      await page.keyboard.type('Fika');
      await page.getByRole('button', { name: 'Ta bort punkten: Fika' }).click();
      await page.waitForTimeout(50);
      expect(await answer('before')).toMatchObject({ own: [] });
      await page.keyboard.press('Enter');
      await page.waitForTimeout(50);
      expect(await answer('before')).toMatchObject({ own: [{ text: 'Fika', checked: false }] });
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Fika');
    }));
});

it('all editors are open to everybody, filled and with their messages showing', () =>
  withEditors(async (page) => {
    await page.locator('.scale-panes label').nth(1).click();
    await page.getByRole('radio', { name: 'Nej' }).click();
    await page.getByLabel('Från', { exact: true }).fill('hösten');
    await page.getByRole('button', { name: 'Lägg till kandidat' }).click();
    await page.getByRole('button', { name: 'Ta bort rad 2' }).click();
    await page.waitForTimeout(50);
    expect(await accessibilityProblems(page)).toEqual([]);
  }));
