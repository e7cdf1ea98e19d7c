import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openWindow, settle, startBrowser, type Browser } from '../../tests/reliability/browser.ts';
import { fieldDefinition } from '../fields/schemas.ts';
import { exampleFile } from './example-file.ts';
import type { Definition } from './exercise.ts';

const group = 'group';
const levels = ['grupp', 'plats'].map((one) => ({ one, many: `${one}er`, label: `Alla ${one}er`, add: `Lägg till ${one}` }));
const map = { kind: 'mind-map', label: 'Kartan', root: 'Vår stad', levels };

/** The map is begun in one exercise and gone on with in the next, which also has a question of its own. */
const first: Definition = { id: 'target-group', fields: [{ ...map, id: 'map', depth: 1 }].map((field) => fieldDefinition.parse(field)) };
const next: Definition = {
  id: 'contact-surface',
  fields: [{ ...map, id: 'places', depth: 2, from: { exercise: 'target-group', field: 'map' } }, { kind: 'long-text', id: 'note', label: 'Anteckning' }].map((field) => fieldDefinition.parse(field)),
};
const homeless = { id: 'n-1', parent: null, position: 1, text: 'Hemlösa' };
const square = { id: 'n-2', parent: 'n-1', position: 1, text: 'Torget' };
const young = { id: 'n-3', parent: null, position: 2, text: 'Unga' };

let browser: Browser;
beforeEach(() => {
  vi.restoreAllMocks();
  browser = startBrowser();
});

const keys = (): readonly string[] => [...browser.local.values.keys()].flatMap((key) => /:a:(.+)$/.exec(key)?.[1] ?? []).sort();

describe('an exercise that goes on with the answer of another', () => {
  test('finds it, and what it adds is found in the first one, also after the windows were closed', async () => {
    const page = await openWindow();
    const book = await page.createBook('');
    const begun = await page.openExercise(first);
    begun.set('map', group, [homeless]);
    await begun.close();
    const further = await page.openExercise(next);
    expect(further.answer('places', group).get().value).toEqual([homeless]);
    further.set('places', group, [homeless, square]);
    further.set('note', group, 'Torget på kvällen');
    await further.close();

    const again = await openWindow();
    again.switchBook(book);
    for (const [definition, field] of [[first, 'map'], [next, 'places']] as const) {
      const exercise = await again.openExercise(definition);
      expect(exercise.answer(field, group).get()).toEqual({ value: [homeless, square], unreadable: [], variants: [] });
      await exercise.close();
    }
  });

  test('keeps it with the first one, and its own answers and marks with itself', async () => {
    const page = await openWindow();
    await page.createBook('');
    const further = await page.openExercise(next);
    further.set('places', group, [homeless]);
    further.set('note', group, 'Torget');
    further.markDone(true);
    await further.close();
    expect(keys()).toEqual(['contact-surface:begun:group', 'contact-surface:done:group', 'contact-surface:note:group', 'target-group:map:group:n-1']);
    expect((await openOnce(page, first)).done).toBe(false);
    expect((await openOnce(page, next)).done).toBe(true);
    expect(page.listBooks()[0]).toMatchObject({ begun: 2, done: 1 });
  });

  test('has not been begun because the first one has', async () => {
    const page = await openWindow();
    await page.createBook('');
    const begun = await page.openExercise(first);
    begun.set('map', group, [homeless]);
    await begun.close();
    expect((await openOnce(page, next)).done).toBe(false);
    expect(page.listBooks()[0]).toMatchObject({ begun: 1, done: 0 });
  });

  test('takes node by node what another window writes in the first one at the same time, and loses nothing', async () => {
    const one = await openWindow();
    const other = await openWindow();
    other.switchBook(await one.createBook(''));
    const left = await one.openExercise(first);
    const right = await other.openExercise(next);
    left.set('map', group, [homeless]);
    await one.queue.flush();
    await settle();
    expect(right.answer('places', group).get().value).toEqual([homeless]);
    left.set('map', group, [homeless, young]);
    right.set('places', group, [homeless, square]);
    await Promise.all([one.queue.flush(), other.queue.flush()]);
    await settle();
    for (const state of [left.answer('map', group).get(), right.answer('places', group).get()]) {
      expect(new Set(state.value as unknown[])).toEqual(new Set([homeless, square, young]));
      expect(state.variants).toEqual([]);
    }
    await left.close();
    await right.close();
  });

  test('keeps both versions of what was written at once, and chooses in either', async () => {
    const one = await openWindow();
    const other = await openWindow();
    other.switchBook(await one.createBook(''));
    const left = await one.openExercise(first);
    const right = await other.openExercise(next);
    left.set('map', group, [{ ...homeless, text: 'Bostadslösa' }]);
    right.set('places', group, [homeless]);
    await Promise.all([one.queue.flush(), other.queue.flush()]);
    await settle();
    const [variant] = right.answer('places', group).get().variants;
    if (variant === undefined) throw new Error('no variant');
    right.chooseVariant('places', group, variant.part, variant.id);
    await settle(20);
    for (const state of [left.answer('map', group).get(), right.answer('places', group).get()]) expect(state).toEqual({ value: variant.answer, unreadable: [], variants: [] });
    await left.close();
    await right.close();
  });

  test('is written in one window at a time together with the first one', async () => {
    vi.unstubAllGlobals();
    browser = startBrowser({ locks: true });
    const one = await openWindow();
    const other = await openWindow();
    other.switchBook(await one.createBook(''));
    const left = await one.openExercise(first);
    await vi.waitFor(() => { expect(left.$lease.get()).toBe('mine'); });
    const right = await other.openExercise(next);
    await vi.waitFor(() => { expect(right.$lease.get()).toBe('elsewhere'); });
    left.set('map', group, [homeless]);
    await right.takeOver();
    await settle();
    expect(right.$lease.get()).toBe('mine');
    expect(right.answer('places', group).get().value).toEqual([homeless]);
    await right.close();
    await left.close();
  });

  test('shows what cannot be read of it, and sets it aside', async () => {
    const page = await openWindow();
    const book = await page.createBook('');
    const begun = await page.openExercise(first);
    begun.set('map', group, [homeless]);
    await begun.close();
    browser.loseJournal();
    const key = `sfs:${book}:a:target-group:map:group:n-1`;
    browser.damage(key, (text) => text.replace('Hemlösa', 'Hemlusa'));
    const further = await (await openAgain(book)).openExercise(next);
    expect(further.answer('places', group).get()).toMatchObject({ value: [], unreadable: [{ key, part: 'n-1' }] });
    await further.close();
  });
});

describe('a file', () => {
  test('has the answer once, with the exercise it comes from, and no other place for it is taken in', async () => {
    const { fitsIn } = await import('./definitions.ts');
    const fits = fitsIn(new Map([first, next].map((each) => [each.id, new Map(each.fields.map((field) => [field.id, field]))])));
    expect(fits({ exercise: 'target-group', field: 'map', owner: group, part: 'n-1' }, homeless)).toBe(true);
    expect(fits({ exercise: 'contact-surface', field: 'places', owner: group, part: 'n-1' }, homeless)).toBe(false);
    expect(fits({ exercise: 'contact-surface', field: 'begun', owner: group }, true)).toBe(true);
    expect(fits({ exercise: 'contact-surface', field: 'begun', owner: group }, 'ja')).toBe(false);
  });

  test('of the example has it once too', () => {
    const workbook = { id: 'workbook', fields: [], example: { group: {} } };
    const text = exampleFile([workbook], [{ ...first, example: { group: { map: [homeless] } } }, { ...next, example: { group: { note: 'Torget', places: [homeless] } } }], 0);
    const { answers } = JSON.parse(text) as { answers: readonly { exercise: string; field: string }[] };
    expect(answers.map(({ exercise, field }) => `${exercise} ${field}`)).toEqual(['target-group map', 'target-group done', 'contact-surface note', 'contact-surface done']);
  });
});

type Page = Awaited<ReturnType<typeof openWindow>>;

async function openAgain(book: string): Promise<Page> {
  const page = await openWindow();
  page.switchBook(book);
  return page;
}

async function openOnce(page: Page, definition: Definition): Promise<{ readonly done: boolean }> {
  const exercise = await page.openExercise(definition);
  const done = exercise.$done.get();
  await exercise.close();
  return { done };
}
