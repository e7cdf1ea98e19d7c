/** A map's nodes as branches that know what stands further out, each set in its lines. */
import type { Fact, TreeNode } from '../../facts.ts';
import { labelOf, type Label } from './label.ts';
import { thingOf, timesOf } from './things.ts';

export type Tree = Extract<Fact, { type: 'tree' }>;

export interface Twig {
  readonly node: TreeNode;
  readonly label: Label;
  readonly twigs: readonly Twig[];
  /** From how many branches the same thing is reached, where it is more than one: 0 otherwise. */
  readonly times: number;
}

/** @returns what stands next to the middle, in order */
export function twigsOf({ nodes, levels }: Tree): readonly Twig[] {
  const times = timesOf(nodes, levels.length);
  const children = new Map<string | null, TreeNode[]>();
  for (const node of nodes) {
    const others = children.get(node.parent);
    if (others === undefined) children.set(node.parent, [node]);
    else others.push(node);
  }
  const grow = (parent: string | null): readonly Twig[] => (children.get(parent) ?? []).map((node): Twig => {
    const found = node.level === levels.length && node.level > 1 ? (times.get(thingOf(node)) ?? 0) : 0;
    return { node, label: labelOf(node, levels), twigs: grow(node.id), times: found > 1 ? found : 0 };
  });
  return grow(null);
}
