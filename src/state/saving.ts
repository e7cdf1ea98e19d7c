/** Where the latest words are, said honestly. Only `disk` means saved. */
import { atom, type ReadableAtom } from 'nanostores';
import type { StorageTrouble } from './storage.ts';

/**
 * full, denied, lost: localStorage would not keep it (see storage.ts).
 * disk: the journal has not confirmed within three seconds, or failed: the disk may be full.
 * too-long: a text is longer than can be kept. invalid: a value that its field does not allow.
 * newer: a newer version of this program has written there.
 * no-journal: not a failure. This browser cannot say when it is on the disk; it will be within a minute. Only with stage `browser`.
 */
export type SaveTrouble = StorageTrouble | 'disk' | 'too-long' | 'invalid' | 'newer' | 'no-journal';

export interface Saving {
  /** typing: in memory. browser: handed to the browser. disk: confirmed. failed: only on the screen, or not trusted to stay. */
  readonly stage: 'idle' | 'typing' | 'browser' | 'disk' | 'failed';
  /** When this stage was reached, in milliseconds since 1970. */
  readonly at: number;
  readonly reason?: SaveTrouble;
}

const $state = atom<Saving>({ stage: 'idle', at: 0 });
export const $saving: ReadableAtom<Saving> = $state;

/** Says a new stage; the same stage for the same reason is not said twice, but its hour is kept up. */
export function say(stage: Saving['stage'], reason?: SaveTrouble): void {
  const { stage: before, reason: reasonBefore } = $state.get();
  if (stage === before && reason === reasonBefore && stage !== 'disk') return;
  $state.set({ stage, at: Date.now(), ...(reason !== undefined && { reason }) });
}
