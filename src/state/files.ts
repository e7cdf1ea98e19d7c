/** Workbooks as files: the whole book out, and a file in as a book of its own, so that nothing that was here can be lost. */
import type { FileAnswer, FileUnreadable, WorkbookFile } from '../domain/workbook/file.ts';
import { fileFormat, fileUnreadable, writeFile } from '../domain/workbook/file.ts';
import { openHead } from '../domain/workbook/head.ts';
import {
  answerKey, bookPrefix, erasedKey, headKey, isBookId, parseKey, quarantinePrefix, variantKey,
} from '../domain/workbook/keys.ts';
import { limits } from '../domain/workbook/limits.ts';
import { openLoosely, seal } from '../domain/workbook/sealed.ts';
import { stage, type FileTrouble, type LeftOut, type StagedBook } from '../domain/workbook/stage.ts';
import { formatVersion, group, type Address } from '../domain/workbook.ts';
import { randomId } from '../domain/random.ts';
import { isOfTheBook, readData, townField, workbookId } from './book.ts';
import { listBooks } from './books.ts';
import { fitsIn, type Definitions } from './definitions.ts';
import * as journal from './journal.ts';
import { storeBook } from './new-book.ts';
import { listSetAside } from './quarantine.ts';
import * as queue from './queue.ts';
import { mend } from './recovery.ts';
import * as storage from './storage.ts';

export type { FileTrouble, LeftOut };

/** The example's own place: opening it again replaces it, and no file can take it. */
const exampleBook = 'example';

export interface Preview {
  readonly town: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly exported: number;
  /** How many there are in the file. Answers are counted with each row as one; removed rows are not. */
  readonly members: number;
  readonly exercises: number;
  readonly answers: number;
  /** Answers that were written twice at once, both versions kept. */
  readonly variants: number;
  /** Raw texts that no program has been able to read; they come along. */
  readonly unreadable: number;
  /** What is in the file and will not be imported, and why. */
  readonly leftOut: readonly LeftOut[];
  /** The same workbook is here already: the file becomes a copy beside it. */
  readonly isHere: boolean;
}

/** A file that has been read and checked, and has changed nothing yet. */
export interface Staged {
  readonly preview: Preview;
  readonly book: StagedBook;
}

type Placed = Pick<FileAnswer, 'exercise' | 'field' | 'owner' | 'part'>;

const place = ({ exercise, field, owner, part }: Placed): Address => ({ exercise, field, owner, ...(part !== undefined && { part }) });

/** A file name's part: "Älvsund" → "alvsund". */
const plain = (town: string): string =>
  town.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40);

const townOf = (book: string): string => {
  const town = readData(answerKey(book, { exercise: workbookId, field: townField, owner: group }));
  return typeof town === 'string' ? town : '';
};

/** Everything of a workbook in one readable text, from both stores and from memory: also where nothing can be stored. */
export async function exportBook(book: string): Promise<{ readonly name: string; readonly text: string }> {
  await queue.flush();
  const { texts, damaged } = await mend(bookPrefix(book), true);
  const now = new Date();
  const answers = new Map<string, FileAnswer>();
  const variants: FileAnswer[] = [];
  const unreadable = new Map<string, FileUnreadable>();
  let version = formatVersion;

  for (const [key, text] of texts) {
    const parsed = parseKey(key);
    const envelope = openLoosely(text);
    if (parsed === null || parsed.type === 'head' || envelope === null) continue;
    version = Math.max(version, envelope.v);
    const { v, rev, by, t, data } = envelope;
    const answer: FileAnswer = { ...parsed.address, v, rev, by, t, data };
    if (parsed.type === 'answer') answers.set(key, answer);
    else variants.push(answer);
  }
  // What is too long to be stored is still on somebody's screen.
  for (const [key, data] of queue.unstored(book)) {
    const parsed = parseKey(key);
    if (parsed?.type !== 'answer') continue;
    const before = answers.get(key);
    answers.set(key, { ...parsed.address, v: formatVersion, rev: (before?.rev ?? 0) + 1, by: before?.by ?? 'unsaved', t: now.getTime(), data });
  }
  const setAside = [
    ...[...damaged].map(([from, text]) => ({ address: addressIn(from), from, at: now.getTime(), text })),
    ...listSetAside(book),
  ];
  for (const { address, from, at, text } of setAside) {
    if (address === null) continue;
    const kept = fileUnreadable.safeParse({ ...address, at, text });
    if (kept.success) unreadable.set(`${from} ${text}`, kept.data);
  }

  const head = openHead(texts.get(headKey(book)) ?? '');
  const created = head.state === 'good' ? head.head.created : 0;
  const file: WorkbookFile = {
    format: fileFormat,
    version,
    exported: now.toISOString(),
    workbook: { id: book, created: new Date(created).toISOString() },
    answers: [...answers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, answer]) => answer),
    ...(variants.length > 0 && { variants }),
    ...(unreadable.size > 0 && { unreadable: [...unreadable.values()] }),
  };
  const town = plain(townOf(book));
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}-${two(now.getHours())}${two(now.getMinutes())}`;
  return { name: `stad-for-stad-${town === '' ? '' : `${town}-`}${day}.json`, text: writeFile(file) };
}

const addressIn = (key: string): Address | null => {
  const parsed = parseKey(key);
  return parsed?.type === 'answer' || parsed?.type === 'variant' ? parsed.address : null;
};

/**
 * Reads a file into memory and checks it. Nothing is changed.
 * @param file from a file input, or its text
 * @param definitions to check each answer against its field; without them only shape and size are checked
 */
export async function readFile(file: File | string, definitions: Definitions = new Map()): Promise<Staged | FileTrouble> {
  let text: string;
  if (typeof file === 'string') text = file;
  else {
    // Before it is opened: an 80 MB file must not take the page down.
    if (file.size > limits.bytes) return { trouble: 'too-big', size: file.size, limit: limits.bytes };
    try {
      text = await file.text();
    } catch {
      return { trouble: 'unreachable' };
    }
  }
  const book = stage(text, fitsIn(definitions));
  return 'trouble' in book ? book : { preview: previewOf(book), book };
}

function previewOf({ workbook, exported, answers, variants, unreadable, leftOut }: StagedBook): Preview {
  const written = answers.filter(({ data }) => data !== null);
  const town = written.find(({ exercise, field }) => exercise === workbookId && field === townField)?.data;
  return {
    town: typeof town === 'string' ? town : '',
    created: Date.parse(workbook.created),
    exported: Date.parse(exported),
    members: written.filter(({ exercise, field, part }) => exercise === workbookId && field === 'members' && part !== undefined).length,
    exercises: new Set(written.map(({ exercise }) => exercise).filter((exercise) => !isOfTheBook(exercise))).size,
    answers: written.length,
    variants: variants.length,
    unreadable: unreadable.length,
    leftOut,
    isHere: isHere(workbook.id),
  };
}

const isHere = (book: string): boolean => listBooks().some(({ id }) => id === book);

/**
 * Makes a staged file a workbook of its own; does not open it. The same workbook is never touched: the file then
 * becomes a copy, told from it by its origin and hour.
 * @returns its id, or why nothing of it was kept
 */
export async function commit({ book, preview }: Staged): Promise<string | FileTrouble> {
  const { id } = book.workbook;
  const isFree = isBookId(id) && id !== exampleBook && !isHere(id) && storage.read(erasedKey(id)) === null && storage.keys(bookPrefix(id)).length === 0;
  const own = isFree ? id : randomId('b');
  const at = Date.now();
  const trouble = await storeBook({ id: own, created: preview.created, origin: { type: 'file', at } }, textsOf(own, book));
  if (trouble !== null) return { trouble: trouble === 'denied' ? 'denied' : 'no-room' };
  return own;
}

function textsOf(own: string, { answers, variants, unreadable }: StagedBook): Map<string, string> {
  const texts = new Map<string, string>();
  for (const answer of answers) texts.set(answerKey(own, place(answer)), seal(answer).text);
  for (const variant of variants) texts.set(variantKey(answerKey(own, place(variant)), variant.by), seal(variant).text);
  unreadable.forEach((raw, index) => texts.set(`${quarantinePrefix(answerKey(own, place(raw)))}${raw.at + index}`, raw.text));
  return texts;
}

/** Stores the filled example in its own place, read-only. @returns its id; throws where the file is not one, or there is no room */
export async function storeExample(text: string): Promise<string> {
  const book = stage(text, () => true);
  if ('trouble' in book) throw new Error(`the example: ${book.trouble}`);
  // An earlier edition of it goes first: it is ours, and nobody can have written in it.
  queue.forgetBook(exampleBook);
  await journal.removeAll([bookPrefix(exampleBook)]);
  for (const key of storage.keys(bookPrefix(exampleBook))) storage.remove(key);
  const trouble = await storeBook({ id: exampleBook, created: Date.parse(book.workbook.created), example: true }, textsOf(exampleBook, book));
  if (trouble !== null) throw new Error(`the example could not be kept: ${trouble}`);
  return exampleBook;
}
