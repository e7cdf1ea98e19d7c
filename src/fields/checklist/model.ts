/** Things to tick, and the group's own where the definition lets it add some. */
import * as z from 'zod/mini';
import { common, defineField, id, text } from '../../domain/field.ts';
import type { Block } from '../../domain/report.ts';

const sentence = z.string().check(z.minLength(1));

const definition = z
  .strictObject({
    ...common,
    kind: z.literal('checklist'),
    items: z.array(z.strictObject({ id, label: sentence })).check(z.minLength(1)),
    /** People may add lines of their own. */
    own: z._default(z.boolean(), false),
  })
  .check(
    z.refine(({ items }) => new Set(items.map((item) => item.id)).size === items.length, {
      path: ['items'],
      error: 'expected each item to have an id of its own',
    }),
  );

/** The most lines of their own that people can add. */
export const mostOwn = 50;

const answer = z.strictObject({
  checked: z.array(id),
  own: z.array(z.strictObject({ id, text, checked: z.boolean() })).check(z.maxLength(mostOwn)),
});

const distinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** How many lines for own points a blank sheet has. */
const blankOwn = 2;

export const checklist = defineField({
  definition,
  answer,
  accepts: ({ items, own: mayAdd }, { checked, own }) =>
    distinct(checked) &&
    checked.every((key) => items.some((item) => item.id === key)) &&
    (mayAdd || own.length === 0) &&
    distinct(own.map((line) => line.id)),
  empty: () => ({ checked: [], own: [] }),
  isEmpty: (_definition, { checked, own }) => checked.length === 0 && own.every((line) => line.text.trim() === '' && !line.checked),
  isDone: (_definition, { checked, own }) => checked.length > 0 || own.some((line) => line.checked),
  report: ({ label, hint, items, own: mayAdd }, { checked, own }, words) => {
    const lines = own.filter((line) => line.text.trim() !== '');
    const blocks: Block[] = [{
      type: 'choices',
      label,
      several: true,
      options: [
        ...items.map((item) => ({ label: item.label, chosen: checked.includes(item.id) })),
        ...lines.map((line) => ({ label: line.text.trim(), chosen: line.checked })),
      ],
    }];
    if (hint !== undefined) blocks.push({ type: 'text', text: hint, tone: 'support' });
    if (mayAdd && lines.length === 0) blocks.push({ type: 'answer', label: words('checklist.ownOnPaper'), value: '', lines: blankOwn });
    return [{ type: 'together', blocks }];
  },
  fact: ({ items }, { checked }) => ({ type: 'checks', checked, of: items.map((item) => item.id) }),
  voice: ({ items }, { checked, own }, words) => ({
    value: null,
    said: words('checklist.said', { count: checked.length + own.filter((line) => line.checked).length, of: items.length + own.length }),
    reasons: [],
  }),
});

type Definition = z.infer<typeof definition>;
type Answer = z.infer<typeof answer>;
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
