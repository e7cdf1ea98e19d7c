/**
 * One writer per exercise: whoever holds its Web Lock. The others see it live and can take over. A browser without
 * locks lets everyone write, and compare-and-save (see journal.ts) keeps both where two write at once.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { listen, tell } from './tabs.ts';
import { windowId } from './window-id.ts';

/** waiting: asked for, not yet decided. Words may be typed; they are compared before they are saved. */
export type LeaseState = 'mine' | 'elsewhere' | 'waiting';

export interface Lease {
  readonly $state: ReadableAtom<LeaseState>;
  /** Asks the holder to store all it has and hand over; a holder that does not answer within two seconds is gone. */
  readonly takeOver: () => Promise<void>;
  readonly release: () => void;
}

/** How long a holder is given to answer, and how long it then waits to be relieved. In milliseconds. */
const answerWithin = 2000;
const relievedWithin = 5000;

/**
 * @param name the lock's name, the same in every window
 * @param store stores everything this window has; called before the lease leaves it
 */
export function createLease(name: string, store: () => Promise<void>): Lease {
  const locks: LockManager | undefined = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (locks === undefined) {
    return { $state: atom<LeaseState>('mine'), takeOver: () => Promise.resolve(), release: () => undefined };
  }
  const $state = atom<LeaseState>('waiting');
  let end: (() => void) | null = null;
  let queue: AbortController | null = null;
  let released = false;

  /** Asks for the lock, and holds it until `end` is called or another window steals it. @param granted called when it is ours */
  const ask = (options: LockOptions, granted: () => void = () => undefined): void => {
    let mine: (() => void) | null = null;
    locks.request(name, options, (lock) => {
      if (released) return undefined;
      if (lock === null) {
        waitInLine();
        return undefined;
      }
      queue = null;
      $state.set('mine');
      return new Promise<void>((resolve) => {
        mine = resolve;
        end = resolve;
        granted();
      });
    }).catch((fault: unknown) => {
      // Both a theft and our own breaking off are told by rejecting.
      if (!(fault instanceof DOMException && fault.name === 'AbortError')) reportError(fault);
      if (mine === null || end !== mine || released) return;
      end = null;
      waitInLine();
    });
  };
  const waitInLine = (): void => {
    $state.set('elsewhere');
    queue = new AbortController();
    ask({ signal: queue.signal });
  };
  ask({ ifAvailable: true });

  const handOver = async (to: string): Promise<void> => {
    // Nothing more may be typed here, so that what is stored now is all there is.
    $state.set('elsewhere');
    await store();
    tell({ type: 'handed-over', lease: name, to });
    setTimeout(() => {
      if (end !== null && !released) $state.set('mine');
    }, relievedWithin);
  };
  const stop = listen((message) => {
    if (message.type !== 'hand-over' || message.lease !== name || message.to === windowId || $state.get() !== 'mine') return;
    handOver(message.to).catch((fault: unknown) => { reportError(fault); });
  });

  return {
    $state,
    async takeOver() {
      if ($state.get() === 'mine' || released) return;
      $state.set('waiting');
      await new Promise<void>((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          stopHearing();
          resolve();
        };
        const timer = setTimeout(done, answerWithin);
        const stopHearing = listen((message) => {
          if (message.type === 'handed-over' && message.lease === name && message.to === windowId) done();
        });
        tell({ type: 'hand-over', lease: name, to: windowId });
      });
      queue?.abort();
      queue = null;
      await new Promise<void>((resolve) => { ask({ steal: true }, resolve); });
    },
    release() {
      released = true;
      stop();
      queue?.abort();
      end?.();
      end = null;
    },
  };
}
