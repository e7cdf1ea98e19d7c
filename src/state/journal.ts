/**
 * The journal: a full mirror of every answer in IndexedDB, and the only file that touches it.
 * It is why the page can say "on the disk": a `strict` transaction has reached the disk when it is complete, which a
 * successful `setItem` has not (up to a minute is lost in a crash, everything on a full disk). And it is the judge
 * between windows: inside one readwrite transaction nobody can come between the reading and the writing.
 *
 * One object store, `entries`: storage key → stored text, exactly as in localStorage.
 */
import { arbitrate, type Verdict } from '../domain/workbook/arbitrate.ts';
import { quarantinePrefix, variantKey } from '../domain/workbook/keys.ts';
import { open, type Sealed } from '../domain/workbook/sealed.ts';
import type { Envelope } from '../domain/workbook.ts';

const databaseName = 'stad-for-stad';
const storeName = 'entries';

/** missing: this browser has no IndexedDB here, or denies it. disk: it is there and does not manage to write. */
export type JournalTrouble = 'missing' | 'disk';

/** An answer to store by compare-and-save. */
export interface Job {
  readonly key: string;
  /** What this window last knew to be stored. */
  readonly base: Envelope | null;
  readonly mine: Sealed;
  /** An earlier stage of these same words is kept as a variant, and is to go. */
  readonly supersedes: boolean;
}

export type Saved =
  | { readonly state: 'saved'; /** What was stored; null for what a newer program has written, which was left alone. */ readonly verdicts: ReadonlyMap<string, Verdict | null> }
  | { readonly state: 'failed'; readonly trouble: JournalTrouble };

let database: IDBDatabase | null = null;
let opening: Promise<IDBDatabase | JournalTrouble> | null = null;

function forget(): void {
  database = null;
  opening = null;
}

function connect(): Promise<IDBDatabase | JournalTrouble> {
  opening ??= new Promise<IDBDatabase | JournalTrouble>((resolve) => {
    let request: IDBOpenDBRequest;
    try {
      request = globalThis.indexedDB.open(databaseName, 1);
    } catch {
      resolve('missing');
      return;
    }
    request.onupgradeneeded = () => {
      request.result.createObjectStore(storeName);
    };
    request.onsuccess = () => {
      const opened = request.result;
      // iOS closes the connection under memory pressure; the next use opens it again.
      opened.onclose = forget;
      opened.onversionchange = () => {
        opened.close();
        forget();
      };
      database = opened;
      resolve(opened);
    };
    request.onerror = () => {
      // Denied for good, or a disk that cannot be written: the second is worth telling and trying again.
      const name = request.error?.name ?? '';
      opening = null;
      resolve(['SecurityError', 'InvalidStateError', 'NotAllowedError', 'VersionError'].includes(name) ? 'missing' : 'disk');
    };
  });
  return opening;
}

/**
 * Runs `body` in one strict transaction. Where the connection is open it begins at once, in the same task: on
 * `pagehide` there may be no later one.
 * @returns null when the transaction is complete, which means on the disk
 */
async function transact(mode: IDBTransactionMode, body: (entries: IDBObjectStore) => void): Promise<JournalTrouble | null> {
  const begin = (on: IDBDatabase): Promise<JournalTrouble | null> =>
    new Promise((resolve, reject) => {
      const transaction = on.transaction(storeName, mode, { durability: 'strict' });
      transaction.oncomplete = () => { resolve(null); };
      transaction.onabort = () => { resolve('disk'); };
      transaction.onerror = () => { resolve('disk'); };
      try {
        body(transaction.objectStore(storeName));
      } catch (fault) {
        transaction.abort();
        reject(fault instanceof Error ? fault : new Error(String(fault)));
      }
    });
  if (database !== null) {
    try {
      return await begin(database);
    } catch (fault) {
      // Closed behind our back: open it again below. Anything else is a fault of ours.
      if (!(fault instanceof DOMException)) throw fault;
      forget();
    }
  }
  const connection = await connect();
  if (typeof connection === 'string') return connection;
  try {
    return await begin(connection);
  } catch (fault) {
    if (!(fault instanceof DOMException)) throw fault;
    forget();
    return 'disk';
  }
}

/** Gives up the connection, so that the next use opens a fresh one: for a disk that never answered. */
export function reconnect(): void {
  database?.close();
  forget();
}

const range = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);
const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Stores answers by compare-and-save, all of them or none. */
export async function save(jobs: readonly Job[], now: number = Date.now()): Promise<Saved> {
  const verdicts = new Map<string, Verdict | null>();
  const trouble = await transact('readwrite', (entries) => {
    for (const { key, base, mine, supersedes } of jobs) {
      const got = entries.get(key);
      got.onsuccess = () => {
        const text = asText(got.result);
        const opened = text === null ? null : open(text);
        if (opened?.state === 'newer') {
          verdicts.set(key, null);
          return;
        }
        if (opened?.state === 'damaged' && text !== null) entries.put(text, `${quarantinePrefix(key)}${now}`);
        const verdict = arbitrate(opened?.state === 'good' ? opened.sealed : null, base, mine);
        verdicts.set(key, verdict);
        entries.put(verdict.main.text, key);
        // The line that now stands on top goes on from what was kept of it before.
        if (supersedes) entries.delete(variantKey(key, verdict.main.envelope.by));
        if (verdict.variant !== null) keepVariant(entries, key, verdict.variant);
      };
    }
  });
  return trouble === null ? { state: 'saved', verdicts } : { state: 'failed', trouble };
}

/** The same line of writing goes on from what it wrote before, so its later words stand for its earlier. */
function keepVariant(entries: IDBObjectStore, key: string, variant: Sealed): void {
  const beside = variantKey(key, variant.envelope.by);
  const got = entries.get(beside);
  got.onsuccess = () => {
    const text = asText(got.result);
    const there = text === null ? null : open(text);
    if (there?.state !== 'good' || there.sealed.envelope.rev < variant.envelope.rev) entries.put(variant.text, beside);
  };
}

/** Stores texts as they are, all of them or none. */
export function put(texts: ReadonlyMap<string, string>): Promise<JournalTrouble | null> {
  return transact('readwrite', (entries) => {
    for (const [key, text] of texts) entries.put(text, key);
  });
}

/** @returns all texts whose keys begin so, or null where the journal is out of reach */
export async function readAll(prefix: string): Promise<ReadonlyMap<string, string> | null> {
  const found = new Map<string, string>();
  const trouble = await transact('readonly', (entries) => {
    const names = entries.getAllKeys(range(prefix));
    const values = entries.getAll(range(prefix));
    values.onsuccess = () => {
      names.result.forEach((name, place) => {
        const text = asText(values.result[place]);
        if (typeof name === 'string' && text !== null) found.set(name, text);
      });
    };
  });
  return trouble === null ? found : null;
}

/** Removes texts that are still the ones given: what another window has put there meanwhile stays. @returns null when it is done on the disk */
export function removeTexts(texts: ReadonlyMap<string, string>): Promise<JournalTrouble | null> {
  return transact('readwrite', (entries) => {
    for (const [key, text] of texts) {
      const got = entries.get(key);
      got.onsuccess = () => {
        if (got.result === text) entries.delete(key);
      };
    }
  });
}

/** Removes all keys that begin so. @returns null when it is done on the disk */
export function removeAll(prefixes: readonly string[]): Promise<JournalTrouble | null> {
  return transact('readwrite', (entries) => {
    for (const prefix of prefixes) entries.delete(range(prefix));
  });
}
