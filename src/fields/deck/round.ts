/**
 * A round with the deck: every card once, in an order that nobody chose. Pure: chance is handed in.
 * Method: exercise 1.1, question cards from a basket; a small group may take a second round.
 */
import { end } from './limits.ts';
import type { Answer, Definition } from './schema.ts';

export interface Card {
  readonly id: string;
  readonly text: string;
}

/** A whole number from 0 up to but not including `below`. */
export type Chance = (below: number) => number;

export const chance: Chance = (below) => {
  // The last few numbers would make the first cards likelier: they are thrown again.
  const limit = Math.floor(2 ** 32 / below) * below;
  for (;;) {
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (number < limit) return number % below;
  }
};

/** Every card there is, given and own, without those that have no words. */
export const everyCard = ({ cards }: Definition, { own }: Answer): readonly Card[] => [...cards, ...own.filter(({ text }) => text.trim() !== '')];

/** The cards that are played with. */
export const playing = (field: Definition, answer: Answer): readonly Card[] => everyCard(field, answer).filter(({ id }) => !answer.off.includes(id));

/** Every order is as likely as any other (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: Chance): readonly T[] {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    const [one, two] = [order[last], order[other]];
    if (one !== undefined && two !== undefined) {
      order[last] = two;
      order[other] = one;
    }
  }
  return order;
}

export interface Table {
  /** The card that lies face up; null before the first and after the last. */
  readonly card: Card | null;
  /** Its number in the round, counted from 1; 0 before the first. */
  readonly number: number;
  /** How many cards the round has. */
  readonly of: number;
  /** The last card has been put away. */
  readonly over: boolean;
}

/** What lies on the table. Cards that were taken out since the round began are passed over, new ones come last. */
export function tableOf(field: Definition, answer: Answer): Table {
  const cards = playing(field, answer);
  const order = orderOf(field, answer);
  const at = answer.round === null ? 0 : drawn(field, answer);
  const id = at === 0 ? undefined : order[at - 1];
  const over = answer.round !== null && at > order.length;
  return { card: over ? null : (cards.find((card) => card.id === id) ?? null), number: Math.min(at, order.length), of: order.length, over };
}

/** The round's order as it is played now: without what was taken out, with what was added. */
function orderOf(field: Definition, answer: Answer): readonly string[] {
  const ids = playing(field, answer).map(({ id }) => id);
  if (answer.round === null) return ids;
  const { order } = answer.round;
  return [...order.filter((id) => ids.includes(id)), ...ids.filter((id) => !order.includes(id))];
}

/**
 * The number of the card that lies face up; one more than there are cards when the last has been put away. A card that is
 * taken out while it lies there makes way for the next.
 */
function drawn(field: Definition, answer: Answer): number {
  if (answer.round === null || answer.round.at === 0) return 0;
  const { order, at } = answer.round;
  if (order[at - 1] === end) return orderOf(field, answer).length + 1;
  const ids = playing(field, answer).map(({ id }) => id);
  return order.slice(0, at - 1).filter((id) => ids.includes(id)).length + 1;
}

/** A new round with all cards, none of them drawn. */
export const begin = (field: Definition, answer: Answer, random: Chance): Answer =>
  ({ ...answer, round: { order: [...shuffled(playing(field, answer).map(({ id }) => id), random)], at: 0 } });

/** Draws the next card, in a new round where none is being played. After the last one the round is over. */
export function draw(field: Definition, answer: Answer, random: Chance): Answer {
  if (answer.round === null) return draw(field, begin(field, answer, random), random);
  const { number, of, over } = tableOf(field, answer);
  if (over) return answer;
  const order = orderOf(field, answer);
  return number === of
    ? { ...answer, round: { order: [...order, end], at: of + 1 } }
    : { ...answer, round: { order: [...order], at: number + 1 } };
}

/** Puts the card that lies face up last in the round, and draws another. The last card cannot be skipped: there is no other. */
export function skip(field: Definition, answer: Answer): Answer {
  const { card, number, of } = tableOf(field, answer);
  if (card === null || number === of) return answer;
  const order = orderOf(field, answer);
  return { ...answer, round: { order: [...order.filter((id) => id !== card.id), card.id], at: number } };
}

/** Back to the card before. */
export function back(field: Definition, answer: Answer): Answer {
  const { number, over } = tableOf(field, answer);
  if (answer.round === null || number === 0) return answer;
  const order = orderOf(field, answer);
  return { ...answer, round: { order: [...order], at: over ? number : number - 1 } };
}

/** Takes a card out of the deck or puts it back. */
export const setInPlay = (answer: Answer, id: string, inPlay: boolean): Answer =>
  ({ ...answer, off: inPlay ? answer.off.filter((each) => each !== id) : answer.off.includes(id) ? answer.off : [...answer.off, id] });

export const addCard = (answer: Answer, card: Card): Answer => ({ ...answer, own: [...answer.own, card] });

export const setText = (answer: Answer, id: string, text: string): Answer =>
  ({ ...answer, own: answer.own.map((card) => (card.id === id ? { ...card, text } : card)) });

/** @returns the deck without the card, which must be an own one */
export const removeCard = (answer: Answer, id: string): Answer =>
  ({ ...answer, own: answer.own.filter((card) => card.id !== id), off: answer.off.filter((each) => each !== id) });

/** @param index where the card stood among the own ones */
export const restoreCard = (answer: Answer, card: Card, index: number): Answer => ({ ...answer, own: answer.own.toSpliced(index, 0, card) });
