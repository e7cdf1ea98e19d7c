/** A map that grows outwards: groups, the places where they are, the actors they meet there. Stored node by node. */
import type { TreeNode } from '../../domain/facts.ts';
import type { FieldKind } from '../../domain/field.ts';
import { hasOnly, isDistinct, isId, isList, isObject, isText } from '../../domain/guards.ts';
import { inOrder } from '../../domain/order.ts';
import { mostStoredNodes } from './limits.ts';
import type { Answer, Definition } from './schema.ts';
import { nameOf } from './shown.ts';
import { flat, isWritten, treeOf, type Node } from './tree.ts';

const isNode = (data: unknown): data is Node =>
  isObject(data) &&
  ('actor' in data
    ? hasOnly(data, 'id', 'parent', 'position', 'text', 'actor') && (data.actor === undefined || isId(data.actor))
    : hasOnly(data, 'id', 'parent', 'position', 'text')) &&
  isId(data['id']) && (data['parent'] === null || isId(data['parent'])) && Number.isFinite(data['position']) && isText(data['text']);

export const model: FieldKind<Definition, Answer> = {
  accepts: (_field, data): data is Answer =>
    isList(data) && data.length <= mostStoredNodes && data.every(isNode) && isDistinct(data.map((node) => node.id)),
  empty: () => [],
  isEmpty: ({ levels }, nodes) => !treeOf(nodes, levels.length).some(isWritten),
  // The outermost level that is asked for here is what the exercise is about.
  isDone: ({ levels, depth }, nodes) => flat(treeOf(nodes, levels.length)).some((branch) => branch.level === depth && isWritten(branch)),
  fact: ({ root, levels, depth }, nodes, lookup) => ({
    type: 'tree',
    root,
    levels: levels.map(({ one, many }) => ({ one, many })),
    asked: depth,
    nodes: flat(treeOf(nodes, levels.length)).filter(isWritten).map(({ node, level, parent }): TreeNode => ({
      id: node.id,
      parent: parent?.node.id ?? null,
      text: nameOf(node, lookup),
      level,
      ...(node.actor === undefined ? {} : { actor: lookup?.actor(node.actor)?.id ?? node.actor }),
    })),
  }),
  voice: ({ levels }, nodes, words) => {
    const written = flat(treeOf(nodes, levels.length)).filter(({ node }) => nameOf(node) !== '');
    return { value: null, said: words('mind-map.said', { count: written.length }), reasons: [] };
  },
  parts: {
    split: (nodes) => new Map(nodes.map((node) => [node.id, node])),
    // The caller has asked `accepts` of every part. A node's address is its id, whatever its data says.
    join: (parts) => inOrder([...parts].map(([partId, data]) => ({ ...(data as Node), id: partId }))),
    accepts: (_field, data): data is Node => isNode(data),
  },
  actors: (_field, nodes) => [...new Set(nodes.flatMap(({ actor }) => (actor === undefined ? [] : [actor])))],
};
