/** Asks for workbooks that the browser has lost from its first store but may still have in its journal. */

/** Brings back what is found. Never rejects: what cannot be reached now is asked for again by the next page with a form. */
export async function bringBack(): Promise<void> {
  try {
    // A page with a form opens the workbook itself, and recovers it on the way.
    if (document.querySelector('[data-island]') !== null) return;
    const databases = await indexedDB.databases();
    if (databases.some(({ name }) => name === 'stad-for-stad')) await (await import('../../state/bring-back.ts')).recoverIfLost();
  } catch {
    // No IndexedDB, or no network for the code that reads it: the page is as it would have been without.
  }
}
