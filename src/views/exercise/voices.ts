/** Where members answer on their own: a page that has such fields fetches what shows it; where the site is built it is here from the start. */
import { createShelf } from '../../domain/shelf.ts';

const shelf = createShelf({ voices: () => import('./own-answers.ts') });

/** Rejects where it does not come. */
export const loadVoices = (): Promise<void> => shelf.load(['voices']);

/** The views themselves. Throws a RangeError where they have not been fetched. */
export const voiceViews = () => shelf.take('voices');

if (import.meta.env.SSR) await loadVoices();
