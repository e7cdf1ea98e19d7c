/** A map that grows outwards from one thing in the middle, as it stands in content and in files. */
import * as z from 'zod/mini';
import { common, id, sentence, text } from '../../domain/field-schema.ts';
import { mostStoredNodes } from './limits.ts';

const level = z.strictObject({
  /** One node of this level in one word, and several, with small letters: ”grupp”, ”grupper”. */
  one: sentence,
  many: sentence,
  /** A heading for them: ”Utsatta grupper”. */
  label: sentence,
  /** On the button: ”Lägg till grupp”. */
  add: sentence,
  /** Offered where a node is added, to take with one press. */
  suggestions: z.optional(z.array(sentence).check(z.minLength(1))),
  /** The nodes are actors of the register. */
  actor: z.optional(z.boolean()),
});
export type Level = z.infer<typeof level>;

export const definition = z
  .strictObject({
    ...common,
    kind: z.literal('mind-map'),
    /** What stands in the middle: ”Vår stad”. */
    root: sentence,
    /** What nodes are called, from the middle and out. */
    levels: z.array(level).check(z.minLength(1), z.maxLength(3)),
    /** How many levels people write here. Nodes further out are shown, not edited: another exercise asks for them. */
    depth: z.int().check(z.minimum(1), z.maximum(3)),
  })
  .check(
    z.refine(({ levels, depth }) => depth <= levels.length, { path: ['depth'], error: 'expected no more than there are levels' }),
    z.refine(({ levels }) => levels.every(({ actor }, at) => actor !== true || at === levels.length - 1), { path: ['levels'], error: 'expected actor: true on the outermost level only' }),
  );
export type Definition = z.infer<typeof definition>;

export const usesActors = ({ levels }: Definition): boolean => levels.some(({ actor }) => actor === true);

/** One node. Of two nodes that claim to be each other's parents both are kept: see tree.ts. */
export const part = z.readonly(z.strictObject({
  id,
  /** null: next to the middle. */
  parent: z.nullable(id),
  position: z.number(),
  text,
  /** The actor that the node stands for; its text is the name it had when it was last written here. */
  actor: z.optional(id),
}));

export const answer = z.readonly(z.array(part).check(z.maxLength(mostStoredNodes)));
export type Answer = z.infer<typeof answer>;
