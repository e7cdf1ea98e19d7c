/**
 * What windows tell each other. Only what the judge (the journal) has decided is told as stored, so a window that
 * adopts it has the truth and not a guess. A browser without BroadcastChannel tells through the `storage` event.
 */
import * as z from 'zod/mini';
import { parseKey } from '../domain/workbook/keys.ts';

const message = z.discriminatedUnion('type', [
  /** These texts now stand under these keys. */
  z.object({ type: z.literal('stored'), entries: z.array(z.tuple([z.string(), z.string()])) }),
  /** A choice has been made: these variants are gone. */
  z.object({ type: z.literal('removed'), keys: z.array(z.string()) }),
  /** Somebody erased a workbook. */
  z.object({ type: z.literal('erased'), book: z.string() }),
  /** A window asks the holder of a lease to hand it over, and the holder answers when all it had is stored. */
  z.object({ type: z.literal('hand-over'), lease: z.string(), to: z.string() }),
  z.object({ type: z.literal('handed-over'), lease: z.string(), to: z.string() }),
]);
export type Message = z.infer<typeof message>;

const listeners = new Set<(message: Message) => void>();

function hear(value: unknown): void {
  const checked = message.safeParse(value);
  // An older or newer program in another window may say things we don't know.
  if (!checked.success) return;
  for (const listener of [...listeners]) listener(checked.data);
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
