/** A whole workbook comes into the browser at once, or not at all: a copy, a file, the example. */
import { sealHead, type Head } from '../domain/workbook/head.ts';
import { headKey, stagingKey } from '../domain/workbook/keys.ts';
import * as queue from './queue.ts';
import * as storage from './storage.ts';
import type { StorageTrouble } from './storage.ts';

/**
 * Writes all answers and the head last, under a mark that is there as long as the book is not whole.
 * @param texts by key, of a book that is not here yet
 * @returns null when it is here, else why nothing of it is
 */
export async function storeBook(head: Head, texts: ReadonlyMap<string, string>): Promise<StorageTrouble | null> {
  const all = new Map([[stagingKey(head.id), String(Date.now())], ...texts, [headKey(head.id), sealHead(head)]]);
  const written: string[] = [];
  for (const [key, text] of all) {
    written.push(key);
    const trouble = storage.write(key, text);
    if (trouble === null) continue;
    for (const mine of written) storage.remove(mine);
    return trouble;
  }
  storage.remove(stagingKey(head.id));
  all.delete(stagingKey(head.id));
  await queue.mirror(all);
  return null;
}
