import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openWindow, startBrowser, type Browser, type Window } from '../../tests/reliability/browser.ts';
import { everyKind } from '../../tests/reliability/definition.ts';
import { listSetAside } from './quarantine.ts';

let browser: Browser;

/** A book with an answer of every kind, stored and confirmed; then the window is gone. */
async function writeBook(): Promise<string> {
  const page = await openWindow();
  const book = await page.createBook('Älvsund');
  const exercise = await page.openExercise(everyKind);
  for (const [field, value] of answers) exercise.set(field, 'group', value);
  exercise.set('need', 'm-anna', { value: 2, comments: { why: 'Tid' } });
  exercise.markDone(true);
  await exercise.close();
  return book;
}

const answers: readonly (readonly [string, unknown])[] = [
  ['name', 'Kärngruppen'],
  ['note', 'Vi ses varannan torsdag – hos oss.\nأهلا 👩‍👩‍👧'],
  ['agree', { value: true, comment: 'Ja' }],
  ['need', { value: 4, comments: { why: 'Samtalet i mars' } }],
  ['place', 'here'],
  ['check', { checked: ['call'], own: [{ id: 'own-1', text: 'Köp fika', checked: true }] }],
  ['people', [
    { id: 'r-1', position: 1, cells: { name: 'Åsa', level: 'high', asked: true, with: ['Bo'], by: '2026-12-01' } },
    { id: 'r-2', position: 2, cells: { name: 'Bo' } },
  ]],
  ['period', { from: '2025-09', to: '2026-12', note: '' }],
  ['decision', { choice: 'yes', date: '2026-11-22', by: 'Nämnden', why: 'Vi är redo.' }],
];

async function openBook(book: string): Promise<Window> {
  const page = await openWindow();
  page.switchBook(book);
  return page;
}

/** What a newly opened window shows. */
async function readBook(page: Window) {
  const exercise = await page.openExercise(everyKind);
  const states = new Map(everyKind.fields.map(({ id }) => [id, exercise.answer(id, 'group').get()]));
  const found = { states, voices: exercise.voices('need').get(), done: exercise.$done.get() };
  await exercise.close();
  return found;
}

function expectAll({ states, voices, done }: Awaited<ReturnType<typeof readBook>>): void {
  for (const [field, value] of answers) expect(states.get(field)).toEqual({ value, unreadable: [], variants: [] });
  expect(voices).toEqual([{ member: 'm-anna', answer: { value: 2, comments: { why: 'Tid' } } }]);
  expect(done).toBe(true);
}

/** A loss that is older than what another window may have on its way. */
const later = (): void => void vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);

beforeEach(() => {
  vi.restoreAllMocks();
  browser = startBrowser();
});

describe('after a crash', () => {
  test('an empty localStorage is filled from the journal before anybody is shown an empty start', async () => {
    const book = await writeBook();
    browser.local.clear();
    browser.newTab();
    later();
    const page = await openWindow();
    await page.openCurrentBook();
    expect(page.$book.get()).toEqual({ status: 'open', id: book, readOnly: null, example: false });
    expect(page.$recovered.get()).toMatchObject({ books: 1 });
    expect(page.listBooks()[0]).toMatchObject({ id: book, town: 'Älvsund', begun: 1, done: 1 });
    expectAll(await readBook(page));
  });

  test('answers of which localStorage has an older copy come back, and people are told', async () => {
    const book = await writeBook();
    const before = new Map(browser.local.values);
    const page = await openBook(book);
    const exercise = await page.openExercise(everyKind);
    exercise.set('note', 'group', 'det som skrevs sista minuten');
    await exercise.close();
    // Chromium commits once a minute: everything since is gone.
    browser.local.values.clear();
    for (const [key, text] of before) browser.local.values.set(key, text);
    later();
    const again = await openBook(book);
    const { states } = await readBook(again);
    expect(states.get('note')).toEqual({ value: 'det som skrevs sista minuten', unreadable: [], variants: [] });
    expect(again.$recovered.get()).toEqual({ answers: 1, books: 0 });
    expect([...browser.local.values.values()].join()).toContain('det som skrevs sista minuten');
  });

  test('answers that the journal never got are put there', async () => {
    const book = await writeBook();
    browser.loseJournal();
    const page = await openBook(book);
    expectAll(await readBook(page));
    browser.local.clear();
    browser.newTab();
    const again = await openWindow();
    await again.openCurrentBook();
    expectAll(await readBook(again));
  });

  test('at any moment of it, what comes back is for every key the later of the two stores', async () => {
    const book = await writeBook();
    const first = new Map(browser.local.values);
    const page = await openBook(book);
    const exercise = await page.openExercise(everyKind);
    exercise.set('note', 'group', 'senare');
    exercise.set('people', 'group', [{ id: 'r-1', position: 1, cells: { name: 'Senare' } }, { id: 'r-3', position: 3, cells: { name: 'Ny' } }]);
    await exercise.close();
    const second = new Map(browser.local.values);
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('lost', 'old', 'new'), { minLength: second.size, maxLength: second.size }), async (fates) => {
      browser.local.values.clear();
      [...second].forEach(([key, text], index) => {
        const old = first.get(key);
        if (fates[index] === 'new') browser.local.values.set(key, text);
        else if (fates[index] === 'old' && old !== undefined) browser.local.values.set(key, old);
      });
      const { states } = await readBook(page);
      expect(states.get('note')?.value).toBe('senare');
      expect(states.get('people')?.value).toEqual([{ id: 'r-1', position: 1, cells: { name: 'Senare' } }, { id: 'r-3', position: 3, cells: { name: 'Ny' } }]);
      expect(new Map([...browser.local.values].filter(([key]) => key.includes(':every-kind:')))).toEqual(new Map([...second].filter(([key]) => key.includes(':every-kind:'))));
    }), { numRuns: 60 });
  });
});

describe('a damaged value', () => {
  test('of whichever key is noticed, set aside as it is, and mended from the journal', async () => {
    const book = await writeBook();
    const whole = new Map(browser.local.values);
    for (const key of whole.keys()) {
      if (!key.includes(':a:every-kind:') && !key.endsWith(':head')) continue;
      for (const change of [
        (text: string) => text.slice(0, -5),
        (text: string) => text.replace(/[a-z](?=[^a-z]*$)/, (letter) => (letter === 'x' ? 'y' : 'x')),
        (text: string) => text.replace(':', ': '),
        () => '',
        () => '{"v":1}',
      ]) {
        browser.local.values.clear();
        for (const [name, text] of whole) browser.local.values.set(name, text);
        browser.damage(key, change);
        const raw = browser.local.values.get(key) ?? '';
        if (raw === whole.get(key)) throw new Error(`nothing was damaged: ${key}`);
        const page = await openBook(book);
        await page.mend(`sfs:${book}:`, false);
        expectAll(await readBook(page));
        expect(browser.local.values.get(key), key).toBe(whole.get(key));
        expect(listSetAside(book).map(({ from, text }) => [from, text])).toContainEqual([key, raw]);
      }
    }
  }, 120_000);

  test('that the journal lacks too is told about, and every other answer works', async () => {
    const book = await writeBook();
    browser.loseJournal();
    const key = `sfs:${book}:a:every-kind:people:group:r-1`;
    browser.damage(key, (text) => text.replace('Åsa', 'Ås'));
    const raw = browser.local.values.get(key) ?? '';
    const page = await openBook(book);
    const { states } = await readBook(page);
    expect(states.get('people')).toEqual({
      value: [{ id: 'r-2', position: 2, cells: { name: 'Bo' } }],
      unreadable: [{ key, part: 'r-1', raw }],
      variants: [],
    });
    expect(states.get('note')?.value).toBe(answers[1]?.[1]);
    // Opened ten times it is kept once.
    for (let turn = 0; turn < 10; turn += 1) await readBook(page);
    expect(listSetAside(book)).toEqual([expect.objectContaining({ from: key, text: raw })]);
  });

  test('is in quarantine before anybody writes over it', async () => {
    const book = await writeBook();
    browser.loseJournal();
    const key = `sfs:${book}:a:every-kind:note:group`;
    browser.damage(key, (text) => `${text} `);
    const raw = browser.local.values.get(key) ?? '';
    const page = await openBook(book);
    const exercise = await page.openExercise(everyKind);
    exercise.set('note', 'group', 'skrivet på nytt');
    await exercise.close();
    expect(browser.local.values.get(key)).toContain('skrivet på nytt');
    expect(listSetAside(book)[0]?.text).toBe(raw);
  });

  test('is not written over where there is no room to set it aside', async () => {
    const book = await writeBook();
    browser.loseJournal();
    const key = `sfs:${book}:a:every-kind:note:group`;
    browser.damage(key, (text) => `${text} `);
    const raw = browser.local.values.get(key);
    browser.local.room = browser.local.used() + 20;
    const page = await openBook(book);
    const exercise = await page.openExercise(everyKind);
    exercise.set('note', 'group', 'nytt');
    await page.queue.flush();
    expect(browser.local.values.get(key)).toBe(raw);
    expect(page.$saving.get()).toMatchObject({ stage: 'failed', reason: 'full' });
    expect(exercise.answer('note', 'group').get().value).toBe('nytt');
    browser.local.room = Infinity;
    await exercise.close();
  });

  test('in the journal does no harm, and is mended from localStorage', async () => {
    const book = await writeBook();
    const page = await openBook(book);
    const kept = await page.journal.readAll(`sfs:${book}:`);
    if (kept === null) throw new Error('no journal');
    await page.journal.put(new Map([...kept].map(([key, text]) => [key, text.slice(1)])));
    expectAll(await readBook(page));
    const mended = await page.journal.readAll(`sfs:${book}:a:`);
    expect([...(mended ?? [])].filter(([key]) => key.includes('every-kind'))).toEqual([...kept].filter(([key]) => key.includes('every-kind')));
  });

  test('that no longer fits its field is kept raw and left out', async () => {
    const book = await writeBook();
    const page = await openBook(book);
    const narrower = { ...everyKind, fields: everyKind.fields.map((field) => (field.kind === 'scale' ? { ...field, max: 3 } : field)) };
    const exercise = await page.openExercise(narrower);
    const { value, unreadable } = exercise.answer('need', 'group').get();
    expect(value).toEqual({ value: null, comments: {} });
    expect(unreadable).toHaveLength(1);
    expect(listSetAside(book)[0]?.text).toContain('Samtalet i mars');
    await exercise.close();
  });
});

describe('quota', () => {
  test('at any point never costs an old value, nor a word on the screen', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: -40, max: 400 }), fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { minLength: 1, maxLength: 8 }), async (room, texts) => {
      const browser = startBrowser();
      const page = await openWindow();
      const book = await page.createBook('A');
      const exercise = await page.openExercise(everyKind);
      exercise.set('note', 'group', 'gammalt');
      await page.queue.flush();
      browser.local.room = browser.local.used() + room;
      const key = `sfs:${book}:a:every-kind:note:group`;
      let seen = 'gammalt';
      for (const text of texts) {
        const next = `${seen} ${text}`;
        exercise.set('note', 'group', next);
        await page.queue.flush();
        expect(exercise.answer('note', 'group').get().value).toBe(next);
        const stored: unknown = JSON.parse(browser.local.values.get(key) ?? 'null');
        const isNew = page.$saving.get().stage === 'disk';
        expect(stored).toMatchObject({ data: isNew ? next : expect.stringContaining('gammalt') as unknown });
        seen = next;
      }
      browser.local.room = Infinity;
      await exercise.close();
      expect(JSON.parse(browser.local.values.get(key) ?? 'null')).toMatchObject({ data: seen });
    }), { numRuns: 40 });
  }, 60_000);
});
