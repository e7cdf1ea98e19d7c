/** What stands in several places of a map. */
import type { TreeNode } from '../../facts.ts';
import { sameName } from '../../rules/read-facts.ts';

/** The same thing wherever it stands: an actor of the register, or words that are the same. */
export const thingOf = ({ actor, text }: TreeNode): string => actor ?? `”${sameName(text)}`;

/** How many different branches lead to each thing on a level. */
export function timesOf(nodes: readonly TreeNode[], level: number): ReadonlyMap<string, number> {
  const parents = new Map<string, Set<string | null>>();
  for (const node of nodes) {
    if (node.level !== level || node.text === '') continue;
    const known = parents.get(thingOf(node));
    if (known === undefined) parents.set(thingOf(node), new Set([node.parent]));
    else known.add(node.parent);
  }
  return new Map([...parents].map(([thing, from]) => [thing, from.size]));
}
