import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { id } from '../field-schema.ts';
import { isEnvelope, isEnvelopeLoosely } from './envelope.ts';
import { envelopeShape, moment } from './envelope-schema.ts';
import { openHead } from './head.ts';
import { sealText } from './sealed.ts';

const sum = z.string().check(z.maxLength(16));
const envelope = z.strictObject({ ...envelopeShape, sum });
const head = z.strictObject({
  v: envelopeShape.v,
  id,
  created: moment,
  example: z.optional(z.boolean()),
  origin: z.optional(z.strictObject({ type: z.enum(['file', 'copy']), at: moment })),
  sum,
});

const count = fc.oneof(fc.constantFrom(0, 1, 10_000, 10_001, 2_000_000_000, 2_000_000_001, 8_640_000_000_000_000, 8_640_000_000_000_001, 1.5, -1), fc.integer());
const word = fc.oneof(fc.constantFrom('', 'w-1', 'a'.repeat(16), 'a'.repeat(17), 'a'.repeat(64), 'a'.repeat(65), 'Å', 'file', 'copy'), fc.string());
const junk = fc.oneof(fc.jsonValue(), count, word);

/** An object with some of these names, others beside them, and values that are mostly of the right sort. */
const almost = (good: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> => fc.oneof(
  fc.record(good),
  fc.record(good, { requiredKeys: [] }),
  fc.tuple(fc.record(good), fc.constantFrom('__proto__', 'more', ...Object.keys(good)), junk).map(([whole, name, value]) => Object.fromEntries([...Object.entries(whole), [name, value]])),
  junk,
).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const envelopes = almost({ v: count, rev: count, by: word, t: count, data: fc.jsonValue(), sum: word });
const heads = almost({ v: fc.constant(1), id: word, created: count, example: fc.boolean(), origin: almost({ type: word, at: count }) });

describe('what was read from a store', () => {
  test('is an envelope exactly where the schema says so', () => {
    fc.assert(fc.property(envelopes, (value) => {
      expect(isEnvelope(value)).toBe(envelope.safeParse(value).success);
    }), { numRuns: 3000 });
  });

  test('has an envelope’s own parts exactly where the schema of files says so', () => {
    fc.assert(fc.property(envelopes, (value) => {
      expect(isEnvelopeLoosely(value)).toBe(z.object(envelopeShape).safeParse(value).success);
    }), { numRuns: 3000 });
  });

  test('is a head exactly where the schema says so', () => {
    fc.assert(fc.property(heads.filter((value) => typeof value === 'object' && value !== null && !Array.isArray(value)), (value) => {
      const text = sealText({ v: 1, ...(value as object) });
      const opened = openHead(text);
      if (opened.state === 'newer') return;
      expect(opened.state === 'good').toBe(head.safeParse(JSON.parse(text)).success);
    }), { numRuns: 3000 });
  });
});
