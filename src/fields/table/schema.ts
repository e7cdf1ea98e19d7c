/** Rows with typed columns, as they stand in content and in files. */
import * as z from 'zod/mini';
import { statuses } from '../../domain/action.ts';
import { common, id, ownIds, sentence, text } from '../../domain/field-schema.ts';
import { longestName, mostNames, mostStoredRows } from './rows.ts';

const column = z.strictObject({
  id,
  label: sentence,
  /**
   * text: free words · choice: one of `options` · tick: yes or nothing · people: names, several ·
   * date: a day, or nothing · scale: a whole number from 1 to 5 · actor: one of the register · link: an address on the web or
   * a place in words · number: a whole number, 0 or more, or what was written instead of one.
   */
  type: z.enum(['text', 'choice', 'tick', 'people', 'date', 'scale', 'actor', 'link', 'number']),
  hint: z.optional(sentence),
  options: z.optional(z.array(z.strictObject({ id, label: sentence })).check(z.minLength(2))),
  /** A heading that gathers columns on a card. */
  group: z.optional(sentence),
  /** Share of the width on paper and screen, relative to the other columns. */
  share: z._default(z.number().check(z.positive(), z.maximum(20)), 1),
  /** What the ends of a scale mean. */
  low: z.optional(sentence),
  high: z.optional(sentence),
  /** A text column whose values are names, offered wherever an owner is named. */
  people: z.optional(z.boolean()),
});
export type Column = z.infer<typeof column>;

const action = z.strictObject({ what: id, who: id, when: id, status: id });
type Action = z.infer<typeof action>;

const typeIn = (columns: readonly Column[], columnId: string): Column['type'] | undefined => columns.find((each) => each.id === columnId)?.type;

export const definition = z
  .strictObject({
    ...common,
    kind: z.literal('table'),
    /** A row as a line of a table, or as a card that opens. */
    layout: z._default(z.enum(['rows', 'cards']), 'rows'),
    columns: z.array(column).check(z.minLength(1), z.maxLength(20)),
    /** Rows that are given and can be neither added to nor removed. The first column shows their labels. */
    fixed: z.optional(z.array(z.strictObject({ id, label: sentence, hint: z.optional(sentence) })).check(z.minLength(1))),
    /** Given rows (`fixed`) can be followed by rows of people's own. */
    own: z.optional(z.boolean()),
    /** Columns of type choice that the rows can be narrowed down by, above the table. */
    filters: z.optional(z.array(id).check(z.minLength(1))),
    /** Each row is a promise: which columns say what, who, when and how far it has come. Gathered in one list with those of other exercises. */
    action: z.optional(action),
    /** On paper each row has a sheet to itself. */
    sheetPerRow: z.optional(z.boolean()),
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
    z.refine(({ columns }) => columns.every(({ type, low, high }) => (type === 'scale') === (low !== undefined) && (type === 'scale') === (high !== undefined)), {
      path: ['columns'],
      error: 'expected low and high on every column of type scale, and on no other',
    }),
    z.refine(({ own, fixed }) => own !== true || fixed !== undefined, { path: ['own'], error: 'expected fixed rows too: without them people add rows of their own anyway' }),
    z.refine(({ filters = [], columns }) => filters.every((filter) => typeIn(columns, filter) === 'choice') && new Set(filters).size === filters.length, {
      path: ['filters'],
      error: 'expected the ids of columns of type choice, each once',
    }),
    z.refine(({ sheetPerRow, layout }) => sheetPerRow !== true || layout === 'cards', { path: ['sheetPerRow'], error: 'expected layout: cards, for a row on a sheet of its own is a card' }),
    ...(Object.entries({ what: 'text', who: 'people', when: 'date', status: 'choice' }) as [keyof Action, Column['type']][]).map(([role, type]) =>
      z.refine<{ action?: Action | undefined; columns: readonly Column[] }>(({ action, columns }) => action === undefined || typeIn(columns, action[role]) === type, {
        path: ['action', role],
        error: `expected the id of a column of type ${type}`,
      })),
    z.refine(({ action, columns }) => {
      const options = columns.find((each) => each.id === action?.status)?.options;
      return options === undefined || [...options.map((option) => option.id)].sort().join() === [...statuses].sort().join();
    }, { path: ['action', 'status'], error: `expected a column with the options ${statuses.join(', ')}, and no others` }),
  );
export type Definition = z.infer<typeof definition>;

export const usesActors = ({ columns }: Definition): boolean => columns.some(({ type }) => type === 'actor');
export const namesPeople = ({ columns }: Definition): boolean => columns.some(({ type }) => type === 'people');
export const peopleColumns = ({ columns }: Definition): readonly string[] => columns.filter(({ people }) => people === true).map((each) => each.id);

const cell = z.union([text, z.number(), z.boolean(), z.readonly(z.array(z.string().check(z.maxLength(longestName))).check(z.maxLength(mostNames)))]);

/** One row. */
export const part = z.readonly(z.strictObject({ id, position: z.number(), cells: z.readonly(z.record(id, cell)) }));

export const answer = z.readonly(z.array(part).check(z.maxLength(mostStoredRows)));
export type Answer = z.infer<typeof answer>;
