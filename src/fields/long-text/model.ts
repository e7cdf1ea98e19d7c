/** Some sentences of text. */
import type { FieldKind } from '../../domain/field.ts';
import { textAnswer } from '../../domain/text-answer.ts';
import type { Answer, Definition } from './schema.ts';

export const model: FieldKind<Definition, Answer> = textAnswer;
