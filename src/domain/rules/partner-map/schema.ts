/** What the frontmatter says of the rule `partner-map`. Apart from its evaluation, so that pages do not carry it. */
import * as z from 'zod/mini';
import { id, sentence } from '../../field-schema.ts';

const zone = z.strictObject({
  /** Stands in the block on the map: ”Bär tillsammans”. */
  name: sentence,
  /** What to do with those who are there. */
  advice: sentence,
});

const axis = z.strictObject({
  /** The scale column. */
  column: id,
  /** Before a figure: ”Påverkan” in ”Påverkan 5, stöd 2”. The support's is written with a small letter. */
  label: sentence,
  /** The ends, along the edge of the map: ”liten påverkan”, ”stor påverkan”. */
  low: sentence,
  high: sentence,
});

/** Checks `rule:` in the frontmatter. */
export const partnerMapSchema = z.strictObject({
  kind: z.literal('partner-map'),
  /** The table with one actor a row. The dots on the map have the rows' numbers. */
  field: id,
  /** The actor column. */
  actor: id,
  influence: axis,
  support: axis,
  /** The text column with what you plan to do. */
  measure: id,
  /** Scale columns with where an actor stood before, drawn as a ring and an arrow; what is not said is as it is now. */
  before: z.optional(z.strictObject({
    influence: z.optional(id),
    support: z.optional(id),
    /** A text or date column: when that was. Written at the arrow where it is short and there is room. */
    when: z.optional(id),
  })),
  zones: z.strictObject({
    /** High influence (4–5) and low support (1–2), with the tag that says to begin here: ”Börja här”. */
    win: z.extend(zone, { tag: sentence }),
    /** High and high. */
    carry: zone,
    /** Low influence and high support. */
    involve: zone,
    /** Low and low. */
    watch: zone,
    /** A three in either: in the street between the blocks. */
    between: zone,
  }),
  /** Over the map. */
  heading: sentence,
  first: z.strictObject({
    /** Over the list of whom to invest in first. */
    heading: sentence,
    /** Why these. */
    advice: sentence,
    /** When nobody has high influence and low support. */
    none: sentence,
    /** Instead of a measure, where none is written yet. */
    unplanned: sentence,
  }),
  /** Over the lists of the other zones. */
  others: sentence,
  /** Shown until some actor has both figures: what to do. */
  waiting: sentence,
});
export type PartnerMapRule = z.infer<typeof partnerMapSchema>;
