/** What every editor is given. An editor knows nothing of where answers live. */
import type { ComponentType } from 'preact';
import type { Mentions } from '../domain/register/mentions.ts';
import type { RegisterDesk } from '../domain/register.ts';
import type { Spread } from '../domain/report.ts';
import type { Words } from '../domain/words.ts';
import type { AnswerOf, DefinitionOf, FieldDefinition, Kind } from './models.ts';

interface Props<Definition, Answer> {
  readonly field: Definition;
  readonly answer: Answer;
  /** Called at every change, with the whole answer as it should be from now on. */
  readonly onChange: (next: Answer) => void;
  /** The answer can be read and not changed. */
  readonly readOnly: boolean;
  readonly words: Words;
  /** Unique on the page: the ids of the editor's elements begin with it. */
  readonly idPrefix: string;
  /** Names to offer where people are named. */
  readonly people?: readonly string[];
  /** The register of actors, to pick from and add to. A new object where it has changed. */
  readonly register?: RegisterDesk | undefined;
  /** Where actors of the register are mentioned; left out until that is known. Only for the register itself. */
  readonly mentions?: Mentions | undefined;
  /** What the members said on their own, for the kinds that show it by the answer. */
  readonly spread?: Spread;
  /** The id of an element that says more about the field, e.g. a notice. */
  readonly describedBy?: string;
}

export type EditorProps<K extends Kind> = Props<DefinitionOf<K>, AnswerOf<K>>;
export type EditorOf<K extends Kind> = ComponentType<EditorProps<K>>;

/** An editor with its types hidden, for code that draws whatever field it is given. */
export type AnyEditor = ComponentType<Props<FieldDefinition, unknown>>;
