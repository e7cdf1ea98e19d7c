import { describe, expect, test } from 'vitest';
import ui from '../../content/sv/ui.json' with { type: 'json' };
import { createWords } from '../domain/words.ts';
import { exercise, step, type Exercise, type Step } from '../fields/exercise.ts';
import { catalogProblems, type Filed } from './checks.ts';
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

  test('has a window for every exercise and a fact box where there are any', () => {
    const found = problems([exerciseOf('a.mdx'), exerciseOf('b.mdx', { id: 'b', slug: 'b', number: '0.1' })], [stepOf({ windows: 1, facts: undefined })]);
    expect(found).toEqual(['0.mdx: windows expected at least 2, one for each exercise, found 1', '0.mdx: facts expected, because the step has exercises']);
  });

  test('puts a step in the quarter that the method says', () => {
    expect(problems([], [stepOf({ phase: 'equip' })])).toEqual(['0.mdx: phase expected to be the one that has step 0 in content/sv/method.json, found "equip"']);
  });
});
