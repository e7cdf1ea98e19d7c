/** The list of everything that somebody has promised: where each stands in time, in which order they come, and what a filter leaves. Pure. */
import type { Action, ActionStatus } from './action.ts';

/** An action with where it was written. */
export interface ListedAction extends Action {
  readonly exercise: string;
  readonly field: string;
}

/** When an action is to be done, seen from today. */
export type Timing = 'overdue' | 'soon' | 'later' | 'undated' | 'done';
export const timings = ['overdue', 'soon', 'later', 'undated', 'done'] as const satisfies readonly Timing[];

/** Days from today that count as soon: until about the next meeting. */
const soonDays = 14;

/** @param day and @param by as YYYY-MM-DD @returns the whole days from one day to another; negative where `by` is earlier */
export const daysBetween = (day: string, by: string): number => Math.round((Date.parse(`${by}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 86_400_000);

/** @param today as YYYY-MM-DD. The last day itself is not overdue. */
export function timingOf({ status, when }: Pick<Action, 'status' | 'when'>, today: string): Timing {
  if (status === 'done') return 'done';
  if (when === '') return 'undated';
  const left = daysBetween(today, when);
  return left < 0 ? 'overdue' : left <= soonDays ? 'soon' : 'later';
}

export interface ActionFilter {
  /** A name; null for everybody, '' for what nobody has taken on. */
  readonly person: string | null;
  /** null for all; 'open' for everything that is not done. */
  readonly status: ActionStatus | 'open' | null;
  /** An exercise's id; null for all. */
  readonly exercise: string | null;
}

/** @returns the actions that a filter leaves, in their order */
export function filtered(actions: readonly ListedAction[], { person, status, exercise }: ActionFilter): readonly ListedAction[] {
  return actions.filter((action) =>
    (person === null || (person === '' ? action.who.length === 0 : action.who.includes(person))) &&
    (status === null || (status === 'open' ? action.status !== 'done' : action.status === status)) &&
    (exercise === null || action.exercise === exercise));
}

export interface ActionGroup {
  readonly timing: Timing;
  readonly actions: readonly ListedAction[];
}

/** The actions under their timings, earliest day first; those of one day keep the order they were written in. Empty groups are left out. */
export function grouped(actions: readonly ListedAction[], today: string): readonly ActionGroup[] {
  return timings
    .map((timing): ActionGroup => ({
      timing,
      actions: actions.filter((action) => timingOf(action, today) === timing).toSorted((one, other) => (one.when < other.when ? -1 : one.when > other.when ? 1 : 0)),
    }))
    .filter(({ actions: own }) => own.length > 0);
}

/** Everybody who has promised something, each once, in Swedish order. */
export const peopleOf = (actions: readonly ListedAction[]): readonly string[] =>
  [...new Set(actions.flatMap(({ who }) => who))].sort((one, other) => one.localeCompare(other, 'sv'));
