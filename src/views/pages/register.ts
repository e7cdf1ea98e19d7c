/** The script of the register's own page. */
import { loadModels } from '../../fields/models.ts';
// Before the form is drawn: it tells what the form's editor is given.
import '../exercise/register.ts';
import { wake } from '../islands.ts';
import { loadFields } from '../load-fields.ts';
import { RegisterPage } from '../RegisterPage.tsx';
import { SaveBadge } from '../SaveBadge.tsx';

wake('badge', SaveBadge);
wake('register', RegisterPage, ({ field, exercises }) =>
  Promise.all([loadFields([field]), loadModels(exercises.flatMap(({ fields }) => fields.map(({ kind }) => kind)))]));
