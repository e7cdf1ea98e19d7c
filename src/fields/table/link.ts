/** What is written as a place, read as an address. */

interface WebAddress {
  readonly href: string;
  /** The site's name: "polisen.se". */
  readonly place: string;
}

/** @returns null for everything but a whole address that begins with http:// or https://, or with www. */
export function webAddress(text: string): WebAddress | null {
  const said = text.trim();
  const whole = /^www\.\S/i.test(said) ? `https://${said}` : said;
  if (!/^https?:\/\/\S+$/i.test(whole) || !URL.canParse(whole)) return null;
  const { href, protocol, hostname } = new URL(whole);
  return protocol === 'https:' || protocol === 'http:' ? { href, place: hostname.replace(/^www\./, '') } : null;
}
