/** Which workbook is open in this tab. books.ts has what is done with whole workbooks. */
import { atom, type ReadableAtom } from 'nanostores';
import { openHead, type Head } from '../domain/workbook/head.ts';
import { answersPrefix, bookPrefix, currentKey, everything, headKey, isBookId, parseKey, stagingKey } from '../domain/workbook/keys.ts';
import { open, versionOf } from '../domain/workbook/sealed.ts';
import { formatVersion } from '../domain/workbook.ts';
import { setAside } from './quarantine.ts';
import * as queue from './queue.ts';
import { mend, recoverIfLost, tellRecovered } from './recovery.ts';
import * as storage from './storage.ts';
import { listen } from './tabs.ts';

/** The definition that holds the workbook's own facts, and its field with the town's name. */
export const workbookId = 'workbook';
export const townField = 'town';
/** The definition that holds the register of actors, and its field with them. */
export const registerId = 'register';
export const actorsField = 'actors';

/** Whether answers are about the workbook as a whole, and no exercise that somebody has begun. */
export const isOfTheBook = (definition: string): boolean => definition === workbookId || definition === registerId;

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

const $state = atom<BookState>({ status: 'loading' });
export const $book: ReadableAtom<BookState> = $state;

/** Reads a book's head; null where there is no such book. A damaged one is set aside, and the workbook goes on without it: its words are in its answers. */
export function readHead(book: string): { readonly head: Head; readonly newer: boolean } | null {
  const text = storage.read(headKey(book));
  const opened = text === null ? null : openHead(text);
  if (opened?.state === 'good') return { head: opened.head, newer: false };
  if (opened?.state === 'damaged' && text !== null) setAside(headKey(book), text);
  const hasAnswers = storage.keys(answersPrefix(book)).length > 0;
  // An import that was broken off has no head yet, and is no workbook.
  if (opened === null && (!hasAnswers || storage.read(stagingKey(book)) !== null)) return null;
  return { head: { id: book, created: 0 }, newer: opened?.state === 'newer' };
}

/** The ids of all workbooks here. */
export function bookIds(): string[] {
  const ids = new Set(storage.keys(everything).flatMap((key) => parseKey(key)?.book ?? []));
  return [...ids].filter((book) => readHead(book) !== null);
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
  const found = wanted !== null && isBookId(wanted) && readHead(wanted) !== null ? wanted : await lastUsed();
  if (found === null) $state.set({ status: 'none' });
  else show(found);
  if (isHere) mendWhenIdle();
}

/** The own workbook that was changed last; none where there are only examples. */
async function lastUsed(): Promise<string | null> {
  // Few browsers have a workbook and do not know which one was last open.
  if (bookIds().length === 0) return null;
  const { listBooks } = await import('./books.ts');
  return listBooks().find(({ example }) => !example)?.id ?? null;
}

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

/** Forgets a workbook that is gone, and closes it where it is open. */
export function leave(book: string): void {
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
