/** The list of all kinds of fields, and the types that follow from it. A new kind is one line in `models`. */
import * as z from 'zod/mini';
import type { FieldKind } from '../domain/field.ts';
import { checklist } from './checklist/model.ts';
import { choice } from './choice/model.ts';
import { decision } from './decision/model.ts';
import { longText } from './long-text/model.ts';
import { period } from './period/model.ts';
import { scale } from './scale/model.ts';
import { shortText } from './short-text/model.ts';
import { table } from './table/model.ts';
import { yesNo } from './yes-no/model.ts';

export const models = {
  'short-text': shortText,
  'long-text': longText,
  'yes-no': yesNo,
  scale,
  choice,
  checklist,
  table,
  period,
  decision,
} as const;

export type Kind = keyof typeof models;
export type DefinitionOf<K extends Kind> = z.infer<(typeof models)[K]['definition']>;
export type AnswerOf<K extends Kind> = z.infer<(typeof models)[K]['answer']>;

/** A field in an exercise's frontmatter, of whatever kind. */
export const fieldDefinition = z.discriminatedUnion(
  'kind',
  [
    shortText.definition,
    longText.definition,
    yesNo.definition,
    scale.definition,
    choice.definition,
    checklist.definition,
    table.definition,
    period.definition,
    decision.definition,
  ],
  { error: `expected kind to be one of ${Object.keys(models).join(', ')}` },
);
export type FieldDefinition = z.infer<typeof fieldDefinition>;

/**
 * The kind of a field, with its types hidden: shared code asks every kind the same questions and never which it is.
 * The cast is safe because a definition's kind picks the model that its own type came from; answers must have
 * passed `answer` and `accepts` of the same model, or come from its `empty`.
 */
export function modelOf(definition: FieldDefinition): FieldKind<FieldDefinition, unknown> {
  const model: unknown = models[definition.kind];
  return model as FieldKind<FieldDefinition, unknown>;
}
