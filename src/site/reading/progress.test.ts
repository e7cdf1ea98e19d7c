import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBare, nextExercise, readProgress, type Entries, type Progress } from './progress.ts';

const envelope = (data: unknown, t = 1): string => JSON.stringify({ v: 1, rev: 1, by: 'w', t, data, sum: 'x' });
const head = (more: object = {}): string => JSON.stringify({ v: 1, id: 'b', created: 1, ...more });
const read = (entries: Entries, wanted?: string): Progress => {
  const progress = readProgress(entries, wanted);
  if (progress === null) throw new Error('expected a workbook');
  return progress;
};

describe('reading progress', () => {
  test('an exercise with an answer is begun, and one marked by the group is done', () => {
    const progress = read({
      'sfs:current': 'b', 'sfs:b:head': head(),
      'sfs:b:a:town:chances:group': envelope('hej', 5),
      'sfs:b:a:readiness:need:m-karin': envelope({ value: 4 }, 7),
      'sfs:b:a:roles:done:group': envelope(true, 9),
    });
    expect(['town', 'readiness', 'roles', 'training'].map((id) => progress.state(id))).toEqual(['begun', 'begun', 'done', 'untouched']);
    expect(progress.latest).toBe(9);
    expect(progress.answer('town', 'chances')).toBe('hej');
  });

  test('a removed row and a taken back ”klar” are no progress', () => {
    const progress = read({
      'sfs:current': 'b', 'sfs:b:head': head(),
      'sfs:b:a:core-group:candidates:group:r1': envelope(null),
      'sfs:b:a:roles:done:group': envelope(false),
    });
    expect([progress.state('core-group'), progress.state('roles')]).toEqual(['untouched', 'untouched']);
  });

  test('answers of another workbook are not counted', () => {
    const progress = read({ 'sfs:current': 'b', 'sfs:b:head': head(), 'sfs:c:head': head(), 'sfs:c:a:town:chances:group': envelope('x') });
    expect(progress.state('town')).toBe('untouched');
  });

  test('the tab’s own choice goes before the browser’s', () => {
    const entries = { 'sfs:current': 'b', 'sfs:b:head': head(), 'sfs:c:head': head({ example: true }) };
    expect(read(entries, 'c').example).toBe(true);
    expect(read(entries, 'gone').example).toBe(false);
  });

  test('without a choice the own workbook that was changed last is shown, never the example', () => {
    const entries = {
      'sfs:b:head': head(), 'sfs:b:a:workbook:town:group': envelope('Äldre', 1),
      'sfs:c:head': head(), 'sfs:c:a:workbook:town:group': envelope('Nyare', 2),
      'sfs:d:head': head({ example: true }), 'sfs:d:a:workbook:town:group': envelope('Älvsund', 3),
    };
    expect(read(entries).answer('workbook', 'town')).toBe('Nyare');
  });

  test('only a store without any key of ours is bare', () => {
    expect(isBare({ other: '1' })).toBe(true);
    expect(isBare({ 'sfs:q:x': '1' })).toBe(false);
  });

  test('whatever the stored texts are, nothing throws and no damaged text counts as an answer', () => {
    fc.assert(fc.property(fc.string(), fc.jsonValue(), (text, data) => {
      const progress = read({ 'sfs:current': 'b', 'sfs:b:head': text, 'sfs:b:a:town:x:group': text, 'sfs:b:a:roles:y:group': envelope(data) });
      expect(progress.state('roles')).toBe(data === null ? 'untouched' : 'begun');
      expect(['untouched', 'begun']).toContain(progress.state('town'));
      expect(progress.latest).toBeGreaterThanOrEqual(0);
    }));
  });
});

const progressWith = (states: Readonly<Record<string, readonly ['begun' | 'done', number]>>): Progress => ({
  example: false, latest: 0, answer: () => undefined,
  state: (id) => states[id]?.[0] ?? 'untouched',
  changed: (id) => states[id]?.[1] ?? 0,
});
const order = ['a', 'b', 'c', 'd'];

describe('what to do next', () => {
  test('is the first exercise in a new workbook', () => { expect(nextExercise(progressWith({}), order)).toBe('a'); });
  test('is what was written in last, if it is not done', () => {
    expect(nextExercise(progressWith({ a: ['begun', 1], c: ['begun', 2] }), order)).toBe('c');
  });
  test('is the one after what was done last', () => {
    expect(nextExercise(progressWith({ a: ['begun', 1], b: ['done', 2] }), order)).toBe('c');
  });
  test('comes back to what was left out when the rest is done', () => {
    expect(nextExercise(progressWith({ a: ['begun', 1], b: ['done', 2], c: ['done', 3], d: ['done', 4] }), order)).toBe('a');
  });
  test('is nothing when all is done', () => {
    expect(nextExercise(progressWith({ a: ['done', 1], b: ['done', 2], c: ['done', 3], d: ['done', 4] }), order)).toBeUndefined();
  });
});
