/**
 * How a view listens to a store: it draws the store's value of this very moment, and again as soon as it changes.
 * The ready-made hook of @nanostores/preact waits for a timer first; a text box would show its answer a key too late.
 */
import type { ReadableAtom } from 'nanostores';
import { useEffect, useReducer, useState } from 'preact/hooks';

const next = (count: number): number => count + 1;

/** The store's value. Only for views that are first drawn in the browser: see `useStoreOnceAwake`. */
export function useStore<T>(store: ReadableAtom<T>): T {
  const [, redraw] = useReducer<number, undefined>(next, 0);
  const value = store.get();
  useEffect(() => {
    if (store.get() !== value) redraw(undefined);
    return store.listen(() => { redraw(undefined); });
    // `value` belongs to the drawing that came before this effect: listening anew at each change would be waste.
  }, [store]);
  return value;
}

/** False in the built page and in the first drawing, which must equal it; true from then on. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => { setAwake(true); }, []);
  return awake;
}

/** As `useStore`, with the value that the built page was drawn with until the page is awake. */
export function useStoreOnceAwake<T>(store: ReadableAtom<T>, built: T): T {
  const awake = useAwake();
  const value = useStore(store);
  return awake ? value : built;
}
