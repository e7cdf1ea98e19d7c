/** An exercise's fields as the questions people count: a field with those that are attached to it. Pure. */
import type { Exercise } from '../../fields/exercise.ts';
import type { FieldDefinition } from '../../fields/models.ts';

/** What can be written on: an exercise, or the workbook's own questions. */
export interface SheetDefinition {
  readonly id: string;
  readonly fields: readonly FieldDefinition[];
  /** Members answer on their own first; only the group does where not said. */
  readonly individual?: boolean;
}

/** All an exercise's form needs to know: what only the leader reads, what stands around the form, and the example are not written into the page again. */
export type FormDefinition = Omit<Exercise, 'facilitator' | 'safety' | 'links' | 'beside' | 'forms' | 'example'>;

export interface Question {
  /** 1, 2, 3 … in the order they are asked. */
  readonly number: number;
  readonly main: FieldDefinition;
  /** `main` first, then what is attached to it. */
  readonly fields: readonly FieldDefinition[];
}

/** Every field belongs to exactly one question; a first field that says it is attached is a question anyway. */
export function questionsOf(fields: readonly FieldDefinition[]): readonly Question[] {
  const questions: { number: number; main: FieldDefinition; fields: FieldDefinition[] }[] = [];
  for (const field of fields) {
    const last = questions.at(-1);
    if (field.attached === true && last !== undefined) last.fields.push(field);
    else questions.push({ number: questions.length + 1, main: field, fields: [field] });
  }
  return questions;
}

/** Whether members answer this field on their own: what it says itself, else what its exercise says. */
export const isIndividual = (definition: SheetDefinition, field: FieldDefinition): boolean =>
  field.individual ?? definition.individual ?? false;

/** The questions that members answer on their own, with the numbers they have among all; without the fields that only the group answers. */
export function individualQuestions(definition: SheetDefinition): readonly Question[] {
  return questionsOf(definition.fields)
    .filter(({ main }) => isIndividual(definition, main))
    .map((question) => ({ ...question, fields: question.fields.filter((field) => isIndividual(definition, field)) }));
}
