/** Where a rule says something of the answers: a page whose exercise has one fetches what shows it; where the site is built it is here from the start. */
import { loadRules } from '../../domain/rules/evaluate.ts';
import type { Rule } from '../../domain/rules/schemas.ts';
import { createShelf } from '../../domain/shelf.ts';

const shelf = createShelf({ result: () => import('./rule-result.ts') });

/** Fetches what this rule's result is made with, and drawn with. Rejects where it does not come. */
export const loadResult = ({ kind }: Rule): Promise<unknown> => Promise.all([shelf.load(['result']), loadRules([kind])]);

/** What makes and draws a result. Throws a RangeError where it has not been fetched. */
export const ruleResult = () => shelf.take('result');

if (import.meta.env.SSR) await shelf.load(['result']);
