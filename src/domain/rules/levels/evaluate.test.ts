import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ui from '../../../../content/sv/ui.json';
import type { FactRow, Facts } from '../../facts.ts';
import type { Result } from '../../result.ts';
import { createWords } from '../../words.ts';
import { blankPictures, evaluate } from '../evaluate.ts';
import { rule } from '../schemas.ts';

const words = createWords(ui);
/** The four levels of the method, each with what it adds. */
const asked = rule.parse({
  kind: 'levels', field: 'actors', actor: 'actor', now: 'now', wished: 'wished',
  levels: [
    { id: 'networking', label: 'Nätverkande', adds: 'dela information' }, { id: 'coordination', label: 'Koordinering', adds: 'ändra det ni gör' },
    { id: 'cooperation', label: 'Samverkan', adds: 'dela resurser' }, { id: 'collaboration', label: 'Samarbete', adds: 'höja varandras förmåga' },
  ],
  called: { now: 'Nu', wished: 'Önskat' }, heading: 'Nivåerna', moves: 'Hit vill ni', settled: 'Alla är där ni vill ha dem.', remark: 'Namnen är ingen officiell översättning.', waiting: 'Välj en nivå.',
});
const row = (name: string, now: string | null, wished: string | null): FactRow => ({ id: `r-${name}`, label: name, cells: { actor: name, 'actor.id': `a-${name}`, now, wished } });
const facts = (rows: readonly FactRow[]): Facts => new Map([['actors', { label: 'Aktörer', fact: { type: 'rows', rows } }]]);
const judge = (...rows: readonly FactRow[]): Result => evaluate(asked, facts(rows), words);

describe('levels of collaboration', () => {
  it('wait with the stair alone until somebody has a level', () => {
    const waiting = judge(row('Taxi', null, null));
    expect(waiting).toMatchObject({ state: 'waiting', summary: 'Välj en nivå.' });
    expect(waiting.pictures).toEqual(blankPictures(asked, words));
    expect(waiting.pictures?.[0]?.drawing.description).toBe('Nätverkande: dela information. Koordinering lägger till: ändra det ni gör. Samverkan lägger till: dela resurser. Samarbete lägger till: höja varandras förmåga.');
  });

  it('tell who moves from where to where, and who has no level', () => {
    const result = judge(row('Taxi', 'networking', 'cooperation'), row('Bygg', 'networking', 'networking'), row('Skolorna', null, null));
    expect(result.summary).toBe('2 aktörer har en nivå. 1 vill ni flytta.');
    expect(JSON.stringify(result.panes)).toContain('Taxi: från Nätverkande till Samverkan');
    expect(JSON.stringify(result.panes)).toContain('1 aktör har ingen nivå än.');
  });

  it('say when everybody is where they should be, and always the remark on the names', () => {
    const told = JSON.stringify(judge(row('Taxi', 'collaboration', 'collaboration')).panes);
    expect(told).toContain('Alla är där ni vill ha dem.');
    expect(told).toContain('Namnen är ingen officiell översättning.');
  });

  it('have everyone who is placed in the table, in Swedish order, whatever order the rows have', () => {
    const level = fc.constantFrom('networking', 'coordination', 'cooperation', 'collaboration', 'unknown', null);
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{1,8}$/), level, level), { maxLength: 40, selector: ([name]) => name.toLowerCase() }), (all) => {
      const rows = all.map((each) => row(...each));
      const result = judge(...rows);
      expect(judge(...rows.toReversed())).toEqual(result);
      const real = (value: string | null): boolean => value !== null && value !== 'unknown';
      const placed = all.filter(([, now, wished]) => real(now) || real(wished)).length;
      expect(result.state).toBe(placed === 0 ? 'waiting' : 'ready');
      const table = result.pictures?.[0]?.blocks?.[0];
      if (placed > 0) expect(table?.type === 'table' && table.rows.length).toBe(placed);
      expect(result.pictures?.[0]?.drawing.height).toBeLessThanOrEqual(1_000);
    }), { numRuns: 60 });
  });
});
