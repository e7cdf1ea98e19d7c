import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherMentions, type Mention } from './mentions.ts';
import { actorOfName, actorsNamed, foldName } from './names.ts';
import { readRegister } from './read.ts';
import { addActor, keepApart, mergeActors, removeActor, renameActor, restoreActor, setIndustry, spellings, splitActor, standingRows, type ActorRow, type ActorRows } from './rows.ts';

const row = (id: string, name: string, more: Partial<ActorRow> = {}): ActorRow => ({ id, position: 1, name, industry: '', ...more });
const town: ActorRows = [
  row('a-taxi', 'Taxi', { industry: 'Transport' }),
  row('a-hotellen', 'Hotellen i centrum', { industry: 'Hotell' }),
  row('a-asen', 'Åsens skola', { industry: 'Skola' }),
];

const ids = ['a-1', 'a-2', 'a-3', 'a-4', 'a-5', 'a-6'];
const name = fc.constantFrom('Taxi', 'taxi ', 'Hotellen', 'HOTELLEN', 'Ås', 'As', '', '  ', 'Öppenvården');
/** Registers of all sorts: also such as only two windows at once could make, where merging leads in rings or nowhere. */
const register: fc.Arbitrary<ActorRows> = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 6 }).chain((chosen) => fc.tuple(...chosen.map((id, at) =>
  fc.record({ name, industry: fc.constantFrom('', 'Hotell'), merged: fc.option(fc.constantFrom(...ids), { nil: undefined }), removed: fc.constantFrom(undefined, true as const) })
    .map(({ merged, removed, ...rest }): ActorRow => ({ id, position: at + 1, ...rest, ...(merged === undefined ? {} : { merged }), ...(removed === undefined ? {} : { removed }) })))));
const someId = fc.constantFrom(...ids, 'a-nobody');

describe('the register', () => {
  it('says what an id stands for, and lists its actors in Swedish order', () => {
    const { actor, actors } = readRegister(town);
    expect(actor('a-taxi')).toEqual({ id: 'a-taxi', name: 'Taxi', industry: 'Transport', removed: false });
    expect(actor('a-never')).toBeNull();
    expect(actors.map((each) => each.name)).toEqual(['Hotellen i centrum', 'Taxi', 'Åsens skola']);
  });

  it('follows merging through chains, and stops in a ring or where nobody is', () => {
    const { actor, actors } = readRegister([
      row('a-1', 'Ett', { merged: 'a-2' }), row('a-2', 'Två', { merged: 'a-3' }), row('a-3', 'Tre'),
      row('b-1', 'Ring', { merged: 'b-2' }), row('b-2', 'Runt', { merged: 'b-1' }), row('b-0', 'Till ringen', { merged: 'b-2' }),
      row('c-1', 'Ensam', { merged: 'c-gone' }),
    ]);
    expect(['a-1', 'a-2', 'a-3', 'b-0', 'b-1', 'b-2', 'c-1'].map((id) => actor(id)?.name)).toEqual(['Tre', 'Tre', 'Tre', 'Ring', 'Ring', 'Ring', 'Ensam']);
    expect(actors.map((each) => each.name)).toEqual(['Ensam', 'Ring', 'Tre']);
  });

  it('always finds who stands for an id, and that one stands for itself', () => {
    fc.assert(fc.property(register, (rows) => {
      const standing = standingRows(rows);
      for (const { id } of rows) {
        const end = standing.get(id);
        expect(end).toBeDefined();
        expect(standing.get(end?.id ?? '')).toBe(end);
      }
      const { actor, actors } = readRegister(rows);
      for (const each of actors) expect(actor(each.id)).toEqual({ ...each, removed: false });
    }));
  });
});

describe('a name', () => {
  it('is the same however it is capitalised and spaced, but not with other letters', () => {
    expect(foldName('  Hotellen   i\u00a0Centrum ')).toBe('hotellen i centrum');
    expect(foldName('A\u030asen')).toBe(foldName('Åsen'));
    expect(foldName('Ås')).not.toBe(foldName('As'));
    expect(actorOfName(town, 'TAXI ')?.id).toBe('a-taxi');
    expect(actorOfName(town, '')).toBeUndefined();
    expect(actorOfName([row('a-1', '')], ' ')).toBeUndefined();
  });

  it('is found by its beginning first, then by a later word, then by any part', () => {
    const actors = [row('1', 'Bergtaxi'), row('2', 'Älvsunds taxi'), row('3', 'Taxi Norr'), row('4', 'Skolan')];
    expect(actorsNamed(actors, 'taxi').map(({ id }) => id)).toEqual(['3', '2', '1']);
    expect(actorsNamed(actors, ' ')).toBe(actors);
    expect(actorsNamed(actors, 'xyz')).toEqual([]);
  });
});

describe('adding an actor', () => {
  it('takes the one that has the name, and makes a new one last', () => {
    expect(addActor(town, 'a-new', ' taxi')).toEqual({ rows: town, id: 'a-taxi' });
    const { rows, id } = addActor(town, 'a-new', ' Hotell Norr ', 'Hotell');
    expect(id).toBe('a-new');
    expect(rows.at(-1)).toEqual({ id: 'a-new', position: 2, name: 'Hotell Norr', industry: 'Hotell' });
    expect(addActor(town, 'a-new', '  ')).toEqual({ rows: town, id: '' });
  });

  it('finds an actor by a spelling that was merged into it, and brings back one that was taken out', () => {
    const merged = mergeActors(town, 'a-taxi', 'a-hotellen');
    expect(addActor(merged, 'a-new', 'Taxi')).toEqual({ rows: merged, id: 'a-hotellen' });
    const removed = removeActor(town, 'a-taxi');
    const back = addActor(removed, 'a-new', 'Taxi');
    expect(back).toEqual({ rows: town, id: 'a-taxi' });
  });

  it('gives an id that stands for the name, whatever the register is', () => {
    fc.assert(fc.property(register, name, (rows, written) => {
      const { rows: next, id } = addActor(rows, 'a-new', written);
      if (written.trim() === '') {
        expect(id).toBe('');
        return;
      }
      const found = readRegister(next).actor(id);
      expect(found?.removed).toBe(false);
      expect(addActor(next, 'a-newer', written)).toEqual({ rows: next, id });
    }));
  });
});

describe('renaming', () => {
  it('changes the name of the actor that stands, and nothing else', () => {
    fc.assert(fc.property(register, someId, name, (rows, id, to) => {
      const next = renameActor(rows, id, to);
      const stands = standingRows(rows).get(id)?.id;
      expect(next.map((each) => ({ ...each, name: '' }))).toEqual(rows.map((each) => ({ ...each, name: '' })));
      next.forEach((each, at) => { expect(each.id === stands ? each.name : each).toBe(each.id === stands ? to : rows[at]); });
    }));
  });

  it('changes nothing where nobody is known by the id', () => {
    expect(renameActor(town, 'a-nobody', 'X')).toBe(town);
    expect(setIndustry(town, 'a-nobody', 'X')).toBe(town);
    expect(setIndustry(town, 'a-taxi', 'Resor').find(({ id }) => id === 'a-taxi')?.industry).toBe('Resor');
  });
});

describe('taking an actor out', () => {
  it('leaves it to be found by its id, and it can be brought back as it was', () => {
    const rows = removeActor(town, 'a-taxi');
    expect(readRegister(rows).actors.map(({ id }) => id)).not.toContain('a-taxi');
    expect(readRegister(rows).actor('a-taxi')).toMatchObject({ name: 'Taxi', removed: true });
    expect(restoreActor(rows, 'a-taxi')).toEqual(town);
  });
});

describe('merging', () => {
  it('lets both ids stand for the one that is kept, with the industry of either', () => {
    const rows = mergeActors([...town, row('a-bil', 'Taxibilar')], 'a-taxi', 'a-bil');
    const { actor, actors } = readRegister(rows);
    expect(actor('a-taxi')).toEqual({ id: 'a-bil', name: 'Taxibilar', industry: 'Transport', removed: false });
    expect(actors.filter((each) => each.name.startsWith('Taxi'))).toHaveLength(1);
    expect([...spellings(rows)].map(([id, others]) => [id, others.map((each) => each.name)])).toEqual([['a-bil', ['Taxi']]]);
  });

  it('can be done twice and is done once, leads in no ring, and touches nobody else', () => {
    fc.assert(fc.property(register, someId, someId, (rows, from, into) => {
      const next = mergeActors(rows, from, into);
      expect(mergeActors(next, from, into)).toBe(next);
      const before = standingRows(rows);
      const after = standingRows(next);
      if (!before.has(from) || !before.has(into)) {
        expect(next).toBe(rows);
        return;
      }
      expect(after.get(from)?.id).toBe(before.get(into)?.id);
      expect(after.get(into)?.id).toBe(before.get(into)?.id);
      const touched = new Set([before.get(from)?.id, before.get(into)?.id]);
      for (const each of rows) {
        const stood = before.get(each.id)?.id;
        expect(after.get(each.id)?.id).toBe(touched.has(stood) ? before.get(into)?.id : stood);
      }
    }));
  });

  it('is taken back by dividing', () => {
    const rows = mergeActors(town, 'a-taxi', 'a-hotellen');
    expect(splitActor(rows, 'a-taxi')).toEqual(town);
    expect(splitActor(town, 'a-taxi')).toBe(town);
  });

  it('of a chain keeps what was merged before', () => {
    const rows = mergeActors(mergeActors(town, 'a-taxi', 'a-hotellen'), 'a-hotellen', 'a-asen');
    expect(town.map(({ id }) => readRegister(rows).actor(id)?.name)).toEqual(['Åsens skola', 'Åsens skola', 'Åsens skola']);
  });
});

describe('mentions', () => {
  const place = (id: string): Mention => ({ id, name: id, title: id, href: `/${id}/` });

  it('are gathered by the actor that stands, each exercise once and in order', () => {
    const rows = mergeActors(town, 'a-taxi', 'a-hotellen');
    const mentions = gatherMentions([
      { mention: place('2.5'), actors: ['a-taxi', 'a-hotellen'] },
      { mention: place('3.3'), actors: ['a-taxi', 'a-nobody'] },
      { mention: place('3.3'), actors: ['a-hotellen'] },
    ], readRegister(rows));
    expect([...mentions].map(([id, places]) => [id, places.map((each) => each.id)])).toEqual([['a-hotellen', ['2.5', '3.3']]]);
  });
});

describe('keeping apart', () => {
  it('is said once, of two who are there', () => {
    const rows = keepApart(town, 'a-taxi', 'a-asen');
    expect(rows[0]?.apart).toEqual(['a-asen']);
    expect(keepApart(rows, 'a-taxi', 'a-asen')).toBe(rows);
    expect(keepApart(rows, 'a-taxi', 'a-taxi')).toBe(rows);
    expect(keepApart(rows, 'a-nobody', 'a-taxi')).toBe(rows);
  });
});
