/** The editors alone on a page, for tests: their answers live in `window.answers`, and `window.arrives` sends one in from outside. */
import '../../src/styles/layers.css';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import '../../src/styles/parts.css';
import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import ui from '../../content/sv/ui.json';
import type { Actor, RegisterDesk } from '../../src/domain/register.ts';
import { createWords } from '../../src/domain/words.ts';
import { editorOf } from '../../src/fields/editors.ts';
import { modelOf } from '../../src/fields/models.ts';
import { fieldDefinition, type FieldDefinition } from '../../src/fields/schemas.ts';

declare global {
  interface Window {
    fields: readonly unknown[];
    given: Record<string, unknown>;
    answers: Record<string, unknown>;
    /** Those of the register; none where not said. */
    actors?: readonly Actor[];
    /** An answer from another window. */
    arrives: (field: string, answer: unknown) => void;
  }
}

const words = createWords(ui);
const people = ['Karin Ståhl', 'Samir Haddad'];
const setters = new Map<string, (answer: unknown) => void>();
window.answers = {};
window.arrives = (field, answer) => { setters.get(field)?.(answer); };

/** A register that lives as long as the page. */
function useRegister(): RegisterDesk {
  const [actors, setActors] = useState<readonly Actor[]>(window.actors ?? []);
  return useMemo(() => ({
    actors,
    actor: (id) => {
      const found = actors.find((actor) => actor.id === id);
      return found === undefined ? null : { ...found, removed: false };
    },
    add: (name, industry = '') => {
      const known = actors.find((actor) => actor.name.toLowerCase() === name.trim().toLowerCase());
      const id = known?.id ?? `a-new-${actors.length}`;
      if (known === undefined) setActors([...actors, { id, name: name.trim(), industry }]);
      return id;
    },
    rename: (id, name) => { setActors(actors.map((actor) => (actor.id === id ? { ...actor, name } : actor))); },
  }), [actors]);
}

function Field({ field, register }: { readonly field: FieldDefinition; readonly register: RegisterDesk }) {
  const [answer, setAnswer] = useState<unknown>(() => window.given[field.id] ?? modelOf(field).empty(field));
  window.answers[field.id] = answer;
  setters.set(field.id, setAnswer);
  const Editor = editorOf(field);
  return <Editor field={field} answer={answer} onChange={setAnswer} readOnly={false} words={words} idPrefix={field.id} people={people} register={register} />;
}

const fields = window.fields.map((each) => fieldDefinition.parse(each));

function Page() {
  const register = useRegister();
  return <main class="container"><h1>Prov</h1>{fields.map((field) => <Field key={field.id} field={field} register={register} />)}</main>;
}
render(<Page />, document.body);
