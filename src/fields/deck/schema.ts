/** A deck of question cards, as it stands in content and in files. */
import * as z from 'zod/mini';
import { common, id, ownIds, sentence, text } from '../../domain/field-schema.ts';
import { end, mostCards, mostOwn } from './limits.ts';

export const definition = z
  .strictObject({
    ...common,
    kind: z.literal('deck'),
    cards: z.array(z.strictObject({ id, text: sentence })).check(z.minLength(2), z.maxLength(60)),
    /** People may add cards of their own. */
    own: z._default(z.boolean(), false),
    /** How many cards are cut out of one sheet of paper: an even number. */
    perSheet: z._default(z.int().check(z.minimum(8), z.maximum(12), z.multipleOf(2)), 10),
  })
  .check(
    z.refine(({ cards }) => ownIds(cards), { path: ['cards'], error: 'expected each card to have an id of its own' }),
    z.refine(({ cards }) => cards.every((card) => card.id !== end), { path: ['cards'], error: `expected no card to have the id ${end}: it stands for the end of a round` }),
  );
export type Definition = z.infer<typeof definition>;

const ids = z.array(id).check(z.maxLength(mostCards), z.refine((list) => new Set(list).size === list.length));

export const answer = z.strictObject({
  /** The group's own cards. */
  own: z.array(z.strictObject({ id, text })).check(z.maxLength(mostOwn), z.refine(ownIds)),
  /** Cards that are left out, by id. */
  off: ids,
  /** The round that is being played: the cards in the order they come, and how many have been drawn. */
  round: z.nullable(z.strictObject({ order: ids, at: z.int().check(z.minimum(0), z.maximum(mostCards)) })
    .check(z.refine(({ order, at }) => at <= order.length))),
});
export type Answer = z.infer<typeof answer>;
