/** A deck of question cards: drawn one at a time, each once a round. */
import type { FieldKind } from '../../domain/field.ts';
import { hasOnly, isDistinct, isId, isList, isText, isWhole } from '../../domain/guards.ts';
import { mostCards, mostOwn } from './limits.ts';
import { playing, tableOf } from './round.ts';
import type { Answer, Definition } from './schema.ts';

const isIds = (data: unknown): data is string[] => isList(data) && data.length <= mostCards && data.every(isId) && isDistinct(data);

const isRound = (data: unknown): data is NonNullable<Answer['round']> =>
  hasOnly(data, 'order', 'at') && isIds(data.order) && isWhole(data.at, 0, data.order.length);

const isCard = (data: unknown): data is Answer['own'][number] => hasOnly(data, 'id', 'text') && isId(data.id) && isText(data.text);

export const model: FieldKind<Definition, Answer> = {
  accepts: ({ own: mayAdd }, data): data is Answer =>
    hasOnly(data, 'own', 'off', 'round') &&
    isList(data.own) && data.own.length <= (mayAdd ? mostOwn : 0) && data.own.every(isCard) && isDistinct(data.own.map(({ id }) => id)) &&
    isIds(data.off) && (data.round === null || isRound(data.round)),
  empty: () => ({ own: [], off: [], round: null }),
  isEmpty: (_definition, { own, off, round }) => own.every(({ text }) => text.trim() === '') && off.length === 0 && round === null,
  isDone: (field, answer) => tableOf(field, answer).number > 0,
  fact: (field, answer) => {
    const cards = playing(field, answer).map(({ id }) => id);
    return { type: 'checks', checked: (answer.round?.order.slice(0, answer.round.at) ?? []).filter((id) => cards.includes(id)), of: cards };
  },
  voice: (field, answer, words) => {
    const { number, of } = tableOf(field, answer);
    return { value: null, said: words('deck.said', { number, of }), reasons: [] };
  },
};
