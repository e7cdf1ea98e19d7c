/** The list of all kinds' editors. A new kind is one line here. */
import { ChecklistEditor } from './checklist/Editor.tsx';
import { ChoiceEditor } from './choice/Editor.tsx';
import { DecisionEditor } from './decision/Editor.tsx';
import type { AnyEditor, Editor } from './editor.ts';
import { LongTextEditor } from './long-text/Editor.tsx';
import type { FieldDefinition, Kind } from './models.ts';
import { PeriodEditor } from './period/Editor.tsx';
import { ScaleEditor } from './scale/Editor.tsx';
import { ShortTextEditor } from './short-text/Editor.tsx';
import { TableEditor } from './table/Editor.tsx';
import { YesNoEditor } from './yes-no/Editor.tsx';

export const editors: { readonly [K in Kind]: Editor<K> } = {
  'short-text': ShortTextEditor,
  'long-text': LongTextEditor,
  'yes-no': YesNoEditor,
  scale: ScaleEditor,
  choice: ChoiceEditor,
  checklist: ChecklistEditor,
  table: TableEditor,
  period: PeriodEditor,
  decision: DecisionEditor,
};

/** The editor of a field, with its types hidden: safe for the same reason as `modelOf`. */
export function editorOf(definition: FieldDefinition): AnyEditor {
  const editor: unknown = editors[definition.kind];
  return editor as AnyEditor;
}
