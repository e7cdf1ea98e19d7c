/** When two addresses on the web lead to the same page. */

/** A host with at least one dot, then nothing or a path: what people write without https://. */
const bare = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/:?#]|$)/u;
const scheme = /^https?:\/\//i;
const measuring = /^utm_/i;

/**
 * @param written what stands in a link cell: anything at all
 * @returns what two addresses of the same page have in common: http and https, www., the case of the host, the usual port, a slash at the
 *   end, the part after # and utm_ parameters make no difference, nor does the order of parameters. null for what is no address on the web. Never throws.
 */
export function samePage(written: string): string | null {
  const trimmed = written.trim();
  const whole = scheme.test(trimmed) ? trimmed : bare.test(trimmed) ? `https://${trimmed}` : null;
  if (whole === null || !URL.canParse(whole)) return null;
  const { hostname, port, pathname, searchParams } = new URL(whole);
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  if (host === '') return null;
  // An address has no half characters, so that nothing here can fail.
  const parameters = [...searchParams].filter(([name]) => !measuring.test(name)).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).sort();
  return `${host}${port === '' || port === '80' || port === '443' ? '' : `:${port}`}${pathname.replace(/\/+$/, '')}${parameters.length === 0 ? '' : `?${parameters.join('&')}`}`;
}
