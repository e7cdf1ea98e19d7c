import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerKey, headKey, isBookId, parseKey, variantKey } from './keys.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/);
const book = id.filter(isBookId);
const owner = fc.oneof(fc.constant('group'), fc.stringMatching(/^m-[a-z0-9-]{1,60}$/));
const address = fc.record({ exercise: id, field: id, owner, part: id }, { requiredKeys: ['exercise', 'field', 'owner'] });

describe('a key', () => {
  test('says where its answer lives, and is read back to the same place', () => {
    fc.assert(fc.property(book, address, id, (of, place, by) => {
      expect(parseKey(answerKey(of, place))).toEqual({ type: 'answer', book: of, address: place });
      expect(parseKey(variantKey(answerKey(of, place), by))).toEqual({ type: 'variant', book: of, address: place, by });
      expect(parseKey(headKey(of))).toEqual({ type: 'head', book: of });
    }));
  });

  test('differs for every two places', () => {
    fc.assert(fc.property(book, address, address, (of, one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      expect(answerKey(of, one)).not.toBe(answerKey(of, other));
    }));
  });

  test('that is none of ours is left alone, whatever it is called', () => {
    for (const key of ['', 'theme', 'sfs:', 'sfs:current', 'sfs:q:sfs:b:a:x:y:group:123', 'sfs:erased:b', 'sfs:b:staging', 'sfs:b:me',
      'sfs:b:a:x:y:Group', 'sfs:b:a:x:__proto__:group', 'sfs:b:a:x:y:group:Z', 'sfs:b:a:x:y:group:p:q', 'sfs:b:head:x', 'sfs:B:head']) {
      expect(parseKey(key), key).toBeNull();
    }
    fc.assert(fc.property(fc.string(), (key) => {
      expect(key.startsWith('sfs:') || parseKey(key) === null).toBe(true);
    }));
  });
});
