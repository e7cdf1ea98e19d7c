/** Workbooks as they were written by each version of this program. These files are never changed: people have such files. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { openWindow, startBrowser, type Browser } from '../../tests/reliability/browser.ts';
import { everyKind } from '../../tests/reliability/definition.ts';

const golden = (name: string): string => readFileSync(new URL(`../../tests/golden/${name}`, import.meta.url), 'utf8');
const definitions = new Map([[everyKind.id, new Map(everyKind.fields.map((field) => [field.id, field]))]]);

/** What must come out, in the words of today's program. */
const answers = (owner: string): Readonly<Record<string, unknown>> => ({
  name: 'Älvsunds kärngrupp',
  note: 'Rad ett – ”citat”\nRad två: 👩‍👩‍👧 e\u0301 \u202Eomvänt\u202C أهلاً <script>alert(1)</script>',
  agree: { value: owner === 'group', comment: 'Efter samtal.' },
  need: { value: owner === 'group' ? 4 : 2, comments: { why: 'Vi ser det varje vecka.' } },
  place: 'there',
  check: { checked: ['call', 'meet'], own: [{ id: 'own-1', text: 'Boka lokal', checked: true }] },
  people: [
    { id: 'r-1', position: 1, cells: { name: 'Karin Ståhl', level: 'high', asked: true, with: ['Samir Haddad'], by: '2026-12-01' } },
    { id: 'r-2', position: 1.5, cells: { name: 'Per Nordlund', level: '', asked: false, with: [], by: '' } },
    ...(owner === 'group' ? [] : [{ id: 'r-3', position: 3, cells: { name: 'Bort' } }]),
  ],
  period: { from: '2025-09', to: '2026-12', note: 'Sommaruppehåll' },
  decision: { choice: 'yes', date: '2026-11-22', by: 'Kommunstyrelsen', why: 'Vi är redo.' },
});

async function expectAll(page: Awaited<ReturnType<typeof openWindow>>): Promise<void> {
  const exercise = await page.openExercise(everyKind);
  for (const owner of ['group', 'm-karin']) {
    for (const { id } of everyKind.fields) {
      const { value, unreadable } = exercise.answer(id, owner).get();
      expect({ [id]: value }).toEqual({ [id]: answers(owner)[id] });
      expect(unreadable).toEqual([]);
    }
  }
  expect(exercise.answer('name', 'group').get().variants).toEqual([
    expect.objectContaining({ id: 'w-other-1', part: null, answer: 'Skrivet i ett annat fönster' }),
  ]);
  expect(exercise.$done.get()).toBe(true);
  await exercise.close();
}

let browser: Browser;
beforeEach(() => { browser = startBrowser(); });

describe('version 1', () => {
  test('as a file opens, with every field of every kind', async () => {
    const page = await openWindow();
    const { readFile, commit } = await import('./files.ts');
    const staged = await readFile(golden('workbook-v1.json'), definitions);
    if ('trouble' in staged) throw new Error(JSON.stringify(staged));
    expect(staged.preview).toMatchObject({ town: 'Älvsund', exercises: 2, variants: 1, unreadable: 1, leftOut: [], isHere: false });
    const book = await commit(staged);
    if (typeof book !== 'string') throw new Error(book.trouble);
    page.switchBook(book);
    await expectAll(page);
    expect(browser.local.values.get(`sfs:${book}:a:from-tomorrow:board:group`)).toContain('"data":{"kind":"of tomorrow","list":[1,2.5,null]}');
    const { listSetAside } = await import('./quarantine.ts');
    expect(listSetAside(book)).toEqual([expect.objectContaining({ text: '{"v":1,"rev":2,"by":"w-x","t":1,"data":"avkl' })]);
  });

  test('as a browser has it stored opens, with every checksum right', async () => {
    for (const [key, text] of Object.entries(JSON.parse(golden('storage-v1.json')) as Record<string, string>)) browser.local.values.set(key, text);
    const page = await openWindow();
    await page.openCurrentBook();
    expect(page.$book.get()).toEqual({ status: 'open', id: 'alvsund', readOnly: null, example: false });
    await expectAll(page);
    const { listSetAside } = await import('./quarantine.ts');
    // Only what was unreadable then is unreadable now.
    expect(listSetAside('alvsund')).toHaveLength(1);
    expect(page.listBooks()).toEqual([expect.objectContaining({ town: 'Älvsund', begun: 2, done: 1 })]);
  });

  test('goes out as the very answers that came in', async () => {
    const page = await openWindow();
    const { readFile, commit, exportBook } = await import('./files.ts');
    const staged = await readFile(golden('workbook-v1.json'), definitions);
    if ('trouble' in staged) throw new Error(JSON.stringify(staged));
    const book = await commit(staged);
    if (typeof book !== 'string') throw new Error(book.trouble);
    const parts = (text: string): unknown => {
      const { answers, variants, unreadable, workbook } = JSON.parse(text) as Record<string, unknown>;
      return { answers, variants, unreadable, workbook };
    };
    page.switchBook(book);
    expect(parts((await exportBook(book)).text)).toEqual(parts(golden('workbook-v1.json')));
  });
});
