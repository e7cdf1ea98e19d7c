import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { tighten } from './tight-policy.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string): string => `<head><meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style></head>${body}`;
const body = '<script type="module">go()</script><script src="/x.js"></script>';

describe('a page’s policy', () => {
  test('keeps the hashes of what stands in the page and drops those of other pages', () => {
    const policy = `default-src 'none'; script-src 'self' ${hash('go()')} ${hash('other')}; style-src 'self' ${hash('b{}')} ${hash('a{}')};`;
    expect(tighten(page(policy, body), 'a')).toBe(page(`default-src 'none'; script-src 'self' ${hash('go()')}; style-src 'self' ${hash('a{}')};`, body));
  });

  test('goes with a head that holds all styles', () => {
    const policy = `style-src ${hash('a{}')} ${hash('b{}')}`;
    const built = `<head><meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style></head><body><p><style>b{}</style>$&</p></body>`;
    expect(tighten(built, 'a')).toBe(`<head><meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style><style>b{}</style></head><body><p>$&</p></body>`);
  });

  test('must know everything that stands in the page', () => {
    expect(() => tighten(page(`style-src ${hash('a{}')}`, body), 'a.html')).toThrow('a.html: has an inline style or script that its policy refuses');
  });

  test('is never missing', () => { expect(() => tighten('<p>', 'a.html')).toThrow('a.html: expected a content security policy'); });

  test('allows no style attributes', () => {
    expect(() => tighten(page(hash('a{}'), '<p style="color:red">'), 'a.html')).toThrow('a.html: has a style attribute');
  });
});
