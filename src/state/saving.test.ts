import { IDBDatabase } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openWindow, settle, startBrowser, type Browser, type Window } from '../../tests/reliability/browser.ts';
import { everyKind } from '../../tests/reliability/definition.ts';

/** The fake's connections, to stand in for a disk that is slow or gone. */
const connections = IDBDatabase.prototype;

let browser: Browser;
let page: Window;

async function begin() {
  page = await openWindow();
  await page.createBook('Älvsund');
  return page.openExercise(everyKind);
}

const stored = (part: string) => [...browser.local.values].filter(([key]) => key.includes(part));

/** Counts the keys that are written from now on. */
function watchWrites(): string[] {
  const written: string[] = [];
  const write = browser.local.setItem.bind(browser.local);
  vi.spyOn(browser.local, 'setItem').mockImplementation((key, value) => {
    written.push(key);
    write(key, value);
  });
  return written;
}

beforeEach(() => { browser = startBrowser(); });

describe('a word that is written', () => {
  test('is on the screen at once, in the browser within half a second and then on the disk', async () => {
    const exercise = await begin();
    const stages: string[] = [];
    page.$saving.listen(({ stage }) => void stages.push(stage));
    exercise.set('note', 'group', 'Vi börjar i höst.');
    expect(exercise.answer('note', 'group').get().value).toBe('Vi börjar i höst.');
    expect(stored('every-kind')).toEqual([]);
    expect(page.$saving.get().stage).toBe('typing');
    await settle(450);
    expect(stored(':note:')).toHaveLength(1);
    expect(page.$saving.get().stage).toBe('disk');
    expect(stages).toEqual(['typing', 'browser', 'disk']);
    await exercise.close();
  });

  test('does not wait longer than half a second while the typing goes on', async () => {
    const exercise = await begin();
    const began = Date.now();
    let text = '';
    while (stored(':note:').length === 0 && Date.now() - began < 2000) {
      text += 'a';
      exercise.set('note', 'group', text);
      await settle(50);
    }
    expect(Date.now() - began).toBeLessThan(700);
    await exercise.close();
  });

  test('is handed to the browser in the very moment the page goes', async () => {
    const exercise = await begin();
    exercise.set('note', 'group', 'sista ordet');
    browser.event('pagehide');
    expect(stored(':note:')[0]?.[1]).toContain('sista ordet');
    await exercise.close();
  });

  test('is handed to the browser when the field is left and when the page is hidden', async () => {
    const exercise = await begin();
    exercise.set('note', 'group', 'ett');
    document.dispatchEvent(new Event('focusout'));
    expect(stored(':note:')[0]?.[1]).toContain('ett');
    exercise.set('note', 'group', 'två');
    Object.assign(document, { visibilityState: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(stored(':note:')[0]?.[1]).toContain('två');
    await exercise.close();
  });

  test('in one row of two hundred writes one key', async () => {
    const exercise = await begin();
    const rows = Array.from({ length: 200 }, (_, index) => ({ id: `r-${index}`, position: index, cells: { name: `Namn ${index}` } }));
    exercise.set('people', 'group', rows);
    await page.queue.flush();
    expect(stored(':people:')).toHaveLength(200);
    const written = watchWrites();
    exercise.set('people', 'group', rows.map((row) => (row.id === 'r-77' ? { ...row, cells: { name: 'Nytt namn' } } : row)));
    await page.queue.flush();
    expect(written).toEqual([expect.stringMatching(/:people:group:r-77$/)]);
    await exercise.close();
  });

  test('of a removed row leaves a mark, so that no older copy brings the row back', async () => {
    const exercise = await begin();
    exercise.set('people', 'group', [{ id: 'r-1', position: 1, cells: { name: 'A' } }, { id: 'r-2', position: 2, cells: { name: 'B' } }]);
    await page.queue.flush();
    exercise.set('people', 'group', [{ id: 'r-2', position: 2, cells: { name: 'B' } }]);
    await exercise.close();
    expect(stored(':people:group:r-1')[0]?.[1]).toContain('"data":null');
    const again = await page.openExercise(everyKind);
    expect(again.answer('people', 'group').get().value).toEqual([{ id: 'r-2', position: 2, cells: { name: 'B' } }]);
    await again.close();
  });

  test('that says what was there already writes nothing', async () => {
    const exercise = await begin();
    exercise.set('agree', 'group', { value: true, comment: '' });
    await page.queue.flush();
    const written = watchWrites();
    exercise.set('agree', 'group', { comment: '', value: true });
    await page.queue.flush();
    expect(written).toEqual([]);
    await exercise.close();
  });
});

describe('when the browser refuses', () => {
  test.each([
    ['full', (local: Browser['local']) => { local.room = 0; }],
    ['denied', (local: Browser['local']) => { local.denied = true; }],
    ['lost', (local: Browser['local']) => { local.forgetful = true; }],
  ])('because storage is %s, the words stay on the screen, in the journal and in an export', async (reason, fault) => {
    const exercise = await begin();
    fault(browser.local);
    exercise.set('note', 'group', 'det här får inte försvinna');
    await page.queue.flush();
    expect(page.$saving.get()).toMatchObject({ stage: 'failed', reason });
    expect(exercise.answer('note', 'group').get().value).toBe('det här får inte försvinna');
    const state = page.$book.get();
    if (state.status !== 'open') throw new Error(state.status);
    const { exportBook } = await import('./files.ts');
    expect((await exportBook(state.id)).text).toContain('det här får inte försvinna');
    const kept = await page.journal.readAll('sfs:');
    expect([...(kept?.values() ?? [])].join()).toContain('det här får inte försvinna');
    browser.local.room = Infinity;
    browser.local.denied = false;
    browser.local.forgetful = false;
    await exercise.close();
  });

  test('it is tried again by itself, and all is well when there is room', async () => {
    const exercise = await begin();
    browser.local.room = 0;
    exercise.set('note', 'group', 'vänta');
    await page.queue.flush();
    expect(page.$saving.get().stage).toBe('failed');
    browser.local.room = Infinity;
    await vi.waitFor(() => { expect(page.$saving.get().stage).toBe('disk'); }, { timeout: 4000 });
    expect(stored(':note:')[0]?.[1]).toContain('vänta');
    await exercise.close();
  });

  test('and only then, people are asked before they leave', async () => {
    const exercise = await begin();
    const leave = (): boolean => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(false);
    browser.local.room = 0;
    exercise.set('note', 'group', 'a');
    expect(leave()).toBe(true);
    browser.local.room = Infinity;
    exercise.set('note', 'group', 'ab');
    await page.queue.flush();
    expect(leave()).toBe(false);
    await exercise.close();
  });

  test('a text that is too long stays on the screen, and what was stored is untouched', async () => {
    const exercise = await begin();
    exercise.set('note', 'group', 'kort');
    await page.queue.flush();
    const long = 'å'.repeat(100_000);
    exercise.set('note', 'group', long);
    await page.queue.flush();
    expect(page.$saving.get()).toMatchObject({ stage: 'failed', reason: 'too-long' });
    expect(exercise.answer('note', 'group').get().value).toBe(long);
    expect(stored(':note:')[0]?.[1]).toContain('"kort"');
    exercise.set('note', 'group', long.slice(0, 50_000));
    await page.queue.flush();
    expect(page.$saving.get().stage).toBe('disk');
    await exercise.close();
  });
});

describe('without a trustworthy journal', () => {
  test('where there is none, it is never called saved, and it is kept all the same', async () => {
    browser.withoutJournal();
    const exercise = await begin();
    const stages = new Set<string>();
    page.$saving.subscribe(({ stage }) => void stages.add(stage));
    exercise.set('note', 'group', 'bara här');
    await page.queue.flush();
    expect(page.$saving.get()).toMatchObject({ stage: 'browser', reason: 'no-journal' });
    exercise.set('note', 'group', 'bara här, och mer');
    await exercise.close();
    expect(stages).not.toContain('disk');
    const again = await page.openExercise(everyKind);
    expect(again.answer('note', 'group').get()).toMatchObject({ value: 'bara här, och mer', variants: [] });
    await again.close();
  });

  test('one that does not answer within three seconds is told about, and trusted again when it does', async () => {
    const exercise = await begin();
    page.queue.pace.canary = 60;
    let answer: () => void = () => undefined;
    const real = Reflect.get(connections, 'transaction') as (this: IDBDatabase, ...given: unknown[]) => IDBTransaction;
    const spy = vi.spyOn(connections, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      const made = real.apply(this, given);
      // The disk is slow: what waits for `complete` is told only when the test says so.
      let complete: ((this: IDBTransaction, event: Event) => unknown) | null = null;
      Object.defineProperty(made, 'oncomplete', { set: (listener: typeof complete) => { complete = listener; } });
      answer = () => void complete?.call(made, new Event('complete'));
      return made;
    });
    exercise.set('note', 'group', 'på väg');
    const flushed = page.queue.flush();
    expect(page.$saving.get().stage).toBe('browser');
    await settle(120);
    expect(page.$saving.get()).toMatchObject({ stage: 'failed', reason: 'disk' });
    await settle(20);
    answer();
    await flushed;
    expect(page.$saving.get().stage).toBe('disk');
    spy.mockRestore();
    await exercise.close();
  });

  test('a connection that the browser has closed is opened again', async () => {
    const exercise = await begin();
    const spy = vi.spyOn(connections, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    exercise.set('note', 'group', 'igen');
    await page.queue.flush();
    expect(spy).toHaveBeenCalled();
    expect(page.$saving.get().stage).toBe('disk');
    const kept = await page.journal.readAll('sfs:');
    expect([...(kept?.values() ?? [])].join()).toContain('"igen"');
    await exercise.close();
  });
});
