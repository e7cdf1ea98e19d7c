import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ui from '../../../../content/sv/ui.json';
import type { Facts } from '../../facts.ts';
import type { Result } from '../../result.ts';
import { createWords } from '../../words.ts';
import { evaluate } from '../evaluate.ts';
import { rule } from '../schemas.ts';

const words = createWords(ui);
const criteria = ['need', 'fit', 'political', 'organisations', 'members', 'period', 'mandate', 'lasting'];
const asked = {
  kind: 'rating-total', fields: criteria, counted: 'frågor', weakAtOrBelow: 3,
  bands: [
    { from: 8, to: 20, name: 'inte redo än', headline: 'Ni är inte redo än.', advice: 'Gå tillbaka till varje fråga.', tone: 'low' },
    { from: 21, to: 40, name: 'gå vidare', headline: 'Ni kan gå vidare.', advice: 'Fortsätt.', tone: 'good', weak: 'Det här behöver ni arbeta mer med' },
  ],
};
const readiness = rule.parse(asked);
const ratings = (values: readonly (number | null)[]): Facts =>
  new Map(values.map((value, index) => [criteria[index] ?? '', { label: criteria[index] ?? '', fact: { type: 'rating', value, min: 1, max: 5 } }]));
const judge = (values: readonly (number | null)[]): Result => evaluate(readiness, ratings(values), words);
const named = (result: Result): readonly string[] =>
  result.panes.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'list' ? block.items : [])));
const headline = (result: Result): string | undefined => result.panes[0]?.blocks.find((block) => block.type === 'text' && block.tone === 'strong')?.type === 'text'
  ? result.panes[0].blocks.flatMap((block) => (block.type === 'text' && block.tone === 'strong' ? [block.text] : []))[0]
  : undefined;
/** Eight ratings with the given total. */
const adding = (total: number): number[] => criteria.map((_, index) => Math.floor(total / 8) + (index < total % 8 ? 1 : 0));

describe('readiness', () => {
  it.each([
    [8, 'Ni är inte redo än.'],
    [20, 'Ni är inte redo än.'],
    [21, 'Ni kan gå vidare.'],
    [40, 'Ni kan gå vidare.'],
  ])('reads a total of %i as: %s', (total, expected) => {
    const result = judge(adding(total));
    expect(result.panes[0]?.figure).toEqual({ value: String(total), unit: 'av 40' });
    expect(headline(result)).toBe(expected);
    expect(result.summary).toBe(`${total} av 40. ${expected}`);
  });

  it('shows no total while one rating is missing, only how many there are', () => {
    const result = judge([5, 5, 5, 5, 5, 5, 5, null]);
    expect(result).toMatchObject({ state: 'waiting', summary: '7 av 8 frågor har en siffra. Summan visas när alla har det.' });
    expect(result.panes[0]?.figure).toEqual({ value: '7', unit: 'av 8 frågor' });
    expect(JSON.stringify(result)).not.toContain('35');
  });

  it('names the criteria at 3 or lower, lowest first, and those with the same rating in the order they were asked', () => {
    expect(named(judge([4, 3, 2, 3, 5, 2, 4, 1]))).toEqual(['lasting (1)', 'political (2)', 'period (2)', 'fit (3)', 'organisations (3)']);
  });

  it('names nothing when every rating is over 3', () => {
    expect(named(judge([4, 4, 5, 4, 4, 5, 4, 4]))).toEqual([]);
  });

  it('goes on at 24 although everything is at 3, and names all eight', () => {
    const result = judge(adding(24));
    expect(headline(result)).toBe('Ni kan gå vidare.');
    expect(named(result)).toHaveLength(8);
  });

  it('marks the total in the reading key only when there is one', () => {
    const drawings = (result: Result): readonly string[] =>
      result.panes.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'picture' ? [block.drawing.description] : [])));
    expect(drawings(judge(adding(26))).at(-1)).toBe('Er summa är 26. 8–20: inte redo än. 21–40: gå vidare.');
    expect(drawings(judge(criteria.map(() => null))).at(-1)).toBe('8–20: inte redo än. 21–40: gå vidare.');
  });

  it('always has a total from 8 to 40 and follows the bands, in whatever order the ratings were given', () => {
    const rating = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(rating, { minLength: 8, maxLength: 8 }), fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (values, order) => {
        const result = judge(values);
        const total = Number(result.panes[0]?.figure?.value);
        expect(total).toBe(values.reduce((sum, value) => sum + value, 0));
        expect(total).toBeGreaterThanOrEqual(8);
        expect(total).toBeLessThanOrEqual(40);
        expect(headline(result)).toBe(total <= 20 ? 'Ni är inte redo än.' : 'Ni kan gå vidare.');
        const given = [...ratings(values)].map((entry, index) => ({ entry, at: order[index] ?? 0 })).sort((one, other) => one.at - other.at);
        expect(evaluate(readiness, new Map(given.map(({ entry }) => entry)), words)).toEqual(result);
      }),
    );
  });

  it('waits for as long as anything is unset', () => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
    fc.assert(
      fc.property(fc.array(rating, { minLength: 8, maxLength: 8 }), (values) => {
        expect(judge(values).state).toBe(values.includes(null) ? 'waiting' : 'ready');
      }),
    );
  });

  it('refuses bands with a gap, and bands that do not reach every total', () => {
    const gap = rule.safeParse({ ...asked, bands: [{ ...asked.bands[0], to: 19 }, asked.bands[1]] });
    expect(gap.error?.issues[0]?.message).toBe('expected bands lowest first and without gaps');
    const short = rule.parse({ ...asked, bands: [asked.bands[0]] });
    expect(() => evaluate(short, ratings(adding(10)), words)).toThrow('the bands must reach from 8 to 40');
  });
});
