/** A workbook's head: what it is, written once when it is made. Its name and members are answers like any other. */
import { hasOnly, isId, isText, isWhole } from '../guards.ts';
import { formatVersion, most } from '../workbook.ts';
import { openText, sealText, type Damaged, type Newer } from './sealed.ts';

export interface Head {
  readonly id: string;
  /** When it was made, in milliseconds since 1970. */
  readonly created: number;
  /** The filled example of a made-up town: may be read, not written. */
  readonly example?: boolean | undefined;
  /** Where it came from, if it was not begun here. `at`: when it came. */
  readonly origin?: { readonly type: 'file' | 'copy'; readonly at: number } | undefined;
}

const isMoment = (value: unknown): boolean => isWhole(value, 0, most.t);
const isOrigin = (value: unknown): boolean => hasOnly(value, 'type', 'at') && (value.type === 'file' || value.type === 'copy') && isMoment(value.at);

/** Whether what was read from the store has a head's form, and nothing else in it. */
function isHead(value: object): value is Head {
  const { v, id, created, example, origin, sum, ...others } = value as Readonly<Record<string, unknown>>;
  return isWhole(v, 1, most.v) && isId(id) && isMoment(created) &&
    (example === undefined || typeof example === 'boolean') && (origin === undefined || isOrigin(origin)) &&
    isText(sum, most.sum) && Object.keys(others).length === 0;
}

/** @returns the text that is stored under the book's head key */
export function sealHead({ id: book, created, example, origin }: Head): string {
  return sealText({
    v: formatVersion,
    id: book,
    created,
    ...(example === true && { example }),
    ...(origin !== undefined && { origin }),
  });
}

/** Reads a stored head. Never throws. */
export function openHead(text: string): { readonly state: 'good'; readonly head: Head } | Damaged | Newer {
  const opened = openText(text);
  if (opened.state !== 'good') return opened;
  const { value } = opened;
  return isHead(value) ? { state: 'good', head: value } : { state: 'damaged' };
}
