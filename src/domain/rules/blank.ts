/** What stands beside the questions on a sheet to write on: a box for the figure, and how to read it. */
import type { Pane } from '../result.ts';
import type { Words } from '../words.ts';
import type { AllYes } from './all-yes/schema.ts';
import type { CoreGroup } from './core-group/schema.ts';
import type { RatingTotal } from './rating-total/schema.ts';
import type { Rule } from './schemas.ts';
import type { TopNotes } from './top-notes/schema.ts';

export { blankPictures } from './evaluate.ts';

/** What the outcomes mean can be read before there is one. */
const key = (headline: string, advice: string): Pane => ({
  tone: 'sky',
  blocks: [{ type: 'text', tone: 'strong', text: headline }, { type: 'text', tone: 'plain', text: advice }],
});

function allYes({ fields, outcomes: { all, some, none } }: AllYes, words: Words): readonly Pane[] {
  return [
    { tone: 'light', figure: { value: '', unit: words('rule.all-yes.yes-of', { total: fields.length }) }, blocks: [] },
    ...[all, some, ...(none === undefined ? [] : [none])].map(({ headline, advice }) => key(headline, advice)),
  ];
}

function coreGroup({ needs }: CoreGroup, words: Words): readonly Pane[] {
  const options = [needs.size, needs.socialServices, needs.police, needs.levels, needs.children].map((label) => ({ label, chosen: false }));
  return [{ tone: 'sky', blocks: [{ type: 'choices', label: words('rule.core-group.blank'), several: true, options }] }];
}

function ratingTotal({ bands }: RatingTotal, words: Words): readonly Pane[] {
  return [
    { tone: 'light', heading: words('rule.rating-total.sum'), figure: { value: '', unit: words('rule.rating-total.of-highest', { highest: bands.at(-1)?.to ?? 0 }) }, blocks: [] },
    ...bands.map(({ from, to, name, advice }) => key(words('rule.rating-total.range', { from, to, name }), advice)),
  ];
}

/** What has been ringed on the notes is written once more, three lines of it. */
function topNotes({ sheet }: TopNotes): readonly Pane[] {
  return sheet === undefined ? [] : [{ tone: 'light', heading: sheet, blocks: [{ type: 'facts', items: ['1', '2', '3'].map((label) => ({ label, value: '' })) }] }];
}

const nothing = (): readonly Pane[] => [];

const sheets: { readonly [Kind in Rule['kind']]: (asked: Extract<Rule, { kind: Kind }>, words: Words) => readonly Pane[] } = {
  'all-yes': allYes,
  'core-group': coreGroup,
  coverage: nothing,
  'rating-total': ratingTotal,
  tally: nothing,
  'top-notes': topNotes,
  'actor-wheel': nothing,
  'counts-over-time': nothing,
  knowledge: nothing,
  levels: nothing,
  'partner-map': nothing,
  'indicator-summary': nothing,
  'mind-map': nothing,
};

/** @returns panes for a blank sheet; none where a rule has nothing to say before there are answers */
export function blankPanes(asked: Rule, words: Words): readonly Pane[] {
  // As in evaluate.ts: the type of the list sees to it that a rule and its panes belong together.
  const panes = sheets[asked.kind] as (asked: Rule, words: Words) => readonly Pane[];
  return panes(asked, words);
}
