import { describe, expect, it } from 'vitest';
import ui from '../content/sv/ui.json';
import { evaluate } from '../src/domain/rules/evaluate.ts';
import type { Block } from '../src/domain/report.ts';
import { createWords } from '../src/domain/words.ts';
import { modelOf } from '../src/fields/models.ts';
import { reportOf } from '../src/fields/reports.ts';
import { schemasOf } from '../src/fields/schemas.ts';
import { catalogProblems, exampleRegister, factsOf, fieldProblems } from '../src/site/checks.ts';
import { exampleAnswers } from '../src/site/example.ts';
import { actorsField, registerId } from '../src/state/book.ts';
import { frontmatterOf, readExercises, readMethod, readRegister, readSteps, readWorkbook } from './tools/content.ts';

const words = createWords(ui);
const exercises = readExercises();
const steps = readSteps();
const [register] = readRegister();
if (register === undefined) throw new Error('content/sv/register.mdx is missing');
const lookup = exampleRegister(register.data);

/** The words that a painter would write, however deep they stand. */
function said(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.type === 'together') return said(block.blocks);
    if (block.type === 'picture') return [block.drawing.title, block.drawing.description];
    return [JSON.stringify(block)];
  });
}

describe('the content', () => {
  it('agrees with itself: steps exist, ids are unique, rules read fields that exist, examples are valid answers', () => {
    expect(catalogProblems(exercises, steps, readMethod(), words, lookup)).toEqual([]);
    expect([...readWorkbook(), ...readRegister()].flatMap(fieldProblems)).toEqual([]);
  });

  it('has a register with the twenty actors of the example town, under the ids that the program looks for', () => {
    expect([register.data.id, register.data.fields.map(({ id }) => id)]).toEqual([registerId, [actorsField]]);
    expect(lookup.actors).toHaveLength(20);
    expect(lookup.actor('a-hotellen')).toMatchObject({ name: 'Hotellen i centrum', industry: 'Hotell' });
  });

  it('has all of step 0: seven exercises and the decision', () => {
    const inStep = exercises.filter(({ data }) => data.step === 0).map(({ data }) => data.number);
    expect(inStep.toSorted()).toEqual(['0.1', '0.2', '0.3', '0.4', '0.5', '0.6', '0.7', null].toSorted());
  });

  it('is read by the tests as the site reads it: an unquoted date is no text', () => {
    expect(frontmatterOf({ path: 'a.mdx', text: '---\nwhen: 2026-01-15\nnumber: "0.6"\n---\n' })).toEqual({ when: new Date('2026-01-15'), number: '0.6' });
    expect(() => frontmatterOf({ path: 'a.mdx', text: 'no fences' })).toThrow('a.mdx: expected frontmatter');
  });
});

describe.each(exercises.map(({ file, data }) => ({ file, data })))('$file', ({ data }) => {
  const answers = exampleAnswers(data, exercises.map((each) => each.data));

  it('has an example for every field, from the town of Älvsund', () => {
    expect(data.fields.filter(({ id }) => answers[id] === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('has an example of what members answer on their own, where they do', () => {
    const individual = data.fields.some((field) => field.individual ?? data.individual);
    const members = Object.keys(data.example.members ?? {});
    if (individual) expect(members.length).toBeGreaterThanOrEqual(3);
    else expect(members).toEqual([]);
  });

  it.each(data.fields)('can be written on paper and read from it: $id', (field) => {
    const model = modelOf(field);
    const empty = model.empty(field);
    expect(model.isEmpty(field, empty)).toBe(true);
    expect(model.isDone(field, empty)).toBe(false);
    const blank = reportOf(field)(field, empty, words);
    expect(blank.length).toBeGreaterThan(0);
    expect(said(blank).join(' ')).toContain(JSON.stringify(field.label).slice(1, -1));

    const filled = schemasOf(field).answer.parse(answers[field.id]);
    const report = reportOf(field)(field, filled, words, undefined, lookup);
    expect(report.length).toBeGreaterThan(0);
    if (!model.isEmpty(field, filled)) expect(said(report)).not.toEqual(said(blank));
  });

  it('asks its rule, before and after the answers', () => {
    if (data.rule === undefined) return;
    const before = evaluate(data.rule, factsOf(data.fields, {}), words);
    expect(before.state).toBe('waiting');
    const after = evaluate(data.rule, factsOf(data.fields, answers, lookup), words);
    expect(after.state).toBe('ready');
    for (const { summary, panes } of [before, after]) {
      expect(summary).not.toBe('');
      expect(panes.length).toBeGreaterThan(0);
      expect(panes.flatMap(({ blocks }) => said(blocks)).length).toBeGreaterThan(0);
    }
    expect(after.summary).not.toBe(before.summary);
  });
});
