/** Where pages are. Every link in the site is made here, so that an address is written in one place. */
import type { Exercise, Step } from '../fields/exercise.ts';

/** Pages that exist once. Trailing slash always. */
export const pages = {
  home: '/',
  journey: '/resan/',
  exercises: '/ovningar/',
  print: '/skriv-ut/',
  workbook: '/arbetsboken/',
  actions: '/att-gora/',
  /** The register of actors. */
  register: '/aktorer/',
  help: '/hjalp/',
  about: '/om/',
  privacy: '/integritet/',
  accessibility: '/tillganglighet/',
  how: '/sa-gar-det-till/',
  /** The filled example as a workbook file. */
  example: '/exempel.json',
} as const;

type Named = Pick<Exercise, 'number' | 'step' | 'slug'>;

/** The last part of an exercise's address: ”0-6-ar-ni-redo”, or ”0-beslut” for one that has no number. */
export const exercisePath = ({ number, step, slug }: Named): string =>
  `${(number ?? String(step)).replace('.', '-')}-${slug}`;

export const exerciseAddress = (exercise: Named): string => `${pages.exercises}${exercisePath(exercise)}/`;

/** The sheet of an exercise on a size of paper, ”A4” or ”A3”. */
export const sheetAddress = (exercise: Named, paper: string): string =>
  `/papper/${exercisePath(exercise)}/${paper.toLowerCase()}/`;

type NamedForm = Pick<NonNullable<Exercise['forms']>[number], 'id' | 'paper'>;

/** The last part but one of the address of a form that exists on paper only. */
export const formPath = (exercise: Named, { id }: Pick<NamedForm, 'id'>): string => `${exercisePath(exercise)}-${id}`;

export const formAddress = (exercise: Named, form: NamedForm): string => `/papper/${formPath(exercise, form)}/${form.paper.toLowerCase()}/`;

export const stepPath = ({ number, slug }: Pick<Step, 'number' | 'slug'>): string => `${String(number)}-${slug}`;

export const stepAddress = (step: Pick<Step, 'number' | 'slug'>): string => `/steg/${stepPath(step)}/`;

/** A step's place among the sheets of the print room. */
export const stepSheets = (step: Pick<Step, 'number'>): string => `${pages.print}#steg-${String(step.number)}`;

/** A phase's introduction; none for the gate, which has its step. */
export const phaseAddress = (slug: string): string => `/fas/${slug}/`;
