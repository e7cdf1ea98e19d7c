/** Statements to say yes or no to, where only a yes to every one carries. Method: exercises 0.1 and 0.2. */
import type { Facts } from '../../facts.ts';
import { windowRow } from '../../pictures/window-row.ts';
import type { Block } from '../../report.ts';
import type { Result } from '../../result.ts';
import type { Words } from '../../words.ts';
import { factOf } from '../read-facts.ts';
import type { AllYes } from './schema.ts';

export function evaluate(rule: AllYes, facts: Facts, words: Words): Result {
  const statements = rule.fields.map((field) => {
    const { label, fact } = factOf(facts, field, 'truth');
    return { label, value: fact.value };
  });
  const total = statements.length;
  const saidNo = statements.filter(({ value }) => value === false);
  const saidYes = statements.filter(({ value }) => value === true);
  const left = total - saidNo.length - saidYes.length;
  const picture: Block = { type: 'picture', drawing: windowRow(statements.map(({ value }) => value), words) };
  const noes: readonly Block[] =
    saidNo.length === 0
      ? []
      : [
          { type: 'text', tone: 'strong', text: words('rule.all-yes.noes') },
          { type: 'list', ordered: false, items: saidNo.map(({ label }) => label) },
        ];

  if (left > 0) {
    const summary = words('rule.all-yes.left', { left, total, counted: rule.counted });
    return {
      state: 'waiting',
      summary,
      panes: [
        {
          tone: 'light',
          figure: { value: String(total - left), unit: words('rule.of', { total, counted: rule.counted }) },
          blocks: [picture, { type: 'text', tone: 'plain', text: summary }, ...noes],
        },
      ],
    };
  }

  const { all, some, none = some } = rule.outcomes;
  const { headline, advice } = saidNo.length === 0 ? all : saidYes.length === 0 ? none : some;
  return {
    state: 'ready',
    summary: headline,
    panes: [
      {
        tone: 'light',
        figure: { value: String(saidYes.length), unit: words('rule.all-yes.yes-of', { total }) },
        blocks: [picture, { type: 'text', tone: 'strong', text: headline }, { type: 'text', tone: 'plain', text: advice }],
      },
      ...(noes.length === 0 ? [] : [{ tone: 'light' as const, blocks: noes }]),
    ],
  };
}
