/** What the knowledge bank has, where it is empty, and what stands twice or has not been looked at for long. Method: exercise 4.1. */
import { isDate, today } from '../../dates.ts';
import type { FactRow, Facts } from '../../facts.ts';
import { tallyBars } from '../../pictures/tally-bars.ts';
import { shorten } from '../../pictures/text.ts';
import type { Block } from '../../report.ts';
import type { Pane, Result } from '../../result.ts';
import type { Words } from '../../words.ts';
import { textIn } from '../read-actors.ts';
import { chosen, sameName, writtenRows } from '../read-facts.ts';
import { samePage } from './address.ts';
import type { Knowledge } from './schema.ts';

export interface Duplicate {
  readonly why: 'address' | 'title';
  /** Two or more, in the order of the rows. */
  readonly rows: readonly FactRow[];
}

const gathered = (rows: readonly FactRow[], keyOf: (row: FactRow) => string | null): readonly (readonly FactRow[])[] => {
  const groups = new Map<string, FactRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].filter((group) => group.length > 1);
};

/** Rows with the same address, and rows with the same title in the same area. What has the same address is not told again for its title. */
export function duplicatesIn(rule: Knowledge, rows: readonly FactRow[]): readonly Duplicate[] {
  const addresses = gathered(rows, (row) => samePage(textIn(row, rule.place)));
  const titles = gathered(rows, (row) => {
    const title = sameName(textIn(row, rule.title));
    return title === '' ? null : `${chosen(row, rule.area.column) ?? ''} ${title}`;
  });
  const told = (group: readonly FactRow[]): boolean => addresses.some((known) => group.every((row) => known.includes(row)));
  return [
    ...addresses.map((group) => ({ why: 'address' as const, rows: group })),
    ...titles.filter((group) => !told(group)).map((group) => ({ why: 'title' as const, rows: group })),
  ];
}

/** How many nobody has ever checked, and how many were checked more than a year before the day (YYYY-MM-DD). */
export function staleIn(rule: Knowledge, rows: readonly FactRow[], day: string): { readonly never: number; readonly old: number } {
  // The same day a year before; as text also where that year had no such day.
  const limit = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
  const dates = rows.map((row) => textIn(row, rule.checked));
  return { never: dates.filter((date) => !isDate(date)).length, old: dates.filter((date) => isDate(date) && date < limit).length };
}

/** So many doubles are told one by one. */
const mostTold = 20;

const count = (rows: readonly FactRow[], { column, options }: Knowledge['area']): readonly { readonly id: string; readonly label: string; readonly count: number }[] =>
  options.map(({ id, label }) => ({ id, label, count: rows.filter((row) => chosen(row, column) === id).length }));

export function evaluate(rule: Knowledge, facts: Facts, words: Words, day: string = today()): Result {
  const rows = writtenRows(facts, rule.field);
  if (rows.length === 0) {
    return { state: 'waiting', summary: rule.waiting, panes: [{ tone: 'light', blocks: [{ type: 'text', tone: 'plain', text: rule.waiting }] }] };
  }
  const areas = count(rows, rule.area);
  const filled = areas.filter((area) => area.count > 0);
  const gaps = areas.filter((area) => area.count === 0).map(({ label }) => label);
  const doubles = duplicatesIn(rule, rows);
  const { never, old } = staleIn(rule, rows, day);
  const titleOf = (row: FactRow): string => shorten(textIn(row, rule.title) || textIn(row, rule.place) || row.label, 60);
  const tell = ({ why, rows: same }: Duplicate): string => {
    const list = same.map((row) => words('rule.knowledge.quoted', { title: titleOf(row) })).join(', ');
    return why === 'address' ? words('rule.knowledge.same-address', { list }) : words('rule.knowledge.same-title', { title: titleOf(same[0] ?? emptyRow), n: same.length });
  };
  const bars = (heading: string, counts: readonly { readonly label: string; readonly count: number }[]): Block => ({ type: 'picture', drawing: tallyBars({ title: heading, rows: counts }, words) });
  const listed = (list: readonly string[]): Block => ({ type: 'list', ordered: false, items: list });
  const plain = (text: string, tone: 'plain' | 'support' = 'plain'): Block => ({ type: 'text', tone, text });
  const sorts = count(rows, rule.sort).filter((sort) => sort.count > 0);
  const unsorted = rows.length - areas.reduce((sum, area) => sum + area.count, 0);
  const panes: readonly Pane[] = [
    {
      tone: 'light',
      figure: { value: String(rows.length), unit: words('rule.knowledge.rows', { n: rows.length, areas: filled.length, of: areas.length }) },
      blocks: unsorted === 0 ? [] : [plain(words('rule.knowledge.unsorted', { n: unsorted }), 'support')],
    },
    ...(doubles.length === 0 ? [] : [{
      tone: 'light' as const, heading: rule.duplicates.heading,
      blocks: [plain(rule.duplicates.advice), listed(doubles.slice(0, mostTold).map(tell)), ...(doubles.length > mostTold ? [plain(words('rule.knowledge.more', { more: doubles.length - mostTold }), 'support')] : [])],
    }]),
    ...(never + old === 0 ? [] : [{
      tone: 'light' as const, heading: rule.stale.heading,
      blocks: [
        listed([...(never === 0 ? [] : [words('rule.knowledge.never', { n: never })]), ...(old === 0 ? [] : [words('rule.knowledge.old', { n: old })])]),
        plain(rule.stale.advice),
      ],
    }]),
    ...(filled.length === 0 ? [] : [{ tone: 'sky' as const, heading: rule.areas, blocks: [bars(rule.areas, filled)] }]),
    ...(gaps.length === 0 ? [] : [{ tone: 'sky' as const, heading: rule.gaps.heading, blocks: [listed(gaps), plain(rule.gaps.advice)] }]),
    ...(sorts.length === 0 ? [] : [{ tone: 'sky' as const, heading: rule.sorts, blocks: [bars(rule.sorts, sorts)] }]),
  ];
  return { state: 'ready', summary: words('rule.knowledge.summary', { n: rows.length, areas: filled.length, of: areas.length, doubles: doubles.length }), panes };
}

const emptyRow: FactRow = { id: '', label: '', cells: {} };
