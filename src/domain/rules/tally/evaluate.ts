/** How many rows have each option. Method: exercise 0.7, who has which training. */
import type { Facts } from '../../facts.ts';
import { tallyBars } from '../../pictures/tally-bars.ts';
import type { Result } from '../../result.ts';
import type { Words } from '../../words.ts';
import { chosen, writtenRows } from '../read-facts.ts';
import type { Tally } from './schema.ts';

export function evaluate(rule: Tally, facts: Facts, words: Words): Result {
  const rows = writtenRows(facts, rule.field);
  const counts = rule.options.map(({ id: option, label }) => ({
    label,
    count: rows.filter((row) => chosen(row, rule.column) === option).length,
  }));
  const chosenRows = counts.reduce((sum, { count }) => sum + count, 0);
  if (chosenRows === 0) {
    return {
      state: 'waiting',
      summary: rule.waiting,
      panes: [{ tone: 'light', blocks: [{ type: 'text', tone: 'plain', text: rule.waiting }] }],
    };
  }
  const unset = rows.length - chosenRows;
  const list = counts.map(({ label, count }) => words('rule.tally.count', { label, count })).join(', ');
  return {
    state: 'ready',
    summary: words('rule.tally.summary', { heading: rule.heading, list }),
    panes: [
      {
        tone: 'light',
        heading: rule.heading,
        figure: { value: String(chosenRows), unit: words('rule.of', { total: rows.length, counted: rule.counted }) },
        blocks: [
          { type: 'picture', drawing: tallyBars({ title: rule.heading, rows: counts }, words) },
          ...(unset === 0 ? [] : [{ type: 'text' as const, tone: 'support' as const, text: words('rule.tally.unset', { unset, counted: rule.counted }) }]),
        ],
      },
    ],
  };
}
