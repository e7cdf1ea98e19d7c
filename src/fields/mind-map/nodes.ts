/**
 * What can be done to a map's nodes. Every function gives new nodes and leaves the given ones as they were; nodes that did
 * not change are the very same objects, so that a change writes and draws one node.
 */
import { between } from '../../domain/order.ts';
import type { Definition } from './schema.ts';
import { branchesFrom, flat, heightOf, treeOf, type Branch, type Node, type Nodes } from './tree.ts';

type Shape = Pick<Definition, 'levels' | 'depth'>;

/** @returns the branch with this id as it is shown, or undefined */
export const branchOf = ({ levels }: Pick<Shape, 'levels'>, nodes: Nodes, id: string): Branch | undefined =>
  flat(treeOf(nodes, levels.length)).find(({ node }) => node.id === id);

const replaced = (nodes: Nodes, changed: readonly Node[]): Nodes => {
  const byId = new Map(changed.map((node) => [node.id, node]));
  return nodes.map((node) => byId.get(node.id) ?? node);
};

/** Puts a node among its new siblings. It may be among `nodes` already. @param index its place among them, not counting itself */
function placed(nodes: Nodes, node: Node, parent: string | null, siblings: readonly Node[], index: number): Nodes {
  const others = siblings.filter((sibling) => sibling.id !== node.id);
  const position = between(others[index - 1]?.position, others[index]?.position);
  const known = nodes.some((each) => each.id === node.id);
  const put = (moved: Node): Nodes => (known ? replaced(nodes, [moved]) : [...nodes, moved]);
  if (position !== null) return put({ ...node, parent, position });
  // No number is left between two neighbours: all are numbered anew.
  const row = others.toSpliced(index, 0, node).map((each, at) => ({ ...each, parent, position: at + 1 }));
  return replaced(put(node), row);
}

const siblingsIn = ({ levels }: Pick<Shape, 'levels'>, nodes: Nodes, parent: string | null): readonly Node[] =>
  (parent === null ? treeOf(nodes, levels.length) : (branchOf({ levels }, nodes, parent)?.branches ?? [])).map(({ node }) => node);

/**
 * @param id a new node's id, never used before
 * @param parent null: next to the middle
 * @param before the sibling it comes before, or null: it comes last
 */
export function addNode(shape: Pick<Shape, 'levels'>, nodes: Nodes, id: string, parent: string | null, before: string | null, more: Pick<Node, 'text' | 'actor'>): Nodes {
  const siblings = siblingsIn(shape, nodes, parent);
  const found = siblings.findIndex((sibling) => sibling.id === before);
  return placed(nodes, { id, parent, position: 1, ...more }, parent, siblings, found === -1 ? siblings.length : found);
}

/** @returns the same nodes where there is no such node, or it already says so */
export function setNode(nodes: Nodes, id: string, text: string, actor?: string): Nodes {
  const node = nodes.find((each) => each.id === id);
  if (node === undefined || (node.text === text && node.actor === actor)) return nodes;
  const { parent, position } = node;
  return replaced(nodes, [{ id, parent, position, text, ...(actor === undefined ? {} : { actor }) }]);
}

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
