/** The decision that closes a step: what was decided, when, by whom and why. */
import { isDate } from '../../domain/dates.ts';
import type { FieldKind } from '../../domain/field.ts';
import { hasOnly, isText } from '../../domain/guards.ts';
import type { Answer, Definition } from './schema.ts';

export const model: FieldKind<Definition, Answer> = {
  accepts: ({ options }, data): data is Answer =>
    hasOnly(data, 'choice', 'date', 'by', 'why') &&
    (data.choice === null || options.some((option) => option.id === data.choice)) &&
    (data.date === '' || (isText(data.date) && isDate(data.date))) &&
    isText(data.by) && isText(data.why),
  empty: () => ({ choice: null, date: '', by: '', why: '' }),
  isEmpty: (_definition, { choice, date, by, why }) => choice === null && date === '' && by.trim() === '' && why.trim() === '',
  isDone: (_definition, { choice, date, by }) => choice !== null && date !== '' && by.trim() !== '',
  fact: (_definition, { choice }) => ({ type: 'choice', value: choice }),
  voice: ({ options }, { choice, why }) => ({
    value: null,
    said: options.find((option) => option.id === choice)?.label ?? '',
    reasons: why.trim() === '' ? [] : [why.trim()],
  }),
};
