/**
 * The only file that touches localStorage and sessionStorage. The browser may deny them, have no room, or take a value
 * and lose it; whatever happens, a value that was handed in here can be read here until the page is closed.
 */

/** full: no room. denied: the browser lets nothing be kept here. lost: it said yes, and the value was not there. */
export type StorageTrouble = 'full' | 'denied' | 'lost';

/** What localStorage would not take. */
const refused = new Map<string, string>();

function area(of: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    // Denied storage throws on the very first touch; elsewhere than in a browser there is none.
    return of in globalThis ? globalThis[of] : null;
  } catch {
    return null;
  }
}

function troubleOf(fault: unknown): StorageTrouble {
  // Firefox has a name of its own for a full store.
  const full = fault instanceof DOMException && ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].includes(fault.name);
  return full ? 'full' : 'denied';
}

/** What localStorage itself holds, or null. */
export function peek(key: string): string | null {
  try {
    return area('localStorage')?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** What this page knows to be stored under the key: the refused value where there is one. */
export const read = (key: string): string | null => refused.get(key) ?? peek(key);

/** Stores, reads back and compares. @returns null where the value is in the browser, else what went wrong; it can be read either way */
export function write(key: string, text: string): StorageTrouble | null {
  let trouble: StorageTrouble | null;
  try {
    const store = area('localStorage');
    store?.setItem(key, text);
    trouble = store === null ? 'denied' : store.getItem(key) === text ? null : 'lost';
  } catch (fault) {
    trouble = troubleOf(fault);
  }
  if (trouble === null) refused.delete(key);
  else refused.set(key, text);
  return trouble;
}

/** Keeps a value for this page only, without touching what localStorage holds under its key. */
export const hold = (key: string, text: string): void => void refused.set(key, text);

export function remove(key: string): void {
  refused.delete(key);
  try {
    area('localStorage')?.removeItem(key);
  } catch {
    // Denied storage holds nothing to remove.
  }
}

/** All keys that begin so, in no order. */
export function keys(prefix: string): string[] {
  const found = new Set([...refused.keys()].filter((key) => key.startsWith(prefix)));
  try {
    const store = area('localStorage');
    for (let place = 0; store !== null && place < store.length; place += 1) {
      const key = store.key(place);
      if (key?.startsWith(prefix) === true) found.add(key);
    }
  } catch {
    // Denied: what was refused is all there is.
  }
  return [...found];
}

/** UTF-16 units taken by our keys and values: the browser does not say, and counts the same way. */
export function used(): number {
  let count = 0;
  for (const key of keys('sfs:')) count += key.length + (read(key)?.length ?? 0);
  return count;
}

/** Tries again to store what was refused. @returns the trouble of the first that is refused again, or null */
export function writeRefused(): StorageTrouble | null {
  for (const [key, text] of [...refused]) {
    const trouble = write(key, text);
    if (trouble !== null) return trouble;
  }
  return null;
}

/** A value of this tab alone; it follows the tab, not the browser. */
export const tab = {
  read(key: string): string | null {
    try {
      return area('sessionStorage')?.getItem(key) ?? null;
    } catch {
      return null;
    }
  },
  /** Convenience only: where it is refused, the tab goes by the browser's common value. */
  write(key: string, text: string | null): void {
    try {
      if (text === null) area('sessionStorage')?.removeItem(key);
      else area('sessionStorage')?.setItem(key, text);
    } catch {
      // See above.
    }
  },
};
