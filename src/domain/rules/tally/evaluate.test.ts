import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ui from '../../../../content/sv/ui.json';
import type { Result } from '../../result.ts';
import { createWords } from '../../words.ts';
import { evaluate } from '../evaluate.ts';
import { rule } from '../schemas.ts';

const words = createWords(ui);
const training = rule.parse({
  kind: 'tally', field: 'training', column: 'status', counted: 'rader', heading: 'Så ser det ut', waiting: 'Fyll i den första raden.',
  options: [{ id: 'has', label: 'Har gått' }, { id: 'booked', label: 'Är anmäld' }, { id: 'needs', label: 'Behöver gå' }],
});
const judge = (...status: readonly (string | null)[]): Result =>
  evaluate(
    training,
    new Map([['training', { label: 'Utbildning', fact: { type: 'rows', rows: status.map((value, index) => ({ id: `r${index}`, label: 'Amina', cells: { status: value } })) } }]]),
    words,
  );

describe('the count of a column', () => {
  it('waits until a row has an option', () => {
    expect(judge()).toMatchObject({ state: 'waiting', summary: 'Fyll i den första raden.' });
    expect(judge(null, null).state).toBe('waiting');
  });

  it('says how many there are of each, in the order of the rule, zero included', () => {
    expect(judge('needs', 'has', 'needs').summary).toBe('Så ser det ut: Har gått 1, Är anmäld 0, Behöver gå 2.');
  });

  it('says how many rows have none yet', () => {
    const result = judge('has', null, null);
    expect(JSON.stringify(result)).toContain('2 av era rader har inget läge än.');
    expect(result.panes[0]?.figure).toEqual({ value: '1', unit: 'av 3 rader' });
  });

  it('does not count an option it was not asked about', () => {
    expect(judge('has', 'gone').summary).toBe('Så ser det ut: Har gått 1, Är anmäld 0, Behöver gå 0.');
  });

  it('adds up to the rows that have an option, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('has', 'needs', 'booked', null), { maxLength: 20 }), (status) => {
        const chosen = status.filter((value) => value !== null).length;
        const result = judge(...status);
        expect(result.state).toBe(chosen === 0 ? 'waiting' : 'ready');
        if (chosen > 0) expect(result.panes[0]?.figure?.value).toBe(String(chosen));
        expect(judge(...status.toReversed())).toEqual(result);
      }),
    );
  });
});
