/** What an exercise's rule says of its answers. */
import type { Facts } from '../facts.ts';
import type { Result } from '../result.ts';
import type { Words } from '../words.ts';
import { allYes } from './all-yes/evaluate.ts';
import { coreGroup } from './core-group/evaluate.ts';
import { coverage } from './coverage/evaluate.ts';
import { ratingTotal } from './rating-total/evaluate.ts';
import { tally } from './tally/evaluate.ts';
import type { Rule } from './rules.ts';

const evaluators: { readonly [Kind in Rule['kind']]: (asked: Extract<Rule, { kind: Kind }>, facts: Facts, words: Words) => Result } = {
  'all-yes': allYes,
  'core-group': coreGroup,
  coverage,
  'rating-total': ratingTotal,
  tally,
};

/**
 * What a rule says of the answers.
 * @param asked the rule as its exercise declares it
 * @param facts every field of the exercise, by id; the group's answers, never a mean of the members'
 * @throws RangeError if the rule names a field that is missing or of another kind (found by the content tests)
 */
export function evaluate(asked: Rule, facts: Facts, words: Words): Result {
  // TypeScript cannot follow by itself that a rule and its evaluator belong together by `kind`; the type of the list sees to it.
  const evaluator = evaluators[asked.kind] as (asked: Rule, facts: Facts, words: Words) => Result;
  return evaluator(asked, facts, words);
}
