/** Where each kind's editor is. A page fetches those it asks for; where the site is built all are here from the start. */
import { createShelf } from '../domain/shelf.ts';
import type { AnyEditor, EditorOf } from './editor.ts';
import { everyKind, type AnswerOf, type DefinitionOf, type FieldDefinition, type Kind } from './models.ts';

interface EditorModule<Editor, Definition, Answer> {
  readonly Editor: Editor;
  /** Fetches what the editor draws only some fields with. */
  readonly prepare?: (definition: Definition) => Promise<void>;
  /** Fetches what the editor draws only some answers with, so that nothing moves when it comes. */
  readonly prepareAnswer?: (definition: Definition, answer: Answer) => Promise<void>;
}

const fetchers: { readonly [K in Kind]: () => Promise<EditorModule<EditorOf<K>, DefinitionOf<K>, AnswerOf<K>>> } = {
  'short-text': () => import('./short-text/Editor.tsx'),
  'long-text': () => import('./long-text/Editor.tsx'),
  'yes-no': () => import('./yes-no/Editor.tsx'),
  scale: () => import('./scale/Editor.tsx'),
  choice: () => import('./choice/Editor.tsx'),
  checklist: () => import('./checklist/Editor.tsx'),
  table: () => import('./table/Editor.tsx'),
  period: () => import('./period/Editor.tsx'),
  decision: () => import('./decision/Editor.tsx'),
  actors: () => import('./actors/Editor.tsx'),
  deck: () => import('./deck/Editor.tsx'),
  board: () => import('./board/Editor.tsx'),
  'mind-map': () => import('./mind-map/Editor.tsx'),
};

const shelf = createShelf<Kind, EditorModule<unknown, never, never>>(fetchers);

/** Safe for the same reason as `modelOf`. */
const moduleOf = ({ kind }: FieldDefinition) => shelf.take(kind) as EditorModule<unknown, FieldDefinition, unknown>;

/** Fetches the editors of these fields. Rejects where one does not come. */
export async function loadEditors(fields: readonly FieldDefinition[]): Promise<void> {
  await shelf.load(fields.map(({ kind }) => kind));
  await Promise.all(fields.map(async (field) => {
    await moduleOf(field).prepare?.(field);
  }));
}

/** Fetches what this answer is drawn with. Rejects where it does not come; the editor then says so in its place. */
export async function loadForAnswer(field: FieldDefinition, answer: unknown): Promise<void> {
  await moduleOf(field).prepareAnswer?.(field, answer);
}

/** The editor of a field, with its types hidden: safe for the same reason as `modelOf`, and throws as it does. */
export const editorOf = (definition: FieldDefinition): AnyEditor => shelf.take(definition.kind).Editor as AnyEditor;

if (import.meta.env.SSR) await shelf.load(everyKind);
