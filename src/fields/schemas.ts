/**
 * The list of all kinds' schemas, and the types that follow from it: for content, files and their JSON Schema. Pages where
 * people write import types from here and nothing else, because the schema library weighs more than a form does.
 */
import * as z from 'zod/mini';
import type { FieldSchemas } from '../domain/field-schema.ts';
import * as actors from './actors/schema.ts';
import * as board from './board/schema.ts';
import * as checklist from './checklist/schema.ts';
import * as choice from './choice/schema.ts';
import * as deck from './deck/schema.ts';
import * as decision from './decision/schema.ts';
import * as longText from './long-text/schema.ts';
import * as mindMap from './mind-map/schema.ts';
import * as period from './period/schema.ts';
import * as scale from './scale/schema.ts';
import * as shortText from './short-text/schema.ts';
import * as table from './table/schema.ts';
import * as yesNo from './yes-no/schema.ts';

export const schemas = {
  'short-text': shortText,
  'long-text': longText,
  'yes-no': yesNo,
  scale,
  choice,
  checklist,
  table,
  period,
  decision,
  actors,
  deck,
  board,
  'mind-map': mindMap,
} as const satisfies Readonly<Record<string, FieldSchemas>>;

export type Kind = keyof typeof schemas;
export type DefinitionOf<K extends Kind> = z.infer<(typeof schemas)[K]['definition']>;
export type AnswerOf<K extends Kind> = z.infer<(typeof schemas)[K]['answer']>;

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
    actors.definition,
    deck.definition,
    board.definition,
    mindMap.definition,
  ],
  { error: `expected kind to be one of ${Object.keys(schemas).join(', ')}` },
);
export type FieldDefinition = z.infer<typeof fieldDefinition>;

/** The schemas of a field's own kind, with their types hidden. */
export const schemasOf = ({ kind }: FieldDefinition): FieldSchemas => schemas[kind];
