/** What a form writes on: the opened exercise, or a loose sheet while there is no workbook to keep it in. */
import { atom, type WritableAtom } from 'nanostores';
import { modelOf, type FieldDefinition } from '../../fields/models.ts';
import type { AnswerState, OpenExercise, Voice } from '../../state/exercise.ts';
import type { SheetDefinition } from './questions.ts';

export type Desk = Pick<OpenExercise, 'answer' | 'set' | 'voices' | 'chooseVariant'>;

export interface LooseSheet extends Desk {
  /** True when something has been written that no workbook keeps yet. */
  readonly $written: WritableAtom<boolean>;
  /** Copies what was written to the desk of a workbook, and leaves the sheet blank. */
  moveTo(desk: Desk): void;
}

/** A blank form in memory. It also is the form of the built page. */
export function createLooseSheet(definition: SheetDefinition): LooseSheet {
  const fields = new Map(definition.fields.map((field): [string, FieldDefinition] => [field.id, field]));
  const answers = new Map<string, WritableAtom<AnswerState>>();
  const written = new Map<string, { readonly field: string; readonly owner: string }>();
  const $written = atom(false);
  const $voices = atom<readonly Voice[]>([]);

  const blank = (fieldId: string): AnswerState => {
    const field = fields.get(fieldId);
    if (field === undefined) throw new RangeError(`no field ${fieldId} in ${definition.id}`);
    return { value: modelOf(field).empty(field), unreadable: [], variants: [] };
  };

  const answer = (field: string, owner: string): WritableAtom<AnswerState> => {
    const key = `${field} ${owner}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const made = atom(blank(field));
    answers.set(key, made);
    return made;
  };

  return {
    $written,
    answer,
    voices: () => $voices,
    set(field, owner, value) {
      answer(field, owner).set({ value, unreadable: [], variants: [] });
      written.set(`${field} ${owner}`, { field, owner });
      $written.set(true);
    },
    chooseVariant() {
      throw new Error('a loose sheet has one version of each answer');
    },
    moveTo(desk) {
      for (const { field, owner } of written.values()) {
        desk.set(field, owner, answer(field, owner).get().value);
        answer(field, owner).set(blank(field));
      }
      written.clear();
      $written.set(false);
    },
  };
}
