import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksum } from './checksum.ts';
import { isRemoved, open, seal, versionOf, writtenAt } from './sealed.ts';

const fields = fc.record({
  v: fc.constant(1),
  rev: fc.integer({ min: 1, max: 2_000_000_000 }),
  by: fc.stringMatching(/^[a-z0-9-]{1,64}$/),
  t: fc.integer({ min: 0, max: 8_640_000_000_000_000 }),
  data: fc.jsonValue(),
});

describe('a stored answer', () => {
  test('comes back exactly as it was sealed, with every letter, emoji and direction mark', () => {
    fc.assert(fc.property(fields, fc.string({ unit: 'binary' }), (given, text) => {
      const sealed = seal({ ...given, data: { text, inner: given.data } });
      const opened = open(sealed.text);
      if (opened.state !== 'good') throw new Error(opened.state);
      expect(opened.sealed.text).toBe(sealed.text);
      // JSON writes -0 as 0; there is no other difference.
      expect({ ...opened.sealed.envelope, data: null }).toEqual({ ...sealed.envelope, data: null });
      expect(opened.sealed.envelope.data).toEqual(JSON.parse(JSON.stringify({ text, inner: given.data })));
    }));
  });

  test('sealed again from what was read has the same text and sum', () => {
    fc.assert(fc.property(fields, (given) => {
      const opened = open(seal(given).text);
      if (opened.state !== 'good') throw new Error(opened.state);
      expect(seal(opened.sealed.envelope).text).toBe(opened.sealed.text);
    }));
  });

  test('is noticed as damaged whichever unit is altered', () => {
    const { text } = seal({ v: 1, rev: 7, by: 'w-abc', t: 1_700_000_000_000, data: { why: 'Möte på torsdag – ”kanske”', n: 4 } });
    for (let place = 0; place < text.length; place += 1) {
      for (const bit of [0, 1, 3, 6]) {
        const altered = text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ (1 << bit)) + text.slice(place + 1);
        expect(open(altered).state).toBe('damaged');
      }
    }
  });

  test('is noticed as damaged when it is cut, doubled or something else altogether', () => {
    fc.assert(fc.property(fields, fc.nat(), (given, cut) => {
      const { text } = seal(given);
      expect(open(text.slice(0, cut % text.length)).state).toBe('damaged');
      expect(open(text + text).state).toBe('damaged');
    }));
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(open(text).state).toBe('damaged');
    }));
  });

  test('from a newer program is told from a damaged one, whatever else it holds', () => {
    const body = '{"v":2,"rev":1,"by":"w-new","t":5,"data":1,"more":{"a":1}';
    expect(open(`${body},"sum":"${checksum(body)}"}`)).toEqual({ state: 'newer', version: 2 });
  });

  test('tells its hour, its version and whether it was removed without being read', () => {
    const sealed = seal({ v: 1, rev: 2, by: 'w-a', t: 1234, data: { data: null } });
    expect(writtenAt(sealed.text)).toBe(1234);
    expect(versionOf(sealed.text)).toBe(1);
    expect(isRemoved(sealed.text)).toBe(false);
    expect(isRemoved(seal({ v: 1, rev: 2, by: 'w-a', t: 1234, data: null }).text)).toBe(true);
    expect(writtenAt('what?')).toBeNull();
  });
});

test('the checksum is the one that was written years ago', () => {
  expect([checksum(''), checksum('Älvsund'), checksum('{"v":1}')]).toMatchInlineSnapshot(`
    [
      "wvjl67o803",
      "v6p6r348qq",
      "1q03w066xep",
    ]
  `);
});

test('a checksum of the longest answer takes less than five milliseconds', () => {
  const text = 'å'.repeat(50_000);
  checksum(text);
  const began = performance.now();
  for (let turn = 0; turn < 20; turn += 1) checksum(text);
  expect((performance.now() - began) / 20).toBeLessThan(5);
});
