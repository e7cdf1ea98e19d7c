import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ui from '../../../../content/sv/ui.json';
import type { Facts } from '../../facts.ts';
import type { Result } from '../../result.ts';
import { createWords } from '../../words.ts';
import { evaluate } from '../evaluate.ts';
import { rule, type Rule } from '../schemas.ts';

const words = createWords(ui);
const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const commitment = rule.parse({
  kind: 'all-yes', fields: seven, counted: 'påståenden',
  outcomes: {
    all: { headline: 'Engagemanget finns.', advice: 'Gå vidare.' },
    some: { headline: 'Börja med något mindre.', advice: 'En utbildningsdag.' },
  },
});
const answers = (values: readonly (boolean | null)[]): Facts =>
  new Map(values.map((value, index) => [seven[index] ?? '', { label: `Påstående ${index + 1}`, fact: { type: 'truth', value } }]));
const judge = (values: readonly (boolean | null)[], asked: Rule = commitment): Result => evaluate(asked, answers(values), words);
const listed = (result: Result): readonly string[] =>
  result.panes.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'list' ? block.items : [])));

describe('statements that all need a yes', () => {
  it('finds the commitment when all seven are yes', () => {
    const result = judge(seven.map(() => true));
    expect(result).toMatchObject({ state: 'ready', summary: 'Engagemanget finns.' });
    expect(result.panes[0]?.figure).toEqual({ value: '7', unit: 'ja av 7' });
    expect(listed(result)).toEqual([]);
  });

  it('suggests something smaller after a single no, and says which statement it was', () => {
    const result = judge([true, true, false, true, true, true, true]);
    expect(result).toMatchObject({ state: 'ready', summary: 'Börja med något mindre.' });
    expect(listed(result)).toEqual(['Påstående 3']);
  });

  it('waits while an answer is missing, counts what is left and already lists the no', () => {
    const result = judge([true, null, false, true, true, null, true]);
    expect(result).toMatchObject({ state: 'waiting', summary: '2 av 7 påståenden är kvar att svara på.' });
    expect(result.panes[0]?.figure).toEqual({ value: '5', unit: 'av 7 påståenden' });
    expect(listed(result)).toEqual(['Påstående 3']);
  });

  it('has an outcome of its own for only no, where the exercise gives one', () => {
    const direction = rule.parse({
      ...commitment, outcomes: { ...('outcomes' in commitment ? commitment.outcomes : {}), none: { headline: 'Ni vill något annat.', advice: 'Vänta.' } },
    });
    expect(judge(seven.map(() => false), direction).summary).toBe('Ni vill något annat.');
    expect(judge(seven.map(() => false)).summary).toBe('Börja med något mindre.');
    expect(judge([false, false, false, true, false, false, false], direction).summary).toBe('Börja med något mindre.');
  });

  it('never becomes all yes by adding a no, whatever the other answers are', () => {
    const answer = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(fc.array(answer, { minLength: 7, maxLength: 7 }), fc.nat({ max: 6 }), (values, place) => {
        const result = judge(values.with(place, false));
        expect(result.summary).not.toBe('Engagemanget finns.');
        expect(listed(result)).toContain(`Påstående ${place + 1}`);
      }),
    );
  });

  it('is ready exactly when every statement is answered', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(true, false, null), { minLength: 7, maxLength: 7 }), (values) => {
        expect(judge(values).state).toBe(values.includes(null) ? 'waiting' : 'ready');
      }),
    );
  });

  it('names the field that its frontmatter has got wrong', () => {
    expect(() => evaluate(commitment, new Map(), words)).toThrow('there is no field with the id a');
    const wrong: Facts = new Map(seven.map((id) => [id, { label: id, fact: { type: 'text', value: '' } }]));
    expect(() => evaluate(commitment, wrong, words)).toThrow('the field a tells text, expected truth');
  });
});
