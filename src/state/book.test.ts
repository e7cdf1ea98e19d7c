import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openWindow, settle, startBrowser, type Browser } from '../../tests/reliability/browser.ts';
import { everyKind } from '../../tests/reliability/definition.ts';
import { checksum } from '../domain/workbook/checksum.ts';

let browser: Browser;
beforeEach(() => {
  vi.restoreAllMocks();
  browser = startBrowser();
});


describe('workbooks', () => {
  test('there is none in a fresh browser, and that is said', async () => {
    const page = await openWindow();
    await page.openCurrentBook();
    expect(page.$book.get()).toEqual({ status: 'none' });
    expect(page.listBooks()).toEqual([]);
  });

  test('one that is begun is open, has its town, and is found again tomorrow', async () => {
    const page = await openWindow();
    const book = await page.createBook('Älvsund');
    expect(page.$saving.get().stage).toBe('disk');
    expect(page.$book.get()).toEqual({ status: 'open', id: book, readOnly: null, example: false });
    browser.newTab();
    const tomorrow = await openWindow();
    await tomorrow.openCurrentBook();
    expect(tomorrow.$book.get()).toMatchObject({ status: 'open', id: book });
    expect(tomorrow.listBooks()).toEqual([expect.objectContaining({ id: book, town: 'Älvsund', begun: 0, done: 0, example: false, origin: null })]);
  });

  test('one that is begun where localStorage is full is in the journal, and found again when there is room', async () => {
    browser.local.room = 0;
    const page = await openWindow();
    const book = await page.createBook('Älvsund');
    expect(page.$saving.get()).toMatchObject({ stage: 'failed', reason: 'full' });
    browser.local.room = Infinity;
    browser.newTab();
    const tomorrow = await openWindow();
    await tomorrow.openCurrentBook();
    expect(tomorrow.$book.get()).toMatchObject({ id: book });
    expect(tomorrow.listBooks()[0]?.town).toBe('Älvsund');
  });

  test('stand side by side, each tab with its own', async () => {
    const page = await openWindow();
    const first = await page.createBook('Älvsund');
    const firstTab = sessionStorage;
    browser.newTab();
    const other = await openWindow();
    const second = await other.createBook('Näsby');
    expect(other.listBooks().map(({ town }) => town).sort()).toEqual(['Näsby', 'Älvsund']);
    vi.stubGlobal('sessionStorage', firstTab);
    const reloaded = await openWindow();
    await reloaded.openCurrentBook();
    expect(reloaded.$book.get()).toMatchObject({ id: first });
    browser.newTab();
    const fresh = await openWindow();
    await fresh.openCurrentBook();
    expect(fresh.$book.get()).toMatchObject({ id: second });
  });

  test('a copy has all answers, another id, and says where it came from', async () => {
    const page = await openWindow();
    const book = await page.createBook('Älvsund');
    const exercise = await page.openExercise(everyKind);
    exercise.set('note', 'group', 'kopiera mig');
    const copy = await page.copyBook(book);
    await exercise.close();
    expect(copy).not.toBe(book);
    page.switchBook(copy);
    const copied = await page.openExercise(everyKind);
    expect(copied.answer('note', 'group').get().value).toBe('kopiera mig');
    copied.set('note', 'group', 'ändrad');
    await copied.close();
    page.switchBook(book);
    const original = await page.openExercise(everyKind);
    expect(original.answer('note', 'group').get().value).toBe('kopiera mig');
    await original.close();
    expect(page.listBooks().find(({ id }) => id === copy)?.origin).toMatchObject({ type: 'copy' });
  });

  test('a copy for which there is no room leaves nothing behind', async () => {
    const page = await openWindow();
    const book = await page.createBook('Älvsund');
    const exercise = await page.openExercise(everyKind);
    exercise.set('note', 'group', 'a'.repeat(500));
    await exercise.close();
    const before = new Map(browser.local.values);
    browser.local.room = browser.local.used() + 300;
    await expect(page.copyBook(book)).rejects.toThrow('full');
    expect(new Map(browser.local.values)).toEqual(before);
  });

  test('erasing takes it from both stores and every window, and nothing brings it back', async () => {
    const page = await openWindow();
    const other = await openWindow();
    const book = await page.createBook('Älvsund');
    other.switchBook(book);
    const writing = await other.openExercise(everyKind);
    writing.set('note', 'group', 'hemligt');
    await page.eraseBook(book);
    await settle();
    expect(page.$book.get()).toEqual({ status: 'none' });
    expect(other.$book.get()).toEqual({ status: 'none' });
    writing.set('note', 'group', 'hemligt igen');
    await writing.close();
    browser.newTab();
    const tomorrow = await openWindow();
    await tomorrow.openCurrentBook();
    expect(tomorrow.$book.get()).toEqual({ status: 'none' });
    expect([...browser.local.values.keys()]).toEqual([]);
    expect(await tomorrow.journal.readAll('sfs:')).toEqual(new Map());
  });

  test('erased while the journal is out of reach stays erased when it is back', async () => {
    const page = await openWindow();
    const book = await page.createBook('Älvsund');
    const real = indexedDB;
    browser.withoutJournal();
    page.journal.reconnect();
    await page.eraseBook(book);
    vi.stubGlobal('indexedDB', real);
    browser.newTab();
    const tomorrow = await openWindow();
    await tomorrow.openCurrentBook();
    expect(tomorrow.$book.get()).toEqual({ status: 'none' });
    expect(await tomorrow.journal.readAll('sfs:')).toEqual(new Map());
    expect([...browser.local.values.keys()]).toEqual([]);
  });

  test('where storage is denied a workbook can be begun, written in and exported, and it is said that nothing stays', async () => {
    browser.local.denied = true;
    browser.withoutJournal();
    const page = await openWindow();
    await page.openCurrentBook();
    const book = await page.createBook('Älvsund');
    const exercise = await page.openExercise(everyKind);
    exercise.set('note', 'group', 'bara på skärmen');
    await page.queue.flush();
    expect(page.$saving.get()).toMatchObject({ stage: 'failed', reason: 'denied' });
    const { exportBook } = await import('./files.ts');
    const file = await exportBook(book);
    expect(file.text).toContain('bara på skärmen');
    expect(file.text).toContain('Älvsund');
    browser.local.denied = false;
    await exercise.close();
  });
});

describe('a workbook in which a newer program has written', () => {
  test('can be read and exported and is not written in', async () => {
    const page = await openWindow();
    const book = await page.createBook('Älvsund');
    const exercise = await page.openExercise(everyKind);
    exercise.set('note', 'group', 'gammalt');
    await exercise.close();
    const body = '{"v":2,"rev":9,"by":"w-new","t":1800000000000,"data":{"rich":"nytt"}';
    const newer = `${body},"sum":"${checksum(body)}"}`;
    const key = `sfs:${book}:a:every-kind:name:group`;
    browser.local.values.set(key, newer);
    const again = await openWindow();
    await again.openCurrentBook();
    expect(again.$book.get()).toMatchObject({ readOnly: 'newer' });
    const reading = await again.openExercise(everyKind);
    reading.set('note', 'group', 'får inte skrivas');
    reading.set('name', 'group', 'inte heller');
    await reading.close();
    expect(reading.answer('note', 'group').get().value).toBe('gammalt');
    expect(browser.local.values.get(key)).toBe(newer);
    const { exportBook } = await import('./files.ts');
    const file: unknown = JSON.parse((await exportBook(book)).text);
    expect(file).toMatchObject({ version: 2, answers: expect.arrayContaining([expect.objectContaining({ v: 2, data: { rich: 'nytt' } })]) as unknown });
  });

  test('is found out by a window that was writing, and its words stay on the screen', async () => {
    const page = await openWindow();
    const book = await page.createBook('');
    const exercise = await page.openExercise(everyKind);
    const body = '{"v":2,"rev":9,"by":"w-new","t":1800000000000,"data":"nytt"';
    const newer = `${body},"sum":"${checksum(body)}"}`;
    const key = `sfs:${book}:a:every-kind:note:group`;
    browser.local.values.set(key, newer);
    exercise.set('note', 'group', 'skrivet här');
    await page.queue.flush();
    expect(browser.local.values.get(key)).toBe(newer);
    expect(page.$saving.get()).toMatchObject({ stage: 'failed', reason: 'newer' });
    expect(exercise.answer('note', 'group').get().value).toBe('skrivet här');
    browser.local.values.delete(key);
    await exercise.close();
  });
});
