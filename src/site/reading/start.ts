/** Starts the small script of every page. It must never throw: without storage the page stays as it was built. */
import { bringBack } from './lost.ts';
import { paint } from './paint.ts';
import { isBare, readProgress, type Entries } from './progress.ts';

/** A copy of everything stored, or null where the browser denies it. */
function entries(kind: 'localStorage' | 'sessionStorage'): Entries | null {
  try {
    return Object.assign({}, window[kind]);
  } catch {
    return null;
  }
}

/** @returns true if there is no trace of any workbook */
function show(): boolean {
  const stored = entries('localStorage');
  paint(document, stored && readProgress(stored, entries('sessionStorage')?.['sfs:current']), document.body.dataset, document.documentElement.lang, Date.now());
  return stored !== null && isBare(stored);
}

if (show()) void bringBack().then(show);
// Only what changes from now on may move: a page that opens stands still.
requestAnimationFrame(() => { document.documentElement.dataset['live'] = ''; });
for (const event of ['storage', 'sfs:progress', 'pageshow']) window.addEventListener(event, show);
