/** The answers of the open workbook, read once for a sheet. A sheet only reads: it never holds an exercise from others. */
import type { Lookup } from '../../domain/register.ts';
import { spreadOf } from '../../domain/rules/spread.ts';
import { group } from '../../domain/workbook.ts';
import { modelOf, type FieldDefinition } from '../../fields/models.ts';
import { $book } from '../../state/book.ts';
import { listBooks } from '../../state/books.ts';
import { openExercise } from '../../state/exercise.ts';
import { $members } from '../../state/members.ts';
import { isIndividual, type SheetDefinition } from '../exercise/questions.ts';
import { t } from '../t.ts';
import type { FieldAnswer } from './document.ts';

export interface Snapshot {
  readonly town: string;
  answerOf(field: FieldDefinition): FieldAnswer;
  /** What ids of actors stand for; left out where no answer names any. */
  readonly lookup?: Lookup;
}


async function readLookup(): Promise<Lookup> {
  const { $register, openRegister } = await import('../../state/register.ts');
  await openRegister();
  return $register.get();
}

/** @returns null where no workbook is open */
export async function readAnswers(definition: SheetDefinition): Promise<Snapshot | null> {
  const book = $book.get();
  if (book.status !== 'open') return null;
  const exercise = await openExercise(definition);
  const members = $members.get().length;
  const answers = new Map(definition.fields.map((field): [string, FieldAnswer] => {
    const model = modelOf(field);
    const answer = exercise.answer(field.id, group).get().value;
    const voices = isIndividual(definition, field)
      ? exercise.voices(field.id).get().filter((voice) => !model.isEmpty(field, voice.answer)).map((voice) => model.voice(field, voice.answer, t))
      : [];
    const spread = spreadOf(voices, t, { members, decided: model.isDone(field, answer) });
    return [field.id, { answer, ...(spread === undefined ? {} : { spread }) }];
  }));
  await exercise.close();
  const lookup = definition.fields.some((field) => (modelOf(field).actors?.(field, answers.get(field.id)?.answer) ?? []).length > 0) ? await readLookup() : undefined;
  return {
    ...(lookup === undefined ? {} : { lookup }),
    town: listBooks().find(({ id }) => id === book.id)?.town ?? '',
    answerOf: (field) => answers.get(field.id) ?? { answer: modelOf(field).empty(field) },
  };
}
