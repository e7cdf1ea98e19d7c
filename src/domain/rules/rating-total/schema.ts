/** What the frontmatter says of the rule `rating-total`. Apart from its evaluation, so that pages do not carry it. */
import * as z from 'zod/mini';
import { id, sentence } from '../../field-schema.ts';

const band = z.strictObject({
  /** The lowest and the highest total of the band, both in it. */
  from: z.int(),
  to: z.int(),
  /** Follows the numbers in the reading key: "inte redo än". */
  name: sentence,
  /** The finding, when the total is in the band. */
  headline: sentence,
  advice: sentence,
  /** `low` is hatched in the picture. */
  tone: z.enum(['low', 'good']),
  /** Heading over the criteria that still need work; left out where they are not to be named. */
  weak: z.optional(sentence),
});

const follow = (bands: readonly z.infer<typeof band>[]): boolean =>
  bands.every(({ from, to }, index) => {
    const before = bands[index - 1];
    return from <= to && (before === undefined || from === before.to + 1);
  });

/** Checks `rule:` in the frontmatter. */
export const ratingTotalSchema = z.strictObject({
  kind: z.literal('rating-total'),
  /** The scales, in the order they are read. */
  fields: z.array(id).check(z.minLength(2)),
  /** What the fields are, in the plural: "frågor". */
  counted: sentence,
  /** Lowest first, without gaps, from the lowest possible total to the highest. */
  bands: z.array(band).check(z.minLength(1), z.refine(follow, 'expected bands lowest first and without gaps')),
  /** A rating at or below this needs work. */
  weakAtOrBelow: z.int(),
});
export type RatingTotal = z.infer<typeof ratingTotalSchema>;
