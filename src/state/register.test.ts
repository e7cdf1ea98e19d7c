import { beforeEach, describe, expect, test } from 'vitest';
import { openWindow, settle, startBrowser, type Browser } from '../../tests/reliability/browser.ts';
import { removeActor, type ActorRows } from '../domain/register/rows.ts';

let browser: Browser;
beforeEach(() => { browser = startBrowser(); });

/** A window with its register. */
async function openPage() {
  const page = await openWindow();
  const register = await import('./register.ts');
  const names = () => register.$register.get().actors.map(({ name }) => name);
  return { page, names, desk: () => register.$registerDesk.get(), ...register };
}

describe('the register of actors', () => {
  test('has whom somebody adds at once, each name once, and keeps them', async () => {
    const one = await openPage();
    await one.page.createBook('Älvsund');
    await one.openRegister();
    const id = one.desk().add('Hotell Norr', 'Hotell');
    expect(id).toMatch(/^a-[a-z0-9]{10}$/);
    expect(one.desk().add(' hotell  NORR ')).toBe(id);
    one.desk().add('Åkeriet');
    expect(one.names()).toEqual(['Hotell Norr', 'Åkeriet']);
    await one.page.queue.flush();
    expect(one.page.$saving.get().stage).toBe('disk');

    const reloaded = await openPage();
    await reloaded.page.openCurrentBook();
    await reloaded.openRegister();
    expect(reloaded.desk().actor(id)).toEqual({ id, name: 'Hotell Norr', industry: 'Hotell', removed: false });
  });

  test('writes one key for one actor, and counts as no exercise', async () => {
    const { page, desk, openRegister } = await openPage();
    const book = await page.createBook('');
    await openRegister();
    const [first, second] = [desk().add('Taxi'), desk().add('Skolan')];
    await page.queue.flush();
    const before = browser.local.values.get(`sfs:${book}:a:register:actors:group:${second}`);
    expect(before).toBeDefined();
    desk().rename(first, 'Taxibolaget');
    await page.queue.flush();
    expect(browser.local.values.get(`sfs:${book}:a:register:actors:group:${first}`)).toContain('Taxibolaget');
    expect(browser.local.values.get(`sfs:${book}:a:register:actors:group:${second}`)).toBe(before);
    expect(page.listBooks()).toMatchObject([{ begun: 0, done: 0 }]);
  });

  test('says a new name wherever the id is asked about, and is then a new object', async () => {
    const { page, desk, openRegister } = await openPage();
    await page.createBook('');
    await openRegister();
    const id = desk().add('Taxi');
    const before = desk();
    before.rename(id, 'Taxibolaget');
    expect(desk()).not.toBe(before);
    expect(desk().actor(id)?.name).toBe('Taxibolaget');
    desk().rename('a-nobody', 'X');
    expect(desk().actors).toHaveLength(1);
  });

  test('follows another tab, and two tabs may add at the same moment', async () => {
    const one = await openPage();
    const book = await one.page.createBook('');
    await one.openRegister();
    browser.newTab();
    const other = await openPage();
    await other.page.openCurrentBook();
    expect(other.page.$book.get()).toMatchObject({ id: book });
    await other.openRegister();
    one.desk().add('Taxi');
    other.desk().add('Skolan');
    await Promise.all([one.page.queue.flush(), other.page.queue.flush()]);
    await settle(20);
    expect(one.names()).toEqual(['Skolan', 'Taxi']);
    expect(other.names()).toEqual(['Skolan', 'Taxi']);
    expect(one.desk().actors).toEqual(other.desk().actors);
  });

  test('is another one in another workbook, and empty where none is open', async () => {
    const { page, desk, names, openRegister } = await openPage();
    await openRegister();
    expect(names()).toEqual([]);
    const first = await page.createBook('Ett');
    await openRegister();
    desk().add('Taxi');
    await page.createBook('Två');
    await openRegister();
    expect(names()).toEqual([]);
    page.switchBook(first);
    await openRegister();
    expect(names()).toEqual(['Taxi']);
    await page.eraseBook(first);
    await settle();
    expect(names()).toEqual([]);
  });

  test('takes with it what was added before there was a workbook', async () => {
    const { page, desk, names, openRegister } = await openPage();
    await page.openCurrentBook();
    await openRegister();
    const taxi = desk().add('Taxi');
    desk().add('Skolan');
    expect(names()).toEqual(['Skolan', 'Taxi']);
    await page.createBook('Älvsund');
    await openRegister();
    expect(names()).toEqual(['Skolan', 'Taxi']);
    expect(desk().actor(taxi)?.name).toBe('Taxi');
    await page.queue.flush();
  });

  test('lets what was added loosely lead to the actor of that name, where a workbook that is opened has it', async () => {
    const earlier = await openPage();
    const book = await earlier.page.createBook('');
    await earlier.openRegister();
    const known = earlier.desk().add('Taxi', 'Transport');
    await earlier.page.queue.flush();

    const { page, desk, names, openRegister } = await openPage();
    await openRegister();
    const loose = desk().add('taxi');
    page.switchBook(book);
    await openRegister();
    expect(names()).toEqual(['Taxi']);
    expect(desk().actor(loose)?.id).toBe(known);
  });

  test('of an example is read and not written in', async () => {
    const { page, desk, names, openRegister } = await openPage();
    const { exampleFile } = await import('./example-file.ts');
    const { fieldDefinition } = await import('../fields/schemas.ts');
    const rows: ActorRows = removeActor([
      { id: 'a-taxi', position: 1, name: 'Taxi', industry: 'Transport' }, { id: 'a-gone', position: 2, name: 'Kiosken', industry: '' },
    ], 'a-gone');
    const about = { id: 'register', fields: [fieldDefinition.parse({ kind: 'actors', id: 'actors', label: 'Aktörer' })], example: { group: { actors: rows } } };
    await page.openExample(exampleFile([about], [], 0));
    await openRegister();
    expect(names()).toEqual(['Taxi']);
    expect(desk().actor('a-gone')).toMatchObject({ name: 'Kiosken', removed: true });
    expect(desk().add('TAXI')).toBe('a-taxi');
    expect(desk().add('Ny')).toBe('');
    expect(desk().add('Kiosken')).toBe('');
    desk().rename('a-taxi', 'X');
    expect(names()).toEqual(['Taxi']);
  });

  test('goes on without an actor that cannot be read', async () => {
    const one = await openPage();
    const book = await one.page.createBook('');
    await one.openRegister();
    one.desk().add('Taxi');
    const id = one.desk().add('Skolan');
    await one.page.queue.flush();
    browser.damage(`sfs:${book}:a:register:actors:group:${id}`, (text) => text.slice(0, -9));
    browser.loseJournal();
    const again = await openPage();
    await again.page.openCurrentBook();
    await again.openRegister();
    expect(again.names()).toEqual(['Taxi']);
  });
});
