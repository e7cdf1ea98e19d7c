/** Which rows of a table have people, and who stands in many of them. Method: exercise 0.4, roles in the core group. */
import type { Facts } from '../../facts.ts';
import { requirements } from '../../pictures/requirements.ts';
import type { Block } from '../../report.ts';
import type { Result } from '../../result.ts';
import type { Words } from '../../words.ts';
import { namesIn, sameName, writtenRows } from '../read-facts.ts';
import type { Coverage } from './schema.ts';

export function evaluate(rule: Coverage, facts: Facts, words: Words): Result {
  const rows = writtenRows(facts, rule.field).map((row) => ({ label: row.label, names: namesIn(row, rule.column) }));
  const total = rows.length;
  const covered = rows.filter(({ names }) => names.length > 0).length;
  const waiting = covered === 0;
  const picture: Block = {
    type: 'picture',
    drawing: requirements(
      {
        title: words('rule.coverage.picture', { covered, total, counted: rule.counted }),
        items: rows.map(({ label, names }) => ({
          label,
          note: names.length === 0 ? words('rule.coverage.nobody') : names.join(', '),
          state: names.length > 0 ? 'met' : waiting ? 'unset' : 'missing',
        })),
      },
      words,
    ),
  };
  const figure = { value: String(covered), unit: words('rule.of', { total, counted: rule.counted }) };

  if (waiting) {
    return {
      state: 'waiting',
      summary: rule.waiting,
      panes: [
        { tone: 'light', figure, blocks: [{ type: 'text', tone: 'plain', text: rule.waiting }] },
        { tone: 'light', blocks: [picture] },
      ],
    };
  }

  const held = new Map<string, { name: string; rows: string[] }>();
  for (const { label, names } of rows) {
    for (const name of names) {
      const known = held.get(sameName(name)) ?? { name, rows: [] };
      known.rows.push(label);
      held.set(sameName(name), known);
    }
  }
  const many = [...held.values()].filter((person) => person.rows.length >= rule.manyFrom);
  const { headline, advice } = covered === total ? rule.outcomes.all : rule.outcomes.some;
  return {
    state: 'ready',
    summary: headline,
    panes: [
      {
        tone: 'light',
        figure,
        blocks: [
          { type: 'text', tone: 'strong', text: headline },
          { type: 'text', tone: 'plain', text: advice },
        ],
      },
      { tone: 'light', blocks: [picture] },
      ...(many.length === 0
        ? []
        : [
            {
              tone: 'sky' as const,
              heading: rule.outcomes.many.headline,
              blocks: [
                {
                  type: 'list' as const,
                  ordered: false,
                  items: many.map((person) => words('rule.coverage.many', { name: person.name, rows: person.rows.join(', ') })),
                },
                { type: 'text' as const, tone: 'plain' as const, text: rule.outcomes.many.advice },
              ],
            },
          ]),
    ],
  };
}
