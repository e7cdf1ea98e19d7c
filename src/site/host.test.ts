import { describe, expect, test, vi } from 'vitest';
import { checkHost, placeholders } from './host.ts';

describe('the host’s configuration', () => {
  test('names every key that still has a placeholder, however deep', () => {
    const left = placeholders({ name: 'FYLL I: namn', email: 'a@b.se', accessibility: { tested: 'FYLL I: datum', shortcomings: ['FYLL I'] } });
    expect(left).toEqual(['name', 'accessibility.tested', 'accessibility.shortcomings.0']);
  });

  test('warns once while something is left', () => {
    const warn = vi.fn();
    checkHost(['name'], false, warn);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('src/site/host.ts: fill in name'));
  });

  test('stops a build for the public', () => {
    expect(() => { checkHost(['name', 'email'], true, () => undefined); }).toThrow('src/site/host.ts: fill in name, email');
  });

  test('says nothing when all is filled in', () => {
    const warn = vi.fn();
    checkHost([], true, warn);
    expect(warn).not.toHaveBeenCalled();
  });
});
