/** Every exercise and step, in order, with its address and its neighbours: the only door from pages to content. */
import { getCollection, getEntry } from 'astro:content';
import type { Exercise, Step } from '../fields/exercise.ts';
import { exerciseAddress, stepAddress } from './addresses.ts';
import { catalogProblems, exampleRegister, fieldProblems, linkProblems, type Filed } from './checks.ts';
import type { Method, Phase } from './method.ts';
import { inOrder, windowIndex } from './order.ts';
import type { TownStep } from './town/town.ts';
import { words } from './words.ts';

export interface CatalogExercise {
  readonly data: Exercise;
  readonly entry: Awaited<ReturnType<typeof getCollection<'exercises'>>>[number];
  readonly address: string;
  /** Which window of its house it is, counted from the ground up; null where it is none. */
  readonly window: number | null;
}

export interface CatalogStep {
  readonly data: Step;
  readonly entry: Awaited<ReturnType<typeof getCollection<'steps'>>>[number];
  readonly phase: Phase;
  /** In order; empty where none is written yet, and then the step has no page. */
  readonly exercises: readonly CatalogExercise[];
  /** The exercises that are windows in the house: all but the decision. */
  readonly windows: readonly CatalogExercise[];
  /** null where the step has no page yet. */
  readonly address: string | null;
}

export interface Catalog {
  readonly method: Method;
  readonly steps: readonly CatalogStep[];
  readonly exercises: readonly CatalogExercise[];
  /** The exercises that are windows, in order: what is counted as ”klara”. */
  readonly windows: readonly CatalogExercise[];
  /** The same steps as the town's pictures want them. */
  readonly town: readonly TownStep[];
  stepOf(exercise: CatalogExercise): CatalogStep;
  /** The exercises before and after one, across steps. */
  around(exercise: CatalogExercise): { readonly previous: CatalogExercise | undefined; readonly next: CatalogExercise | undefined };
}

const filed = <Data>({ filePath, id, data }: { readonly filePath?: string | undefined; readonly id: string; readonly data: Data }): Filed<Data> =>
  ({ file: filePath ?? id, data });

/** Ids by the window they light; a window whose exercise is not written yet has an empty id and stays dark. */
function inWindows(exercises: readonly CatalogExercise[]): readonly string[] {
  const ids: string[] = [];
  for (const { window, data } of exercises) if (window !== null) ids[window] = data.id;
  return Array.from(ids, (id: string | undefined) => id ?? '');
}

async function load(): Promise<Catalog> {
  const [exerciseEntries, stepEntries, methodEntry, workbookEntry, linkEntries, registerEntry] = await Promise.all([
    getCollection('exercises'), getCollection('steps'), getEntry('method', 'method'), getEntry('workbook', 'workbook'), getCollection('links'), getEntry('register', 'register'),
  ]);
  if (methodEntry === undefined) throw new Error('content/sv/method.json: expected the method’s goal, subgoals and phases, but there is no such file');
  if (registerEntry === undefined) throw new Error('content/sv/register.mdx: expected the register of actors, but there is no such file');
  const problems = [
    ...catalogProblems(exerciseEntries.map(filed), stepEntries.map(filed), filed(methodEntry), words, exampleRegister(registerEntry.data)),
    ...fieldProblems(filed(registerEntry)),
    ...linkProblems(exerciseEntries.map(filed), linkEntries.map(({ id }) => id)),
    ...(workbookEntry === undefined ? ['content/sv/workbook.mdx: expected the questions about the workbook, but there is no such file'] : fieldProblems(filed(workbookEntry))),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));

  const exercises = inOrder(exerciseEntries.map((entry) => ({ entry, data: entry.data })))
    .map(({ entry, data }, _at, all): CatalogExercise => ({
      data, entry, address: exerciseAddress(data), window: windowIndex(data, all.map((other) => other.data)),
    }));
  const steps = stepEntries.toSorted((one, other) => one.data.number - other.data.number).map((entry): CatalogStep => {
    const { data } = entry;
    const own = exercises.filter((exercise) => exercise.data.step === data.number);
    const phase = methodEntry.data.phases.find(({ id }) => id === data.phase);
    if (phase === undefined) throw new Error(`content/sv/method.json: phases expected ${data.phase}`);
    return { data, entry, phase, exercises: own, windows: own.filter(({ window }) => window !== null), address: own.length > 0 ? stepAddress(data) : null };
  });
  return {
    method: methodEntry.data,
    steps,
    exercises,
    windows: exercises.filter(({ window }) => window !== null),
    town: steps.map(({ data: { number, phase, short }, address, windows }) => ({ number, phase, short, href: address, exercises: inWindows(windows) })),
    stepOf: ({ data }) => {
      const step = steps.find((other) => other.data.number === data.step);
      if (step === undefined) throw new RangeError(`No step ${String(data.step)}`);
      return step;
    },
    around: (exercise) => {
      // By id: while developing, the catalog is read anew between a page's address and the page.
      const at = exercises.findIndex(({ data }) => data.id === exercise.data.id);
      return { previous: exercises[at - 1], next: exercises[at + 1] };
    },
  };
}

let loaded: Promise<Catalog> | undefined;

/**
 * The whole catalog, read once a build.
 * @throws Error with one line for each mistake in the content, naming file, key and what was expected
 */
export function catalog(): Promise<Catalog> {
  // While developing, content changes between pages: then it is read again each time.
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
