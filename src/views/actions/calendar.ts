/** The promises that have a last day, as a file for a calendar. Fetched when somebody asks for one. */
import ical from 'ical-generator';
import type { ListedAction } from '../../domain/action-list.ts';
import { t } from '../t.ts';

/**
 * @param book the workbook's id: with the action's own it names the event, so that a later file changes it and adds none
 * @param names exercise id → what people call it
 * @returns the text of an .ics file, with an event of a whole day for each action that is dated and not done
 */
export function calendarText(actions: readonly ListedAction[], book: string, town: string, names: ReadonlyMap<string, string>): string {
  const calendar = ical({ name: town === '' ? t('site.name') : `${t('site.name')}, ${town}`, prodId: { company: 'stad-for-stad', product: 'arbetsboken', language: 'SV' } });
  for (const { id, exercise, field, what, who, when, status } of actions) {
    if (when === '' || status === 'done') continue;
    calendar.createEvent({
      id: `${book}-${exercise}-${field}-${id}@stad-for-stad`,
      // A day without a clock is the same day wherever it is read.
      start: new Date(`${when}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      summary: who.length === 0 ? what : `${what} (${who.join(', ')})`,
      description: names.get(exercise) ?? '',
    });
  }
  return calendar.toString();
}
