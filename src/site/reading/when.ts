/** Times said as people say them, in the language of the page. */

/** ”14.32”, by the reader’s own clock. */
export const clock = (time: number, language: string): string =>
  new Date(time).toLocaleTimeString(language, { timeStyle: 'short' }).replace(':', '.');

/** The day of a moment as one would say it now: ”i dag”, ”i går”, ”för 3 dagar sedan”. */
export function dayName(time: number, now: number, language: string): string {
  const noon = (moment: number): number => new Date(moment).setHours(12, 0, 0, 0);
  const days = Math.round((noon(time) - noon(now)) / 86_400_000);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
}

/** ”12 september 2025” from ”2025-09-12”; what is no date is given back as it was written. */
export function longDate(text: string, language: string): string {
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T12:00` : NaN);
  return Number.isNaN(date.getTime()) ? text : date.toLocaleDateString(language, { dateStyle: 'long' });
}
