/** Which sheets there are: every exercise on every size of paper that it says. */
import type { PaperSize } from '../../print/paper.ts';
import { exercisePath } from '../../site/addresses.ts';
import { catalog, type CatalogExercise } from '../../site/catalog.ts';

export interface SheetProps {
  readonly exercise: CatalogExercise;
}

export async function sheetPaths(paper: PaperSize) {
  const { exercises } = await catalog();
  return exercises
    .filter(({ data }) => data.paper.includes(paper))
    .map((exercise) => ({ params: { sheet: exercisePath(exercise.data) }, props: { exercise } }));
}
