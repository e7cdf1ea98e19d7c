/** Things to tick, and the group's own where the definition lets it add some. */
import type { FieldKind } from '../../domain/field.ts';
import { hasOnly, isDistinct, isId, isList, isText } from '../../domain/guards.ts';
import { mostOwn } from './limits.ts';
import type { Answer, Definition } from './schema.ts';

type Line = Answer['own'][number];

const isLine = (data: unknown): data is Line =>
  hasOnly(data, 'id', 'text', 'checked') && isId(data.id) && isText(data.text) && typeof data.checked === 'boolean';

export const model: FieldKind<Definition, Answer> = {
  accepts: ({ items, own: mayAdd }, data): data is Answer =>
    hasOnly(data, 'checked', 'own') &&
    isList(data.checked) && isDistinct(data.checked) &&
    data.checked.every((key) => items.some((item) => item.id === key)) &&
    isList(data.own) && data.own.length <= (mayAdd ? mostOwn : 0) &&
    data.own.every(isLine) && isDistinct(data.own.map((line) => line.id)),
  empty: () => ({ checked: [], own: [] }),
  isEmpty: (_definition, { checked, own }) => checked.length === 0 && own.every((line) => line.text.trim() === '' && !line.checked),
  isDone: (_definition, { checked, own }) => checked.length > 0 || own.some((line) => line.checked),
  fact: ({ items }, { checked }) => ({ type: 'checks', checked, of: items.map((item) => item.id) }),
  voice: ({ items }, { checked, own }, words) => ({
    value: null,
    said: words('checklist.said', { count: checked.length + own.filter((line) => line.checked).length, of: items.length + own.length }),
    reasons: [],
  }),
};
