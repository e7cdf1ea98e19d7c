import { beforeEach, describe, expect, test } from 'vitest';
import { openWindow, startBrowser, type Browser } from '../../tests/reliability/browser.ts';
import { gatherMentions } from '../domain/register/mentions.ts';
import { fieldDefinition } from '../fields/schemas.ts';
import type { Naming } from './mentions.ts';

const table = { kind: 'table', label: 'Vilka?', rowName: 'aktör', columns: [{ id: 'who', type: 'actor', label: 'Aktör' }] };
const naming = (id: string, name: string, more: object = {}): Naming => ({
  mention: { id, name, title: `${name} Övning`, href: `/ovningar/${id}/` },
  fields: [fieldDefinition.parse({ ...table, id: 'asked', ...more })],
});
const row = (id: string, who: string) => ({ id, position: 1, cells: { who } });

let browser: Browser;
beforeEach(() => { browser = startBrowser(); });

/** A window, and what is found in it after the answers were written. */
async function openPage() {
  const page = await openWindow();
  const { findMentions } = await import('./mentions.ts');
  const write = async ({ mention: { id }, fields }: Naming, owner: string, rows: readonly object[]): Promise<void> => {
    const exercise = await page.openExercise({ id, fields });
    exercise.set('asked', owner, rows);
    await exercise.close();
  };
  return { page, write, find: (...all: readonly Naming[]) => findMentions(all).map(({ mention, actors }) => [mention.name, ...actors].join(' ')) };
}

describe('what mentions an actor', () => {
  const first = naming('indicators', '2.5');
  const second = naming('partners', '3.3');

  test('is every answer of the open workbook that names it, the group’s and the members’, in the order of the exercises', async () => {
    const { page, write, find } = await openPage();
    expect(find(first, second)).toEqual([]);
    await page.createBook('Älvsund');
    await write(second, 'group', [row('r-1', 'a-taxi'), row('r-2', 'a-skolan')]);
    await write(first, 'm-karin', [row('r-1', 'a-taxi')]);
    expect(find(first, second)).toEqual(['2.5 a-taxi', '3.3 a-taxi a-skolan']);
  });

  test('is no row that was taken away or cannot be read', async () => {
    const { page, write, find } = await openPage();
    const book = await page.createBook('');
    await write(first, 'group', [row('r-1', 'a-taxi'), row('r-2', 'a-skolan'), row('r-3', 'a-bar')]);
    await write(first, 'group', [row('r-2', 'a-skolan'), row('r-3', 'a-bar')]);
    browser.damage(`sfs:${book}:a:indicators:asked:group:r-3`, () => 'skräp');
    expect(find(first)).toEqual(['2.5 a-skolan']);
  });

  test('is, of an answer that another exercise goes on with, the one that goes on', async () => {
    const { page, write, find } = await openPage();
    await page.createBook('');
    const later = naming('contact', '2.2', { from: { exercise: 'target', field: 'asked' } });
    const source = naming('target', '2.1');
    await write(source, 'group', [row('r-1', 'a-taxi')]);
    expect(find(source, later)).toEqual(['2.2 a-taxi']);
    expect(find(source)).toEqual(['2.1 a-taxi']);
  });

  test('is told by the actor that its ids stand for', async () => {
    const { page, write } = await openPage();
    const { findMentions } = await import('./mentions.ts');
    const { openRegister, $register, $registerDesk, $registerExercise } = await import('./register.ts');
    await page.createBook('');
    await openRegister();
    const [one, other] = [$registerDesk.get().add('Hotell'), $registerDesk.get().add('Hotellen')];
    await write(first, 'group', [row('r-1', one)]);
    await write(second, 'group', [row('r-1', other)]);
    const places = () => [...gatherMentions(findMentions([first, second]), $register.get())].map(([id, all]) => [id, ...all.map(({ name }) => name)]);
    expect(places()).toEqual([[one, '2.5'], [other, '3.3']]);
    const { mergeActors } = await import('../domain/register/rows.ts');
    const exercise = $registerExercise.get();
    exercise?.set('actors', 'group', mergeActors(exercise.answer('actors', 'group').get().value as never, one, other));
    expect(places()).toEqual([[other, '2.5', '3.3']]);
    await page.queue.flush();
  });
});
