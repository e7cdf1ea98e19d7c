/** The published figures of a network that began to count early: content/<lang>/statistics.json. Method: "Network statistics". */
import * as z from 'zod/mini';
import content from '../../content/sv/statistics.json' with { type: 'json' };
import { id, sentence } from '../domain/field-schema.ts';
import { decimal } from '../domain/numbers.ts';
import { checked } from './explain.ts';

const figure = z.nullable(z.int().check(z.minimum(0)));

export const statisticsContent = z.strictObject({
  id,
  title: sentence,
  lead: sentence,
  source: sentence,
  years: z.array(z.strictObject({ id, label: sentence, note: z.optional(sentence) })).check(z.minLength(2)),
  /** Some figures have two names: the handbook's and an earlier report's. */
  rows: z.array(z.strictObject({ id, label: sentence, about: sentence, otherLabel: z.optional(sentence), otherAbout: z.optional(sentence), values: z.array(figure) })).check(z.minLength(1), z.maxLength(4)),
  members: z.strictObject({ label: sentence, values: z.array(figure) }),
  /** Shares are counted for these years only. */
  shares: z.strictObject({ years: z.array(id), note: sentence, of: z.array(z.strictObject({ label: sentence, part: id, whole: id })) }),
  cautions: z.array(sentence).check(z.minLength(1)),
}).check(z.refine(({ years, rows, members }) => [...rows, members].every(({ values }) => values.length === years.length), 'expected one value a year in every row, null where nothing is published'));
export type Statistics = z.infer<typeof statisticsContent>;

checked(statisticsContent, content, 'content/sv/statistics.json');
export const statistics: Statistics = statisticsContent.parse(content);

/** The sum of a row's figures over the years whose shares are counted; null where one of them is not published. */
function sumOf({ years, rows, shares }: Statistics, rowId: string): number | null {
  const row = rows.find((each) => each.id === rowId);
  if (row === undefined) throw new Error(`content/sv/statistics.json: shares expected the id of a row, found ${JSON.stringify(rowId)}`);
  return years.reduce<number | null>((sum, year, at) => {
    const value = row.values[at] ?? null;
    return !shares.years.includes(year.id) ? sum : sum === null || value === null ? null : sum + value;
  }, 0);
}

/** Each share as the fraction it is and as per cent with one decimal. */
export function sharesOf(data: Statistics): readonly { readonly label: string; readonly part: number; readonly whole: number; readonly percent: string }[] {
  return data.shares.of.flatMap(({ label, part: partId, whole: wholeId }) => {
    const [part, whole] = [sumOf(data, partId), sumOf(data, wholeId)];
    return part === null || whole === null || whole === 0 ? [] : [{ label, part, whole, percent: decimal((part / whole) * 100) }];
  });
}
