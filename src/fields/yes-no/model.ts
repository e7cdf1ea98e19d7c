/** Yes or no, what a no leads to, and a text beside it where the definition asks for one. */
import type { FieldKind } from '../../domain/field.ts';
import { hasOnly, isText } from '../../domain/guards.ts';
import type { Answer, Definition } from './schema.ts';

export const model: FieldKind<Definition, Answer> = {
  accepts: (_definition, data): data is Answer =>
    hasOnly(data, 'value', 'comment') && (data.value === null || typeof data.value === 'boolean') && isText(data.comment),
  empty: () => ({ value: null, comment: '' }),
  isEmpty: (_definition, { value, comment }) => value === null && comment.trim() === '',
  isDone: (_definition, { value }) => value !== null,
  fact: (_definition, { value }) => ({ type: 'truth', value }),
  voice: (_definition, { value, comment }, words) => ({
    value: null,
    said: value === null ? '' : words(value ? 'yesNo.yes' : 'yesNo.no'),
    reasons: comment.trim() === '' ? [] : [comment.trim()],
  }),
};
