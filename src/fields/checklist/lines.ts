/** What can be done to a checklist's ticks and own lines. Every function gives a new answer and leaves the given one as it was. */
import type { Answer, Definition } from './schema.ts';

type Line = Answer['own'][number];

/** A line that was taken away, and where it stood: what it takes to put it back. */
export interface RemovedLine {
  readonly line: Line;
  readonly index: number;
}

/** Ticks an item, or takes its tick away. The ticks keep the order of the list, whatever order they were set in. */
export function checkItem({ items }: Definition, given: Answer, itemId: string, checked: boolean): Answer {
  return { ...given, checked: items.map((item) => item.id).filter((key) => (key === itemId ? checked : given.checked.includes(key))) };
}

export function addOwn(given: Answer, lineId: string): Answer {
  return { ...given, own: [...given.own, { id: lineId, text: '', checked: false }] };
}

export function setOwn(given: Answer, lineId: string, change: Partial<Pick<Line, 'text' | 'checked'>>): Answer {
  return { ...given, own: given.own.map((line) => (line.id === lineId ? { ...line, ...change } : line)) };
}

export function removeOwn(given: Answer, lineId: string): Answer {
  return { ...given, own: given.own.filter((line) => line.id !== lineId) };
}

/** Puts a removed line back where it stood, or last where the list has become shorter. */
export function restoreOwn(given: Answer, { line, index }: RemovedLine): Answer {
  return { ...given, own: given.own.filter((other) => other.id !== line.id).toSpliced(index, 0, line) };
}
