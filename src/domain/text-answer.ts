/** What every answer that is one piece of text has in common, however many lines it has. */
import type { FieldKind } from './field.ts';
import { isText } from './guards.ts';

/** The model of a kind whose answer is a text: '' is no answer, and blanks alone are none either. */
export const textAnswer: FieldKind<unknown, string> = {
  accepts: (_definition, data): data is string => isText(data),
  empty: () => '',
  isEmpty: (_definition, answer) => answer.trim() === '',
  isDone: (_definition, answer) => answer.trim() !== '',
  fact: (_definition, answer) => ({ type: 'text', value: answer }),
  voice: (_definition, answer) => ({ value: null, said: answer.trim(), reasons: [] }),
};
