/**
 * A kind of field answers a handful of questions about itself, so that no shared code ever asks which kind it is.
 * A new question is added here, once, and the compiler then names every kind that lacks an answer.
 */
import * as z from 'zod/mini';
import type { Fact } from './facts.ts';
import type { Block, Spread } from './report.ts';
import type { Words } from './words.ts';

/** Lasting ids: lower-case letters, digits and hyphens; never reused, never taken from a file's name or place. */
export const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;
export const id = z.string().check(z.regex(idPattern, 'expected lower-case letters, digits and hyphens, at most 64'));

/** What every field's definition begins with, whatever its kind. */
export const common = {
  id,
  /** The question or heading that people see. */
  label: z.string().check(z.minLength(1)),
  /** A sentence or two of help under the label. */
  hint: z.optional(z.string()),
  /** Belongs to the field above it and is drawn close under it, e.g. the period under its rating. */
  attached: z.optional(z.boolean()),
  /** Members may answer this field on their own before the group does. Follows the exercise where not said. */
  individual: z.optional(z.boolean()),
};

/** The longest text kept of one answer, in UTF-16 units; longer input is kept on screen and told about, never cut in silence. */
export const longestText = 50_000;
export const text = z.string().check(z.maxLength(longestText));

/** How an answer that is a list of rows is stored: one key a row, so that one keystroke writes one row. */
export interface Parts<Answer> {
  /** Part id → data of that part. Ids match `idPattern`. Order is carried inside the data. */
  split(answer: Answer): ReadonlyMap<string, unknown>;
  /** The reverse. Unreadable parts must already have been set aside by the caller: every value here passed `schema`. */
  join(parts: ReadonlyMap<string, unknown>): Answer;
  /** Checks the data of one part. */
  schema: z.ZodMiniType;
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

export interface FieldKind<Definition, Answer> {
  /** Checks a field in an exercise's frontmatter. Has `kind: z.literal('…')`. */
  readonly definition: z.ZodMiniType<Definition>;
  /** Checks the shape of a stored or imported answer, and its range where the range is the same for every definition. */
  readonly answer: z.ZodMiniType<Answer>;
  /** Checks an answer against its definition: values in range, options that exist. */
  accepts(definition: Definition, answer: Answer): boolean;
  empty(definition: Definition): Answer;
  /** Nothing has been written or chosen. */
  isEmpty(definition: Definition, answer: Answer): boolean;
  /** Enough for the field to count as answered. */
  isDone(definition: Definition, answer: Answer): boolean;
  /** The field on paper: blank where the answer is empty. */
  report(definition: Definition, answer: Answer, words: Words, spread?: Spread): readonly Block[];
  fact(definition: Definition, answer: Answer): Fact;
  voice(definition: Definition, answer: Answer, words: Words): Voice;
  /** Only for kinds whose answer is a list of rows. */
  readonly parts?: Parts<Answer>;
}

/** Gives the kind its types from its own schemas. */
export function defineField<D extends z.ZodMiniType, A extends z.ZodMiniType>(
  kind: Omit<FieldKind<z.infer<D>, z.infer<A>>, 'definition' | 'answer'> & { definition: D; answer: A },
): typeof kind {
  return kind;
}
