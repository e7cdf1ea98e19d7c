import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ui from '../../../../content/sv/ui.json';
import type { CellFact } from '../../facts.ts';
import type { Result } from '../../result.ts';
import { createWords } from '../../words.ts';
import { evaluate } from '../evaluate.ts';
import { rule } from '../schemas.ts';

const words = createWords(ui);
const names = ['Visionären', 'Strategen', 'Säljaren', 'Läraren', 'Vårdaren', 'Administratören'];
const roles = rule.parse({
  kind: 'coverage', field: 'roles', column: 'who', counted: 'roller', manyFrom: 3, waiting: 'Skriv in det första namnet.',
  outcomes: {
    all: { headline: 'Alla roller har någon.', advice: 'Bra.' }, some: { headline: 'Någon roll är tom.', advice: 'Prata om den.' },
    many: { headline: 'Många roller på samma person', advice: 'Dela på dem.' },
  },
});
const judge = (...who: readonly CellFact[]): Result =>
  evaluate(
    roles,
    new Map([['roles', { label: 'Roller', fact: { type: 'rows', rows: names.map((label, index) => ({ id: `r${index}`, label, cells: { role: label, who: who[index] ?? [] } })) } }]]),
    words,
  );
const listed = (result: Result): readonly string[] =>
  result.panes.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'list' ? block.items : [])));
const pictured = (result: Result): string =>
  result.panes.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'picture' ? [block.drawing.description] : []))).join(' ');

describe('the roles of the core group', () => {
  it('wait until there is a first name', () => {
    expect(judge()).toMatchObject({ state: 'waiting', summary: 'Skriv in det första namnet.' });
  });

  it('are told to lack somebody, and the picture says which', () => {
    const result = judge(['Amina'], ['Bo'], ['Cecilia'], [], ['Dan'], ['Eva']);
    expect(result).toMatchObject({ state: 'ready', summary: 'Någon roll är tom.' });
    expect(result.panes[0]?.figure).toEqual({ value: '5', unit: 'av 6 roller' });
    expect(pictured(result)).toContain('Läraren: saknas. Ingen än.');
    expect(pictured(result)).toContain('Visionären: finns. Amina.');
  });

  it('are covered when every role has somebody, also when it is the same person in two', () => {
    const result = judge(['Amina'], ['Amina'], ['Bo', 'Cecilia'], ['Bo'], ['Dan'], ['Eva']);
    expect(result.summary).toBe('Alla roller har någon.');
    expect(listed(result)).toEqual([]);
  });

  it('tell who stands in three or more, however the name was written', () => {
    const result = judge(['Amina'], ['amina '], ['AMINA', 'Bo'], [], [], []);
    expect(listed(result)).toEqual(['Amina: Visionären, Strategen, Säljaren']);
  });

  it('count a name once in a role where it stands twice', () => {
    expect(listed(judge(['Bo', 'Bo'], ['Bo'], [], [], [], []))).toEqual([]);
  });

  it('read names in a plain text with commas between', () => {
    expect(pictured(judge('Amina, Bo', null, null, null, null, null))).toContain('Visionären: finns. Amina, Bo.');
  });

  it('are covered exactly when no role is empty', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom('A', 'B', 'C', ' '), { maxLength: 3 }), { minLength: 6, maxLength: 6 }), (who) => {
        const empty = who.filter((people) => people.every((name) => name.trim() === '')).length;
        const result = judge(...who);
        expect(result.panes[0]?.figure?.value).toBe(String(6 - empty));
        expect(result.state).toBe(empty === 6 ? 'waiting' : 'ready');
        expect(result.summary === 'Alla roller har någon.').toBe(empty === 0);
      }),
    );
  });
});
