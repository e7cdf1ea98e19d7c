/**
 * The register of actors of the open workbook: whom an id stands for, and how pickers add to it. Fetched by pages whose
 * fields name actors, and by the register's own page. It is written the way every answer is, an actor a key, so that
 * no page has to hold it: two windows that add actors at the same moment have both.
 *
 *     await openRegister();                             // after openCurrentBook(); again after another book was opened
 *     $registerDesk.get().actor('a-taxi')?.name;
 *     $registerDesk.get().add('Hotell Norr');           // on the screen at once, then $saving tells the way
 */
import { atom, type ReadableAtom } from 'nanostores';
import { randomId } from '../domain/random.ts';
import { readRegister } from '../domain/register/read.ts';
import { addActor, mostStoredActors, renameActor, type ActorRow, type ActorRows } from '../domain/register/rows.ts';
import type { ActorId, Lookup, RegisterDesk } from '../domain/register.ts';
import { group } from '../domain/workbook.ts';
import { loadModels, type FieldDefinition } from '../fields/models.ts';
import { $book, actorsField, registerId, type BookState } from './book.ts';
import { openExercise, type OpenExercise } from './exercise.ts';

/** Its label is the page's: content/<lang>/register.mdx has the same field with all its words. */
const field: FieldDefinition = { id: actorsField, kind: 'actors', label: actorsField, blankRows: 0 };

const $exercise = atom<OpenExercise | null>(null);
/** The register as an exercise to write in; null until it is open, and where no workbook is. */
export const $registerExercise: ReadableAtom<OpenExercise | null> = $exercise;

/** What has been added while there is no workbook to keep it in. It moves into the first one that may be written in. */
let loose: ActorRows = [];

const mayWrite = (): boolean => {
  const book = $book.get();
  return book.status !== 'open' || book.readOnly === null;
};

function rowsNow(): ActorRows {
  const exercise = $exercise.get();
  // The answers of this field have passed its own kind's check.
  return exercise === null ? loose : (exercise.answer(actorsField, group).get().value as ActorRows);
}

function write(rows: ActorRows): void {
  const exercise = $exercise.get();
  if (exercise !== null) exercise.set(actorsField, group, rows);
  else {
    loose = rows;
    show();
  }
}

function deskOf(rows: ActorRows): RegisterDesk {
  return {
    ...readRegister(rows),
    add(name, industry): ActorId {
      const before = rowsNow();
      const { rows: next, id } = addActor(before, randomId('a'), name, industry);
      if (next === before) return id;
      if (!mayWrite()) return '';
      write(next);
      return id;
    },
    rename(id, name) {
      const before = rowsNow();
      const next = renameActor(before, id, name);
      if (next !== before && mayWrite()) write(next);
    },
  };
}

const $desk = atom<RegisterDesk>(deskOf([]));
/** A new object whenever the register has changed. */
export const $registerDesk: ReadableAtom<RegisterDesk> = $desk;
export const $register: ReadableAtom<Lookup> = $desk;

function show(): void {
  $desk.set(deskOf(rowsNow()));
}

/** The book's actors and those that were added before there was a book; what they have in common leads to the book's. */
function joined(rows: ActorRows): ActorRows {
  let all = rows;
  for (const row of loose) {
    const { rows: next, id } = addActor(all, row.id, row.name, row.industry);
    // Answers that were written meanwhile hold the id it was given then.
    const spelling: ActorRow | null = id === row.id || id === '' || next.length >= mostStoredActors ? null : { ...row, merged: id };
    all = spelling === null ? next : [...next, spelling];
  }
  return all;
}

let followed: BookState | null = null;
let opening: Promise<void> = Promise.resolve();
let unfollow: (() => void) | null = null;

function follow(book: BookState): void {
  if (book === followed) return;
  followed = book;
  opening = open(book);
  // Whoever waits for it hears of a failure; where nobody does it must not be silent.
  opening.catch((fault: unknown) => { console.error(fault); });
}

async function open(book: BookState): Promise<void> {
  const left = $exercise.get();
  unfollow?.();
  unfollow = null;
  $exercise.set(null);
  show();
  if (left !== null) await left.close();
  if (book.status !== 'open') return;
  await loadModels([field.kind]);
  if (book !== followed) return;
  const exercise = await openExercise({ id: registerId, fields: [field] });
  if (book !== followed) {
    await exercise.close();
    return;
  }
  $exercise.set(exercise);
  if (loose.length > 0 && mayWrite()) {
    exercise.set(actorsField, group, joined(rowsNow()));
    loose = [];
  }
  unfollow = exercise.answer(actorsField, group).subscribe(show);
}

let listening = false;

/** Opens the register of the current workbook, and from then on of whichever is opened. @returns when it has been read; rejects where it could not be */
export function openRegister(): Promise<void> {
  if (!listening) {
    listening = true;
    $book.subscribe(follow);
  }
  follow($book.get());
  return opening;
}
