/** Some sentences of text. */
import type { FieldKind } from '../../domain/field.ts';
import { isText } from '../../domain/guards.ts';
import type { Answer, Definition } from './schema.ts';

export const model: FieldKind<Definition, Answer> = {
  accepts: (_definition, data): data is Answer => isText(data),
  empty: () => '',
  isEmpty: (_definition, answer) => answer.trim() === '',
  isDone: (_definition, answer) => answer.trim() !== '',
  fact: (_definition, answer) => ({ type: 'text', value: answer }),
  voice: (_definition, answer) => ({ value: null, said: answer.trim(), reasons: [] }),
};
