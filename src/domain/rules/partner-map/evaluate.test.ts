import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ui from '../../../../content/sv/ui.json';
import type { CellFact, FactRow, Facts } from '../../facts.ts';
import type { Result } from '../../result.ts';
import { createWords } from '../../words.ts';
import { blankPictures, evaluate } from '../evaluate.ts';
import { rule } from '../schemas.ts';
import { partnersOf, ranked, zoneOf } from './evaluate.ts';

const words = createWords(ui);
const asked = rule.parse({
  kind: 'partner-map', field: 'partners', actor: 'actor', measure: 'measure',
  influence: { column: 'influence', label: 'Påverkan', low: 'liten påverkan', high: 'stor påverkan' },
  support: { column: 'support', label: 'Stöd', low: 'svagt stöd', high: 'starkt stöd' },
  before: { support: 'support-before', when: 'when' },
  zones: {
    win: { name: 'Vinn över', tag: 'Börja här', advice: 'Ring dem.' }, carry: { name: 'Bär tillsammans', advice: 'Dela ansvar.' },
    involve: { name: 'Håll informerade och delaktiga', advice: 'Bjud in.' }, watch: { name: 'Håll ett öga på', advice: 'Vänta.' }, between: { name: 'Mitt emellan', advice: 'Fråga mer.' },
  },
  heading: 'Kartan', first: { heading: 'Lägg kraften här först', advice: 'Stor påverkan men svagt stöd.', none: 'Ingen här.', unplanned: 'Ingen insats än.' },
  others: 'De andra', waiting: 'Sätt två siffror.',
});
if (asked.kind !== 'partner-map') throw new Error('the rule of this test is another one');

const row = (name: string, influence: number | null, support: number | null, more: Record<string, CellFact> = {}): FactRow =>
  ({ id: `r-${name}`, label: `aktör ${name}`, cells: { actor: name, 'actor.id': `a-${name}`, 'actor.industry': '', influence, support, measure: `Prata med ${name}`, ...more } });
const facts = (rows: readonly FactRow[]): Facts => new Map([['partners', { label: 'Aktörer', fact: { type: 'rows', rows } }]]);
const judge = (...rows: readonly FactRow[]): Result => evaluate(asked, facts(rows), words);
/** The example town's, as in the picture that the design is drawn after. */
const town = [
  row('Hotellen i centrum', 5, 2), row('Bemanningsföretagen', 4, 1), row('Miljökontoret', 4, 2), row('Mobila teamet', 5, 5), row('Bostadsbolaget', 4, 4, { 'support-before': 2, when: 'i oktober' }),
  row('Skolorna', 4, 3), row('Kvinnojouren', 3, 5), row('Vårdcentralen', 3, 3), row('Församlingen', 2, 5), row('Ordningsvakterna', 2, 4), row('Taxi', 2, 2), row('Byggföretagen', 2, 1),
];

describe('a zone on the map', () => {
  it('is high from four, low up to two, and a three stands between', () => {
    expect(zoneOf(5, 2)).toBe('win');
    expect(zoneOf(4, 4)).toBe('carry');
    expect(zoneOf(2, 5)).toBe('involve');
    expect(zoneOf(1, 1)).toBe('watch');
    for (let value = 1; value <= 5; value += 1) {
      expect(zoneOf(3, value)).toBe('between');
      expect(zoneOf(value, 3)).toBe('between');
    }
  });
});

describe('whom to invest in first', () => {
  it('is the greatest influence, then the weakest support, as in the example town', () => {
    expect(ranked(partnersOf(asked, facts(town)).partners).map(({ name }) => name)).toEqual(['Hotellen i centrum', 'Bemanningsföretagen', 'Miljökontoret']);
  });

  it('says why and what is planned', () => {
    const { panes, summary } = judge(...town);
    expect(summary).toBe('Lägg kraften här först: Hotellen i centrum. Påverkan 5, stöd 2.');
    expect(panes[1]?.blocks).toEqual([
      { type: 'text', tone: 'strong', text: '1. Hotellen i centrum' },
      { type: 'text', tone: 'support', text: 'Påverkan 5, stöd 2' },
      { type: 'text', tone: 'plain', text: 'Prata med Hotellen i centrum' },
    ]);
    expect(JSON.stringify(judge(row('Taxi', 5, 1, { measure: ' ' })).panes)).toContain('Ingen insats än.');
  });

  it('falls back on Swedish order of names', () => {
    const rows = [row('Östra skolan', 5, 1), row('Ängen', 5, 1), row('Åkeriet', 5, 1), row('Zoo', 5, 1)];
    expect(ranked(partnersOf(asked, facts(rows)).partners).map(({ name }) => name)).toEqual(['Zoo', 'Åkeriet', 'Ängen', 'Östra skolan']);
  });

  it('has only those with high influence and low support, sorted, whatever order the rows have', () => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{1,8}$/), rating, rating), { maxLength: 40, selector: ([name]) => name.toLowerCase() }), (all) => {
      const rows = all.map(([name, influence, support]) => row(name, influence, support));
      const { partners, unrated } = partnersOf(asked, facts(rows));
      expect(partners.length + unrated).toBe(rows.length);
      const first = ranked(partners);
      for (const [at, one] of first.entries()) {
        expect(one.influence >= 4 && one.support <= 2).toBe(true);
        const next = first[at + 1];
        if (next !== undefined) expect(one.influence > next.influence || (one.influence === next.influence && one.support <= next.support)).toBe(true);
      }
      expect(first).toHaveLength(partners.filter(({ influence, support }) => influence >= 4 && support <= 2).length);
      const other = partnersOf(asked, facts(rows.toReversed())).partners;
      expect(ranked(other).map(({ name }) => name)).toEqual(first.map(({ name }) => name));
    }), { numRuns: 60 });
  });

  it('names each of up to five in a pane of its own, and the rest in one list', () => {
    const { panes } = judge(...Array.from({ length: 8 }, (_, index) => row(`Aktör ${index}`, 4, 2)));
    expect(panes).toHaveLength(1 + 5 + 1);
    expect(JSON.stringify(panes.at(-1))).toContain('8. Aktör 7 (Påverkan 4, stöd 2)');
  });

  it('says when there is nobody', () => {
    expect(judge(row('Taxi', 2, 2)).summary).toBe('Ingen här.');
  });
});

describe('the result of the partner analysis', () => {
  it('waits with an empty map until somebody has both figures', () => {
    const waiting = judge(row('Taxi', 4, null));
    expect(waiting).toMatchObject({ state: 'waiting', summary: 'Sätt två siffror.' });
    expect(waiting.pictures?.[0]?.drawing.description).toBe('Kartan är tom.');
    expect(blankPictures(asked, words)).toEqual(waiting.pictures);
  });

  it('tells who is in the other zones, and how many lack a figure', () => {
    const told = JSON.stringify(judge(...town, row('Regionen', null, 4)).panes);
    expect(told).toContain('Mobila teamet, Bostadsbolaget');
    expect(told).toContain('Skolorna, Kvinnojouren, Vårdcentralen');
    expect(told).toContain('1 aktör saknar en siffra');
  });

  it('numbers the dots as the rows, and lists crowded places and moves under the map', () => {
    const crowd = Array.from({ length: 5 }, (_, index) => row(`Aktör ${index}`, 1, 1));
    const [picture] = judge(...town, row('Utan siffra', null, null), ...crowd).pictures ?? [];
    expect(picture?.drawing.description).toContain('Påverkan 5, stöd 2: 1 Hotellen i centrum.');
    const under = JSON.stringify(picture?.blocks);
    expect(under).toContain('Påverkan 1, stöd 1: 14 Aktör 0, 15 Aktör 1');
    expect(under).toContain('Bostadsbolaget: från Påverkan 4, stöd 2 till Påverkan 4, stöd 4');
  });
});
