import { describe, expect, it } from 'vitest';
import type { FieldDefinition } from '../../fields/models.ts';
import { individualQuestions, isIndividual, questionsOf } from './questions.ts';

const field = (id: string, more: { attached?: boolean; individual?: boolean } = {}): FieldDefinition => ({ kind: 'short-text', id, label: id, ...more });
const shown = (questions: ReturnType<typeof questionsOf>) => questions.map(({ number, fields }) => `${number}: ${fields.map(({ id }) => id).join(' + ')}`);

describe('the questions of a form', () => {
  it('are its fields, counted from one, with what is attached under the field above it', () => {
    expect(shown(questionsOf([field('need'), field('timing'), field('period', { attached: true }), field('mandate')])))
      .toEqual(['1: need', '2: timing + period', '3: mandate']);
  });

  it('leave no field out though the first one says that it is attached', () => {
    expect(shown(questionsOf([field('period', { attached: true }), field('mandate')]))).toEqual(['1: period', '2: mandate']);
  });
});

describe('what members answer on their own', () => {
  const fields = [field('need'), field('timing'), field('period', { attached: true, individual: false }), field('plan', { individual: false })];

  it('follows the exercise where the field says nothing, and nobody answers alone where neither does', () => {
    expect(fields.map((each) => isIndividual({ id: 'a', fields, individual: true }, each))).toEqual([true, true, false, false]);
    expect(fields.map((each) => isIndividual({ id: 'a', fields }, each))).toEqual([false, false, false, false]);
  });

  it('keeps the numbers that the questions have among all, without what only the group answers', () => {
    expect(shown(individualQuestions({ id: 'a', fields: [field('plan', { individual: false }), ...fields], individual: true }))).toEqual(['2: need', '3: timing']);
  });
});
