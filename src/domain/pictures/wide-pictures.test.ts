import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ui from '../../../content/sv/ui.json';
import type { Drawing, PathCommand, Shape } from '../drawing.ts';
import { createWords } from '../words.ts';
import { actorWheel } from './actor-wheel.ts';
import { displayWidth, sansWidth } from './advances.ts';
import { circlesOutward } from './circles-outward.ts';
import { collaborationLevels } from './collaboration-levels.ts';
import { countBars } from './count-bars.ts';
import { heatOf, heatTable } from './heat-table.ts';
import { fittedLines, nameLines } from './labels.ts';
import { learningLoop } from './learning-loop.ts';
import { levelSteps } from './level-steps.ts';
import { crowdedCells, partnerMap, type PartnerDot } from './partner-map.ts';
import { spreadBars } from './spread-bars.ts';
import { statisticsLines } from './statistics-lines.ts';

const words = createWords(ui);
/** What people write, from nothing to what nobody should. */
const name = fc.oneof(
  fc.constantFrom('Taxi', 'Bemanningsföretagen', 'Hotellen i centrum', 'Massage- och nagelsalonger', 'Avdelningen för ekonomiskt bistånd och försörjningsstöd', ''),
  fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 120 }), fc.constant('W'.repeat(5_000)),
);
const rating = fc.integer({ min: 1, max: 5 });
const average = fc.integer({ min: 2, max: 10 }).map((twice) => twice / 2);
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const position = fc.record({ influence: rating, support: rating });
const dots: fc.Arbitrary<readonly PartnerDot[]> = fc
  .array(fc.tuple(position, name, optional(fc.tuple(position, name))), { maxLength: 40 })
  .map((all) => all.map(([at, called, before], index) => ({ ...at, name: called, number: index + 1, ...(before === null ? {} : { before: { ...before[0], when: before[1] } }) })));
const mapOf = (all: readonly PartnerDot[], zone = 'Håll informerade och delaktiga'): Drawing =>
  partnerMap({
    title: 'Kartan', dots: all, zones: { win: 'Vinn över', carry: 'Bär tillsammans', involve: zone, watch: 'Håll ett öga på', tag: 'Börja här' },
    influence: { label: 'Påverkan', low: 'liten påverkan', high: 'stor påverkan' }, support: { label: 'Stöd', low: 'svagt stöd', high: 'starkt stöd' },
  }, words);
const levels = [
  { label: 'Nätverkande', adds: 'dela information' }, { label: 'Koordinering', adds: 'ändra det ni gör, mot ett gemensamt mål' },
  { label: 'Samverkan', adds: 'dela resurser' }, { label: 'Samarbete', adds: 'höja varandras förmåga' },
];
const date = fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
const occasion = fc.record({ date, all: fc.nat({ max: 5_000 }), fresh: optional(fc.nat({ max: 9_000 })) });
const industry = fc.record({ name, actors: fc.array(name, { minLength: 1, maxLength: 12 }) });

const drawings: Readonly<Record<string, fc.Arbitrary<Drawing>>> = {
  'partner map': fc.tuple(dots, name).map(([all, zone]) => mapOf(all, zone)),
  'heat table': fc.integer({ min: 1, max: 8 }).chain((columns) => fc
    .tuple(fc.array(name, { minLength: columns, maxLength: columns }), fc.array(fc.record({ name, values: fc.array(optional(average), { minLength: columns, maxLength: columns }) }), { maxLength: 24 }))
    .map(([heads, rows]) => heatTable({ title: 'Tabellen', columns: heads, rows }, words))),
  'spread bars': fc.array(fc.record({ label: name, note: fc.constant('3 aktörer'), value: optional(fc.tuple(average, average, average).map((three) => {
    const [lowest, mean, highest] = three.sort((one, other) => one - other);
    return { lowest, mean, highest };
  })) }), { minLength: 1, maxLength: 8 }).map((bars) => spreadBars({ title: 'Staden', bars }, words)),
  'level steps': fc.array(fc.record({ now: fc.array(name, { maxLength: 40 }), wished: fc.array(name, { maxLength: 40 }) }), { minLength: 4, maxLength: 4 })
    .map((steps) => levelSteps({ title: 'Nivåerna', levels, placed: { steps, called: { now: 'Nu', wished: 'Önskat' } } }, words)),
  'collaboration levels': fc.array(fc.record({ label: name, adds: name }), { minLength: 2, maxLength: 5 }).map((all) => collaborationLevels({ title: 'Nivåerna', levels: all }, words)),
  'count bars': fc.array(fc.record({ name, occasions: fc.array(occasion, { minLength: 1, maxLength: 30 }) }), { minLength: 1, maxLength: 4 })
    .map((sources) => countBars({ title: 'Över tid', sources, called: { all: 'annonser', fresh: 'nya' } }, words)),
  'actor wheel': fc.array(industry, { maxLength: 15 }).map((industries) => actorWheel({ title: 'Hjulet', middle: 'Vår stad', industries }, words)),
  'learning loop': fc.array(fc.record({ label: name, about: name }), { minLength: 2, maxLength: 5 }).map((stations) => learningLoop({ title: 'Slingan', description: 'Om och om igen.', stations })),
  'circles outward': fc.tuple(fc.array(fc.record({ label: name, about: name }), { minLength: 2, maxLength: 5 }), fc.array(name, { maxLength: 5 }), fc.option(name, { nil: undefined }))
    .map(([circles, items, out]) => circlesOutward({ title: 'Utåt', description: 'Från vänster till höger.', circles, back: { label: 'Resurser', items }, ...(out === undefined ? {} : { out }) })),
  'statistics lines': fc.integer({ min: 1, max: 7 }).chain((years) => fc.array(fc.record({ label: name, values: fc.array(optional(fc.nat({ max: 999 })), { minLength: years, maxLength: years }) }), { minLength: 1, maxLength: 4 })
    .map((rows) => statisticsLines({ title: 'Siffrorna', years: Array.from({ length: years }, (_, at) => ({ label: String(2017 + at), ...(at === 0 ? { note: 'november och december' } : {}) })), rows }))),
};

interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** Points of a path, also along its curves. */
function points(commands: readonly PathCommand[]): readonly (readonly [number, number])[] {
  const all: (readonly [number, number])[] = [];
  for (const command of commands) {
    if (command[0] === 'Z') continue;
    if (command[0] !== 'C') {
      all.push([command[1], command[2]]);
      continue;
    }
    const [x, y] = all.at(-1) ?? [0, 0];
    for (let step = 1; step <= 8; step += 1) {
      const t = step / 8;
      const at = (from: number, one: number, two: number, to: number): number => (1 - t) ** 3 * from + 3 * (1 - t) ** 2 * t * one + 3 * (1 - t) * t ** 2 * two + t ** 3 * to;
      all.push([at(x, command[1], command[3], command[5]), at(y, command[2], command[4], command[6])]);
    }
  }
  return all;
}

function boxOf(shape: Shape): Box {
  switch (shape.type) {
    case 'rect': return { left: shape.x, top: shape.y, right: shape.x + shape.width, bottom: shape.y + shape.height };
    case 'circle': return { left: shape.x - shape.r, top: shape.y - shape.r, right: shape.x + shape.r, bottom: shape.y + shape.r };
    case 'path': {
      const all = points(shape.d);
      if (all.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
      return { left: Math.min(...all.map(([x]) => x)), top: Math.min(...all.map(([, y]) => y)), right: Math.max(...all.map(([x]) => x)), bottom: Math.max(...all.map(([, y]) => y)) };
    }
    case 'text': {
      const width = (shape.face === 'display' ? displayWidth : sansWidth)(shape.text, shape.size);
      const left = shape.anchor === 'start' ? shape.x : shape.anchor === 'end' ? shape.x - width : shape.x - width / 2;
      return { left, top: shape.y - shape.size * 0.74, right: left + width, bottom: shape.y + shape.size * 0.22 };
    }
    case 'group': throw new Error('these pictures have no groups');
  }
}

/** By more than a hair: what only meets at an edge does not overlap. */
const overlap = (one: Box, other: Box): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5;

const texts = (drawing: Drawing): readonly { readonly text: string; readonly box: Box }[] =>
  drawing.shapes.flatMap((shape) => (shape.type === 'text' && shape.text.trim() !== '' ? [{ text: shape.text, box: boxOf(shape) }] : []));

describe.each(Object.entries(drawings))('the wide picture %s', (_name, drawing) => {
  it('keeps every shape inside its edges, whatever people have written', () => {
    fc.assert(fc.property(drawing, ({ width, height, shapes }) => {
      for (const shape of shapes) {
        const { left, top, right, bottom } = boxOf(shape);
        expect(left, JSON.stringify(shape)).toBeGreaterThanOrEqual(-0.01);
        expect(top, JSON.stringify(shape)).toBeGreaterThanOrEqual(-0.01);
        expect(right, JSON.stringify(shape)).toBeLessThanOrEqual(width + 0.01);
        expect(bottom, JSON.stringify(shape)).toBeLessThanOrEqual(height + 0.01);
      }
    }), { numRuns: 60 });
  });

  it('never has words on words', () => {
    fc.assert(fc.property(drawing, (drawn) => {
      const all = texts(drawn);
      for (const [at, one] of all.entries()) {
        for (const other of all.slice(at + 1)) expect(overlap(one.box, other.box), `”${one.text}” and ”${other.text}”`).toBe(false);
      }
    }), { numRuns: 60 });
  });

  it('has no words under 15 units, so that they are 9 points or more on an A4', () => {
    fc.assert(fc.property(drawing, ({ shapes, width }) => {
      for (const shape of shapes) if (shape.type === 'text') expect(shape.size).toBeGreaterThanOrEqual(15);
      expect(width).toBeLessThanOrEqual(840);
    }), { numRuns: 30 });
  });

  it('says in words what it shows, and numbers are numbers', () => {
    fc.assert(fc.property(drawing, ({ title, description, shapes, height }) => {
      expect(title).not.toBe('');
      expect(description).not.toBe('');
      expect(description.length).toBeLessThan(70_000);
      expect(JSON.stringify(shapes)).not.toContain('null');
      expect(Number.isFinite(height) && height > 0).toBe(true);
    }), { numRuns: 30 });
  });
});

describe('the partner map', () => {
  it('has no dot on a dot and no name on a dot, also with forty actors in one place', () => {
    const same = Array.from({ length: 40 }, (_, index): PartnerDot => ({ number: index + 1, name: `Aktör ${index + 1}`, influence: 4, support: 3 }));
    fc.assert(fc.property(fc.oneof(dots, fc.constant(same)), (all) => {
      const drawn = mapOf(all);
      const circles = drawn.shapes.flatMap((shape) => (shape.type === 'circle' && shape.r > 6 ? [shape] : []));
      for (const [at, one] of circles.entries()) {
        for (const other of circles.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(one.r + other.r);
        for (const { text, box } of texts(drawn)) {
          // The dot's own figure stands in it.
          if (/^\d+$/.test(text)) continue;
          expect(overlap(box, boxOf(one)), text).toBe(false);
        }
      }
    }), { numRuns: 60 });
  });

  it('names everybody on the map or in the list under it', () => {
    const few = fc.array(fc.tuple(position, fc.constantFrom('Taxi', 'Bemanningsföretagen', 'Hotellen', 'Avdelningen för ekonomiskt bistånd och försörjningsstöd')), { maxLength: 40 });
    fc.assert(fc.property(few, (all) => {
      const placed = all.map(([at, called], index): PartnerDot => ({ ...at, name: called, number: index + 1 }));
      const listed = new Set(crowdedCells(placed).flatMap((cell) => cell.dots.map(({ number }) => number)));
      const named = texts(mapOf(placed)).map(({ text }) => text).join('').replace(/[-\s]/g, '');
      for (const dot of placed) {
        if (listed.has(dot.number)) continue;
        expect(named).toContain(dot.name.replace(/[-\s]/g, ''));
      }
      for (const dot of placed) expect(listed.has(dot.number) || placed.filter((each) => each.influence === dot.influence && each.support === dot.support).length <= 3).toBe(true);
    }), { numRuns: 60 });
  });

  it('stands higher the greater the influence and further right the stronger the support', () => {
    const at = (influence: number, support: number): { x: number; y: number } => {
      const found = mapOf([{ number: 1, name: 'Taxi', influence, support }]).shapes.find((shape) => shape.type === 'circle');
      if (found?.type !== 'circle') throw new Error('no dot');
      return found;
    };
    for (let value = 2; value <= 5; value += 1) {
      expect(at(value, 3).y).toBeLessThan(at(value - 1, 3).y);
      expect(at(3, value).x).toBeGreaterThan(at(3, value - 1).x);
    }
  });

  it('draws a ring and an arrow from where an actor stood, and none where it has not moved', () => {
    const rings = (before: { influence: number; support: number }): number =>
      mapOf([{ number: 1, name: 'Bostadsbolaget', influence: 4, support: 4, before: { ...before, when: 'i oktober' } }]).shapes.filter((shape) => shape.type === 'circle' && shape.dash !== undefined).length;
    expect(rings({ influence: 4, support: 2 })).toBe(1);
    expect(rings({ influence: 4, support: 4 })).toBe(0);
    expect(JSON.stringify(mapOf([{ number: 1, name: 'Bostadsbolaget', influence: 4, support: 4, before: { influence: 4, support: 2, when: 'i oktober' } }]).shapes)).toContain('i oktober');
  });

  it('says so when nobody is on it', () => {
    expect(mapOf([]).description).toBe('Kartan är tom.');
  });
});

describe('the heat table', () => {
  it('is darker the higher the figure, with white figures on the darkest', () => {
    expect([1, 1.5, 2, 2.9, 3, 3.9, 4, 5].map((value) => heatOf(value).fill)).toEqual(['white', 'white', 'pale', 'pale', 'light', 'light', 'carry-out', 'carry-out']);
    expect([heatOf(3.9).figure, heatOf(4).figure]).toEqual(['ink', 'white']);
  });

  it('writes every figure in its cell, and a dash in a dashed cell where there is none', () => {
    const { shapes } = heatTable({ title: 'Tabellen', columns: ['A', 'B'], rows: [{ name: 'Taxi', values: [2.5, null] }] }, words);
    expect(shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))).toEqual(['A', 'B', 'Taxi', '2,5', '–']);
    expect(shapes.filter((shape) => shape.type === 'rect').map((shape) => shape.dash !== undefined)).toEqual([false, true]);
  });
});

describe('the actor wheel', () => {
  it('has a dot for every actor, and none on another', () => {
    fc.assert(fc.property(fc.array(industry, { minLength: 1, maxLength: 15 }), (industries) => {
      const circles = actorWheel({ title: 'Hjulet', middle: 'Vår stad', industries }, words).shapes.flatMap((shape) => (shape.type === 'circle' && shape.fill === 'ink' ? [shape] : []));
      const actors = industries.flatMap((each) => each.actors).length;
      if (actors <= 40) expect(circles).toHaveLength(actors);
      for (const [at, one] of circles.entries()) for (const other of circles.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(one.r + other.r);
    }), { numRuns: 80 });
  });
});

describe('names on pictures', () => {
  it('are parted where words were joined', () => {
    expect(nameLines('Bemanningsföretagen', 15, 120, 2)).toEqual(['Bemannings-', 'företagen']);
    expect(nameLines('Hushållsarbete', 15, 80, 2)).toEqual(['Hushålls-', 'arbete']);
    expect(nameLines('Hotellen i centrum', 15, 160, 2)).toEqual(['Hotellen i centrum']);
    expect(nameLines('Hotellen i centrum', 15, 100, 2)).toEqual(['Hotellen i', 'centrum']);
  });

  it('are whole or not there at all, and never wider than their place', () => {
    fc.assert(fc.property(name, fc.integer({ min: 40, max: 300 }), fc.integer({ min: 1, max: 3 }), (called, width, most) => {
      const lines = nameLines(called, 15, width, most);
      if (lines === null) return;
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const each of lines) expect(sansWidth(each, 15)).toBeLessThanOrEqual(width);
      expect(lines.join('').replace(/[-\s]/g, '')).toBe(called.replace(/[-\s]/g, ''));
    }));
  });

  it('are cut with … where the whole stands elsewhere', () => {
    fc.assert(fc.property(name, fc.integer({ min: 40, max: 300 }), fc.integer({ min: 1, max: 3 }), (called, width, most) => {
      const lines = fittedLines(called, 15, width, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const each of lines) expect(sansWidth(each, 15)).toBeLessThanOrEqual(width);
    }));
    expect(fittedLines('ett två tre fyra fem sex sju', 15, 70, 2)).toEqual(['ett två', 'tre fyra…']);
  });
});
