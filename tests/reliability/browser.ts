/**
 * A browser for tests: a localStorage with faults, a fresh IndexedDB, and windows that share them. Each window is its
 * own copy of the state room's modules, as each real window is.
 */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';

/** A localStorage that can be full, denied, forgetful and damaged. */
export class FaultyStorage implements Storage {
  readonly values = new Map<string, string>();
  /** UTF-16 units for keys and values together, as browsers count. */
  room = Infinity;
  denied = false;
  /** Accepts values and keeps none, as Chromium does on a full disk. */
  forgetful = false;

  #names: string[] = [];

  #touch(): void {
    if (this.denied) throw new DOMException('denied', 'SecurityError');
  }
  get length(): number {
    this.#touch();
    return this.values.size;
  }
  key(place: number): string | null {
    this.#touch();
    // Walking through all keys must not take the square of their number.
    if (place === 0 || this.#names.length !== this.values.size) this.#names = [...this.values.keys()];
    return this.#names[place] ?? null;
  }
  getItem(key: string): string | null {
    this.#touch();
    return this.values.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#touch();
    if (this.room < Infinity && this.used() + this.#growth(key, value) > this.room) throw new DOMException('full', 'QuotaExceededError');
    if (!this.forgetful) this.values.set(key, value);
  }
  /** UTF-16 units of keys and values together. */
  used(): number {
    return [...this.values].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
  }
  #growth(key: string, value: string): number {
    const before = this.values.get(key);
    return before === undefined ? key.length + value.length : value.length - before.length;
  }
  removeItem(key: string): void {
    this.#touch();
    this.values.delete(key);
  }
  clear(): void {
    this.#touch();
    this.values.clear();
  }
}

export interface Browser {
  readonly local: FaultyStorage;
  /** Another tab has a session storage of its own. */
  newTab(): void;
  /** The journal loses everything, or is not there at all. */
  loseJournal(): void;
  withoutJournal(): void;
  /** Flips, cuts or replaces a stored text. */
  damage(key: string, change: (text: string) => string): void;
  /** Dispatches on the page, e.g. `pagehide`. */
  event(name: string): void;
}

/** Makes the globals of a fresh browser. Call at the start of each test. */
export function startBrowser({ locks = false } = {}): Browser {
  const local = new FaultyStorage();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', new FaultyStorage());
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  const page = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', document);
  vi.stubGlobal('BroadcastChannel', channelKind());
  vi.stubGlobal('reportError', (fault: unknown) => { throw fault; });
  if (!locks) vi.stubGlobal('navigator', {});
  return {
    local,
    newTab: () => void vi.stubGlobal('sessionStorage', new FaultyStorage()),
    loseJournal: () => void vi.stubGlobal('indexedDB', new IDBFactory()),
    withoutJournal: () => void vi.stubGlobal('indexedDB', undefined),
    damage(key, change) {
      local.values.set(key, change(local.values.get(key) ?? ''));
    },
    event: (name) => void page.dispatchEvent(new Event(name)),
  };
}

/** Windows of one test hear each other, in the order things were said, and never those of another test. */
function channelKind(): unknown {
  const open = new Set<{ onmessage: ((event: { data: unknown }) => void) | null }>();
  return class {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    constructor() {
      open.add(this);
    }
    postMessage(data: unknown): void {
      const copy: unknown = structuredClone(data);
      for (const other of open) if (other !== this) setTimeout(() => { other.onmessage?.({ data: copy }); });
    }
  };
}

/** Opens a window: the state room, loaded anew. */
export async function openWindow() {
  vi.resetModules();
  const book = await import('../../src/state/book.ts');
  const books = await import('../../src/state/books.ts');
  const exercise = await import('../../src/state/exercise.ts');
  const queue = await import('../../src/state/queue.ts');
  const journal = await import('../../src/state/journal.ts');
  const recovery = await import('../../src/state/recovery.ts');
  const { $saving } = await import('../../src/state/saving.ts');
  return { ...book, ...books, ...exercise, ...recovery, queue, journal, $saving };
}
export type Window = Awaited<ReturnType<typeof openWindow>>;

/** Lets everything that is on its way between windows arrive. */
export const settle = (milliseconds = 5): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
