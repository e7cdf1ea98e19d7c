/** The decision that closes a step, as it stands in content and in files. */
import * as z from 'zod/mini';
import { isDate } from '../../domain/dates.ts';
import { common, id, ownIds, sentence, text } from '../../domain/field-schema.ts';

export const definition = z
  .strictObject({
    ...common,
    kind: z.literal('decision'),
    /** The ways it can go. `tone` says which kind of answer each is, in meaning and not in colour. */
    options: z.array(z.strictObject({ id, label: sentence, tone: z.enum(['yes', 'later', 'no']) })).check(z.minLength(2), z.maxLength(4)),
    /** The labels of the three lines of the record. */
    date: sentence,
    by: sentence,
    why: sentence,
  })
  .check(z.refine(({ options }) => ownIds(options), { path: ['options'], error: 'expected each option to have an id of its own' }));
export type Definition = z.infer<typeof definition>;

export const answer = z.strictObject({
  choice: z.nullable(id),
  date: z.string().check(z.refine((value) => value === '' || isDate(value), 'expected a date as YYYY-MM-DD, or nothing')),
  by: text,
  why: text,
});
export type Answer = z.infer<typeof answer>;
