/** Which sheets there are: every exercise on every size of paper that it says, and its forms that exist on paper only. */
import type { PaperSize } from '../../print/paper.ts';
import { exercisePath, formPath } from '../../site/addresses.ts';
import { catalog, type CatalogExercise } from '../../site/catalog.ts';
import type { PaperForm } from '../../site/forms.ts';

export interface SheetProps {
  readonly exercise: CatalogExercise;
  /** null for the exercise itself. */
  readonly form: PaperForm | null;
}

export async function sheetPaths(paper: PaperSize) {
  const { exercises } = await catalog();
  return exercises.flatMap((exercise): { readonly params: { readonly sheet: string }; readonly props: SheetProps }[] => [
    ...(exercise.data.paper.includes(paper) ? [{ params: { sheet: exercisePath(exercise.data) }, props: { exercise, form: null } }] : []),
    ...(exercise.data.forms ?? []).filter((form) => form.paper === paper).map((form) => ({ params: { sheet: formPath(exercise.data, form) }, props: { exercise, form } })),
  ]);
}
