/**
 * What a map has on it, where it ends too early, and what many of its branches lead to. Method: exercise 2.1, groups and the
 * places where they are; exercise 2.2, the actors they meet there.
 */
import type { Facts, TreeNode } from '../../facts.ts';
import { thingOf, timesOf } from '../../pictures/mind-map/things.ts';
import { shorten } from '../../pictures/text.ts';
import type { Block } from '../../report.ts';
import type { Pane, Result } from '../../result.ts';
import type { Words } from '../../words.ts';
import { factOf } from '../read-facts.ts';
import type { MindMap } from './schema.ts';

/** Longer lists of names end with how many more there are. */
const mostNames = 12;
const longestName = 80;

function listed(items: readonly string[], words: Words): readonly Block[] {
  const more = items.length - mostNames;
  return [
    { type: 'list', ordered: false, items: items.slice(0, mostNames) },
    ...(more <= 0 ? [] : [{ type: 'text', tone: 'support', text: words('rule.mind-map.more', { n: more }) } as const]),
  ];
}

export function evaluate(rule: MindMap, facts: Facts, words: Words): Result {
  const { fact: { nodes, levels, asked } } = factOf(facts, rule.field, 'tree');
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const on = (level: number): readonly TreeNode[] => nodes.filter((node) => node.level === level && node.text !== '');
  // The same actor in five places is one actor; two groups may each have a square of their own.
  const count = (level: number): number =>
    level > 1 && level === levels.length ? new Set(on(level).map(thingOf)).size : on(level).length;
  const unit = (level: number, n: number): string => (n === 1 ? levels[level - 1]?.one : levels[level - 1]?.many) ?? '';
  const counted = (level: number): string => words('rule.mind-map.count', { n: count(level), unit: unit(level, count(level)) });
  const name = ({ text }: TreeNode): string => shorten(text, longestName);
  const placed = (node: TreeNode): string => {
    const parent = node.parent === null ? undefined : byId.get(node.parent);
    return parent === undefined || parent.text === '' ? name(node) : words('rule.mind-map.in', { name: name(node), parent: name(parent) });
  };

  const figure = { value: String(count(asked)), unit: unit(asked, count(asked)) };
  const nearer = Array.from({ length: asked - 1 }, (_, at) => at + 1).filter((level) => count(level) > 0).map(counted);
  const around: readonly Block[] = nearer.length === 0 ? [] : [{ type: 'text', tone: 'plain', text: words('rule.mind-map.around', { list: nearer.join(', ') }) }];
  if (count(asked) === 0) {
    return {
      state: 'waiting',
      summary: rule.waiting,
      panes: [{ tone: 'light', heading: rule.heading, blocks: [...around, { type: 'text', tone: 'plain', text: rule.waiting }] }],
    };
  }

  const hasFurther = new Set(nodes.map(({ parent }) => parent));
  const alone = (rule.alone ?? []).flatMap(({ level, headline, advice }): readonly Pane[] => {
    const ends = on(level).filter(({ id }) => !hasFurther.has(id));
    return ends.length === 0 ? [] : [{ tone: 'light', heading: headline, blocks: [...listed(ends.map(placed), words), { type: 'text', tone: 'plain', text: advice }] }];
  });
  return {
    state: 'ready',
    summary: words('rule.mind-map.summary', { heading: rule.heading, list: [...nearer, counted(asked)].join(', ') }),
    panes: [{ tone: 'light', heading: rule.heading, figure, blocks: around }, ...repeatedPanes(), ...alone],
  };

  function repeatedPanes(): readonly Pane[] {
    const { repeated } = rule;
    if (repeated === undefined) return [];
    const { level, from, headline, advice } = repeated;
    const names = new Map(on(level).toReversed().map((node) => [thingOf(node), name(node)]));
    const many = [...timesOf(nodes, level)].filter(([, n]) => n >= from)
      .map(([thing, n]) => ({ name: names.get(thing) ?? '', n }))
      .sort((one, other) => other.n - one.n || one.name.localeCompare(other.name, 'sv'));
    if (many.length === 0) return [];
    const items = many.map((each) => words('rule.mind-map.times', { name: each.name, n: each.n, unit: unit(level - 1, each.n) }));
    return [{ tone: 'light', heading: headline, blocks: [...listed(items, words), { type: 'text', tone: 'plain', text: advice }] }];
  }
}
