/** Where each kind's editor is. A page fetches those it asks for; where the site is built all are here from the start. */
import { createShelf } from '../domain/shelf.ts';
import type { AnyEditor, EditorOf } from './editor.ts';
import { everyKind, type DefinitionOf, type FieldDefinition, type Kind } from './models.ts';

interface EditorModule<Editor, Definition> {
  readonly Editor: Editor;
  /** Fetches what the editor draws only some fields with. */
  readonly prepare?: (definition: Definition) => Promise<void>;
}

const fetchers: { readonly [K in Kind]: () => Promise<EditorModule<EditorOf<K>, DefinitionOf<K>>> } = {
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

const shelf = createShelf<Kind, EditorModule<unknown, never>>(fetchers);

/** Fetches the editors of these fields. Rejects where one does not come. */
export async function loadEditors(fields: readonly FieldDefinition[]): Promise<void> {
  await shelf.load(fields.map(({ kind }) => kind));
  // Safe for the same reason as `modelOf`.
  await Promise.all(fields.map(async (field) => {
    await (shelf.take(field.kind) as EditorModule<unknown, FieldDefinition>).prepare?.(field);
  }));
}

/** The editor of a field, with its types hidden: safe for the same reason as `modelOf`, and throws as it does. */
export const editorOf = (definition: FieldDefinition): AnyEditor => shelf.take(definition.kind).Editor as AnyEditor;

if (import.meta.env.SSR) await shelf.load(everyKind);
