/** What a map's nodes say: their own words, or the name of the actor they stand for. */
import type { Lookup } from '../../domain/register.ts';
import type { Branch, Node } from './tree.ts';
import type { Definition } from './schema.ts';

/** The node's words; an actor's name as it is in the register, or as it was when it was written where no register has it. */
export function nameOf({ text, actor }: Pick<Node, 'text' | 'actor'>, lookup?: Pick<Lookup, 'actor'>): string {
  const known = actor === undefined ? null : (lookup?.actor(actor) ?? null);
  return (known?.name ?? text).trim();
}

export const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('sv') + word.slice(1);

/** What a node is spoken of by: its words, else what it is and its place in order, e.g. ”plats 2”. */
export function spokenOf({ levels }: Pick<Definition, 'levels'>, { node, level, index }: Branch, lookup?: Pick<Lookup, 'actor'>): string {
  const name = nameOf(node, lookup);
  return name === '' ? `${levels[level - 1]?.one ?? ''} ${index + 1}` : name;
}
