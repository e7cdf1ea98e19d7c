import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { webAddress } from './link.ts';
import { wholeNumber } from './number.ts';

describe('a place', () => {
  test.each([
    ['https://www.polisen.se/tips?x=1', 'https://www.polisen.se/tips?x=1', 'polisen.se'],
    [' http://example.se ', 'http://example.se/', 'example.se'],
    ['www.example.se/a', 'https://www.example.se/a', 'example.se'],
  ])('that is an address to a web page becomes a link: %s', (text, href, place) => {
    expect(webAddress(text)).toEqual({ href, place });
  });

  test.each(['', 'Pärmen i skåpet', 'javascript:alert(1)', 'JavaScript:alert(1)//https://a.se', 'data:text/html,x', 'https://', 'https:// a.se', 'file:///etc/passwd', 'se https://a.se', 'example.se'])('that is anything else stays words: %s', (text) => {
    expect(webAddress(text)).toBeNull();
  });

  test('never leads anywhere but to the web, whatever is written', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string().map((text) => `javascript:${text}`), fc.string().map((text) => `www.${text}`)), (text) => {
      expect(webAddress(text)?.href ?? 'https://').toMatch(/^https?:\/\//);
    }));
  });
});

describe('a number', () => {
  test.each([['12', 12], ['0', 0], ['1 200', 1200], ['1\u00a0200', 1200], [' 7 ', 7]])('is read: %j', (text, number) => {
    expect(wholeNumber(text)).toBe(number);
  });

  test.each(['', ' ', '-1', '1,5', '1.5', 'tolv', '1e3', '99999999999999999999', '٣'])('is none: %j', (text) => {
    expect(wholeNumber(text)).toBeNull();
  });

  test('comes back as it was written', () => {
    fc.assert(fc.property(fc.nat(), (number) => { expect(wholeNumber(String(number))).toBe(number); }));
  });
});
