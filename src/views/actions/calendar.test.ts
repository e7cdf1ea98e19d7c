import { expect, test } from 'vitest';
import type { ListedAction } from '../../domain/action-list.ts';
import { calendarText } from './calendar.ts';

const action = (more: Partial<ListedAction>): ListedAction => ({ id: 'r-1', what: 'Ring', who: [], when: '2026-03-10', status: 'todo', exercise: 'keep-up', field: 'list', ...more });
const text = calendarText([
  action({ what: 'Ring miljökontoret; boka, tid', who: ['Karin', 'Per'] }),
  action({ id: 'r-2', when: '' }),
  action({ id: 'r-3', status: 'done' }),
], 'b-1', 'Älvsund', new Map([['keep-up', '4.2 Håll er uppdaterade']]));
const unfolded = text.replaceAll('\r\n ', '');

test('a calendar file has a whole day for each dated promise that is left', () => {
  expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20260310');
  expect(unfolded).toContain('SUMMARY:Ring miljökontoret\\; boka\\, tid (Karin\\, Per)');
});

test('its events have the same name each time, so that a later file changes them', () => {
  expect(unfolded).toContain('UID:b-1-keep-up-list-r-1@stad-for-stad');
});
