/** One of a few options. */
import type { FieldKind } from '../../domain/field.ts';
import type { Answer, Definition } from './schema.ts';

export const model: FieldKind<Definition, Answer> = {
  accepts: ({ options }, data): data is Answer => data === null || options.some((option) => option.id === data),
  empty: () => null,
  isEmpty: (_definition, answer) => answer === null,
  isDone: (_definition, answer) => answer !== null,
  fact: (_definition, answer) => ({ type: 'choice', value: answer }),
  voice: ({ options }, answer) => ({ value: null, said: options.find((option) => option.id === answer)?.label ?? '', reasons: [] }),
};
