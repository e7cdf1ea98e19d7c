/** Where a rule says something of the answers: a page whose exercise has one fetches what shows it; where the site is built it is here from the start. */
import type { Rule } from '../../domain/rules/schemas.ts';
import { createShelf } from '../../domain/shelf.ts';

const shelf = createShelf({ result: () => import('./rule-result.ts') });

/** Fetches what this rule's result is made with, and drawn with. Rejects where it does not come. */
export async function loadResult({ kind }: Rule): Promise<void> {
  await shelf.load(['result']);
  await shelf.take('result').loadRules([kind]);
}

/** What makes and draws a result. Throws a RangeError where it has not been fetched. */
export const ruleResult = () => shelf.take('result');

if (import.meta.env.SSR) await shelf.load(['result']);
