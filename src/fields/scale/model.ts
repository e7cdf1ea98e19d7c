/** A place on a scale, as 1–5, with texts beside it: why, and what to do about it. */
import type { FieldKind } from '../../domain/field.ts';
import { hasOnly, isObject, isText, isWhole } from '../../domain/guards.ts';
import { commentIn } from './comments.ts';
import type { Answer, Definition } from './schema.ts';

export const model: FieldKind<Definition, Answer> = {
  accepts: ({ min, max, comments }, data): data is Answer =>
    hasOnly(data, 'value', 'comments') &&
    (data.value === null || isWhole(data.value, min, max)) &&
    isObject(data.comments) &&
    Object.entries(data.comments).every(([key, written]) => isText(written) && comments.some((comment) => comment.id === key)),
  empty: () => ({ value: null, comments: {} }),
  isEmpty: (_definition, { value, comments }) => value === null && Object.values(comments).every((comment) => comment.trim() === ''),
  isDone: (_definition, { value }) => value !== null,
  fact: ({ min, max }, { value }) => ({ type: 'rating', value, min, max }),
  voice: ({ comments }, answer) => ({
    value: answer.value,
    said: answer.value === null ? '' : String(answer.value),
    reasons: comments.map((comment) => commentIn(answer.comments, comment.id).trim()).filter((reason) => reason !== ''),
  }),
};
