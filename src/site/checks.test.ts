import { describe, expect, test } from 'vitest';
import ui from '../../content/sv/ui.json' with { type: 'json' };
import { createWords } from '../domain/words.ts';
import { exercise, step, type Exercise, type Step } from '../fields/exercise.ts';
import { catalogProblems, exampleRegister, type Filed } from './checks.ts';
import { method as methodSchema } from './method.ts';
import methodContent from '../../content/sv/method.json' with { type: 'json' };

const words = createWords(ui);
const method = { file: 'content/sv/method.json', data: methodSchema.parse(methodContent) };

const exerciseOf = (file: string, change: object = {}): Filed<Exercise> => ({
  file,
  data: exercise.parse({
    id: 'readiness', slug: 'ar-ni-redo', step: 0, number: '0.6', title: 'Är ni redo?', lead: 'Ta pulsen.', kind: 'team', minutes: 60,
    who: 'Alla', material: 'En penna var', individual: true, paper: ['A4'],
    fields: [{ id: 'need', kind: 'yes-no', label: 'Behovet' }],
    facilitator: { aim: 'Att veta.', lead: [], stuck: [], careful: [] },
    example: { group: {} },
    ...change,
  }),
});
const stepOf = (change: object = {}): Filed<Step> => ({
  file: '0.mdx',
  data: step.parse({
    number: 0, slug: 'borja', phase: 'gate', title: 'Borde vi börja?', short: 'Borde vi?', lead: 'Vill ni?', windows: 7,
    facts: { time: '2 timmar', who: 'Ni', results: [], subgoals: [] }, tips: [], ...change,
  }),
});
const problems = (exercises: readonly Filed<Exercise>[], steps: readonly Filed<Step>[] = [stepOf()]): readonly string[] =>
  catalogProblems(exercises, steps, method, words);

describe('content that agrees with itself', () => {
  test('has no problems', () => { expect(problems([exerciseOf('a.mdx')])).toEqual([]); });

  test('never has the same id in two files, because answers hang on it', () => {
    const found = problems([exerciseOf('a.mdx'), exerciseOf('b.mdx', { number: '0.7', slug: 'annan' })]);
    expect(found).toEqual(['b.mdx: id expected a value of its own, but a.mdx also has "readiness"']);
  });

  test('never has the same field id twice in an exercise', () => {
    const fields = ['Ett', 'Två'].map((label) => ({ id: 'need', kind: 'yes-no', label }));
    expect(problems([exerciseOf('a.mdx', { fields })])).toEqual(['a.mdx: fields.1.id expected an id of its own, found "need" again']);
  });

  test('has a step for every exercise, and numbers that begin with it', () => {
    expect(problems([exerciseOf('a.mdx', { step: 3 })])).toEqual([
      'a.mdx: step expected one of 0, found 3',
      'a.mdx: number expected to begin with 3., found "0.6"',
    ]);
  });

  test('numbers everything but decisions', () => {
    expect(problems([exerciseOf('a.mdx', { number: null })])).toEqual(['a.mdx: number expected a number like "0.6", found null']);
    expect(problems([exerciseOf('a.mdx', { kind: 'decision' })])).toEqual(['a.mdx: number expected null, as for every decision, found "0.6"']);
  });

  test('names in its examples only actors that the register has', () => {
    const fields = [{ id: 'asked', kind: 'table', label: 'Vilka?', rowName: 'aktör', columns: [{ id: 'who', type: 'actor', label: 'Aktör' }] }];
    const named = (actor: string) => exerciseOf('a.mdx', { fields, example: { group: { asked: [{ id: 'r-1', position: 1, cells: { who: actor } }] } } });
    const lookup = exampleRegister({ example: { group: { actors: [{ id: 'a-taxi', position: 1, name: 'Taxi', industry: 'Transport' }] } } });
    expect(catalogProblems([named('a-taxi')], [stepOf()], method, words, lookup)).toEqual([]);
    expect(catalogProblems([named('a-bil')], [stepOf()], method, words, lookup)).toEqual(['a.mdx: example.group.asked expected ids of actors in register.mdx, found "a-bil"']);
  });

  test('has rules that read fields which exist', () => {
    const outcomes = { all: { headline: 'Ja.', advice: 'Gå på.' }, some: { headline: 'Nej.', advice: 'Vänta.' } };
    const [problem] = problems([exerciseOf('a.mdx', { rule: { kind: 'all-yes', fields: ['need', 'missing'], counted: 'påståenden', outcomes } })]);
    expect(problem).toMatch(/^a\.mdx: rule .*missing/);
  });

  test('has an example whose answers its own fields could have been given', () => {
    const example = { group: { need: { value: 'kanske', comment: '' }, other: 1 }, members: { karin: {} } };
    const found = problems([exerciseOf('a.mdx', { example })]);
    expect(found).toContain('a.mdx: example.members.karin expected a member\'s id, e.g. m-karin');
    expect(found).toContain('a.mdx: example.group.other expected one of need');
    expect(found.some((line) => line.startsWith('a.mdx: example.group.need.value '))).toBe(true);
  });

  describe('where an exercise goes on with the answer of another', () => {
    const text = { kind: 'long-text', label: 'Anteckning' };
    const first = (change: object = {}) => exerciseOf('a.mdx', { fields: [{ ...text, id: 'note' }, { kind: 'yes-no', id: 'need', label: 'Behovet' }], example: { group: { note: 'Hos oss.' } }, ...change });
    const next = (from: object, change: object = {}) => exerciseOf('b.mdx', { id: 'next', number: '0.7', slug: 'annan', fields: [{ ...text, id: 'more', from }], ...change });

    test('is one of the same kind that is there', () => {
      expect(problems([first(), next({ exercise: 'readiness', field: 'note' })])).toEqual([]);
    });

    test('says which exercise or field was expected', () => {
      expect(problems([first(), next({ exercise: 'gone', field: 'note' })])).toEqual(['b.mdx: fields.0.from.exercise expected the id of another exercise, found "gone"']);
      expect(problems([first(), next({ exercise: 'next', field: 'more' })])).toEqual(['b.mdx: fields.0.from.exercise expected the id of another exercise, found "next"']);
      expect(problems([first(), next({ exercise: 'readiness', field: 'need' })])).toEqual(['b.mdx: fields.0.from.field expected a field of readiness of kind long-text that is answered there (note), found "need"']);
    });

    test('is answered there and not gone on with itself', () => {
      const third = exerciseOf('c.mdx', { id: 'third', number: '0.5', slug: 'tredje', fields: [{ ...text, id: 'most', from: { exercise: 'next', field: 'more' } }] });
      expect(problems([first(), next({ exercise: 'readiness', field: 'note' }), third])).toEqual(['c.mdx: fields.0.from.field expected a field of next of kind long-text that is answered there (there is none), found "more"']);
    });

    test('has its example once', () => {
      const found = problems([first(), next({ exercise: 'readiness', field: 'note' }, { example: { group: { more: 'Hos oss.' } } })]);
      expect(found).toEqual(['b.mdx: example.group.more expected nothing: the answer is that of readiness, and stands there once']);
    });

    test('lies in one exercise, because one window at a time writes in it', () => {
      const other = exerciseOf('c.mdx', { id: 'third', number: '0.5', slug: 'tredje', fields: [{ ...text, id: 'most' }] });
      const fields = [{ ...text, id: 'more', from: { exercise: 'readiness', field: 'note' } }, { ...text, id: 'still', from: { exercise: 'third', field: 'most' } }];
      expect(problems([first(), next({}, { fields }), other])).toHaveLength(2);
    });
  });

  test('has a window for every exercise and a fact box where there are any', () => {
    const found = problems([exerciseOf('a.mdx'), exerciseOf('b.mdx', { id: 'b', slug: 'b', number: '0.1' })], [stepOf({ windows: 1, facts: undefined })]);
    expect(found).toEqual(['0.mdx: windows expected at least 2, one for each exercise, found 1', '0.mdx: facts expected, because the step has exercises']);
  });

  test('puts a step in the quarter that the method says', () => {
    expect(problems([], [stepOf({ phase: 'equip' })])).toEqual(['0.mdx: phase expected to be the one that has step 0 in content/sv/method.json, found "equip"']);
  });
});
