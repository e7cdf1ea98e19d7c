/** What the town's pictures need to know of a step; made by the pages from the content. */
import type { Phase } from '../../domain/pictures/town/plan.ts';

export interface TownStep {
  /** 0–8. */
  readonly number: number;
  readonly phase: Phase;
  /** One or two words under the house. */
  readonly short: string;
  /** The step's page, or null where it has no exercises yet: then the step is text and no link. */
  readonly href: string | null;
  /** Ids of its exercises in the order their windows light; the decision that closes a step is no window. */
  readonly exercises: readonly string[];
}

/** The quarter a phase is: its name, and a sentence on what is done there. */
export interface TownQuarter {
  readonly phase: Phase;
  readonly name: string;
  readonly text: string;
}

/** Exercises by step number, 0 first: the form in which the drawing takes them. */
export const exercisesByStep = (steps: readonly TownStep[]): readonly (readonly string[])[] =>
  Array.from({ length: 9 }, (_, number) => steps.find((step) => step.number === number)?.exercises ?? []);
