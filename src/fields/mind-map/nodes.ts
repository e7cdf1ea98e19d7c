/**
 * What can be done to a map's nodes. Every function gives new nodes and leaves the given ones as they were; nodes that did
 * not change are the very same objects, so that a change writes and draws one node.
 */
import { between } from '../../domain/order.ts';
import type { Definition } from './schema.ts';
import { flat, treeOf, type Branch, type Node, type Nodes } from './tree.ts';

export type Shape = Pick<Definition, 'levels' | 'depth'>;

/** @returns the branch with this id as it is shown, or undefined */
export const branchOf = ({ levels }: Pick<Shape, 'levels'>, nodes: Nodes, id: string): Branch | undefined =>
  flat(treeOf(nodes, levels.length)).find(({ node }) => node.id === id);

const replaced = (nodes: Nodes, changed: readonly Node[]): Nodes => {
  const byId = new Map(changed.map((node) => [node.id, node]));
  return nodes.map((node) => byId.get(node.id) ?? node);
};

/** Puts a node among its new siblings. It may be among `nodes` already. @param index its place among them, not counting itself */
export function placed(nodes: Nodes, node: Node, parent: string | null, siblings: readonly Node[], index: number): Nodes {
  const others = siblings.filter((sibling) => sibling.id !== node.id);
  const position = between(others[index - 1]?.position, others[index]?.position);
  const known = nodes.some((each) => each.id === node.id);
  const put = (moved: Node): Nodes => (known ? replaced(nodes, [moved]) : [...nodes, moved]);
  if (position !== null) return put({ ...node, parent, position });
  // No number is left between two neighbours: all are numbered anew.
  const row = others.toSpliced(index, 0, node).map((each, at) => ({ ...each, parent, position: at + 1 }));
  return replaced(put(node), row);
}

export const siblingsIn = ({ levels }: Pick<Shape, 'levels'>, nodes: Nodes, parent: string | null): readonly Node[] =>
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
