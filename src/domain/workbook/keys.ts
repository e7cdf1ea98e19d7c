/**
 * The names under which a workbook's values are stored. One key per answer and per row, so that one keystroke writes
 * one small value and two windows never write the same thing by accident.
 *
 *     sfs:<book>:head                                        when it was made, and from what
 *     sfs:<book>:a:<exercise>:<field>:<owner>[:<part>]       an answer, or one row of it
 *     sfs:<book>:k:<exercise>:<field>:<owner>:<part>:<by>    the other of two answers written at once (part may be empty)
 *     sfs:q:<key>:<time>                                     the raw text of a value that could not be read
 *     sfs:erased:<book>                                      erased here, perhaps not yet in the journal
 *     sfs:<book>:staging                                     an import that has not come to its end
 *     sfs:current, sfs:<book>:me                             which workbook, and who, this browser last chose
 */
import { idPattern } from '../field.ts';
import { ownerPattern, type Address } from '../workbook.ts';

/** Words that stand where a book's id stands in other keys. */
const reserved = new Set(['q', 'current', 'erased']);

export const isBookId = (text: string): boolean => idPattern.test(text) && !reserved.has(text);

export const everything = 'sfs:';
export const bookPrefix = (book: string): string => `sfs:${book}:`;
export const headKey = (book: string): string => `sfs:${book}:head`;
export const answersPrefix = (book: string, exercise?: string): string =>
  exercise === undefined ? `sfs:${book}:a:` : `sfs:${book}:a:${exercise}:`;
export const variantsPrefix = (book: string): string => `sfs:${book}:k:`;
export const answerKey = (book: string, { exercise, field, owner, part }: Address): string =>
  `sfs:${book}:a:${exercise}:${field}:${owner}${part === undefined ? '' : `:${part}`}`;
/** Stands where a book has been erased while the journal was out of reach, so that it is not brought back. */
export const erasedKey = (book: string): string => `sfs:erased:${book}`;
export const quarantinePrefix = (key?: string): string => (key === undefined ? 'sfs:q:' : `sfs:q:${key}:`);

/** @returns the key beside an answer's key that keeps what the line of writing `by` wrote there */
export function variantKey(answer: string, by: string): string {
  const parts = answer.split(':');
  return `sfs:${parts[1] ?? ''}:k:${parts.slice(3, 6).join(':')}:${parts[6] ?? ''}:${by}`;
}

export type Key =
  | { readonly type: 'head'; readonly book: string }
  | { readonly type: 'answer'; readonly book: string; readonly address: Address }
  | { readonly type: 'variant'; readonly book: string; readonly address: Address; readonly by: string };

/** @returns what a stored key names, or null where it is none of ours: such a value is left alone */
export function parseKey(key: string): Key | null {
  const [ours, book = '', kind, exercise = '', field = '', owner = '', part, by, ...rest] = key.split(':');
  if (ours !== 'sfs' || !isBookId(book) || rest.length > 0) return null;
  if (kind === 'head') return exercise === '' && key === headKey(book) ? { type: 'head', book } : null;
  if (!idPattern.test(exercise) || !idPattern.test(field) || !ownerPattern.test(owner)) return null;
  const place: Address = { exercise, field, owner };
  if (kind === 'a' && by === undefined) {
    if (part === undefined) return { type: 'answer', book, address: place };
    return idPattern.test(part) ? { type: 'answer', book, address: { ...place, part } } : null;
  }
  if (kind === 'k' && part !== undefined && by !== undefined && idPattern.test(by)) {
    if (part === '') return { type: 'variant', book, address: place, by };
    return idPattern.test(part) ? { type: 'variant', book, address: { ...place, part }, by } : null;
  }
  return null;
}

export const currentKey = 'sfs:current';
export const stagingKey = (book: string): string => `sfs:${book}:staging`;
/** Which member this browser last answered as. */
export const meKey = (book: string): string => `sfs:${book}:me`;
