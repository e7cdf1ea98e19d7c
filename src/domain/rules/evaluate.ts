/** What an exercise's rule says of its answers. A page fetches the rule it asks for; where the site is built, and in tests, all are here from the start. */
import type { Facts } from '../facts.ts';
import type { Result } from '../result.ts';
import { createShelf } from '../shelf.ts';
import type { Words } from '../words.ts';
import type { Rule } from './schemas.ts';

export type RuleKind = Rule['kind'];
type Evaluator<Asked> = (asked: Asked, facts: Facts, words: Words) => Result;

const fetchers: { readonly [Kind in RuleKind]: () => Promise<{ readonly evaluate: Evaluator<Extract<Rule, { kind: Kind }>> }> } = {
  'all-yes': () => import('./all-yes/evaluate.ts'),
  'core-group': () => import('./core-group/evaluate.ts'),
  coverage: () => import('./coverage/evaluate.ts'),
  'rating-total': () => import('./rating-total/evaluate.ts'),
  tally: () => import('./tally/evaluate.ts'),
};

const shelf = createShelf<RuleKind, { readonly evaluate: unknown }>(fetchers);

/** Fetches these rules. Rejects where one does not come. */
export const loadRules = shelf.load;

/**
 * What a rule says of the answers.
 * @param asked the rule as its exercise declares it
 * @param facts every field of the exercise, by id; the group's answers, never a mean of the members'
 * @throws RangeError if the rule names a field that is missing or of another kind (found by the content tests), or has not been fetched
 */
export function evaluate(asked: Rule, facts: Facts, words: Words): Result {
  // TypeScript cannot follow by itself that a rule and its evaluator belong together by `kind`; the type of the list sees to it.
  return (shelf.take(asked.kind).evaluate as Evaluator<Rule>)(asked, facts, words);
}

if (import.meta.env.SSR) await loadRules(Object.keys(fetchers) as RuleKind[]);
