/** What the made-up town answered: where an exercise goes on with another's answer, that one's example is this one's too. */
import type { Exercise } from '../fields/exercise.ts';
import { goesOnWith } from '../fields/home.ts';

type Exemplified = Pick<Exercise, 'id' | 'fields' | 'example'>;

/** @param exercises all of them @returns the group's answers by the id of the field in this exercise */
export function exampleAnswers({ fields, example }: Exemplified, exercises: readonly Exemplified[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.flatMap((field) => {
    const home = goesOnWith(field);
    const group = home === undefined ? example.group : (exercises.find(({ id }) => id === home.exercise)?.example.group ?? {});
    const answer = group[home?.field ?? field.id];
    return answer === undefined ? [] : [[field.id, answer]];
  }));
}
