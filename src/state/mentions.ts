/** Which exercises of the open workbook mention which actors. Read from what is stored, when somebody looks at the register. */
import type { Mention } from '../domain/register/mentions.ts';
import type { ActorId } from '../domain/register.ts';
import { answersPrefix, parseKey } from '../domain/workbook/keys.ts';
import { homeOf, type Home } from '../fields/home.ts';
import { modelOf, type FieldDefinition } from '../fields/models.ts';
import { $book, readData } from './book.ts';
import { checkData } from './check.ts';
import * as storage from './storage.ts';

/** An exercise with those of its fields that may name actors. */
export interface Naming {
  readonly mention: Mention;
  readonly fields: readonly FieldDefinition[];
}

/** What one answer names, and the exercise to speak of it by. */
export interface Found {
  readonly mention: Mention;
  /** As they are stored. */
  readonly actors: readonly ActorId[];
}

const isSame = (one: Home, other: Home): boolean => one.exercise === other.exercise && one.field === other.field;

/** The answers to one field that are stored in a workbook, the group's and the members'. What cannot be read is left out. */
function answersTo(field: FieldDefinition, home: Home, book: string): readonly unknown[] {
  const model = modelOf(field);
  const byOwner = new Map<string, Map<string, unknown>>();
  for (const key of storage.keys(answersPrefix(book, home.exercise))) {
    const parsed = parseKey(key);
    if (parsed?.type !== 'answer' || parsed.address.field !== home.field) continue;
    const { owner, part } = parsed.address;
    const checked = checkData(field, readData(key), part);
    if (!checked.fits || checked.data === null) continue;
    const parts = byOwner.get(owner) ?? new Map<string, unknown>();
    byOwner.set(owner, parts.set(part ?? '', checked.data));
  }
  return [...byOwner.values()].map((parts) => (model.parts === undefined ? parts.get('') : model.parts.join(parts)));
}

/**
 * What the open workbook's answers name, in the order of the exercises; nothing where no workbook is open.
 * @param exercises the models of their fields' kinds must have been fetched
 */
export function findMentions(exercises: readonly Naming[]): readonly Found[] {
  const book = $book.get();
  if (book.status !== 'open') return [];
  const places = exercises.flatMap(({ mention, fields }) => fields.map((field) => ({ mention, field, home: homeOf(mention.id, field) })));
  return places
    // An answer that another exercise goes on with is spoken of as that one's: there it was written last.
    .filter(({ mention, home }) => mention.id !== home.exercise || !places.some((other) => other.mention.id !== mention.id && isSame(other.home, home)))
    .flatMap(({ mention, field, home }) => answersTo(field, home, book.id).map((answer) => ({ mention, actors: modelOf(field).actors?.(field, answer) ?? [] })));
}
