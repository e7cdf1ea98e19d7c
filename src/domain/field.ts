/**
 * A kind of field answers a handful of questions about itself, so that no shared code ever asks which kind it is.
 * A new question is added here, once, and the compiler then names every kind that lacks an answer.
 */
import type { Action, ActionStatus } from './action.ts';
import type { Fact } from './facts.ts';
import type { ActorId, Lookup } from './register.ts';
import type { Block, Spread } from './report.ts';
import type { Words } from './words.ts';

/** Lasting ids: lower-case letters, digits and hyphens; never reused, never taken from a file's name or place. */
export const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** The longest text kept of one answer, in UTF-16 units; longer input is kept on screen and told about, never cut in silence. */
export const longestText = 50_000;

/** How an answer that is a list of rows is stored: one key a row, so that one keystroke writes one row. */
export interface Parts<Definition, Answer> {
  /** Part id → data of that part. Ids match `idPattern`. Order is carried inside the data. */
  split(answer: Answer): ReadonlyMap<string, unknown>;
  /** The reverse. Unreadable parts must already have been set aside by the caller: every value here was accepted. */
  join(parts: ReadonlyMap<string, unknown>): Answer;
  /** Whether parsed JSON is the data of the part that is stored under this id. Never throws. */
  accepts(definition: Definition, data: unknown, partId: string): boolean;
}

/** What one member's answer says to the group. */
export interface Voice {
  /** A place on the scale, where the kind has one. */
  readonly value: number | null;
  /** The answer in words, e.g. "4" or "Ja". */
  readonly said: string;
  /** Reasons given in free text. */
  readonly reasons: readonly string[];
}

/** What is asked of a field where people write, and so what its model.ts answers. Its schemas stand in schema.ts, its paper in report.ts. */
export interface FieldKind<Definition, Answer> {
  /**
   * Whether parsed JSON is an answer to this field: its shape, values in range, options that exist. Never throws.
   * True exactly where the kind's schema passes and the answer belongs to its definition.
   */
  accepts(definition: Definition, data: unknown): data is Answer;
  empty(definition: Definition): Answer;
  /** Nothing has been written or chosen. */
  isEmpty(definition: Definition, answer: Answer): boolean;
  /** Enough for the field to count as answered. */
  isDone(definition: Definition, answer: Answer): boolean;
  /** @param lookup what ids of actors stand for; the ids stay as they are where it is not given */
  fact(definition: Definition, answer: Answer, lookup?: Lookup): Fact;
  voice(definition: Definition, answer: Answer, words: Words): Voice;
  /** Only for kinds whose answer is a list of rows. */
  readonly parts?: Parts<Definition, Answer>;
  /** Only for kinds that may hold promises of what somebody will do: those that say what is to be done, in their order. */
  readonly actions?: {
    /** Whether this field is asked for promises at all. */
    may(definition: Definition): boolean;
    list(definition: Definition, answer: Answer): readonly Action[];
    /** The answer with the action's status changed; the same answer where it has no such action. */
    withStatus(definition: Definition, answer: Answer, actionId: string, status: ActionStatus): Answer;
  };
  /** Only for kinds that may name actors of the register: each id once, as it is stored. */
  readonly actors?: (definition: Definition, answer: Answer) => readonly ActorId[];
}

/** The field on paper: blank where the answer is empty. @param spread what the members said on their own @param lookup what ids of actors stand for */
export type FieldReport<Definition, Answer> = (definition: Definition, answer: Answer, words: Words, spread?: Spread, lookup?: Lookup) => readonly Block[];
