/** How exercises, kinds and numbers are spoken of on the pages. */
import type { Exercise } from '../fields/exercise.ts';
import type { IconName } from '../views/parts/Icon.tsx';
import { words } from './words.ts';

/** ”0.6 Är ni redo?”, and only the title where there is no number. */
export const exerciseName = ({ number, title }: Pick<Exercise, 'number' | 'title'>): string =>
  number === null ? title : `${number} ${title}`;

/** What stands on an exercise's plate: its number, or its step's where it has none. */
export const plateText = ({ number, step }: Pick<Exercise, 'number' | 'step'>): string => number ?? String(step);

interface KindName {
  readonly icon: IconName;
  readonly name: string;
  /** The way it turns: inward, outward, back. */
  readonly way: string;
}

export const kindNames: Readonly<Record<Exercise['kind'], KindName>> = {
  team: { icon: 'in', name: words('exercise.team'), way: words('exercise.team-way') },
  activity: { icon: 'out', name: words('exercise.activity'), way: words('exercise.activity-way') },
  reflection: { icon: 'undo', name: words('exercise.reflection'), way: words('exercise.reflection-way') },
  decision: { icon: 'check', name: words('exercise.decision'), way: words('exercise.decision-way') },
};
