import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openWindow, settle, startBrowser } from '../../tests/reliability/browser.ts';
import { everyKind } from '../../tests/reliability/definition.ts';

beforeEach(() => {
  vi.unstubAllGlobals();
  startBrowser({ locks: true });
});

async function twoWindows() {
  const one = await openWindow();
  const other = await openWindow();
  const book = await one.createBook('');
  other.switchBook(book);
  const first = await one.openExercise(everyKind);
  await vi.waitFor(() => { expect(first.$lease.get()).toBe('mine'); });
  const second = await other.openExercise(everyKind);
  await vi.waitFor(() => { expect(second.$lease.get()).toBe('elsewhere'); });
  return { one, other, first, second };
}

describe('an exercise that is open in two windows', () => {
  test('is written in one, and the other follows when that one closes', async () => {
    const { first, second } = await twoWindows();
    await first.close();
    await vi.waitFor(() => { expect(second.$lease.get()).toBe('mine'); });
    await second.close();
  });

  test('is handed over when somebody asks, with every word that was typed', async () => {
    const { first, second } = await twoWindows();
    first.set('note', 'group', 'sista ordet före överlämningen');
    await second.takeOver();
    expect(second.$lease.get()).toBe('mine');
    await vi.waitFor(() => { expect(first.$lease.get()).toBe('elsewhere'); });
    await settle();
    expect(second.answer('note', 'group').get()).toEqual({ value: 'sista ordet före överlämningen', unreadable: [], variants: [] });
    await second.close();
    await vi.waitFor(() => { expect(first.$lease.get()).toBe('mine'); });
    await first.close();
  });

  test('is taken over within seconds from a window that no longer answers', async () => {
    const { second } = await twoWindows();
    vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => undefined);
    const began = Date.now();
    await second.takeOver();
    expect(second.$lease.get()).toBe('mine');
    expect(Date.now() - began).toBeLessThan(4000);
    vi.restoreAllMocks();
    await second.close();
  });

  test('is written by both where the browser has no locks', async () => {
    vi.stubGlobal('navigator', {});
    const page = await openWindow();
    await page.createBook('');
    const exercise = await page.openExercise(everyKind);
    expect(exercise.$lease.get()).toBe('mine');
    await exercise.takeOver();
    await exercise.close();
  });
});
