/**
 * What the members' own answers say to the group: each one, the range and where they differ.
 * It is there to be talked about and is never combined into the group's answer.
 */
import type { Voice } from '../field.ts';
import type { Spread } from '../report.ts';
import type { Words } from '../words.ts';

/** From this distance between the lowest and the highest, the members are told that they differ. Ours; the scale is 1–5. */
const differsFrom = 3;

/** The middle value; between two, half-way. `values` need not be sorted but must not be empty. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new RangeError('no values to find the middle of');
  return (lower + upper) / 2;
}

/** A number as Swedish readers write it: "3,5". */
const written = (value: number): string => String(value).replace('.', ',');

/**
 * @param voices what each member answered; those without a place on the scale are left out
 * @param members how many could answer, to say when everybody has; leave out where it is not known
 * @param decided the group has set its own value
 * @returns undefined where nobody has answered. `lead` is the beginning of `text`, to be written stronger.
 */
export function spreadOf(
  voices: readonly Pick<Voice, 'value'>[], words: Words, { members, decided = false }: { members?: number; decided?: boolean } = {},
): Spread | undefined {
  const values = voices.flatMap(({ value }) => (value === null ? [] : [value])).sort((one, other) => one - other);
  const lowest = values[0];
  const highest = values.at(-1);
  if (lowest === undefined || highest === undefined) return undefined;
  const differs = highest - lowest >= differsFrom;
  const everybody = members !== undefined && values.length >= members && values.length > 1;
  const range =
    values.length === 1
      ? words('spread.one', { value: written(lowest) })
      : lowest === highest
        ? words('spread.same', { value: written(lowest) })
        : differs
          ? words('spread.range', { lowest: written(lowest), highest: written(highest) })
          : words('spread.middle', { lowest: written(lowest), highest: written(highest), middle: written(median(values)) });
  const lead = differs ? words('spread.differs') : everybody && !decided ? words('spread.everybody', { n: values.length }) : undefined;
  const next = everybody && !decided ? ` ${words('spread.decide')}` : '';
  return {
    values,
    differs,
    ...(lead === undefined ? {} : { lead }),
    text: `${lead === undefined ? '' : `${lead} `}${range}${next}`,
  };
}
