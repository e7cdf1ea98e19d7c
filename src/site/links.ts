/**
 * What content/<lang>/links.json says of pages that are others' than ours: whose they are, and when somebody last looked.
 * An address leads to its owner's start page or section, never deeper: longer ones go stale without anybody noticing.
 */
import * as z from 'zod/mini';
import { isDate } from '../domain/dates.ts';
import { id, ownIds, sentence } from '../domain/field-schema.ts';

/** At most this many parts after the host: a section, and one under it. */
const deepest = 2;

/** @returns true for an encrypted address of a named host, with no search, place on the page, port or sign-in in it */
export function isOwnersPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password, search, hash, pathname } = new URL(address);
  return protocol === 'https:' && /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(hostname) && port === '' && username === '' && password === '' &&
    search === '' && hash === '' && !/[?#\s]/.test(address) && pathname.split('/').filter((part) => part !== '').length <= deepest;
}

export const link = z.strictObject({
  id,
  /** The authority or other that answers for the page. */
  owner: sentence,
  title: sentence,
  url: z.string().check(z.refine(isOwnersPage, 'expected an https address of the owner’s start page or section, without ? or #')),
  /** One sentence: what it is good for. */
  about: sentence,
  /** The day when somebody last went through this entry, as YYYY-MM-DD. */
  checked: z.string().check(z.refine(isDate, 'expected a date as YYYY-MM-DD')),
  checkedBy: sentence,
  /**
   * Whether the page was opened that day and said what it should. false: the address is as the method gives it, or the owner's
   * known start page, and people are told that nobody has checked it yet.
   */
  opened: z.boolean(),
});
export type Link = z.infer<typeof link>;

export const links = z.array(link).check(z.minLength(1), z.refine(ownIds, 'expected each link to have an id of its own'));
