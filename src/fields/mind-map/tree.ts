/**
 * The map as it is shown. What is stored is a list of nodes that name their parents, and two windows may have written
 * it at once: a parent may be gone, two nodes may stand in each other, a branch may be too deep. Nothing that somebody
 * has written is left out for that: such a node is shown as near its place as it can be.
 */
import { inOrder } from '../../domain/order.ts';
import type { Answer } from './schema.ts';

export type Nodes = Answer;
export type Node = Nodes[number];

export interface Branch {
  readonly node: Node;
  /** From 1, next to the middle. */
  readonly level: number;
  /** Its place among those beside it, from 0. */
  readonly index: number;
  readonly parent: Branch | null;
  readonly branches: readonly Branch[];
}

/** Each node's parent, or null: without parents that are gone, and with each ring cut at the lowest of its ids. */
function parentsOf(nodes: Nodes): ReadonlyMap<string, string | null> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map<string, string | null>();
  for (const start of nodes) {
    const path: string[] = [];
    let at: Node | undefined = start;
    while (at !== undefined && !parents.has(at.id) && !path.includes(at.id)) {
      path.push(at.id);
      at = at.parent === null ? undefined : byId.get(at.parent);
    }
    // Only where the walk came back to where it has been is there a ring.
    const ring: readonly string[] = at !== undefined && !parents.has(at.id) ? path.slice(path.indexOf(at.id)).sort() : [];
    for (const id of path) {
      const parent = byId.get(id)?.parent ?? null;
      parents.set(id, id === ring[0] || parent === null || !byId.has(parent) ? null : parent);
    }
  }
  return parents;
}

/** @param depth how many levels there are; what stands further out is shown on the outermost */
export function treeOf(nodes: Nodes, depth: number): readonly Branch[] {
  const parents = parentsOf(nodes);
  const children = new Map<string | null, Node[]>();
  for (const node of inOrder(nodes)) {
    const parent = parents.get(node.id) ?? null;
    const others = children.get(parent);
    if (others === undefined) children.set(parent, [node]);
    else others.push(node);
  }
  const all = (node: Node): readonly Node[] => [node, ...(children.get(node.id) ?? []).flatMap(all)];
  const grow = (parent: Branch | null): readonly Branch[] => {
    const level = (parent?.level ?? 0) + 1;
    const own = children.get(parent?.node.id ?? null) ?? [];
    return (level === depth ? own.flatMap(all) : own).map((node, index) => {
      const branch = { node, level, index, parent, branches: [] as readonly Branch[] };
      if (level < depth) branch.branches = grow(branch);
      return branch;
    });
  };
  return grow(null);
}

/** A branch and all that belongs to it, in the order they are read. */
export const branchesFrom = (branch: Branch): readonly Branch[] => [branch, ...branch.branches.flatMap(branchesFrom)];

/** Every node in the order it is read. */
export const flat = (branches: readonly Branch[]): readonly Branch[] => branches.flatMap(branchesFrom);

/** How many levels a branch has, itself counted. */
export const heightOf = ({ branches }: Branch): number => 1 + Math.max(0, ...branches.map(heightOf));

/** Somebody has written something in it, or in what belongs to it. */
export const isWritten = ({ node, branches }: Branch): boolean => node.actor !== undefined || node.text.trim() !== '' || branches.some(isWritten);
