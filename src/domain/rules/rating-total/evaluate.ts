/**
 * Ratings that are added up once every one is given, and read in bands. Method: exercise 0.6, readiness.
 * The source asks eleven questions under seven headings while its bands begin at 8; eight rated rows is our reading.
 */
import type { Facts } from '../../facts.ts';
import { bandBar } from '../../pictures/band-bar.ts';
import { profile } from '../../pictures/profile.ts';
import type { Block } from '../../report.ts';
import type { Pane, Result } from '../../result.ts';
import type { Words } from '../../words.ts';
import { factOf } from '../read-facts.ts';
import type { RatingTotal } from './schema.ts';

interface Criterion {
  readonly label: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
}

/** Throws a RangeError where the bands do not reach over every possible total. */
function criteriaOf(rule: RatingTotal, facts: Facts): { criteria: readonly Criterion[]; lowest: number; highest: number } {
  const criteria = rule.fields.map((field) => {
    const { label, fact } = factOf(facts, field, 'rating');
    return { label, value: fact.value, min: fact.min, max: fact.max };
  });
  const lowest = criteria.reduce((sum, { min }) => sum + min, 0);
  const highest = criteria.reduce((sum, { max }) => sum + max, 0);
  if (rule.bands[0]?.from !== lowest || rule.bands.at(-1)?.to !== highest) {
    throw new RangeError(`rule: the bands must reach from ${lowest} to ${highest}, the lowest and highest total`);
  }
  return { criteria, lowest, highest };
}

export function evaluate(rule: RatingTotal, facts: Facts, words: Words): Result {
  const { criteria, lowest, highest } = criteriaOf(rule, facts);
  const rated = criteria.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  const complete = rated.length === criteria.length;
  const total = rated.reduce((sum, { value }) => sum + value, 0);

  const profilePane: Pane = {
    tone: 'light',
    heading: words(complete ? 'rule.rating-total.profile' : 'rule.rating-total.profile-so-far'),
    blocks: [
      {
        type: 'picture',
        drawing: profile(
          { rows: criteria, max: Math.max(...criteria.map(({ max }) => max)), lowAtOrBelow: rule.weakAtOrBelow },
          words,
        ),
      },
    ],
  };
  const bar: Block = {
    type: 'picture',
    drawing: bandBar({ bands: rule.bands, marker: complete ? total : null }, words),
  };
  const reading = rule.bands.flatMap(({ from, to, name, advice }): Block[] => {
    const range: Block = { type: 'text', tone: 'strong', text: words('rule.rating-total.range', { from, to, name }) };
    // The outcome's own advice stands in the first pane once there is an outcome.
    return complete ? [range] : [range, { type: 'text', tone: 'plain', text: advice }];
  });
  const readingPane: Pane = { tone: 'sky', heading: words('rule.rating-total.reading'), blocks: [bar, ...reading] };

  if (!complete) {
    const progress = { done: rated.length, total: criteria.length, counted: rule.counted };
    return {
      state: 'waiting',
      summary: words('rule.rating-total.waiting', progress),
      panes: [
        {
          tone: 'light',
          figure: { value: String(rated.length), unit: words('rule.of', progress) },
          blocks: [{ type: 'text', tone: 'plain', text: words('rule.rating-total.when', progress) }],
        },
        profilePane,
        readingPane,
      ],
    };
  }

  const found = rule.bands.find(({ from, to }) => total >= from && total <= to);
  if (found === undefined) throw new RangeError(`rule: the total ${total} is outside ${lowest}–${highest}`);
  // Sorting is stable, so criteria with the same rating keep the order they are read in.
  const weak = rated.filter(({ value }) => value <= rule.weakAtOrBelow).sort((one, other) => one.value - other.value);
  const weakPane: readonly Pane[] =
    found.weak === undefined || weak.length === 0
      ? []
      : [
          {
            tone: 'light',
            heading: found.weak,
            blocks: [
              {
                type: 'list',
                ordered: true,
                items: weak.map(({ label, value }) => words('rule.rating-total.weak', { label, value })),
              },
            ],
          },
        ];
  return {
    state: 'ready',
    summary: words('rule.rating-total.summary', { total, highest, headline: found.headline }),
    panes: [
      {
        tone: 'light',
        figure: { value: String(total), unit: words('rule.rating-total.of-highest', { highest }) },
        blocks: [
          { type: 'text', tone: 'strong', text: found.headline },
          { type: 'text', tone: 'plain', text: found.advice },
        ],
      },
      ...weakPane,
      profilePane,
      readingPane,
    ],
  };
}
