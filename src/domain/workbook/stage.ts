/**
 * Reads a workbook file of unknown origin into memory, without changing anything. Whatever the text, the answer is
 * either a typed trouble or a staged book in which every value has passed its checks; nothing here throws.
 */
import type * as z from 'zod/mini';
import { formatVersion, type Address } from '../workbook.ts';
import { depthOf } from './depth.ts';
import { fileAnswer, fileFormat, fileFrame, fileUnreadable, type FileAnswer, type FileFrame, type FileUnreadable } from './file.ts';
import { findFault, limits } from './limits.ts';
import { migrate } from './migrate.ts';

export type FileTrouble =
  /** More bytes than a workbook can have. Sizes in bytes. */
  | { readonly trouble: 'too-big'; readonly size: number; readonly limit: number }
  /** Not JSON at all: a picture, a document, an empty file. */
  | { readonly trouble: 'not-json' }
  /** Begins like a workbook and ends too early. */
  | { readonly trouble: 'cut' }
  /** JSON, but not a workbook of ours. */
  | { readonly trouble: 'other-kind' }
  /** Written by a newer program. */
  | { readonly trouble: 'newer'; readonly version: number }
  | { readonly trouble: 'too-deep'; readonly limit: number }
  | { readonly trouble: 'too-many'; readonly count: number; readonly limit: number }
  /** A workbook whose frame is wrong. `where` is the place in the file, e.g. "workbook.created". */
  | { readonly trouble: 'damaged'; readonly where: string }
  /** The browser could not read the file from the disk. */
  | { readonly trouble: 'unreachable' }
  /** Nothing was imported: the browser's storage has no room, or refuses. */
  | { readonly trouble: 'no-room' | 'denied' };

/** Why one value in the file is left out. `refused`: the exercise does not allow it, e.g. a number out of range. */
export type Reason = 'shape' | 'dangerous-name' | 'too-long' | 'too-deep' | 'refused' | 'twice';

export interface LeftOut {
  /** Place in the file, e.g. "answers.17". */
  readonly where: string;
  readonly reason: Reason;
  /** Where it would have belonged, if that could be read. */
  readonly address: Address | null;
}

export interface StagedBook {
  readonly workbook: FileFrame['workbook'];
  readonly exported: string;
  readonly answers: readonly FileAnswer[];
  readonly variants: readonly FileAnswer[];
  readonly unreadable: readonly FileUnreadable[];
  readonly leftOut: readonly LeftOut[];
}

/** Says whether an answer fits its exercise; an unknown exercise's answer is kept untouched. */
export type Fits = (address: Address, data: unknown) => boolean;

const place = ({ exercise, field, owner, part }: FileAnswer | FileUnreadable): Address =>
  part === undefined ? { exercise, field, owner } : { exercise, field, owner, part };
const nameOf = ({ exercise, field, owner, part }: Address): string => [exercise, field, owner, part ?? ''].join(':');

function firstPlace(error: z.core.$ZodError): string {
  return error.issues[0]?.path.map(String).join('.') ?? '';
}

function parse(text: string): { value: unknown } | FileTrouble {
  if (depthOf(text) > limits.depth) return { trouble: 'too-deep', limit: limits.depth };
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    // A text that names our format at its beginning was a workbook once.
    return { trouble: text.slice(0, 1000).includes(fileFormat) ? 'cut' : 'not-json' };
  }
}

/** @returns the checked items, having told `leftOut` of the others */
function checkEach<Item extends FileAnswer | FileUnreadable>(
  list: 'answers' | 'variants' | 'unreadable',
  items: readonly unknown[],
  schema: z.ZodMiniType<Item>,
  leftOut: LeftOut[],
  accept: (item: Item, address: Address) => Item | Reason,
): Item[] {
  const kept: Item[] = [];
  items.forEach((item, index) => {
    const where = `${list}.${index}`;
    // The raw text of something unreadable may be longer than an answer; its own schema limits it.
    const fault = list === 'unreadable' ? null : findFault(item);
    if (fault !== null) {
      leftOut.push({ where, reason: fault, address: null });
      return;
    }
    const checked = schema.safeParse(item);
    if (!checked.success) {
      leftOut.push({ where, reason: 'shape', address: null });
      return;
    }
    const address = place(checked.data);
    const accepted = accept(checked.data, address);
    if (typeof accepted === 'string') leftOut.push({ where, reason: accepted, address });
    else kept.push(accepted);
  });
  return kept;
}

/**
 * @param text the file's text, at most `limits.bytes` long
 * @param fits checks each answer against its exercise's definition
 */
export function stage(text: string, fits: Fits): StagedBook | FileTrouble {
  // A text never has fewer bytes than UTF-16 units.
  if (text.length > limits.bytes) return { trouble: 'too-big', size: text.length, limit: limits.bytes };
  const parsed = parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if ('trouble' in parsed) return parsed;
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'format') || !('format' in value) || value.format !== fileFormat) {
    return { trouble: 'other-kind' };
  }
  if ('version' in value && typeof value.version === 'number' && value.version > formatVersion) {
    return { trouble: 'newer', version: value.version };
  }
  if (Object.hasOwn(value, '__proto__')) return { trouble: 'damaged', where: '__proto__' };
  const frame = fileFrame.safeParse(value);
  if (!frame.success) return { trouble: 'damaged', where: firstPlace(frame.error) };
  const { workbook, exported, answers, variants, unreadable } = frame.data;
  const count = answers.length + variants.length + unreadable.length;
  if (count > limits.values) return { trouble: 'too-many', count, limit: limits.values };

  const leftOut: LeftOut[] = [];
  const seen = new Set<string>();
  const upToDate = (item: FileAnswer, address: Address): FileAnswer | Reason => {
    if (item.v > formatVersion || item.data === undefined) return 'shape';
    const data = migrate(item, address);
    if (data !== null && !fits(address, data)) return 'refused';
    return { ...item, v: formatVersion, data };
  };
  const once = (name: string): boolean => !seen.has(name) && seen.add(name).has(name);
  return {
    workbook,
    exported,
    answers: checkEach('answers', answers, fileAnswer, leftOut, (item, address) =>
      once(nameOf(address)) ? upToDate(item, address) : 'twice'),
    variants: checkEach('variants', variants, fileAnswer, leftOut, (item, address) =>
      once(`${nameOf(address)}:${item.by}`) ? upToDate(item, address) : 'twice'),
    unreadable: checkEach('unreadable', unreadable, fileUnreadable, leftOut, (item) => item),
    leftOut,
  };
}
