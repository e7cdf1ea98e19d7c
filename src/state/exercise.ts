/**
 * An exercise opened in a workbook: its answers live, where its words stand, and who may write.
 *
 *     const exercise = await openExercise(definition);      // after openCurrentBook(), with a book open
 *     exercise.answer('need', 'group').subscribe(({ value, unreadable, variants }) => …);
 *     exercise.set('need', 'group', value);                 // on the screen at once, then $saving tells the way
 *     await exercise.close();
 *
 * `set` is never refused by a lease: words that were typed are kept whoever holds it. In a read-only book it does nothing.
 *
 * The room's doors: book.ts (which workbook), exercise.ts (its answers), members.ts (who), saving.ts (where the words
 * stand), recovery.ts (`$recovered`, `recoverIfLost`), files.ts (`exportBook`, `readFile`, `commit`), quarantine.ts
 * (raw texts set aside), definitions.ts (what imports are checked against). The rest is behind them: queue.ts is the
 * way of a written word, journal.ts and storage.ts the two stores, lease.ts and tabs.ts the other windows.
 */
import type { ReadableAtom } from 'nanostores';
import { answersPrefix, bookPrefix, parseKey, variantsPrefix } from '../domain/workbook/keys.ts';
import { open } from '../domain/workbook/sealed.ts';
import { begunField, doneField, group, type Address } from '../domain/workbook.ts';
import { goesOnWith, type Home } from '../fields/home.ts';
import type { FieldDefinition } from '../fields/models.ts';
import { createAnswers, type AnswerState, type Unreadable, type Variant, type Voice } from './answers.ts';
import { $book, foundNewer } from './book.ts';
import { createLease, type LeaseState } from './lease.ts';
import { createMark } from './mark.ts';
import * as queue from './queue.ts';
import { mend, tellRecovered } from './recovery.ts';
import { listen } from './tabs.ts';

export type { AnswerState, LeaseState, Unreadable, Variant, Voice };

/** What is needed of an exercise's definition, or the workbook's own. */
export interface Definition {
  readonly id: string;
  readonly fields: readonly FieldDefinition[];
}

export interface OpenExercise {
  /** The group's answer, or a member's. @param owner `group` or a member's id; throws a RangeError for an unknown field */
  readonly answer: (field: string, owner: string) => ReadableAtom<AnswerState>;
  /** Memory at once, then the way of every word (see queue.ts). */
  set(field: string, owner: string, value: unknown): void;
  /** What members have answered on their own, by member id. */
  readonly voices: (field: string) => ReadableAtom<readonly Voice[]>;
  /** The group says that it is done with the exercise. */
  readonly $done: ReadableAtom<boolean>;
  markDone(done: boolean): void;
  /** Which window writes here. */
  readonly $lease: ReadableAtom<LeaseState>;
  readonly takeOver: () => Promise<void>;
  /** @param part the variant's own `part` @param which a variant's `id`, or 'current'; the other versions are removed */
  chooseVariant(field: string, owner: string, part: string | null, which: string): void;
  /** Stores what is left, and lets another window write. */
  close(): Promise<void>;
}

/** Reads an exercise's answers from both stores. Throws an Error where no workbook is open. */
export async function openExercise({ id, fields }: Definition): Promise<OpenExercise> {
  const state = $book.get();
  if (state.status !== 'open') throw new Error('open a workbook first');
  const book = state.id;
  const answers = createAnswers(book, id, fields);
  const marks = { [doneField]: createMark(book, id, doneField), [begunField]: createMark(book, id, begunField) };
  /** The fields that go on with another exercise's answer, and where that is. */
  const lent = new Map(fields.flatMap((field): [string, Home][] => {
    const home = goesOnWith(field);
    return home === undefined ? [] : [[field.id, home]];
  }));
  /** Where its answers are. */
  const places = [`${id}:`, ...Array.from(lent.values(), ({ exercise, field }) => `${exercise}:${field}:`)];
  const isHere = ({ exercise, field }: Address): boolean => exercise === id || places.includes(`${exercise}:${field}:`);
  let erased = false;

  const mayWrite = (): boolean => {
    const now = $book.get();
    return !erased && (now.status !== 'open' || now.id !== book || now.readOnly === null);
  };

  /** Takes in a stored text, found at start or told by another window. */
  const take = (key: string, text: string): void => {
    const parsed = parseKey(key);
    if (parsed === null || parsed.type === 'head' || parsed.book !== book || !isHere(parsed.address)) return;
    const opened = open(text);
    if (opened.state === 'newer') foundNewer(book);
    if (opened.state !== 'good') return;
    if (parsed.type === 'variant') answers.takeVariant(parsed.address, opened.sealed);
    else {
      const { exercise, field, owner } = parsed.address;
      if (exercise === id && owner === group && (field === doneField || field === begunField)) marks[field].take(opened.sealed);
      else answers.take(parsed.address, opened.sealed);
    }
  };

  const readStores = async (): Promise<void> => {
    const found = await Promise.all(places.flatMap((place) => [`${answersPrefix(book)}${place}`, `${variantsPrefix(book)}${place}`]).map((prefix) => mend(prefix, true)));
    for (const { texts, damaged, recovered } of found) {
      tellRecovered(recovered);
      for (const [key, text] of texts) take(key, text);
      for (const [key, raw] of damaged) {
        const parsed = parseKey(key);
        if (parsed?.type === 'answer') answers.takeUnreadable(parsed.address, key, raw);
      }
    }
    answers.show();
  };

  await readStores();
  const stop = listen((message) => {
    if (message.type === 'stored') for (const [key, text] of message.entries) take(key, text);
    else if (message.type === 'removed') {
      for (const key of message.keys) {
        const parsed = parseKey(key);
        if (parsed?.type === 'variant' && parsed.book === book) answers.dropVariant(parsed.address, parsed.by);
      }
    } else if (message.type === 'erased' && message.book === book) erased = true;
  });
  // One window writes an answer, whichever exercise it has opened to do so.
  const [home] = lent.values();
  const lease = createLease(`${bookPrefix(book)}${home?.exercise ?? id}`, queue.flush);
  const wake = (event: PageTransitionEvent): void => {
    // Back from the back/forward cache, where it has heard nothing.
    if (event.persisted) readStores().catch((fault: unknown) => { reportError(fault); });
  };
  if (typeof window !== 'undefined') window.addEventListener('pageshow', wake);

  return {
    answer: answers.state,
    set(field, owner, value) {
      if (!mayWrite()) return;
      answers.set(field, owner, value);
      if (lent.has(field)) marks[begunField].mark(true);
    },
    voices: answers.voices,
    $done: marks[doneField].$marked,
    markDone(isNowDone) {
      if (mayWrite()) marks[doneField].mark(isNowDone);
    },
    $lease: lease.$state,
    takeOver: lease.takeOver,
    chooseVariant(field, owner, part, which) {
      if (!mayWrite()) return;
      answers.choose(field, owner, part, which).catch((fault: unknown) => { reportError(fault); });
    },
    async close() {
      await queue.flush();
      stop();
      lease.release();
      if (typeof window !== 'undefined') window.removeEventListener('pageshow', wake);
    },
  };
}
