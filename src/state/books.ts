/** Workbooks side by side: which there are, and how one is begun, copied and erased. Apart from book.ts, because a form is filled in without it. */
import { sealHead, type Head } from '../domain/workbook/head.ts';
import {
  answerKey, answersPrefix, bookPrefix, currentKey, erasedKey, headKey, parseKey, quarantinePrefix,
} from '../domain/workbook/keys.ts';
import { isRemoved, seal, writtenAt } from '../domain/workbook/sealed.ts';
import { doneField, formatVersion, group } from '../domain/workbook.ts';
import { randomId } from '../domain/random.ts';
import { bookIds, isOfTheBook, leave, readData, readHead, switchBook, townField, workbookId } from './book.ts';
import * as journal from './journal.ts';
import { storeBook } from './new-book.ts';
import * as queue from './queue.ts';
import { mend } from './recovery.ts';
import * as storage from './storage.ts';
import { tell } from './tabs.ts';
import { windowId } from './window-id.ts';

export interface BookSummary {
  readonly id: string;
  /** '' where none has been written. */
  readonly town: string;
  /** Milliseconds since 1970; 0 where it cannot be known. */
  readonly created: number;
  readonly changed: number;
  readonly example: boolean;
  /** Exercises with at least one answer, and those marked as done. */
  readonly begun: number;
  readonly done: number;
  /** How and when it came here, where it was not begun here. */
  readonly origin: Head['origin'] | null;
}

/** Every workbook here, last changed first. */
export function listBooks(): BookSummary[] {
  return bookIds().map(summarise).sort((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));
}

function summarise(book: string): BookSummary {
  const head = readHead(book)?.head ?? { id: book, created: 0 };
  const begun = new Set<string>();
  const done = new Set<string>();
  let changed = head.created;
  for (const key of storage.keys(answersPrefix(book))) {
    const parsed = parseKey(key);
    const text = storage.read(key);
    if (parsed?.type !== 'answer' || text === null) continue;
    const { exercise, field, owner } = parsed.address;
    changed = Math.max(changed, writtenAt(text) ?? 0);
    if (isOfTheBook(exercise) || isRemoved(text)) continue;
    if (field === doneField && owner === group) {
      if (readData(key) === true) done.add(exercise);
    } else begun.add(exercise);
  }
  const town = readData(answerKey(book, { exercise: workbookId, field: townField, owner: group }));
  return {
    id: book,
    town: typeof town === 'string' ? town : '',
    created: head.created,
    changed,
    example: head.example === true,
    begun: begun.size,
    done: done.size,
    origin: head.origin ?? null,
  };
}

/** Begins a workbook and opens it. @param town may be '' @returns its id; `$saving` says where it stands */
export async function createBook(town: string): Promise<string> {
  const book = randomId('b');
  const created = Date.now();
  const texts = new Map([[headKey(book), sealHead({ id: book, created })]]);
  if (town !== '') {
    const { text } = seal({ v: formatVersion, rev: 1, by: windowId, t: created, data: town });
    texts.set(answerKey(book, { exercise: workbookId, field: townField, owner: group }), text);
  }
  await queue.storeAsIs(texts);
  switchBook(book);
  return book;
}

/** A copy of a workbook under a new id, as it stands: of the example it makes one to write in. Does not open it. @throws where there is no room for it */
export async function copyBook(from: string): Promise<string> {
  await queue.flush();
  const book = randomId('b');
  const { texts } = await mend(bookPrefix(from), true);
  const at = Date.now();
  const copies = new Map<string, string>();
  for (const [key, text] of texts) {
    if (parseKey(key)?.type !== 'head') copies.set(`${bookPrefix(book)}${key.slice(bookPrefix(from).length)}`, text);
  }
  const trouble = await storeBook({ id: book, created: at, origin: { type: 'copy', at } }, copies);
  if (trouble !== null) throw new Error(`the copy could not be kept: ${trouble}`);
  return book;
}

/** Opens the filled example, as its file has it, in place of an earlier edition. @throws where the file is not one, or there is no room */
export async function openExample(text: string): Promise<string> {
  // Reading files is work for the few pages that do it.
  const { storeExample } = await import('./files.ts');
  const book = await storeExample(text);
  switchBook(book);
  return book;
}

/** How much of the room that every browser grants is taken, both in UTF-16 units. Safari grants least. */
export const storageUse = (): { readonly used: number; readonly room: number } => ({ used: storage.used(), room: 2_500_000 });

/** Erases a workbook from both stores, in all windows. Only ever on somebody's typed word. */
export async function eraseBook(book: string): Promise<void> {
  queue.forgetBook(book);
  // Says it first, so that nothing of it comes back where the journal cannot be reached now.
  storage.write(erasedKey(book), String(Date.now()));
  tell({ type: 'erased', book });
  const trouble = await journal.removeAll([bookPrefix(book), `${quarantinePrefix()}${bookPrefix(book)}`]);
  for (const key of [...storage.keys(bookPrefix(book)), ...storage.keys(`${quarantinePrefix()}${bookPrefix(book)}`)]) storage.remove(key);
  if (trouble === null) storage.remove(erasedKey(book));
  if (storage.read(currentKey) === book) storage.remove(currentKey);
  leave(book);
  queue.tellProgress(workbookId);
}
