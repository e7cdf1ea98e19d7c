/** Moments as Swedish readers write them. Input: milliseconds since 1970. */
const two = (value: number): string => String(value).padStart(2, '0');

/** "09.17" */
export function clock(at: number): string {
  const moment = new Date(at);
  return `${two(moment.getHours())}.${two(moment.getMinutes())}`;
}

/** "2026-11-22" in the reader's own time zone. */
export function day(at: number): string {
  const moment = new Date(at);
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
