import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filtered, grouped, peopleOf, timingOf, type ListedAction } from './action-list.ts';
import { statuses } from './action.ts';

const action = (more: Partial<ListedAction>): ListedAction => ({ id: 'r-1', what: 'Ring', who: [], when: '', status: 'todo', exercise: 'keep-up', field: 'list', ...more });
const today = '2026-03-10';

describe('an action', () => {
  test.each([
    ['2026-03-09', 'todo', 'overdue'],
    ['2026-03-10', 'todo', 'soon'],
    ['2026-03-24', 'doing', 'soon'],
    ['2026-03-25', 'todo', 'later'],
    ['', 'doing', 'undated'],
    ['2026-03-09', 'done', 'done'],
  ] as const)('that is to be done by %s and is %s is %s on 10 March', (when, status, timing) => {
    expect(timingOf(action({ when, status }), today)).toBe(timing);
  });

  test('is due to the day also over the night when clocks change', () => {
    expect(timingOf({ status: 'todo', when: '2026-04-08' }, '2026-03-25')).toBe('soon');
    expect(timingOf({ status: 'todo', when: '2026-04-09' }, '2026-03-25')).toBe('later');
  });
});

describe('the list', () => {
  const actions = [
    action({ id: 'a', who: ['Karin', 'Per'], when: '2026-04-01' }),
    action({ id: 'b', who: ['Åsa'], when: '2026-03-01', status: 'doing' }),
    action({ id: 'c', exercise: 'premortem', status: 'done' }),
    action({ id: 'd', when: '2026-02-01' }),
  ];
  const everything = { person: null, status: null, exercise: null };

  test('begins with what is overdue, the oldest first, and ends with what is done', () => {
    expect(grouped(actions, today).map(({ timing, actions: own }) => [timing, own.map(({ id }) => id)])).toEqual([
      ['overdue', ['d', 'b']], ['later', ['a']], ['done', ['c']],
    ]);
  });

  test('can be narrowed down to one person, to nobody, to what is left and to one exercise', () => {
    expect(filtered(actions, { ...everything, person: 'Per' }).map(({ id }) => id)).toEqual(['a']);
    expect(filtered(actions, { ...everything, person: '' }).map(({ id }) => id)).toEqual(['c', 'd']);
    expect(filtered(actions, { ...everything, status: 'open' }).map(({ id }) => id)).toEqual(['a', 'b', 'd']);
    expect(filtered(actions, { ...everything, exercise: 'premortem' }).map(({ id }) => id)).toEqual(['c']);
  });

  test('names everybody once, å after the other letters', () => {
    expect(peopleOf(actions)).toEqual(['Karin', 'Per', 'Åsa']);
  });

  test('loses nothing and shows nothing twice, whatever stands in it', () => {
    const some = fc.array(fc.record({
      id: fc.string(), when: fc.oneof(fc.constant(''), fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))),
      status: fc.constantFrom(...statuses), who: fc.array(fc.string()),
    }).map(action));
    fc.assert(fc.property(some, (list) => {
      const shown = grouped(list, today).flatMap(({ actions: own }) => own);
      expect(shown).toHaveLength(list.length);
      expect(new Set(shown)).toEqual(new Set(list));
    }));
  });
});
