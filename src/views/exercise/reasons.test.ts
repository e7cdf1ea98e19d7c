import { describe, expect, it } from 'vitest';
import type { Voice } from '../../domain/field.ts';
import { counted, hasLong, inWords } from './reasons.ts';

const voice = (said: string, value: number | null, ...reasons: string[]): Voice => ({ said, value, reasons });

describe('what members said on their own', () => {
  it('is counted where it is short words, in the order of the alphabet', () => {
    expect(counted([voice('Nej', null), voice('Ja', null), voice('Ja', null)])).toBe('Ja 2 · Nej 1');
  });

  it('is not counted where it has a place on a scale, or nothing was said', () => {
    expect(counted([voice('4', 4), voice('', null, 'We do not know yet')])).toBe('');
  });

  it('is read with the answer before its reason, sorted so that the order tells nobody', () => {
    const voices = [voice('5', 5, 'Ärligt talat: ja'), voice('2', 2, 'Ingen har tid'), voice('', null, 'Åter ett möte')];
    expect(inWords(voices)).toEqual(['2: Ingen har tid', '5: Ärligt talat: ja', 'Åter ett möte']);
    expect(inWords([...voices].reverse())).toEqual(inWords(voices));
    expect(hasLong(voices)).toBe(false);
  });

  it('is read as it is where it is long', () => {
    const long = voice('En stad där ingen faller mellan stolarna', null, 'Därför');
    expect(inWords([long])).toEqual(['Därför', 'En stad där ingen faller mellan stolarna']);
    expect(hasLong([long])).toBe(true);
    expect(counted([long])).toBe('');
  });
});
