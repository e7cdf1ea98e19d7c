/**
 * How counts at one source have changed from time to time. Method: exercise 2.4, internet outreach: watch how the flow varies.
 * Two rows of the same source and day are one occasion with the larger numbers, since the same ads were there to be counted twice.
 */
import { isDate } from '../../dates.ts';
import type { FactRow, Facts } from '../../facts.ts';
import { countBars, type Occasion } from '../../pictures/count-bars.ts';
import { shorten } from '../../pictures/text.ts';
import type { Block } from '../../report.ts';
import type { Result } from '../../result.ts';
import type { Words } from '../../words.ts';
import { byName, numberIn, textIn } from '../read-actors.ts';
import { sameName, writtenRows } from '../read-facts.ts';
import type { CountsOverTime } from './schema.ts';

export interface Source {
  readonly name: string;
  /** The earliest first, one a day. */
  readonly occasions: readonly Occasion[];
}

const larger = (one: number | null, other: number | null): number | null => (one === null ? other : other === null ? one : Math.max(one, other));

/** A source's name as it is shown: the option's, or as it was first written in Swedish order, so that the order of rows does not matter. */
function sourceOf({ source: { column, sources } }: CountsOverTime, row: FactRow): string {
  const written = textIn(row, column);
  return shorten(sources?.find(({ id }) => id === written)?.label ?? written, 80);
}

/** The sources with an occasion that has a date and a number, in Swedish order; and how many rows lack one of them. */
export function sourcesOf(rule: CountsOverTime, facts: Facts): { readonly sources: readonly Source[]; readonly incomplete: number } {
  const sources = new Map<string, { name: string; days: Map<string, Occasion> }>();
  let incomplete = 0;
  for (const row of writtenRows(facts, rule.field)) {
    const date = textIn(row, rule.date);
    const all = numberIn(row, rule.all.column);
    if (!isDate(date) || all === null || all < 0) {
      incomplete += 1;
      continue;
    }
    const name = sourceOf(rule, row);
    const fresh = numberIn(row, rule.fresh.column);
    const source = sources.get(sameName(name)) ?? { name, days: new Map<string, Occasion>() };
    const known = source.days.get(date);
    source.days.set(date, { date, all: Math.max(all, known?.all ?? 0), fresh: larger(fresh === null || fresh < 0 ? null : fresh, known?.fresh ?? null) });
    sources.set(sameName(name), { name: [source.name, name].sort()[0] ?? name, days: source.days });
  }
  return {
    sources: [...sources.values()]
      .map(({ name, days }) => ({ name, occasions: [...days.values()].sort((one, other) => (one.date < other.date ? -1 : 1)) }))
      .sort(byName),
    incomplete,
  };
}

/** What has changed at a source between its last two occasions, in words; null where it has one. */
function changeIn({ name, occasions }: Source, rule: CountsOverTime, words: Words): string | null {
  const last = occasions.at(-1);
  const before = occasions.at(-2);
  if (last === undefined || before === undefined) return null;
  const values = { name: named(name, words), from: before.all, then: before.date, to: last.all, now: last.date, called: rule.all.label, n: Math.abs(last.all - before.all) };
  const change = last.all > before.all ? words('rule.counts.more', values) : last.all < before.all ? words('rule.counts.fewer', values) : words('rule.counts.same', values);
  return last.fresh === null ? change : `${change} ${words('rule.counts.fresh', { fresh: last.fresh, called: rule.fresh.label })}`;
}

const named = (name: string, words: Words): string => (name === '' ? words('rule.counts.nameless') : name);

/** So many sources to a picture: what fits on one sheet. */
const perPicture = 4;

export function evaluate(rule: CountsOverTime, facts: Facts, words: Words): Result {
  const { sources, incomplete } = sourcesOf(rule, facts);
  const caution: Block = { type: 'note', text: rule.caution };
  const lacking: readonly Block[] = incomplete === 0 ? [] : [{ type: 'text', tone: 'support', text: words('rule.counts.incomplete', { n: incomplete }) }];
  if (sources.length === 0) {
    return { state: 'waiting', summary: rule.waiting, panes: [{ tone: 'light', blocks: [{ type: 'text', tone: 'plain', text: rule.waiting }, ...lacking] }] };
  }
  const changes = sources.flatMap((source) => changeIn(source, rule, words) ?? []);
  const occasions = sources.reduce((sum, source) => sum + source.occasions.length, 0);
  const shown = sources.map(({ name, occasions: own }) => ({ name: named(name, words), occasions: own }));
  const parts = Math.ceil(shown.length / perPicture);
  return {
    state: 'ready',
    summary: changes.length === 0 ? rule.single : changes.join(' '),
    panes: [
      {
        tone: 'light',
        figure: { value: String(occasions), unit: words('rule.counts.occasions', { n: occasions }) },
        blocks: lacking,
      },
      {
        tone: 'light',
        heading: rule.changes,
        blocks: [changes.length === 0 ? { type: 'text', tone: 'plain', text: rule.single } : { type: 'list', ordered: false, items: changes }, caution],
      },
    ],
    pictures: Array.from({ length: parts }, (_, part) => {
      const heading = parts === 1 ? rule.heading : words('rule.counts.part', { heading: rule.heading, part: part + 1, parts });
      const own = shown.slice(part * perPicture, (part + 1) * perPicture);
      return { heading, drawing: countBars({ title: heading, sources: own, called: { all: rule.all.label, fresh: rule.fresh.label } }, words) };
    }),
  };
}
