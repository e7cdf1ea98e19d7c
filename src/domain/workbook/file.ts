/**
 * The file a workbook travels in: one readable JSON text with everything in it.
 * A JSON Schema of it is made from these schemas (src/pages/arbetsbok.schema.json.ts).
 */
import * as z from 'zod/mini';
import { id } from '../field-schema.ts';
import { envelopeShape, moment, owner } from './envelope-schema.ts';
import { limits } from './limits.ts';

/** What every workbook file begins by saying of itself. */
export const fileFormat = 'stad-for-stad-arbetsbok';

const hour = z.iso.datetime();

/** One answer, or one row of it. `v`, `rev`, `by` and `t` are kept so that files can be merged later. */
export const fileAnswer = z.strictObject({ exercise: id, field: id, owner, part: z.optional(id), ...envelopeShape });
export type FileAnswer = z.infer<typeof fileAnswer>;

/** The raw text of a stored value that could not be read, so that it can still be rescued. */
export const fileUnreadable = z.strictObject({
  exercise: id,
  field: id,
  owner,
  part: z.optional(id),
  /** When it was set aside, in milliseconds since 1970. */
  at: moment,
  text: z.string().check(z.maxLength(limits.raw)),
});
export type FileUnreadable = z.infer<typeof fileUnreadable>;

export const workbookShape = z.strictObject({
  id,
  created: hour,
  /** The filled example of a made-up town. */
  example: z.optional(z.boolean()),
});

/** All but the lists' own items: those are checked one by one, so that one bad answer does not stop the others. */
export const fileFrame = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(fileFormat),
  version: z.int().check(z.minimum(1)),
  exported: hour,
  workbook: workbookShape,
  answers: z.array(z.unknown()),
  /** Answers that were written at the same time as the one in `answers` with the same address. */
  variants: z._default(z.array(z.unknown()), []),
  unreadable: z._default(z.array(z.unknown()), []),
});
export type FileFrame = z.infer<typeof fileFrame>;

/** The whole file as a program of this version writes it. */
export const workbookFile = z.extend(fileFrame, {
  answers: z.array(fileAnswer).check(z.maxLength(limits.values)),
  variants: z.optional(z.array(fileAnswer)),
  unreadable: z.optional(z.array(fileUnreadable)),
});
export type WorkbookFile = z.infer<typeof workbookFile>;

/** Writes a file's text, indented so that people can read it. Input must already be valid. */
export const writeFile = (file: WorkbookFile): string => `${JSON.stringify(file, null, 2)}\n`;
