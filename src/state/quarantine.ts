/**
 * Raw texts of values that could not be read: set aside before anything may write their key, and never deleted
 * but on somebody's word. They can be shown, saved as a file and tried again, e.g. with a newer program.
 */
import { parseKey, quarantinePrefix, type Key } from '../domain/workbook/keys.ts';
import type { Address } from '../domain/workbook.ts';
import { keys, peek, read, remove, write, type StorageTrouble } from './storage.ts';

export interface SetAside {
  /** The key it is kept under now. */
  readonly key: string;
  /** The key it was found under. */
  readonly from: string;
  /** Where it belongs; null for a head. */
  readonly address: Address | null;
  /** When it was set aside, in milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
}

/** Copies a raw text before its key is written. The same text is kept once. @returns null, or why it could only be kept in memory */
export function setAside(key: string, text: string): StorageTrouble | null {
  const there = keys(quarantinePrefix(key));
  const same = there.find((kept) => read(kept) === text);
  // What is kept in memory only is no safe place yet.
  if (same !== undefined) return peek(same) === text ? null : write(same, text);
  let at = Date.now();
  while (there.includes(`${quarantinePrefix(key)}${at}`)) at += 1;
  return write(`${quarantinePrefix(key)}${at}`, text);
}

const addressOf = (key: Key | null): Address | null => (key === null || key.type === 'head' ? null : key.address);

/** Everything that has been set aside of a workbook, oldest first. */
export function listSetAside(book: string): SetAside[] {
  const found: SetAside[] = [];
  for (const key of keys(quarantinePrefix())) {
    const end = key.lastIndexOf(':');
    const from = key.slice(quarantinePrefix().length, end);
    const parsed = parseKey(from);
    const text = read(key);
    if (parsed?.book === book && text !== null) found.push({ key, from, address: addressOf(parsed), at: Number(key.slice(end + 1)), text });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Throws one away, on somebody's word. */
export const dismissSetAside = (key: string): void => {
  if (key.startsWith(quarantinePrefix())) remove(key);
};
