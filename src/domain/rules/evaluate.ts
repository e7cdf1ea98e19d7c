/** What an exercise's rule says of its answers. A page fetches the rule it asks for; where the site is built, and in tests, all are here from the start. */
import type { Facts } from '../facts.ts';
import type { Result } from '../result.ts';
import { createShelf } from '../shelf.ts';
import type { Words } from '../words.ts';
import type { Rule } from './schemas.ts';

export type RuleKind = Rule['kind'];
type Evaluator<Asked> = (asked: Asked, facts: Facts, words: Words, day?: string) => Result;
type Pictures = NonNullable<Result['pictures']>;

interface Part<Asked> {
  readonly evaluate: Evaluator<Asked>;
  /** What is drawn large on a sheet to write on, for the rules that have such a picture. */
  readonly blankPictures?: (asked: Asked, words: Words) => Pictures;
}

const fetchers: { readonly [Kind in RuleKind]: () => Promise<Part<Extract<Rule, { kind: Kind }>>> } = {
  'all-yes': () => import('./all-yes/evaluate.ts'),
  'core-group': () => import('./core-group/evaluate.ts'),
  coverage: () => import('./coverage/evaluate.ts'),
  'rating-total': () => import('./rating-total/evaluate.ts'),
  tally: () => import('./tally/evaluate.ts'),
  'top-notes': () => import('./top-notes/evaluate.ts'),
  'actor-wheel': () => import('./actor-wheel/evaluate.ts'),
  'counts-over-time': () => import('./counts-over-time/evaluate.ts'),
  knowledge: () => import('./knowledge/evaluate.ts'),
  levels: () => import('./levels/evaluate.ts'),
  'partner-map': () => import('./partner-map/evaluate.ts'),
  'indicator-summary': () => import('./indicator-summary/evaluate.ts'),
  'mind-map': () => import('./mind-map/evaluate.ts'),
};

const shelf = createShelf<RuleKind, { readonly [Asks in keyof Part<Rule>]: unknown }>(fetchers);

/** Fetches these rules. Rejects where one does not come. */
export const loadRules = shelf.load;

/**
 * What a rule says of the answers.
 * @param asked the rule as its exercise declares it
 * @param facts every field of the exercise, by id; the group's answers, never a mean of the members'
 * @param day today as YYYY-MM-DD; the day of this computer where not given
 * @throws RangeError if the rule names a field that is missing or of another kind (found by the content tests), or has not been fetched
 */
export function evaluate(asked: Rule, facts: Facts, words: Words, day?: string): Result {
  return partOf(asked).evaluate(asked, facts, words, day);
}

/** @returns large pictures to draw in by hand; none where a rule has nothing to draw before there are answers */
export function blankPictures(asked: Rule, words: Words): Pictures {
  return partOf(asked).blankPictures?.(asked, words) ?? [];
}

/** TypeScript cannot follow by itself that a rule and its part belong together by `kind`; the type of the list sees to it. */
function partOf({ kind }: Rule): Part<Rule> {
  return shelf.take(kind) as Part<Rule>;
}

if (import.meta.env.SSR) await loadRules(Object.keys(fetchers) as RuleKind[]);
