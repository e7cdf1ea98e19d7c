/** From when to when, as it stands in content and in files. */
import * as z from 'zod/mini';
import { isDate, isMonth } from '../../domain/dates.ts';
import { common, sentence, text } from '../../domain/field-schema.ts';

export const definition = z.strictObject({
  ...common,
  kind: z.literal('period'),
  /** The labels of the two ends. */
  from: sentence,
  to: sentence,
  /** The ends are months, not days. */
  months: z._default(z.boolean(), false),
  /** The label of the note; the interface's own where not said. */
  note: z.optional(sentence),
});
export type Definition = z.infer<typeof definition>;

const moment = z.string().check(
  z.refine((value) => value === '' || isDate(value) || isMonth(value), 'expected a date as YYYY-MM-DD, a month as YYYY-MM, or nothing'),
);

export const answer = z.strictObject({ from: moment, to: moment, note: text });
export type Answer = z.infer<typeof answer>;
