/**
 * What the actors say that they come across, category by category. Method: exercise 2.5. A sheet's average for a category is the sum of its
 * two indicators by two and is there only when both are rated, so that a missing one never counts as 0. The town's figure is the mean of
 * the ACTORS' averages: an actor with several sheets first has the mean of its own, so that nobody weighs more for having been asked twice.
 */
import type { FactRow, Facts } from '../../facts.ts';
import { decimal, mean } from '../../numbers.ts';
import { heatTable, type HeatRow } from '../../pictures/heat-table.ts';
import { spreadBars } from '../../pictures/spread-bars.ts';
import { shorten } from '../../pictures/text.ts';
import type { Block, ReportCell } from '../../report.ts';
import type { Result } from '../../result.ts';
import type { Words } from '../../words.ts';
import { actorIn, byName, ratingIn } from '../read-actors.ts';
import { writtenRows } from '../read-facts.ts';
import type { IndicatorSummary } from './schema.ts';

type Category = IndicatorSummary['categories'][number];

export interface ActorAverages {
  readonly name: string;
  /** One for each category, from 1 to 5; null where no sheet of the actor has both indicators. */
  readonly averages: readonly (number | null)[];
}

export interface CategorySummary {
  readonly label: string;
  /** How many actors have an average. */
  readonly actors: number;
  /** null where none has. */
  readonly town: { readonly mean: number; readonly lowest: number; readonly highest: number; /** Those with the highest, in Swedish order. */ readonly who: readonly string[] } | null;
}

/** A sheet's average for a category; null unless both are rated. */
export function sheetAverage(row: FactRow, { first, second }: Pick<Category, 'first' | 'second'>): number | null {
  const [one, other] = [ratingIn(row, first), ratingIn(row, second)];
  return one === null || other === null ? null : (one + other) / 2;
}

/** The actors that have an average in some category: the highest average first, then the higher sum of them, then by name. */
export function actorAverages(rule: IndicatorSummary, facts: Facts): readonly ActorAverages[] {
  const byActor = new Map<string, { name: string; sheets: FactRow[] }>();
  for (const row of writtenRows(facts, rule.field)) {
    const actor = actorIn(row, rule.actor);
    // A sheet whose actor nobody has picked is a source of its own.
    const key = actor?.key ?? `row ${row.id}`;
    const known = byActor.get(key);
    if (known === undefined) byActor.set(key, { name: actor?.name ?? shorten(row.label.trim(), 80), sheets: [row] });
    else known.sheets.push(row);
  }
  return [...byActor.values()]
    .map(({ name, sheets }) => ({
      name,
      averages: rule.categories.map((category) => {
        const own = sheets.flatMap((sheet) => sheetAverage(sheet, category) ?? []);
        return own.length === 0 ? null : mean(own);
      }),
    }))
    .filter(({ averages }) => averages.some((average) => average !== null))
    .sort((one, other) => top(other) - top(one) || sum(other) - sum(one) || byName(one, other));
}

const given = ({ averages }: ActorAverages): readonly number[] => averages.flatMap((average) => average ?? []);
const top = (actor: ActorAverages): number => Math.max(...given(actor));
const sum = (actor: ActorAverages): number => Math.round(given(actor).reduce((total, average) => total + average, 0) * 1e6);

/** The town category by category, in their order. */
export function townSummary(rule: IndicatorSummary, actors: readonly ActorAverages[]): readonly CategorySummary[] {
  return rule.categories.map(({ label }, at) => {
    const rated = actors.flatMap(({ name, averages }) => {
      const average = averages[at] ?? null;
      return average === null ? [] : [{ name, average }];
    });
    const values = rated.map(({ average }) => average);
    const highest = Math.max(...values);
    return {
      label,
      actors: rated.length,
      town: rated.length === 0 ? null : {
        mean: mean(values), lowest: Math.min(...values), highest,
        who: rated.filter(({ average }) => average === highest).sort(byName).map(({ name }) => name),
      },
    };
  });
}

/** So many rows to a picture: what fits on one sheet. */
const rowsPerPicture = 24;
/** So many names are told of those who share the highest figure. */
const mostNames = 3;

const cell = (text: string): ReportCell => ({ type: 'text', text });
const textBlock = (text: string, tone: 'plain' | 'support' | 'strong' = 'plain'): Block => ({ type: 'text', tone, text });

function townTable(summary: readonly CategorySummary[], words: Words): Block {
  return {
    type: 'table', label: words('rule.indicators.table'), blankRows: 0,
    columns: [
      { label: words('rule.indicators.category'), share: 3 }, { label: words('rule.indicators.mean') }, { label: words('rule.indicators.actors') },
      { label: words('rule.indicators.spread'), share: 1.3 }, { label: words('rule.indicators.highest'), share: 3 },
    ],
    rows: summary.map(({ label, actors, town }) => [
      cell(label), cell(town === null ? '–' : decimal(town.mean)), cell(String(actors)),
      cell(town === null ? '–' : words('rule.indicators.range', { lowest: decimal(town.lowest), highest: decimal(town.highest) })),
      cell(town === null ? '–' : named(town.who, words)),
    ]),
  };
}

function named(who: readonly string[], words: Words): string {
  const more = who.length - mostNames;
  return more > 0 ? words('rule.indicators.more', { list: who.slice(0, mostNames).join(', '), more }) : who.join(', ');
}

function heatPictures(rule: IndicatorSummary, actors: readonly ActorAverages[], words: Words): NonNullable<Result['pictures']> {
  const columns = rule.categories.map(({ label, short }) => short ?? label);
  const rows: readonly HeatRow[] = actors.map(({ name, averages }) => ({ name, values: averages }));
  const parts = Math.ceil(rows.length / rowsPerPicture);
  return Array.from({ length: parts }, (_, part) => {
    const shown = rows.slice(part * rowsPerPicture, (part + 1) * rowsPerPicture);
    const range = { from: part * rowsPerPicture + 1, to: part * rowsPerPicture + shown.length, total: rows.length };
    const heading = parts === 1 ? rule.heat : words('rule.indicators.part', { heading: rule.heat, ...range });
    return { heading, drawing: heatTable({ title: heading, columns, rows: shown }, words) };
  });
}

export function evaluate(rule: IndicatorSummary, facts: Facts, words: Words): Result {
  const actors = actorAverages(rule, facts);
  const caution: Block = { type: 'note', text: rule.caution };
  if (actors.length === 0) {
    return { state: 'waiting', summary: rule.waiting, panes: [{ tone: 'light', blocks: [textBlock(rule.waiting), caution] }] };
  }
  const summary = townSummary(rule, actors);
  const leading = summary.reduce<CategorySummary | null>((best, each) => (each.town !== null && each.town.mean > (best?.town?.mean ?? 0) ? each : best), null);
  const told = leading === null || leading.town === null ? rule.waiting : words('rule.indicators.summary', { label: leading.label, mean: decimal(leading.town.mean), n: leading.actors });
  return {
    state: 'ready',
    summary: told,
    panes: [
      {
        tone: 'light',
        figure: { value: String(actors.length), unit: words('rule.indicators.of-actors', { n: actors.length }) },
        blocks: [textBlock(told, 'strong'), caution],
      },
      { tone: 'sky', heading: rule.reading, blocks: [textBlock(rule.key)] },
    ],
    pictures: [
      {
        heading: rule.bars,
        drawing: spreadBars({
          title: rule.bars,
          bars: summary.map(({ label, actors: n, town }) => ({ label, note: words('rule.indicators.count', { n }), value: town })),
        }, words),
        blocks: [townTable(summary, words)],
      },
      ...heatPictures(rule, actors, words),
    ],
  };
}
