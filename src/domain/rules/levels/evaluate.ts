/** Who is on which level of collaboration, and where they are wished. Method: exercise 3.2, after Huxham (1996); each level has those before it. */
import type { FactRow, Facts } from '../../facts.ts';
import { levelSteps } from '../../pictures/level-steps.ts';
import { shorten } from '../../pictures/text.ts';
import type { Block, ReportCell } from '../../report.ts';
import type { Result } from '../../result.ts';
import type { Words } from '../../words.ts';
import { actorIn, byName } from '../read-actors.ts';
import { chosen, writtenRows } from '../read-facts.ts';
import type { LevelsRule } from './schema.ts';

export interface PlacedActor {
  readonly name: string;
  /** The level's place from the lowest, 0; null where none is chosen. */
  readonly now: number | null;
  readonly wished: number | null;
}

/** The actors in Swedish order, whether or not they have a level. */
export function placedActors(rule: LevelsRule, facts: Facts): readonly PlacedActor[] {
  const levelIn = (row: FactRow, column: string): number | null => {
    const at = rule.levels.findIndex(({ id }) => id === chosen(row, column));
    return at === -1 ? null : at;
  };
  return writtenRows(facts, rule.field)
    .map((row) => ({ name: actorIn(row, rule.actor)?.name ?? shorten(row.label.trim(), 80), now: levelIn(row, rule.now), wished: levelIn(row, rule.wished) }))
    .sort((one, other) => byName(one, other) || (one.now ?? -1) - (other.now ?? -1) || (one.wished ?? -1) - (other.wished ?? -1));
}

/** The stair without anybody on it. */
export function blankPictures(rule: LevelsRule, words: Words): NonNullable<Result['pictures']> {
  return [{ heading: rule.heading, drawing: levelSteps({ title: rule.heading, levels: rule.levels }, words) }];
}

const cell = (text: string): ReportCell => ({ type: 'text', text });

export function evaluate(rule: LevelsRule, facts: Facts, words: Words): Result {
  const actors = placedActors(rule, facts);
  const placed = actors.filter(({ now, wished }) => now !== null || wished !== null);
  const remark: readonly Block[] = rule.remark === undefined ? [] : [{ type: 'text', tone: 'support', text: rule.remark }];
  if (placed.length === 0) {
    return {
      state: 'waiting',
      summary: rule.waiting,
      panes: [{ tone: 'light', blocks: [{ type: 'text', tone: 'plain', text: rule.waiting }, ...remark] }],
      pictures: blankPictures(rule, words),
    };
  }
  const labelOf = (at: number | null): string => (at === null ? '–' : (rule.levels[at]?.label ?? '–'));
  const namesAt = (which: 'now' | 'wished', at: number): readonly string[] => placed.filter((actor) => actor[which] === at).map(({ name }) => name);
  const moves = placed.filter(({ now, wished }) => now !== null && wished !== null && now !== wished);
  const unplaced = actors.length - placed.length;
  const drawing = levelSteps({
    title: rule.heading, levels: rule.levels,
    placed: { called: rule.called, steps: rule.levels.map((_, at) => ({ now: namesAt('now', at), wished: namesAt('wished', at) })) },
  }, words);
  return {
    state: 'ready',
    summary: words('rule.levels.summary', { placed: placed.length, n: moves.length }),
    panes: [
      {
        tone: 'light',
        heading: rule.moves,
        blocks: [
          moves.length === 0
            ? { type: 'text', tone: 'plain', text: rule.settled }
            : { type: 'list', ordered: false, items: moves.map(({ name, now, wished }) => words('rule.levels.move', { name, from: labelOf(now), to: labelOf(wished) })) },
          ...(unplaced === 0 ? [] : [{ type: 'text', tone: 'support', text: words('rule.levels.unplaced', { n: unplaced }) } as const]),
        ],
      },
      ...(remark.length === 0 ? [] : [{ tone: 'sky' as const, blocks: remark }]),
    ],
    pictures: [{
      heading: rule.heading, drawing,
      blocks: [{
        type: 'table', label: rule.heading, blankRows: 0,
        columns: [{ label: words('rule.levels.actor'), share: 2 }, { label: rule.called.now }, { label: rule.called.wished }],
        rows: placed.map(({ name, now, wished }) => [cell(name), cell(labelOf(now)), cell(labelOf(wished))]),
      }],
    }],
  };
}
