/** The town's actors, gathered by industry. Method: exercise 3.1, with the wheel of industries from 2.3 filled with the town's own. */
import type { Facts } from '../../facts.ts';
import { actorWheel, type Industry } from '../../pictures/actor-wheel.ts';
import type { Result } from '../../result.ts';
import type { Words } from '../../words.ts';
import { actorIn, byName } from '../read-actors.ts';
import { sameName, writtenRows } from '../read-facts.ts';
import type { ActorWheel } from './schema.ts';

/** The industries with most actors first, then in Swedish order; those without one last. Actors in Swedish order, each once. */
export function industriesOf(rule: ActorWheel, facts: Facts): readonly Industry[] {
  const seen = new Set<string>();
  const industries = new Map<string, { names: string[]; actors: { readonly name: string }[] }>();
  for (const row of writtenRows(facts, rule.field)) {
    const actor = actorIn(row, rule.actor);
    if (actor === null || seen.has(actor.key)) continue;
    seen.add(actor.key);
    const key = sameName(actor.industry);
    const known = industries.get(key);
    if (known === undefined) industries.set(key, { names: [actor.industry], actors: [actor] });
    else {
      known.names.push(actor.industry);
      known.actors.push(actor);
    }
  }
  return [...industries]
    .sort(([one, { actors }], [other, { actors: others }]) =>
      Number(one === '') - Number(other === '') || others.length - actors.length || byName({ name: one }, { name: other }))
    .map(([key, { names, actors }]) => ({ name: key === '' ? rule.unsorted : (names.sort()[0] ?? key), actors: [...actors].sort(byName).map(({ name }) => name) }));
}

/** So many names in a picture: what fits on one sheet. */
const mostLines = 60;
/** So many of one industry, since they stand under each other. */
const mostOfOne = 42;

/** The industries in as many wheels as they need; a large industry goes on in the next. */
function wheels(industries: readonly Industry[]): readonly (readonly Industry[])[] {
  const all: Industry[][] = [[]];
  let room = mostLines;
  for (const { name, actors } of industries) {
    let left = actors;
    while (left.length > 0) {
      if (room < 3) {
        all.push([]);
        room = mostLines;
      }
      const here = left.slice(0, Math.min(room - 2, mostOfOne));
      all.at(-1)?.push({ name, actors: here });
      room -= here.length + 2;
      left = left.slice(here.length);
    }
  }
  return all;
}

export function evaluate(rule: ActorWheel, facts: Facts, words: Words): Result {
  const industries = industriesOf(rule, facts);
  if (industries.length === 0) {
    return { state: 'waiting', summary: rule.waiting, panes: [{ tone: 'light', blocks: [{ type: 'text', tone: 'plain', text: rule.waiting }] }] };
  }
  const actors = industries.reduce((sum, industry) => sum + industry.actors.length, 0);
  const known = industries.filter(({ name }) => name !== rule.unsorted).length;
  const parts = wheels(industries);
  return {
    state: 'ready',
    summary: words('rule.wheel.summary', { n: actors, industries: known }),
    panes: [
      {
        tone: 'light',
        figure: { value: String(actors), unit: words('rule.wheel.in', { n: actors, industries: known }) },
        blocks: [{ type: 'text', tone: 'strong', text: rule.question }],
      },
      {
        tone: 'sky',
        blocks: [{ type: 'facts', items: industries.map(({ name, actors: own }) => ({ label: name, value: own.join(', ') })) }],
      },
    ],
    pictures: parts.map((part, at) => {
      const heading = parts.length === 1 ? rule.heading : words('rule.wheel.part', { heading: rule.heading, part: at + 1, parts: parts.length });
      return { heading, drawing: actorWheel({ title: heading, middle: rule.middle, industries: part }, words) };
    }),
  };
}
