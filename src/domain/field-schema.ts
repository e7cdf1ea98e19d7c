/** What the schemas of all kinds of fields are made of. Apart from field.ts, so that a page where people write does not carry it. */
import * as z from 'zod/mini';
import { idPattern, longestText } from './field.ts';

export const id = z.string().check(z.regex(idPattern, 'expected lower-case letters, digits and hyphens, at most 64'));
export const sentence = z.string().check(z.minLength(1));
export const text = z.string().check(z.maxLength(longestText));

/** What every field's definition begins with, whatever its kind. */
export const common = {
  id,
  /** The question or heading that people see. */
  label: sentence,
  /** A sentence or two of help under the label. */
  hint: z.optional(z.string()),
  /** Belongs to the field above it and is drawn close under it, e.g. the period under its rating. */
  attached: z.optional(z.boolean()),
  /** Members may answer this field on their own before the group does. Follows the exercise where not said. */
  individual: z.optional(z.boolean()),
  /** The answer is another exercise's, gone on with here: it is stored there, and is the same in both. The fields must be of one kind. */
  from: z.optional(z.strictObject({ exercise: id, field: id })),
};

/** For lists in a definition: each item has an id of its own. */
export const ownIds = (list: readonly { readonly id: string }[]): boolean => new Set(list.map((item) => item.id)).size === list.length;

/** What a kind of field says of its own data, in schemas: for content, files and their JSON Schema. */
export interface FieldSchemas {
  /** Checks a field in an exercise's frontmatter. Has `kind: z.literal('…')`. */
  readonly definition: z.ZodMiniType;
  /** The shape of a stored or imported answer, and its range where the range is the same for every definition. */
  readonly answer: z.ZodMiniType;
  /** The data of one part, for kinds whose answer is a list of rows. */
  readonly part?: z.ZodMiniType;
  /** Whether an answer to a field of this definition may name actors of the register. Asked when the site is built; never where not said. */
  usesActors?(definition: unknown): boolean;
  /** Whether people are named in an answer, one by one, and names are to be offered there. */
  namesPeople?(definition: unknown): boolean;
  /** The ids of the columns whose texts are names of people, offered wherever somebody is named. */
  peopleColumns?(definition: unknown): readonly string[];
}
