/** From when to when, by day or by month, with a note in words for what a date can't say. */
import { isDate, isMonth } from '../../domain/dates.ts';
import type { FieldKind } from '../../domain/field.ts';
import { hasOnly, isText } from '../../domain/guards.ts';
import type { Answer, Definition } from './schema.ts';

const shown = (moment: string): string | null => (moment === '' ? null : moment);

export const model: FieldKind<Definition, Answer> = {
  accepts: ({ months }, data): data is Answer =>
    hasOnly(data, 'from', 'to', 'note') && isText(data.note) &&
    [data.from, data.to].every((end) => end === '' || (isText(end) && (months ? isMonth(end) : isDate(end)))),
  empty: () => ({ from: '', to: '', note: '' }),
  isEmpty: (_definition, { from, to, note }) => from === '' && to === '' && note.trim() === '',
  isDone: (_definition, { from, to }) => from !== '' && to !== '',
  fact: (_definition, { from, to }) => ({ type: 'period', from: shown(from), to: shown(to) }),
  voice: (_definition, { from, to, note }) => ({
    value: null,
    said: from === '' && to === '' ? '' : `${from}–${to}`,
    reasons: note.trim() === '' ? [] : [note.trim()],
  }),
};
