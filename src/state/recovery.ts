/**
 * Compares the two stores and lets each mend the other. localStorage can lose a minute of work in a crash, single
 * values to damage, or everything to a policy that clears it; the journal can have been out of reach for a while.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { reconcile } from '../domain/workbook/arbitrate.ts';
import { openHead } from '../domain/workbook/head.ts';
import { bookPrefix, erasedKey, everything, parseKey, variantKey } from '../domain/workbook/keys.ts';
import { open, openText, writtenAt } from '../domain/workbook/sealed.ts';
import * as journal from './journal.ts';
import { setAside } from './quarantine.ts';
import * as storage from './storage.ts';

export interface Recovered {
  /** Answers and rows that were brought back from the journal. */
  readonly answers: number;
  /** Workbooks that were gone altogether. */
  readonly books: number;
}
const $state = atom<Recovered | null>(null);
/** What has been brought back since the page was opened; null for nothing. */
export const $recovered: ReadableAtom<Recovered | null> = $state;

export interface Mended {
  /** The text that stands for each key, its checksum and shape checked where `thorough`. */
  readonly texts: ReadonlyMap<string, string>;
  /** Raw texts that neither store has whole; each is in quarantine. */
  readonly damaged: ReadonlyMap<string, string>;
  readonly recovered: Recovered;
}

/** How long a page waits for the journal before it goes on with localStorage alone, in milliseconds. */
export const patience = { journal: 1500 };

/** Younger differences than this are another window's writes on their way, not losses. In milliseconds. */
const settled = 2000;

const none = new Map<string, string>();

/** Whether a text is whole, by what its key names. A newer program's text is whole: it is only not for us to write. */
function isWhole(key: string, text: string): boolean {
  const opened = parseKey(key)?.type === 'head' ? openHead(text) : open(text);
  return opened.state !== 'damaged';
}

async function readJournal(prefix: string): Promise<ReadonlyMap<string, string>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => { resolve(null); }, patience.journal);
  });
  const found = await Promise.race([journal.readAll(prefix), late]);
  clearTimeout(timer);
  return found ?? none;
}

/**
 * @param prefix which keys: a workbook's, or an exercise's answers in it
 * @param thorough checks every text; otherwise only where the stores differ
 */
export async function mend(prefix: string, thorough: boolean): Promise<Mended> {
  const there = await readJournal(prefix);
  const texts = new Map<string, string>();
  const damaged = new Map<string, string>();
  const jobs: journal.Job[] = [];
  const asIs = new Map<string, string>();
  const erased = new Set<string>();
  let answers = 0;
  let books = 0;

  const restore = (key: string, text: string): void => {
    storage.write(key, text);
    texts.set(key, text);
    const type = parseKey(key)?.type;
    if (type === 'head') books += 1;
    else if (type === 'answer' && Date.now() - (writtenAt(text) ?? 0) > settled) answers += 1;
  };

  // localStorage is read after the journal, in one go: what another window writes meanwhile is newer here, never older.
  for (const key of new Set([...storage.keys(prefix), ...there.keys()])) {
    const parsed = parseKey(key);
    if (parsed === null) continue;
    if (storage.read(erasedKey(parsed.book)) !== null) {
      erased.add(parsed.book);
      continue;
    }
    const mine = storage.read(key);
    const other = there.get(key) ?? null;
    if (mine !== null && mine === other && (!thorough || isWhole(key, mine))) {
      texts.set(key, mine);
      continue;
    }
    const mineIsWhole = mine !== null && isWhole(key, mine);
    const otherIsWhole = other !== null && isWhole(key, other);
    if (mine !== null && !mineIsWhole) setAside(key, mine);
    if (!mineIsWhole) {
      if (otherIsWhole) restore(key, other);
      else if (mine !== null || other !== null) damaged.set(key, mine ?? other ?? '');
      if (other !== null && !otherIsWhole) setAside(key, other);
      continue;
    }
    texts.set(key, mine);
    const here = open(mine);
    if (here.state !== 'good') {
      // A head, or a newer program's text: it is never changed, so the journal only lacks it.
      if (!otherIsWhole && openText(mine).state !== 'damaged') asIs.set(key, mine);
      continue;
    }
    const judged = other === null ? null : open(other);
    if (judged?.state !== 'good') {
      if (judged?.state === 'newer' && other !== null) restore(key, other);
      else jobs.push({ key, base: null, mine: here.sealed, supersedes: false });
      continue;
    }
    const { main, variant } = reconcile(judged.sealed, here.sealed);
    if (main === judged.sealed) restore(key, main.text);
    else jobs.push({ key, base: judged.sealed.envelope, mine: main, supersedes: false });
    if (variant !== null && parsed.type === 'answer') {
      const beside = variantKey(key, variant.envelope.by);
      storage.write(beside, variant.text);
      texts.set(beside, variant.text);
      asIs.set(beside, variant.text);
    }
  }
  const saved = jobs.length > 0 ? await journal.save(jobs) : null;
  if (saved?.state === 'saved') {
    for (const [key, verdict] of saved.verdicts) {
      if (verdict === null || verdict.main.text === texts.get(key)) continue;
      // Another window wrote in between, and the judge has counted one further.
      storage.write(key, verdict.main.text);
      texts.set(key, verdict.main.text);
    }
  }
  if (asIs.size > 0) await journal.put(asIs);
  // Erased while the journal was out of reach: now it can follow.
  if (erased.size > 0 && (await journal.removeAll([...erased].map(bookPrefix))) === null) {
    for (const book of erased) if (storage.keys(bookPrefix(book)).length === 0) storage.remove(erasedKey(book));
  }
  return { texts, damaged, recovered: { answers, books } };
}

/** Adds to what the page can tell people. */
export function tellRecovered({ answers, books }: Recovered): void {
  if (answers + books === 0) return;
  const before = $state.get();
  $state.set({ answers: (before?.answers ?? 0) + answers, books: (before?.books ?? 0) + books });
}

/**
 * Brings back every workbook that the journal has and localStorage lacks.
 * To be asked before a page says that there is no workbook here.
 * @returns true if a workbook came back
 */
export async function recoverIfLost(): Promise<boolean> {
  const { recovered } = await mend(everything, false);
  tellRecovered(recovered);
  return recovered.books > 0;
}
