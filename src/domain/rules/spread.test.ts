import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ui from '../../../content/sv/ui.json';
import { createWords } from '../words.ts';
import { median, spreadOf } from './spread.ts';

const words = createWords(ui);
const voices = (...values: readonly (number | null)[]): readonly { value: number | null }[] => values.map((value) => ({ value }));

describe("the members' spread", () => {
  it('is nothing while nobody has answered', () => {
    expect(spreadOf([], words)).toBeUndefined();
    expect(spreadOf(voices(null, null), words)).toBeUndefined();
  });

  it('tells the range and the middle, lowest first', () => {
    expect(spreadOf(voices(5, 4, 3, 4, 4, 5), words)).toEqual({ values: [3, 4, 4, 4, 5, 5], differs: false, text: 'Svaren går från 3 till 5, mitten är 4.' });
  });

  it('writes a half with a decimal comma', () => {
    expect(spreadOf(voices(3, 4), words)?.text).toBe('Svaren går från 3 till 4, mitten är 3,5.');
  });

  it('tells the members that they differ from a distance of three', () => {
    expect(spreadOf(voices(1, 2, 2, 2, 4, 5), words)).toMatchObject({ differs: true, lead: 'Ni ser olika på det.', text: 'Ni ser olika på det. Svaren går från 1 till 5.' });
    expect(spreadOf(voices(2, 5), words)?.differs).toBe(true);
    expect(spreadOf(voices(2, 4), words)?.differs).toBe(false);
  });

  it('asks for the group\'s own number when everybody has answered, and not once it is set', () => {
    expect(spreadOf(voices(3, 4, 5), words, { members: 3 })).toMatchObject({ lead: 'Alla 3 har svarat.' });
    expect(spreadOf(voices(3, 4, 5), words, { members: 3 })?.text).toMatch(/Prata om det och sätt gruppens siffra\.$/);
    expect(spreadOf(voices(3, 4, 5), words, { members: 3, decided: true })?.text).toBe('Svaren går från 3 till 5, mitten är 4.');
    expect(spreadOf(voices(3, 4, null), words, { members: 3 })?.lead).toBeUndefined();
  });

  it('speaks plainly of one answer and of the same answer', () => {
    expect(spreadOf(voices(4), words)?.text).toBe('Ett svar: 4.');
    expect(spreadOf(voices(4, 4, 4), words)?.text).toBe('Alla svar är 4.');
  });

  it('never depends on who answered first, keeps every value, and starts its text with its lead', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 }), (values) => {
        const spread = spreadOf(voices(...values), words);
        expect(spread).toEqual(spreadOf(voices(...values.toReversed()), words));
        expect(spread?.values).toHaveLength(values.length);
        expect(spread?.differs).toBe(Math.max(...values) - Math.min(...values) >= 3);
        expect(spread?.text.startsWith(spread.lead ?? '')).toBe(true);
      }),
    );
  });

  it('has as many values above its middle as below', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 }), (values) => {
        const middle = median(values);
        const half = values.length / 2;
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(half);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(half);
      }),
    );
  });
});
