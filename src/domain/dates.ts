/** Dates as people agree on them, without time zones: `2026-11-22`, or `2026-11` where the day doesn't matter. */

const date = /^(\d{4})-(\d{2})-(\d{2})$/;
const month = /^\d{4}-(0[1-9]|1[0-2])$/;

/** @returns true for a day that exists in the calendar, written YYYY-MM-DD */
export function isDate(text: string): boolean {
  const parts = date.exec(text);
  if (parts === null) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // An impossible day, as 30 February, either gives no date or rolls over into the next month.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** @returns true for a month written YYYY-MM */
export function isMonth(text: string): boolean {
  return month.test(text);
}

/** @returns the day it is where the reader is, YYYY-MM-DD */
export function today(now: Date = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
