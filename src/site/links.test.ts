import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import content from '../../content/sv/links.json' with { type: 'json' };
import { readExercises } from '../../tests/tools/content.ts';
import { isOwnersPage, links } from './links.ts';

const entry = {
  id: 'an-authority', owner: 'En myndighet', title: 'Startsida', url: 'https://example.se/', about: 'Har kunskap.',
  checked: '2026-11-22', checkedBy: 'redaktionen', opened: false,
};
const accepts = (...entries: readonly unknown[]): boolean => links.safeParse(entries).success;

describe('the links to others', () => {
  it('are well-formed, each with its owner and the day somebody went through it', () => {
    expect(links.safeParse(content).error?.issues ?? []).toEqual([]);
  });

  it('are there for every exercise that names one', () => {
    const known = new Set(content.map(({ id }) => id));
    const missing = readExercises().flatMap(({ file, data }) => (data.links ?? []).filter((id) => !known.has(id)).map((id) => `${file}: ${id}`));
    expect(missing).toEqual([]);
  });

  it('never say that a page was opened without saying when and by whom', () => {
    expect(accepts({ ...entry, opened: true })).toBe(true);
    expect(accepts({ ...entry, opened: true, checked: '' })).toBe(false);
    expect(accepts({ ...entry, opened: true, checked: '2026-02-30' })).toBe(false);
    expect(accepts({ ...entry, opened: true, checkedBy: '' })).toBe(false);
    expect(accepts({ ...entry, opened: undefined })).toBe(false);
  });

  it('have an owner and an id of their own', () => {
    expect(accepts(entry, { ...entry, id: 'another' })).toBe(true);
    expect(accepts(entry, entry)).toBe(false);
    expect(accepts({ ...entry, owner: '' })).toBe(false);
    expect(accepts()).toBe(false);
  });
});

describe('an address', () => {
  it.each(['https://example.se/', 'https://www.example.se', 'https://statistik.example.se/section', 'https://example.se/section/page/'])('may be %s', (address) => {
    expect(isOwnersPage(address)).toBe(true);
  });

  it.each([
    'http://example.se/', 'example.se', 'https://example', 'https://192.0.2.1/', 'https://example.se:8443/', 'https://me:word@example.se/', 'https://example.se/?q=1',
    'https://example.se/#part', 'https://example.se/a/b/c', 'javascript:alert(1)', 'https://example.se/?', 'https://example.se/a b', '',
  ])('may not be %j', (address) => {
    expect(isOwnersPage(address)).toBe(false);
  });

  it('is judged whatever it is, and what passes begins with https and is an address', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })), (address) => {
      if (!isOwnersPage(address)) return;
      expect(new URL(address).protocol).toBe('https:');
      expect(address).not.toMatch(/[?#\s]/);
    }));
  });
});
