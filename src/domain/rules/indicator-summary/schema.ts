/** What the frontmatter says of the rule `indicator-summary`. Apart from its evaluation, so that pages do not carry it. */
import * as z from 'zod/mini';
import { id, ownIds, sentence } from '../../field-schema.ts';

const category = z.strictObject({
  id,
  /** In full: ”Arbetsrelaterad exploatering”. */
  label: sentence,
  /** Over a narrow column of the heat table, two or three short words: ”Arbete”. `label` where not said. */
  short: z.optional(sentence),
  /** The two scale columns that are rated. The average needs both. */
  first: id,
  second: id,
});

/** Checks `rule:` in the frontmatter. */
export const indicatorSummarySchema = z.strictObject({
  kind: z.literal('indicator-summary'),
  /** The table with one sheet a row. */
  field: id,
  /** The actor column. Several sheets of one actor make one mean before the town's. */
  actor: id,
  /** In the order they are read. */
  categories: z.array(category).check(z.minLength(1), z.maxLength(8), z.refine(ownIds, 'expected each category to have an id of its own')),
  /** Shown until some sheet has both indicators of a category: what to do. */
  waiting: sentence,
  /** Over the bars: ”Stadens bild”. */
  bars: sentence,
  /** Over the heat table: ”Aktör för aktör”. */
  heat: sentence,
  /** Over how to read it. */
  reading: sentence,
  /** What a figure means, e.g. what 1 and 5 stand for. */
  key: sentence,
  /** Always shown with the figures: that indicators are no proof. */
  caution: sentence,
});
export type IndicatorSummary = z.infer<typeof indicatorSummarySchema>;
