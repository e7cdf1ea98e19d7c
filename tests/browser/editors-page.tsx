/** The editors alone on a page, for tests: their answers live in `window.answers`, and `window.arrives` sends one in from outside. */
import '../../src/styles/layers.css';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import '../../src/styles/parts.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import ui from '../../content/sv/ui.json';
import { createWords } from '../../src/domain/words.ts';
import { editorOf } from '../../src/fields/editors.ts';
import { modelOf } from '../../src/fields/models.ts';
import { fieldDefinition, type FieldDefinition } from '../../src/fields/schemas.ts';

declare global {
  interface Window {
    fields: readonly unknown[];
    given: Record<string, unknown>;
    answers: Record<string, unknown>;
    /** An answer from another window. */
    arrives: (field: string, answer: unknown) => void;
  }
}

const words = createWords(ui);
const people = ['Karin Ståhl', 'Samir Haddad'];
const setters = new Map<string, (answer: unknown) => void>();
window.answers = {};
window.arrives = (field, answer) => { setters.get(field)?.(answer); };

function Field({ field }: { readonly field: FieldDefinition }) {
  const [answer, setAnswer] = useState<unknown>(() => window.given[field.id] ?? modelOf(field).empty(field));
  window.answers[field.id] = answer;
  setters.set(field.id, setAnswer);
  const Editor = editorOf(field);
  return <Editor field={field} answer={answer} onChange={setAnswer} readOnly={false} words={words} idPrefix={field.id} people={people} />;
}

const fields = window.fields.map((each) => fieldDefinition.parse(each));
render(<main class="container"><h1>Prov</h1>{fields.map((field) => <Field key={field.id} field={field} />)}</main>, document.body);
