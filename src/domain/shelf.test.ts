import { expect, test } from 'vitest';
import { createShelf } from './shelf.ts';

test('a part is there once it has been fetched, and is fetched once', async () => {
  let fetched = 0;
  const shelf = createShelf({ one: () => { fetched += 1; return Promise.resolve('1'); }, two: () => Promise.resolve('2') });
  expect(() => shelf.take('one')).toThrow('one has not been fetched');
  await shelf.load(['one', 'one']);
  await shelf.load(['one']);
  expect(shelf.take('one')).toBe('1');
  expect(fetched).toBe(1);
  expect(() => shelf.take('two')).toThrow(RangeError);
});

test('what comes is there although something else does not, and that can be asked for again', async () => {
  let online = false;
  const shelf = createShelf({ near: () => Promise.resolve('near'), far: () => (online ? Promise.resolve('far') : Promise.reject(new Error('offline'))) });
  await expect(shelf.load(['near', 'far'])).rejects.toThrow('offline');
  expect(shelf.take('near')).toBe('near');
  online = true;
  await shelf.load(['far']);
  expect(shelf.take('far')).toBe('far');
});
