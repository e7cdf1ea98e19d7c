/** Workbooks side by side: which is open in this tab, which there are, and how one is made, copied and erased. */
import { atom, type ReadableAtom } from 'nanostores';
import { openHead, sealHead, type Head } from '../domain/workbook/head.ts';
import {
  answerKey, answersPrefix, bookPrefix, currentKey, erasedKey, everything, headKey, isBookId, parseKey, quarantinePrefix, stagingKey,
} from '../domain/workbook/keys.ts';
import { isRemoved, open, seal, versionOf, writtenAt } from '../domain/workbook/sealed.ts';
import { doneField, formatVersion, group } from '../domain/workbook.ts';
import { randomId } from '../domain/random.ts';
import * as journal from './journal.ts';
import { setAside } from './quarantine.ts';
import * as queue from './queue.ts';
import { mend, recoverIfLost, tellRecovered } from './recovery.ts';
import * as storage from './storage.ts';
import { listen, tell } from './tabs.ts';
import { storeBook } from './new-book.ts';
import { windowId } from './window-id.ts';

/** The definition that holds the workbook's own facts, and its field with the town's name. */
export const workbookId = 'workbook';
export const townField = 'town';

export type BookState =
  | { readonly status: 'loading' }
  | { readonly status: 'none' }
  | {
      readonly status: 'open';
      readonly id: string;
      /** example: the filled example. newer: a newer version of this program has written in it. Nothing is written then. */
      readonly readOnly: null | 'example' | 'newer';
      readonly example: boolean;
    };

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

const $state = atom<BookState>({ status: 'loading' });
export const $book: ReadableAtom<BookState> = $state;

/** Reads a head. A damaged one is set aside, and the workbook goes on without it: its words are in its answers. */
function readHead(book: string): { readonly head: Head; readonly newer: boolean } | null {
  const text = storage.read(headKey(book));
  const opened = text === null ? null : openHead(text);
  if (opened?.state === 'good') return { head: opened.head, newer: false };
  if (opened?.state === 'damaged' && text !== null) setAside(headKey(book), text);
  const hasAnswers = storage.keys(answersPrefix(book)).length > 0;
  // An import that was broken off has no head yet, and is no workbook.
  if (opened === null && (!hasAnswers || storage.read(stagingKey(book)) !== null)) return null;
  return { head: { id: book, created: 0 }, newer: opened?.state === 'newer' };
}

function bookIds(): string[] {
  const ids = new Set(storage.keys(everything).flatMap((key) => parseKey(key)?.book ?? []));
  return [...ids].filter((book) => readHead(book) !== null);
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
    if (exercise === workbookId || isRemoved(text)) continue;
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

/** The data of one stored answer, unchecked; null where there is none that can be read. */
export function readData(key: string): unknown {
  const text = storage.read(key);
  const opened = text === null ? null : open(text);
  return opened?.state === 'good' ? opened.sealed.envelope.data : null;
}

let opening: Promise<void> | null = null;

/**
 * Opens the workbook this tab or browser last used; `$book` then says which, or that there is none.
 * Where localStorage has lost it, it is brought back from the journal first: nobody is shown an empty start who has a workbook.
 */
export function openCurrentBook(): Promise<void> {
  opening ??= openFirst();
  return opening;
}

async function openFirst(): Promise<void> {
  listenForOthers();
  const wanted = storage.tab.read(currentKey) ?? storage.read(currentKey);
  const isHere = wanted !== null && isBookId(wanted) && readHead(wanted) !== null;
  if (!isHere) await recoverIfLost();
  const found = wanted !== null && isBookId(wanted) && readHead(wanted) !== null ? wanted : lastUsed();
  if (found === null) $state.set({ status: 'none' });
  else show(found);
  if (isHere) mendWhenIdle();
}

/** The own workbook that was changed last; none where there are only examples. */
const lastUsed = (): string | null => listBooks().find(({ example }) => !example)?.id ?? null;

function show(book: string): void {
  const head = readHead(book);
  const newer = head?.newer === true || storage.keys(bookPrefix(book)).some((key) => versionOf(storage.read(key) ?? '') > formatVersion);
  const example = head?.head.example === true;
  const next: BookState = { status: 'open', id: book, readOnly: newer ? 'newer' : example ? 'example' : null, example };
  const before = $state.get();
  // The same is not said twice: views open their exercise anew at each change.
  if (before.status === 'open' && before.id === book && before.readOnly === next.readOnly) return;
  $state.set(next);
}

/** A newer program's value was found: from now on nothing is written in this book. */
export function foundNewer(book: string): void {
  const now = $state.get();
  if (now.status === 'open' && now.id === book && now.readOnly !== 'newer') $state.set({ ...now, readOnly: 'newer' });
}

/** Compares the two stores when the page has come to rest, so that a crash is mended also where nobody looks. */
function mendWhenIdle(): void {
  const work = (): void => {
    mend(everything, false).then(({ recovered }) => { tellRecovered(recovered); }, (fault: unknown) => { reportError(fault); });
  };
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 2000);
}

let listening = false;

function listenForOthers(): void {
  if (listening) return;
  listening = true;
  listen((message) => {
    if (message.type === 'erased') leave(message.book);
  });
}

function leave(book: string): void {
  queue.forgetBook(book);
  if (storage.tab.read(currentKey) === book) storage.tab.write(currentKey, null);
  const now = $state.get();
  if (now.status === 'open' && now.id === book) $state.set({ status: 'none' });
}

/** Opens a workbook in this tab, and in tabs that are opened from now on. */
export function switchBook(book: string): void {
  if (readHead(book) === null) throw new RangeError(`no workbook ${book} here`);
  storage.tab.write(currentKey, book);
  storage.write(currentKey, book);
  opening ??= Promise.resolve();
  listenForOthers();
  show(book);
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
}
