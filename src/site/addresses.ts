/** Where pages are. Every link in the site is made here, so that an address is written in one place. */
import type { Exercise, Step } from '../fields/exercise.ts';

/** Pages that exist once. Trailing slash always. */
export const pages = {
  home: '/',
  journey: '/resan/',
  exercises: '/ovningar/',
  print: '/skriv-ut/',
  workbook: '/arbetsboken/',
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

export const stepPath = ({ number, slug }: Pick<Step, 'number' | 'slug'>): string => `${String(number)}-${slug}`;

export const stepAddress = (step: Pick<Step, 'number' | 'slug'>): string => `/steg/${stepPath(step)}/`;

/** A step's place among the sheets of the print room. */
export const stepSheets = (step: Pick<Step, 'number'>): string => `${pages.print}#steg-${String(step.number)}`;
