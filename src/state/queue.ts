/**
 * The way of a written word: memory at once → localStorage after at most half a second (read back and compared) →
 * the journal, whose `complete` is the only thing called saved. Only what changed is written: one keystroke, one key.
 * Whatever the browser refuses stays in memory and is tried again; nothing here ever throws words away.
 */
import { arbitrate } from '../domain/workbook/arbitrate.ts';
import { parseKey, variantKey } from '../domain/workbook/keys.ts';
import { open, seal, type Sealed } from '../domain/workbook/sealed.ts';
import { doneField, formatVersion } from '../domain/workbook.ts';
import { adopt, isLater, type Cell } from './cell.ts';
import * as journal from './journal.ts';
import { setAside } from './quarantine.ts';
import { say, type SaveTrouble } from './saving.ts';
import * as storage from './storage.ts';
import { tellAll } from './tabs.ts';

/** All in milliseconds. */
export const pace = {
  /** How long words stand in memory only. With the disk's own time it stays under half a second, also while the typing goes on. */
  memory: 300,
  /** A journal that has not answered by then is not to be trusted: say so. */
  canary: 3000,
  /** A journal that has not answered by then is opened anew. */
  giveUp: 15_000,
  /** First and longest wait before trying again. */
  retry: 1000,
  retryLongest: 30_000,
};

/** Memory is ahead of localStorage. */
const drafts = new Set<Cell>();
/** localStorage is ahead of the journal. */
const waiting = new Set<Cell>();
/** localStorage has refused, or the data may not be stored as it is. */
const held = new Map<Cell, SaveTrouble>();
/** Trouble with what is no cell: a book's head. */
let otherTrouble: SaveTrouble | null = null;
let journalTrouble: journal.JournalTrouble | null = null;
/** Something has been on its way since the page was opened. */
let touched = false;
/** What is being written to the journal at this moment, and the work of doing it. */
const sending = new Set<Sealed>();
const flights = new Set<Promise<void>>();
let timer: ReturnType<typeof setTimeout> | undefined;
let retryTimer: ReturnType<typeof setTimeout> | undefined;
let retryAfter = pace.retry;

/** Nothing that another window says may touch a cell whose words are on their way. */
export const isBusy = (cell: Cell): boolean => drafts.has(cell) || waiting.has(cell) || cell.written !== null || unfit(cell);

const unfit = (cell: Cell): boolean => {
  const trouble = held.get(cell);
  return trouble === 'too-long' || trouble === 'invalid' || trouble === 'newer';
};

/** What stands in memory only, by key: texts too long to store, so that an export can still hold them. */
export const unstored = (book: string): ReadonlyMap<string, unknown> =>
  new Map([...held.keys(), ...drafts].filter((cell) => cell.book === book).map((cell) => [cell.key, cell.data]));

/** Puts new data into a cell's memory and on its way to the disk. */
export function put(cell: Cell, data: unknown): void {
  cell.data = data;
  held.delete(cell);
  drafts.add(cell);
  touched = true;
  watchThePage();
  timer ??= setTimeout(flushInBackground, pace.memory);
  publish();
}

/** Puts a cell whose text is in localStorage but not in the journal on its way there. */
export function confirmLater(cell: Cell, sealed: Sealed): void {
  cell.written = sealed;
  waiting.add(cell);
  touched = true;
  watchThePage();
}

/**
 * Writes everything at once.
 * @returns when the journal has confirmed it, or has failed to; `$saving` says how it went
 */
export async function flush(): Promise<void> {
  writeDrafts();
  send();
  await Promise.all(flights);
}

/** Forgets everything of a workbook that somebody erased. */
export function forgetBook(book: string): void {
  for (const cell of [...drafts, ...waiting, ...held.keys()]) if (cell.book === book) forget(cell);
  publish();
}

function forget(cell: Cell): void {
  drafts.delete(cell);
  waiting.delete(cell);
  held.delete(cell);
  cell.written = null;
}

/** Stores texts that nobody else writes: a new book's. @returns the trouble, if any; they are kept in memory and tried again */
export async function storeAsIs(texts: ReadonlyMap<string, string>): Promise<SaveTrouble | null> {
  for (const [key, text] of texts) {
    const trouble = storage.write(key, text);
    if (trouble !== null) otherTrouble = trouble;
  }
  if (otherTrouble !== null) retryLater();
  return (await mirror(texts)) ?? otherTrouble;
}

/** Puts texts that are in localStorage into the journal. What fails here is made good at the next start (recovery.ts). */
export async function mirror(texts: ReadonlyMap<string, string>): Promise<'disk' | null> {
  touched = true;
  journalTrouble = await withinReason(journal.put(texts));
  publish();
  return journalTrouble === 'disk' ? 'disk' : null;
}

function flushInBackground(): void {
  writeDrafts();
  // A slow disk is not given one transaction after the other; what is waiting follows when the one before is done.
  if (flights.size === 0) send();
}

function writeDrafts(): void {
  clearTimeout(timer);
  timer = undefined;
  for (const cell of held.keys()) if (!unfit(cell)) drafts.add(cell);
  if (otherTrouble !== null) otherTrouble = storage.writeRefused();
  const begun = new Set<string>();
  for (const cell of [...drafts]) {
    drafts.delete(cell);
    const isNew = storage.peek(cell.key) === null;
    const trouble = cell.check(cell.data) ?? writeCell(cell);
    if (trouble === null) held.delete(cell);
    else held.set(cell, trouble);
    const key = parseKey(cell.key);
    if (key?.type === 'answer' && (isNew || key.address.field === doneField)) begun.add(key.address.exercise);
  }
  for (const exercise of begun) tellProgress(exercise);
  publish();
  if (held.size > 0 || otherTrouble !== null) retryLater();
}

/** Hands one cell to localStorage. The words go on to the journal even where localStorage refuses. */
function writeCell(cell: Cell): SaveTrouble | null {
  const before = cell.written?.envelope ?? cell.base;
  const mine = seal({
    v: formatVersion,
    // Counts from what the judge confirmed, so that a higher count always means: built on the lower.
    rev: (cell.base?.rev ?? 0) + 1,
    by: cell.line,
    t: Math.max(Date.now(), (before?.t ?? -1) + 1),
    data: cell.data,
  });
  const text = storage.peek(cell.key);
  const there = text === null ? null : open(text);
  if (there?.state === 'newer') return 'newer';
  const verdict = arbitrate(there?.state === 'good' ? there.sealed : null, cell.base, mine);
  confirmLater(cell, verdict.main);
  // What is there must be safe before it is covered.
  let trouble: SaveTrouble | null = null;
  if (there?.state === 'damaged' && text !== null) trouble = setAside(cell.key, text);
  if (verdict.variant !== null) trouble = keepVariant(cell, verdict.variant) ?? trouble;
  if (trouble === null) trouble = storage.write(cell.key, verdict.main.text);
  else storage.hold(cell.key, verdict.main.text);
  return trouble;
}

function keepVariant(cell: Cell, variant: Sealed): SaveTrouble | null {
  cell.variants.set(variant.envelope.by, variant);
  const trouble = storage.write(variantKey(cell.key, variant.envelope.by), variant.text);
  cell.changed();
  return trouble;
}

/** The words that stand now go on from this variant: there is nothing left in it to choose. */
function dropVariant(cell: Cell, by: string): void {
  const key = variantKey(cell.key, by);
  const text = cell.variants.get(by)?.text;
  cell.variants.delete(by);
  if (text !== undefined && storage.read(key) === text) storage.remove(key);
}

/** Begins to write what is waiting to the journal, at once: the page may be about to go. */
function send(): void {
  const cells = [...waiting].filter((cell) => cell.written !== null && !sending.has(cell.written));
  if (cells.length === 0) {
    publish();
    return;
  }
  const flight = confirm(cells)
    // Failures of the journal are told through `$saving`; this would be a fault of ours, and must be seen.
    .catch((fault: unknown) => { reportError(fault); })
    .then(() => {
      flights.delete(flight);
      if (journalTrouble !== 'disk' && waiting.size > 0) send();
    });
  flights.add(flight);
}

async function confirm(cells: readonly Cell[]): Promise<void> {
  const sent = cells.flatMap((cell) =>
    cell.written === null ? [] : [{ cell, sealed: cell.written, base: cell.base, supersedes: cell.variants.has(cell.written.envelope.by) }],
  );
  for (const { sealed } of sent) sending.add(sealed);
  const saved = await withinReason(journal.save(sent.map(({ cell: { key }, sealed: mine, base, supersedes }) => ({ key, base, mine, supersedes }))));
  for (const { sealed } of sent) sending.delete(sealed);
  if (saved === 'disk') journalTrouble = 'disk';
  else journalTrouble = saved.state === 'saved' ? null : saved.trouble;
  if (journalTrouble === 'disk') {
    retryLater();
    publish();
    return;
  }
  retryAfter = pace.retry;
  const entries: [string, string][] = [];
  for (const { cell, sealed, supersedes } of sent) {
    // Without a journal localStorage is the judge, and has taken it.
    const verdict = saved !== 'disk' && saved.state === 'saved' ? saved.verdicts.get(cell.key) : { main: sealed, variant: null };
    if (verdict === undefined || verdict === null) {
      waiting.delete(cell);
      cell.written = null;
      held.set(cell, 'newer');
      continue;
    }
    const { main, variant } = verdict;
    cell.base = main.envelope;
    if (cell.written === sealed) {
      cell.written = null;
      waiting.delete(cell);
      if (main.text !== sealed.text && storage.peek(cell.key) === sealed.text) storage.write(cell.key, main.text);
    }
    entries.push([cell.key, main.text]);
    if (supersedes) dropVariant(cell, main.envelope.by);
    if (variant !== null) {
      keepVariant(cell, variant);
      entries.push([variantKey(cell.key, variant.envelope.by), variant.text]);
    }
    listenAfterwards(cell);
  }
  tellAll({ type: 'stored', entries });
  publish();
}

/** Removes variants that somebody has chosen against from both stores; the journal first, because it brings back what it still has. */
export async function removeVariants(texts: ReadonlyMap<string, string>): Promise<void> {
  if ((await withinReason(journal.removeTexts(texts))) === 'disk') return;
  for (const [key, text] of texts) if (storage.read(key) === text) storage.remove(key);
  tellAll({ type: 'removed', keys: [...texts.keys()] });
}

/** Another window has stored something here: it is taken over at once, or when this window's own words are safe. */
export function hear(cell: Cell, sealed: Sealed): void {
  cell.heard = sealed;
  listenAfterwards(cell);
}

function listenAfterwards(cell: Cell): void {
  const { heard } = cell;
  if (heard === null || isBusy(cell)) return;
  cell.heard = null;
  if (!isLater(cell, heard)) return;
  // What localStorage refused of this cell is in the journal, and was there for the other window to build on.
  if (held.delete(cell)) storage.write(cell.key, heard.text);
  adopt(cell, heard);
}

/** Waits for the journal, says so when it is late, and gives it up when it never answers. */
async function withinReason<Result>(work: Promise<Result>): Promise<Result | 'disk'> {
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  const canary = setTimeout(() => {
    journalTrouble = 'disk';
    publish();
  }, pace.canary);
  const never = new Promise<'disk'>((resolve) => {
    giveUp = setTimeout(() => {
      journal.reconnect();
      resolve('disk');
    }, pace.giveUp);
  });
  try {
    return await Promise.race([work, never]);
  } finally {
    clearTimeout(canary);
    clearTimeout(giveUp);
  }
}

function retryLater(): void {
  clearTimeout(retryTimer);
  retryTimer = setTimeout(() => {
    retryAfter = Math.min(retryAfter * 2, pace.retryLongest);
    flushInBackground();
  }, retryAfter);
}

const isUnsafe = (): boolean => drafts.size > 0 || held.size > 0 || otherTrouble !== null || journalTrouble === 'disk';

function publish(): void {
  const [refusal] = held.values();
  const trouble = refusal ?? otherTrouble ?? (journalTrouble === 'disk' ? 'disk' : null);
  if (trouble !== null) say('failed', trouble);
  else if (drafts.size > 0) say('typing');
  else if (waiting.size > 0) say('browser');
  else if (journalTrouble === 'missing') say('browser', 'no-journal');
  else say(touched ? 'disk' : 'idle');
  if (typeof window === 'undefined') return;
  // The listener keeps a page out of the back/forward cache in some browsers, so it is there only while it is needed.
  if (isUnsafe()) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
}

function warn(event: BeforeUnloadEvent): void {
  flushInBackground();
  if (isUnsafe()) event.preventDefault();
}

let watched = false;

function watchThePage(): void {
  if (watched || typeof window === 'undefined') return;
  watched = true;
  const now = (): void => {
    if (drafts.size === 0 && waiting.size === 0) return;
    flush().catch((fault: unknown) => { reportError(fault); });
  };
  document.addEventListener('focusout', now);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') now();
  });
  window.addEventListener('pagehide', now);
}

/** Tells the small script on reading pages that an exercise has been begun, done or changed. */
export function tellProgress(exercise: string): void {
  if (typeof window !== 'undefined') window.dispatchEvent(new CustomEvent('sfs:progress', { detail: { exercise } }));
}
