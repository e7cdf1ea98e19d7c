import { beforeEach, describe, expect, test } from 'vitest';
import { openWindow, settle, startBrowser } from '../../tests/reliability/browser.ts';
import { everyKind } from '../../tests/reliability/definition.ts';
import { fieldDefinition } from '../fields/schemas.ts';

const workbook = {
  id: 'workbook',
  fields: [fieldDefinition.parse({
    kind: 'table', id: 'members', label: 'Kärngruppen', rowName: 'medlem',
    columns: ['name', 'organisation', 'function'].map((id) => ({ id, type: 'text', label: id })),
  })],
};

beforeEach(() => { startBrowser(); });

describe('the core group', () => {
  test('is whom the workbook lists, in order, also while the list is being written', async () => {
    const page = await openWindow();
    const { $members, $people } = await import('./members.ts');
    await page.createBook('Älvsund');
    expect($members.get()).toEqual([]);
    const exercise = await page.openExercise(workbook);
    exercise.set('members', 'group', [
      { id: 'r-1', position: 2, cells: { name: 'Åsa Lind', organisation: 'Polisen', function: 'Chef' } },
      { id: 'm-bo', position: 1, cells: { name: ' Bo Ek ' } },
      { id: 'r-3', position: 3, cells: { name: '  ' } },
    ]);
    await page.queue.flush();
    expect($members.get()).toEqual([
      { id: 'm-bo', name: 'Bo Ek', organisation: '', function: '' },
      { id: 'm-r-1', name: 'Åsa Lind', organisation: 'Polisen', function: 'Chef' },
    ]);
    expect($people.get()).toEqual(['Bo Ek', 'Åsa Lind']);
    exercise.set('members', 'group', []);
    await page.queue.flush();
    expect($members.get()).toEqual([]);
    await exercise.close();
  });

  test('answers one by one: who this is belongs to the tab and is remembered', async () => {
    const page = await openWindow();
    const { $me, chooseMe } = await import('./members.ts');
    await page.createBook('');
    const exercise = await page.openExercise(workbook);
    exercise.set('members', 'group', [{ id: 'm-bo', position: 1, cells: { name: 'Bo' } }, { id: 'm-åsa'.replace('å', 'a'), position: 2, cells: { name: 'Åsa' } }]);
    await exercise.close();
    expect($me.get()).toBeNull();
    chooseMe('m-bo');
    expect($me.get()).toBe('m-bo');
    chooseMe('m-nobody');
    expect($me.get()).toBeNull();
    chooseMe('m-asa');
    const reloaded = await openWindow();
    const again = await import('./members.ts');
    await reloaded.openCurrentBook();
    expect(again.$me.get()).toBe('m-asa');
  });

  test('and other lists of people are offered wherever somebody is named', async () => {
    const page = await openWindow();
    const { $people, offerPeople } = await import('./members.ts');
    await page.createBook('');
    offerPeople([{ exercise: everyKind.id, field: 'people', column: 'name' }]);
    const exercise = await page.openExercise(everyKind);
    exercise.set('people', 'group', [{ id: 'r-1', position: 1, cells: { name: 'Örjan' } }, { id: 'r-2', position: 2, cells: { name: 'Ada' } }, { id: 'r-3', position: 3, cells: { name: 'Ada' } }]);
    await exercise.close();
    await settle();
    expect($people.get()).toEqual(['Ada', 'Örjan']);
  });
});
