/** A place on a scale, as 1–5, with texts beside it: why, and what to do about it. */
import * as z from 'zod/mini';
import { common, defineField, id, text } from '../../domain/field.ts';
import type { Block } from '../../domain/report.ts';

const sentence = z.string().check(z.minLength(1));

const definition = z
  .strictObject({
    ...common,
    kind: z.literal('scale'),
    min: z._default(z.int().check(z.minimum(0)), 1),
    max: z._default(z.int().check(z.maximum(10)), 5),
    /** The word at each end: always in sight. */
    low: sentence,
    high: sentence,
    /** Questions that help the group to think, under the label. */
    prompts: z._default(z.array(sentence), []),
    /** Texts that go with the answer, in the order they are shown. */
    comments: z._default(z.array(z.strictObject({ id, label: sentence })), []),
  })
  .check(
    z.refine(({ min, max }) => max > min, { path: ['max'], error: 'expected max to be greater than min' }),
    z.refine(({ comments }) => new Set(comments.map((comment) => comment.id)).size === comments.length, {
      path: ['comments'],
      error: 'expected each comment to have an id of its own',
    }),
  );

const answer = z.strictObject({ value: z.nullable(z.int()), comments: z.record(id, text) });

/** What was written in one comment; '' where nothing was. */
export function commentIn(comments: Readonly<Record<string, string>>, commentId: string): string {
  return Object.hasOwn(comments, commentId) ? (comments[commentId] ?? '') : '';
}

export const scale = defineField({
  definition,
  answer,
  accepts: ({ min, max, comments }, { value, comments: written }) =>
    (value === null || (value >= min && value <= max)) &&
    Object.keys(written).every((key) => comments.some((comment) => comment.id === key)),
  empty: () => ({ value: null, comments: {} }),
  isEmpty: (_definition, { value, comments }) => value === null && Object.values(comments).every((comment) => comment.trim() === ''),
  isDone: (_definition, { value }) => value !== null,
  report: ({ label, hint, min, max, low, high, prompts, comments }, answer, _words, spread) => {
    const blocks: Block[] = [
      { type: 'rating', label, min, max, low, high, value: answer.value, ...(spread === undefined ? {} : { spread }) },
    ];
    const help = [...(hint === undefined ? [] : [hint]), ...prompts].join(' ');
    if (help !== '') blocks.push({ type: 'text', text: help, tone: 'support' });
    for (const comment of comments) {
      blocks.push({ type: 'answer', label: comment.label, value: commentIn(answer.comments, comment.id).trim(), lines: 2 });
    }
    return [{ type: 'together', blocks }];
  },
  fact: ({ min, max }, { value }) => ({ type: 'rating', value, min, max }),
  voice: ({ comments }, answer) => ({
    value: answer.value,
    said: answer.value === null ? '' : String(answer.value),
    reasons: comments.map((comment) => commentIn(answer.comments, comment.id).trim()).filter((reason) => reason !== ''),
  }),
});
