/** Edits whose every word can be found again: one is added, none is ever taken away. */
import type { OpenExercise } from '../../src/state/exercise.ts';
import { everyKind } from './definition.ts';

const group = 'group';
interface Row { readonly id: string; readonly position: number; readonly cells: Readonly<Record<string, unknown>> }

/** Adds a word to what this window has on its screen. @param place 0–9: two texts, a comment and seven rows */
export function addWord(exercise: OpenExercise, place: number, word: string): void {
  const value = (field: string): unknown => exercise.answer(field, group).get().value;
  if (place < 2) {
    const field = place === 0 ? 'note' : 'name';
    exercise.set(field, group, `${String(value(field))} ${word}`);
    return;
  }
  if (place === 2) {
    const { value: agree, comment } = value('agree') as { value: boolean | null; comment: string };
    exercise.set('agree', group, { value: agree, comment: `${comment} ${word}` });
    return;
  }
  const id = `r-${place}`;
  const rows = value('people') as readonly Row[];
  const row = rows.find((known) => known.id === id) ?? { id, position: place, cells: { name: '' } };
  const changed = { ...row, cells: { ...row.cells, name: `${String(row.cells['name'])} ${word}` } };
  exercise.set('people', group, [...rows.filter((known) => known.id !== id), changed]);
}

/** Every word that this window can show: in answers, or in their other versions. */
export function wordsIn(exercise: OpenExercise): Set<string> {
  const found = everyKind.fields.map(({ id }) => {
    const { value, variants } = exercise.answer(id, group).get();
    return JSON.stringify([value, variants]);
  });
  return new Set(found.join().match(/w[a-z]*\d+x/g) ?? []);
}
