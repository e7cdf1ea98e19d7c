/**
 * What happens when two hands have written the same answer. Nothing that somebody saw as stored may vanish:
 * the last one in stands on top, the other is kept beside it until a human chooses.
 */
import type { Envelope } from '../workbook.ts';
import { same } from './same.ts';
import { seal, type Sealed } from './sealed.ts';

export interface Verdict {
  /** What to store under the answer's own key. */
  readonly main: Sealed;
  /** What must be kept beside it, if anything. */
  readonly variant: Sealed | null;
}

/**
 * Compare-and-save, run where nobody can come between the reading and the writing.
 * @param there what is stored now
 * @param base what this window last knew to be there
 * @param mine what this window wants to write
 */
export function arbitrate(there: Sealed | null, base: Envelope | null, mine: Sealed): Verdict {
  if (there === null) return { main: mine, variant: null };
  const stored = there.envelope;
  // The very same write, sent twice because the page was about to go.
  if (stored.sum === mine.envelope.sum) return { main: mine, variant: null };
  const { rev } = mine.envelope;
  // The revision always grows, so that whoever read the stored one can tell that it has been replaced.
  const main = rev > stored.rev ? mine : seal({ ...mine.envelope, rev: stored.rev + 1 });
  const known =
    stored.sum === base?.sum ||
    // Written by this same line of writing: the writer had it on the screen and went on from it.
    stored.by === mine.envelope.by ||
    // Older than what this window began from, e.g. a journal that was out of reach for a while.
    (base !== null && stored.rev < base.rev && stored.t <= base.t) ||
    same(stored.data, mine.envelope.data);
  return { main, variant: known ? null : there };
}

/**
 * Two copies of one answer, found at start in the two stores.
 * @returns the one that stands, and the other where it does not look like its forerunner
 */
export function reconcile(one: Sealed, other: Sealed): Verdict {
  const a = one.envelope;
  const b = other.envelope;
  const otherIsNewer = b.rev > a.rev || (b.rev === a.rev && b.t > a.t);
  const [main, rest] = otherIsNewer ? [other, one] : [one, other];
  const forerunner =
    main.envelope.by === rest.envelope.by ||
    same(main.envelope.data, rest.envelope.data) ||
    // A lower count but a later hour: written by a window that never saw the other's words.
    (rest.envelope.rev < main.envelope.rev && rest.envelope.t <= main.envelope.t);
  return { main, variant: forerunner ? null : rest };
}
