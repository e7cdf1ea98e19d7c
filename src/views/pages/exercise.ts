/** The script of an exercise's page. */
import { loadEditors } from '../../fields/editors.ts';
import { loadModels } from '../../fields/models.ts';
import { openCurrentBook } from '../../state/book.ts';
import { offerPeople } from '../../state/members.ts';
import { individualQuestions } from '../exercise/questions.ts';
import { loadResult } from '../exercise/results.ts';
import { loadVoices } from '../exercise/voices.ts';
import { ExerciseForm } from '../ExerciseForm.tsx';
import { wake } from '../islands.ts';
import { SaveBadge } from '../SaveBadge.tsx';
import { wanted } from '../wanted.ts';

wake('badge', SaveBadge);
wake('exercise', ExerciseForm, async ({ definition, actors, people }, place) => {
  if (people !== undefined) offerPeople(people);
  // The badge above tells which workbook is open before anybody comes to the form.
  await Promise.all([
    openCurrentBook(),
    loadModels(definition.fields.map(({ kind }) => kind)),
    loadEditors(definition.fields),
    actors === undefined ? null : import('../exercise/register.ts'),
    individualQuestions(definition).length === 0 ? null : loadVoices(),
    wanted(place).then(() => (definition.rule === undefined ? null : loadResult(definition.rule))),
  ]);
});
