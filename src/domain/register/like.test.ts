import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, isLikeName, likeNames } from './like.ts';
import { keepApart, mergeActors, removeActor, type ActorRow } from './rows.ts';

describe('two names may be one', () => {
  it.each([
    ['Hotellen', 'Hotell'], ['Skolorna', 'Skola'], ['Skolan', 'Skolor'], ['Taxi', 'Taxin'], ['HVB-hemmet', 'HVB-hem'],
    ['Vårdcentralen', 'Vårdcentral'], ['Bemanningsföretagen', 'Bemanningsföretag'], ['Restaurangerna', 'Restauranger'],
    ['Ordningsvakterna', 'Ordningsvakter'], ['Kvinnojouren', 'Kvinojouren'], ['Vårdcentralen', 'Vardcentralen'],
    ['Miljö kontoret', 'Miljökontoret'], ['Hotell Norr', 'Hotell Norr AB'], ['Hotel Norr', 'hotell norr '], ['Hotellen i centrum', 'Hotell i centrum'],
    ['Socialtjänsten', 'Socailtjänsten'],
  ])('%s, %s', (one, other) => {
    expect(isLikeName(one, other)).toBe(true);
    expect(isLikeName(other, one)).toBe(true);
  });

  it.each([
    ['Hotell Norr', 'Hotell Nord'], ['Hotell 1', 'Hotell 2'], ['Skola 12', 'Skola 13'], ['Taxi', 'Tåget'], ['Ås', 'As'], ['Bar', 'Bär'],
    ['Byggföretagen', 'Bärföretaget'], ['Skolan', 'Förskolan'], ['Mobila teamet', 'Mobila enheten'], ['Hotellen i centrum', 'Hotellen i hamnen'],
    ['Elevhälsan', 'Skolorna'], ['Kyrkan', 'Kyrkogården'], ['AB', 'HB'], ['', ''], ['Polisen', 'Posten'],
  ])('but not %s, %s', (one, other) => {
    expect(isLikeName(one, other)).toBe(false);
  });

  it('says the same both ways, and of a name and itself', () => {
    const name = fc.array(fc.constantFrom('hotell', 'hotellen', 'norr', 'skola', '1', 'ab', 'taxi', 'å'), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(fc.property(name, name, (one, other) => {
      expect(isLikeName(one, other)).toBe(isLikeName(other, one));
      expect(isLikeName(one, one)).toBe(true);
    }));
  });

  it('counts changed, added, left out and swapped letters, and no further than asked', () => {
    expect([distance('skola', 'skola', 2), distance('skola', 'skolan', 2), distance('skola', 'sokla', 2), distance('skola', 'stola', 2), distance('skola', 'taxi', 2)]).toEqual([0, 1, 1, 1, 3]);
    fc.assert(fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), fc.nat(3), (one, other, most) => {
      expect(distance(one, other, most)).toBe(distance(other, one, most));
      expect(distance(one, other, most) === 0).toBe(one === other);
    }));
  });
});

describe('the pairs to ask about', () => {
  const row = (id: string, name: string): ActorRow => ({ id, position: 1, name, industry: '' });
  const rows = [row('a-1', 'Hotellen'), row('a-2', 'Skolorna'), row('a-3', 'Hotell'), row('a-4', 'hotellen')];
  const pairs = (given: readonly ActorRow[]) => likeNames(given).map(([one, other]) => `${one.id} ${other.id}`);

  it('are those of the register that stand', () => {
    expect(pairs(rows)).toEqual(['a-1 a-3', 'a-1 a-4', 'a-3 a-4']);
    expect(pairs(removeActor(rows, 'a-3'))).toEqual(['a-1 a-4']);
    expect(pairs(mergeActors(rows, 'a-4', 'a-1'))).toEqual(['a-1 a-3']);
  });

  it('are not asked about again where somebody has said that they are two', () => {
    expect(pairs(keepApart(rows, 'a-3', 'a-1'))).toEqual(['a-1 a-4', 'a-3 a-4']);
  });

  it('do not find any in the register of the example town', () => {
    const names = ['Hotellen i centrum', 'Bemanningsföretagen', 'Miljökontoret', 'Mobila teamet', 'Bostadsbolaget', 'Skolorna', 'Kvinnojouren', 'Vårdcentralen', 'Församlingen', 'Ordningsvakterna', 'Taxi', 'Byggföretagen', 'Restaurangerna', 'Massage- och nagelsalonger', 'Socialjouren', 'Familjehemsenheten', 'Bärföretaget', 'Elevhälsan', 'HVB-hemmet', 'Beroendemottagningen'];
    expect(pairs(names.map((name, at) => row(`a-${at}`, name)))).toEqual([]);
  });
});
