/** How large a workbook file may be. Checked before and while reading, because a file can come from anywhere. */
import { longestText } from '../field.ts';

export const limits = {
  /** Bytes of the file, before it is opened. A full year's book is about 1 MB. */
  bytes: 10 * 1024 * 1024,
  /** Lists and objects inside each other. Ours go to 6. */
  depth: 32,
  /**
   * Stored values in a file, each row of a table counted as one. Eight members answering sixty exercises of eight
   * fields make 3 840, and localStorage has no room for more than about 30 000 of the smallest.
   */
  values: 20_000,
  /** UTF-16 units in one text of an answer. */
  text: longestText,
  /** UTF-16 units in the raw text of something that could not be read. */
  raw: 200_000,
} as const;

/** Names that would reach an object's prototype if a value were ever copied by name. None of ours is called so. */
const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

export type Fault = 'dangerous-name' | 'too-long' | 'too-deep';

/** Looks through a parsed value of unknown origin, without recursion, so that no depth can exhaust the stack. */
export function findFault(value: unknown): Fault | null {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const here = next.value;
    if (typeof here === 'string' && here.length > limits.text) return 'too-long';
    if (typeof here !== 'object' || here === null) continue;
    if (next.depth >= limits.depth) return 'too-deep';
    for (const name of Object.keys(here)) {
      if (dangerous.has(name)) return 'dangerous-name';
      if (name.length > limits.text) return 'too-long';
    }
    for (const inner of Object.values(here)) waiting.push({ value: inner, depth: next.depth + 1 });
  }
  return null;
}
