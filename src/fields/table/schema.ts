/** Rows with typed columns, as they stand in content and in files. */
import * as z from 'zod/mini';
import { common, id, ownIds, sentence, text } from '../../domain/field-schema.ts';
import { longestName, mostNames, mostStoredRows } from './rows.ts';

const column = z.strictObject({
  id,
  label: sentence,
  /**
   * text: free words · choice: one of `options` · tick: yes or nothing · people: names, several ·
   * date: a day, or nothing.
   */
  type: z.enum(['text', 'choice', 'tick', 'people', 'date']),
  hint: z.optional(sentence),
  options: z.optional(z.array(z.strictObject({ id, label: sentence })).check(z.minLength(2))),
  /** A heading that gathers columns on a card. */
  group: z.optional(sentence),
  /** Share of the width on paper and screen, relative to the other columns. */
  share: z._default(z.number().check(z.positive(), z.maximum(20)), 1),
  /** A text column whose values are names, offered wherever an owner is named. */
  people: z.optional(z.boolean()),
});
export type Column = z.infer<typeof column>;

export const definition = z
  .strictObject({
    ...common,
    kind: z.literal('table'),
    /** A row as a line of a table, or as a card that opens. */
    layout: z._default(z.enum(['rows', 'cards']), 'rows'),
    columns: z.array(column).check(z.minLength(1), z.maxLength(20)),
    /** Rows that are given and can be neither added to nor removed. The first column shows their labels. */
    fixed: z.optional(z.array(z.strictObject({ id, label: sentence, hint: z.optional(sentence) })).check(z.minLength(1))),
    /** One row in one word, with a small letter: ”kandidat”. */
    rowName: sentence,
    /** How many rows to write in a blank sheet has. */
    blankRows: z._default(z.int().check(z.minimum(0), z.maximum(40)), 6),
  })
  .check(
    z.refine(({ columns }) => ownIds(columns), { path: ['columns'], error: 'expected each column to have an id of its own' }),
    z.refine(({ columns }) => columns.every(({ type, options }) => (type === 'choice') === (options !== undefined)), {
      path: ['columns'],
      error: 'expected options on every column of type choice, and on no other',
    }),
    z.refine(({ columns }) => columns.every(({ type, people }) => people !== true || type === 'text'), {
      path: ['columns'],
      error: 'expected people: true on columns of type text only',
    }),
    z.refine(({ fixed }) => fixed === undefined || ownIds(fixed), { path: ['fixed'], error: 'expected each fixed row to have an id of its own' }),
    z.refine(({ fixed, columns }) => fixed === undefined || columns[0]?.type === 'text', {
      path: ['columns', 0, 'type'],
      error: 'expected type text: the first column shows the labels of the fixed rows',
    }),
  );
export type Definition = z.infer<typeof definition>;

const cell = z.union([text, z.boolean(), z.readonly(z.array(z.string().check(z.maxLength(longestName))).check(z.maxLength(mostNames)))]);

/** One row. */
export const part = z.readonly(z.strictObject({ id, position: z.number(), cells: z.readonly(z.record(id, cell)) }));

export const answer = z.readonly(z.array(part).check(z.maxLength(mostStoredRows)));
export type Answer = z.infer<typeof answer>;
