/** Forms that exist on paper only, as definitions of sheets: rows to write in by hand, under what they are for. */
import type { Exercise } from '../fields/exercise.ts';
import type { FormDefinition } from '../views/exercise/questions.ts';
import { exerciseName } from './names.ts';

export type PaperForm = NonNullable<Exercise['forms']>[number];

/** @returns what is printed for one of an exercise's forms; nothing on it is ever filled in on the screen */
export function formSheet(exercise: Exercise, form: PaperForm): FormDefinition {
  const { id, slug, step, number, kind, minutes, who, material } = exercise;
  return {
    id, slug, step, number, kind, minutes, who, material,
    title: form.title,
    lead: form.lead,
    individual: false,
    paper: [form.paper],
    ...(form.notice === undefined ? {} : { notice: form.notice }),
    fields: [{
      kind: 'table', id: form.id, label: exerciseName(exercise), rowName: form.title, layout: 'rows', blankRows: form.rows,
      columns: form.columns.map(({ label, share }, at) => ({ id: `c${String(at + 1)}`, label, type: 'text', share })),
    }],
  };
}
