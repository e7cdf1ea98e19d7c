/** The script of an exercise's page. */
import { loadRules } from '../../domain/rules/evaluate.ts';
import { offerPeople } from '../../state/members.ts';
import { individualQuestions } from '../exercise/questions.ts';
import { loadVoices } from '../exercise/voices.ts';
import { ExerciseForm } from '../ExerciseForm.tsx';
import { wake } from '../islands.ts';
import { loadFields } from '../load-fields.ts';
import { SaveBadge } from '../SaveBadge.tsx';

wake('badge', SaveBadge);
wake('exercise', ExerciseForm, ({ definition, actors, people }) => {
  if (people !== undefined) offerPeople(people);
  return Promise.all([
    actors === undefined ? null : import('../exercise/register.ts'),
    loadFields(definition.fields),
    definition.rule === undefined ? null : loadRules([definition.rule.kind]),
    individualQuestions(definition).length === 0 ? null : loadVoices(),
  ]);
});
