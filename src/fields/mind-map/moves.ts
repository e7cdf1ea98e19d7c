/** What is done to whole branches once they are there, and how it is taken back. Like nodes.ts it gives new nodes and changes none; fetched when it is needed. */
import { branchOf, placed, siblingsIn, type Shape } from './nodes.ts';
import { branchesFrom, flat, heightOf, treeOf, type Nodes } from './tree.ts';

/** Takes a node away with all that belongs to it. @returns what was taken too: what `restoreNodes` puts back */
export function removeNode(shape: Pick<Shape, 'levels'>, nodes: Nodes, id: string): { readonly nodes: Nodes; readonly removed: Nodes } {
  const branch = branchOf(shape, nodes, id);
  const gone = new Set((branch === undefined ? [] : branchesFrom(branch)).map(({ node }) => node.id));
  return { nodes: nodes.filter((node) => !gone.has(node.id)), removed: nodes.filter((node) => gone.has(node.id)) };
}

export const restoreNodes = (nodes: Nodes, removed: Nodes): Nodes =>
  [...nodes.filter((node) => !removed.some(({ id }) => id === node.id)), ...removed];

/** Why a node stays where it is: it is first or last, there is nothing to move it into, or others would change what they are. */
export type Stay = 'first' | 'last' | 'alone' | 'outermost' | 'innermost' | 'carries';

const isActor = ({ levels }: Pick<Shape, 'levels'>, level: number): boolean => levels[level - 1]?.actor === true;

/**
 * Up or down among its siblings; past the first or last of them over to the next parent.
 * @param step -1 up, 1 down
 */
export function shiftNode(shape: Shape, nodes: Nodes, id: string, step: -1 | 1): Nodes | Stay {
  const branch = branchOf(shape, nodes, id);
  if (branch === undefined) return nodes;
  const { node, index, parent } = branch;
  const siblings = siblingsIn(shape, nodes, parent?.node.id ?? null);
  const to = index + step;
  if (to >= 0 && to < siblings.length) return placed(nodes, node, parent?.node.id ?? null, siblings, to);
  const end: Stay = step < 0 ? 'first' : 'last';
  if (parent === null) return end;
  const beside = flat(treeOf(nodes, shape.levels.length)).filter(({ level }) => level === parent.level);
  const next = beside[beside.findIndex((each) => each.node.id === parent.node.id) + step];
  if (next === undefined) return end;
  const others = next.branches.map((each) => each.node);
  return placed(nodes, node, next.node.id, others, step < 0 ? others.length : 0);
}

/** Outwards: it becomes the last one under the sibling before it. */
export function moveIn(shape: Shape, nodes: Nodes, id: string): Nodes | Stay {
  const branch = branchOf(shape, nodes, id);
  if (branch === undefined) return nodes;
  const { node, level, index, parent } = branch;
  const before = (parent === null ? treeOf(nodes, shape.levels.length) : parent.branches)[index - 1];
  if (level >= shape.depth) return 'outermost';
  if (before === undefined) return 'alone';
  const deepest = level + heightOf(branch);
  // Places do not become actors because their group is moved.
  if (deepest > shape.depth || (heightOf(branch) > 1 && isActor(shape, deepest))) return 'carries';
  return placed(nodes, node, before.node.id, before.branches.map((each) => each.node), before.branches.length);
}

/** Inwards: it becomes a sibling of its parent, right after it. */
export function moveOut(shape: Shape, nodes: Nodes, id: string): Nodes | Stay {
  const branch = branchOf(shape, nodes, id);
  if (branch === undefined) return nodes;
  const { node, level, parent } = branch;
  if (parent === null || level > shape.depth) return 'innermost';
  if (branchesFrom(branch).some((each) => each !== branch && (isActor(shape, each.level) || each.level > shape.depth))) return 'carries';
  const beside = siblingsIn(shape, nodes, parent.parent?.node.id ?? null);
  return placed(nodes, node, parent.parent?.node.id ?? null, beside, parent.index + 1);
}
