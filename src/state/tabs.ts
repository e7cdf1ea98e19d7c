/**
 * What windows tell each other. Only what the judge (the journal) has decided is told as stored, so a window that
 * adopts it has the truth and not a guess. A browser without BroadcastChannel tells through the `storage` event.
 */
import { isList, isObject } from '../domain/guards.ts';
import { parseKey } from '../domain/workbook/keys.ts';

export type Message =
  /** These texts now stand under these keys. */
  | { readonly type: 'stored'; readonly entries: readonly (readonly [string, string])[] }
  /** A choice has been made: these variants are gone. */
  | { readonly type: 'removed'; readonly keys: readonly string[] }
  /** Somebody erased a workbook. */
  | { readonly type: 'erased'; readonly book: string }
  /** A window asks the holder of a lease to hand it over, and the holder answers when all it had is stored. */
  | { readonly type: 'hand-over' | 'handed-over'; readonly lease: string; readonly to: string };

const isString = (value: unknown): value is string => typeof value === 'string';
const isEntry = (value: unknown): boolean => isList(value) && value.length === 2 && value.every(isString);

/** An older or newer program in another window may say things we don't know. */
function isMessage(value: unknown): value is Message {
  if (!isObject(value)) return false;
  const { type, entries, keys, book, lease, to } = value;
  switch (type) {
    case 'stored':
      return isList(entries) && entries.every(isEntry);
    case 'removed':
      return isList(keys) && keys.every(isString);
    case 'erased':
      return isString(book);
    case 'hand-over':
    case 'handed-over':
      return isString(lease) && isString(to);
    default:
      return false;
  }
}

const listeners = new Set<(message: Message) => void>();

function hear(value: unknown): void {
  if (!isMessage(value)) return;
  for (const listener of [...listeners]) listener(value);
}

let channel: BroadcastChannel | null | undefined;

function open(): BroadcastChannel | null {
  if (channel !== undefined) return channel;
  channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('sfs');
  if (channel !== null) channel.onmessage = (event: MessageEvent<unknown>) => { hear(event.data); };
  else if (typeof window !== 'undefined') window.addEventListener('storage', hearStorage);
  return channel;
}

/** A key that was cleared or removed says nothing about what this window holds, so it is not passed on. */
function hearStorage({ key, newValue }: StorageEvent): void {
  if (key !== null && newValue !== null && parseKey(key) !== null) hear({ type: 'stored', entries: [[key, newValue]] });
}

/** Tells the other windows. */
export function tell(said: Message): void {
  open()?.postMessage(said);
}

/** Tells the other windows, and whoever listens in this one. */
export function tellAll(said: Message): void {
  tell(said);
  hear(said);
}

/** @returns a function that stops listening */
export function listen(listener: (message: Message) => void): () => void {
  open();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
