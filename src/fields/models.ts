/** Where each kind's model is. A page fetches those it asks for; where the site is built, and in tests, all are here from the start. */
import type { FieldKind } from '../domain/field.ts';
import { createShelf } from '../domain/shelf.ts';
import type { AnswerOf, DefinitionOf, FieldDefinition, Kind } from './schemas.ts';

export type { AnswerOf, DefinitionOf, FieldDefinition, Kind };

const fetchers: { readonly [K in Kind]: () => Promise<{ readonly model: FieldKind<DefinitionOf<K>, AnswerOf<K>> }> } = {
  'short-text': () => import('./short-text/model.ts'),
  'long-text': () => import('./long-text/model.ts'),
  'yes-no': () => import('./yes-no/model.ts'),
  scale: () => import('./scale/model.ts'),
  choice: () => import('./choice/model.ts'),
  checklist: () => import('./checklist/model.ts'),
  table: () => import('./table/model.ts'),
  period: () => import('./period/model.ts'),
  decision: () => import('./decision/model.ts'),
  actors: () => import('./actors/model.ts'),
  deck: () => import('./deck/model.ts'),
  board: () => import('./board/model.ts'),
  'mind-map': () => import('./mind-map/model.ts'),
};

/** The names of all kinds. */
export const everyKind = Object.keys(fetchers) as readonly Kind[];

const shelf = createShelf<Kind, { readonly model: unknown }>(fetchers);

/** Fetches the models of these kinds. Rejects where one does not come. */
export const loadModels = shelf.load;

/**
 * The kind of a field, with its types hidden: shared code asks every kind the same questions and never which it is.
 * The cast is safe because a definition's kind picks the model that its own type came from; answers must have
 * passed `accepts` of the same model, or come from its `empty`. Throws a RangeError where the model has not been fetched.
 */
export function modelOf(definition: FieldDefinition): FieldKind<FieldDefinition, unknown> {
  return shelf.take(definition.kind).model as FieldKind<FieldDefinition, unknown>;
}

if (import.meta.env.SSR) await loadModels(everyKind);
