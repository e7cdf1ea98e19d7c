/** Who can be in the core group, and whether they make a group. Method: exercise 0.3, recruit. */
import type { FactRow, Facts } from '../../facts.ts';
import { requirements, type Requirement } from '../../pictures/requirements.ts';
import { shorten } from '../../pictures/text.ts';
import type { Block } from '../../report.ts';
import type { Result } from '../../result.ts';
import type { Words } from '../../words.ts';
import { chosen, isTicked, writtenRows } from '../read-facts.ts';
import type { CoreGroup } from './schema.ts';

export interface Candidate {
  readonly name: string;
  /** Labels of the basics that are not ticked. */
  readonly missing: readonly string[];
  /** How many of the desirable things are ticked. */
  readonly desirable: number;
  readonly qualifies: boolean;
}

function candidate(rule: CoreGroup, row: FactRow): Candidate {
  const missing = rule.basics.filter((basic) => !isTicked(row, basic.id)).map(({ label }) => label);
  return {
    name: shorten(row.label.trim(), 80),
    missing,
    desirable: rule.desirables.filter((wish) => isTicked(row, wish.id)).length,
    qualifies: missing.length === 0,
  };
}

/** What the group needs, judged on those who qualify and on nobody else. */
function composition(rule: CoreGroup, rows: readonly FactRow[], words: Words): readonly Requirement[] {
  const { sector, level, needs } = rule;
  const from = (option: string): readonly FactRow[] => rows.filter((row) => chosen(row, sector.column) === option);
  const has = (people: readonly FactRow[], wanted: string): boolean =>
    people.some((row) => [wanted, level.both].includes(chosen(row, level.column) ?? ''));
  const state = (met: boolean): Requirement['state'] => (met ? 'met' : rows.length === 0 ? 'unset' : 'missing');
  const lacking = [sector.socialServices, sector.police].flatMap((organisation) =>
    [level.strategic, level.operative]
      .filter((kind) => !has(from(organisation.id), kind.id))
      .map((kind) => words('rule.core-group.level-from', { level: kind.label, sector: organisation.label })),
  );
  const rightSize = rows.length >= rule.min && rows.length <= rule.max;
  return [
    { label: needs.size, state: state(rightSize), note: words('rule.core-group.size', { n: rows.length }) },
    { label: needs.socialServices, state: state(from(sector.socialServices.id).length > 0) },
    { label: needs.police, state: state(from(sector.police.id).length > 0) },
    {
      label: needs.levels,
      state: state(lacking.length === 0),
      ...(lacking.length > 0 && rows.length > 0 ? { note: words('rule.core-group.lacking', { list: lacking.join(', ') }) } : {}),
    },
    { label: needs.children, state: state(rows.some((row) => isTicked(row, rule.children))) },
  ];
}

/** The candidates and what their group has, in numbers and words. Throws a RangeError for a field that is no table. */
export function judgeCoreGroup(
  rule: CoreGroup, facts: Facts, words: Words,
): { candidates: readonly Candidate[]; needs: readonly Requirement[] } {
  const rows = writtenRows(facts, rule.field);
  const judged = rows.map((row) => ({ row, candidate: candidate(rule, row) }));
  return {
    candidates: judged.map((one) => one.candidate),
    needs: composition(rule, judged.filter((one) => one.candidate.qualifies).map((one) => one.row), words),
  };
}

export function evaluate(rule: CoreGroup, facts: Facts, words: Words): Result {
  const { candidates, needs } = judgeCoreGroup(rule, facts, words);
  const qualified = candidates.filter(({ qualifies }) => qualifies).length;
  const met = needs.filter(({ state }) => state === 'met').length;
  const picture: Block = {
    type: 'picture',
    drawing: requirements({ title: words('rule.core-group.picture', { met, total: needs.length }), items: needs }, words),
  };
  const groupPane = { tone: 'light' as const, heading: words('rule.core-group.group'), blocks: [picture] };

  if (candidates.length === 0) {
    return {
      state: 'waiting',
      summary: rule.waiting,
      panes: [{ tone: 'light', blocks: [{ type: 'text', tone: 'plain', text: rule.waiting }] }, groupPane],
    };
  }

  const { headline, advice } = met === needs.length ? rule.outcomes.complete : rule.outcomes.incomplete;
  const told = candidates.map(({ name, missing, desirable, qualifies }) => {
    const who = name === '' ? words('rule.core-group.nameless') : name;
    return qualifies
      ? words('rule.core-group.qualifies', { name: who, desirable, of: rule.desirables.length })
      : words('rule.core-group.lacks', { name: who, missing: missing.join(', ') });
  });
  return {
    state: 'ready',
    summary: words('rule.core-group.summary', { qualified, total: candidates.length, headline }),
    panes: [
      {
        tone: 'light',
        figure: { value: String(qualified), unit: words('rule.core-group.of', { n: candidates.length }) },
        blocks: [
          { type: 'text', tone: 'support', text: words('rule.core-group.fit') },
          { type: 'text', tone: 'strong', text: headline },
          { type: 'text', tone: 'plain', text: advice },
        ],
      },
      groupPane,
      { tone: 'sky', heading: words('rule.core-group.candidates'), blocks: [{ type: 'list', ordered: false, items: told }] },
    ],
  };
}
