import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { openWindow, settle, startBrowser } from '../../tests/reliability/browser.ts';
import { everyKind } from '../../tests/reliability/definition.ts';
import { addWord, wordsIn } from '../../tests/reliability/words.ts';
import { seal } from '../domain/workbook/sealed.ts';

const group = 'group';

/** One edit: which window, where, and what it does about saving. */
const edit = fc.record({
  window: fc.nat({ max: 1 }),
  place: fc.nat({ max: 9 }),
  then: fc.constantFrom('go on', 'go on', 'go on', 'store', 'store and wait', 'let others be heard'),
});

async function play(edits: readonly { window: number; place: number; then: string }[], windows: readonly Awaited<ReturnType<typeof openWindow>>[], next: () => number) {
  const [first] = windows;
  if (first === undefined) throw new Error('no window');
  const book = await first.createBook('');
  for (const window of windows) window.switchBook(book);
  const exercises = await Promise.all(windows.map((window) => window.openExercise(everyKind)));
  const written: string[] = [];
  for (const { window, place, then } of edits) {
    const exercise = exercises[window];
    const page = windows[window];
    if (exercise === undefined || page === undefined) throw new Error('no such window');
    const word = `w${next()}x`;
    written.push(word);
    addWord(exercise, place, word);
    if (then === 'store') void page.queue.flush();
    else if (then === 'store and wait') await page.queue.flush();
    else if (then === 'let others be heard') await settle(0);
  }
  for (const window of windows) await window.queue.flush();
  await settle(3);
  for (const exercise of exercises) await exercise.close();
  // Opened again, as tomorrow.
  const again = await first.openExercise(everyKind);
  const found = wordsIn(again);
  await again.close();
  return written.filter((word) => !found.has(word));
}

describe('two windows that write the same exercise at once, with nothing to keep them apart', () => {
  test.each([
    ['with the journal as judge', true],
    ['with localStorage alone', false],
  ])('%s lose none of 10 000 interleaved edits', async (_name, journal) => {
    const browser = startBrowser();
    if (!journal) browser.withoutJournal();
    const windows = [await openWindow(), await openWindow()];
    let count = 0;
    const next = () => (count += 1);
    let edits = 0;
    await fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 100, maxLength: 300, size: 'max' }), async (list) => {
      edits += list.length;
      browser.local.clear();
      expect(await play(list, windows, next)).toEqual([]);
    }), { numRuns: 52, endOnFailure: true });
    // Fifty-two runs of 100 to 300 edits; the length is drawn, so the sum is 10 000 on average.
    expect(edits).toBeGreaterThan(8000);
  }, 120_000);
});

describe('two windows', () => {
  test('show each other what is stored, at once and without another version', async () => {
    startBrowser();
    const one = await openWindow();
    const other = await openWindow();
    const book = await one.createBook('Älvsund');
    other.switchBook(book);
    const writer = await one.openExercise(everyKind);
    const reader = await other.openExercise(everyKind);
    writer.set('need', 'm-anna', { value: 4, comments: { why: 'Samtalet i mars' } });
    writer.set('people', group, [{ id: 'r-1', position: 1, cells: { name: 'Åsa' } }]);
    writer.markDone(true);
    await one.queue.flush();
    await settle();
    expect(reader.voices('need').get()).toEqual([{ member: 'm-anna', answer: { value: 4, comments: { why: 'Samtalet i mars' } } }]);
    expect(reader.answer('people', group).get()).toEqual({ value: [{ id: 'r-1', position: 1, cells: { name: 'Åsa' } }], unreadable: [], variants: [] });
    expect(reader.$done.get()).toBe(true);
    await writer.close();
    await reader.close();
  });

  test('keep both versions of what was written at once, and drop one only when somebody chooses', async () => {
    startBrowser();
    const one = await openWindow();
    const other = await openWindow();
    const book = await one.createBook('');
    other.switchBook(book);
    const left = await one.openExercise(everyKind);
    const right = await other.openExercise(everyKind);
    left.set('note', group, 'vänster');
    right.set('note', group, 'höger');
    await Promise.all([one.queue.flush(), other.queue.flush()]);
    await settle();
    for (const exercise of [left, right]) {
      const { value, variants } = exercise.answer('note', group).get();
      expect([value, ...variants.map(({ answer }) => answer)].sort()).toEqual(['höger', 'vänster']);
    }
    const [variant] = left.answer('note', group).get().variants;
    if (variant === undefined) throw new Error('no variant');
    left.chooseVariant('note', group, variant.part, variant.id);
    await settle(20);
    for (const exercise of [left, right]) expect(exercise.answer('note', group).get()).toEqual({ value: variant.answer, unreadable: [], variants: [] });
    await left.close();
    await right.close();
    const again = await other.openExercise(everyKind);
    expect(again.answer('note', group).get()).toEqual({ value: variant.answer, unreadable: [], variants: [] });
    await again.close();
  });

  test('go on from what is on their screens when somebody empties the storage in another', async () => {
    const browser = startBrowser();
    const page = await openWindow();
    await page.createBook('');
    const exercise = await page.openExercise(everyKind);
    exercise.set('note', group, 'kvar');
    await page.queue.flush();
    browser.local.clear();
    window.dispatchEvent(Object.assign(new Event('storage'), { key: null, newValue: null }));
    expect(exercise.answer('note', group).get().value).toBe('kvar');
    exercise.set('name', group, 'mer');
    await exercise.close();
    const again = await page.openExercise(everyKind);
    expect(again.answer('note', group).get().value).toBe('kvar');
    await again.close();
  });

  test('follow each other through the storage event where there is no channel', async () => {
    startBrowser();
    vi.stubGlobal('BroadcastChannel', undefined);
    const page = await openWindow();
    const book = await page.createBook('');
    const exercise = await page.openExercise(everyKind);
    const key = `sfs:${book}:a:every-kind:note:group`;
    const { text } = seal({ v: 1, rev: 1, by: 'w-other-1', t: 1, data: 'från ett annat fönster' });
    window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue: text }));
    expect(exercise.answer('note', group).get().value).toBe('från ett annat fönster');
    window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue: null }));
    expect(exercise.answer('note', group).get().value).toBe('från ett annat fönster');
    await exercise.close();
  });
});
