/** What is true of every kind of field, tried on definitions and answers made at random. */
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import ui from '../../content/sv/ui.json';
import { isDate, isMonth } from '../domain/dates.ts';
import { isDistinct } from '../domain/guards.ts';
import type { Block } from '../domain/report.ts';
import { createWords } from '../domain/words.ts';
import { everyKind, modelOf } from './models.ts';
import { reportOf } from './reports.ts';
import { fieldDefinition, schemasOf, type AnswerOf, type DefinitionOf, type FieldDefinition, type Kind } from './schemas.ts';

const words = createWords(ui);

const someId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/);
const someIds = (most: number, least = 1) => fc.uniqueArray(fc.oneof(someId, fc.constant('constructor')), { minLength: least, maxLength: most });
const sentence = fc.string({ minLength: 1, maxLength: 20 });
const text = fc.oneof(fc.constant(''), fc.constant('  \n'), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constant('<script>alert(1)</script>'));
const optional = <T>(key: string, value: Arbitrary<T>) => fc.oneof(fc.constant({}), value.map((given) => ({ [key]: given })));
const common = fc.tuple(someId, sentence, optional('hint', sentence), optional('attached', fc.boolean())).map(([id, label, ...more]) => ({ id, label, ...Object.assign({}, ...more) as object }));
const labelled = (most: number, least = 1) => someIds(most, least).map((ids) => ids.map((id) => ({ id, label: `Om ${id}` })));
const day = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const dayOrNone = fc.oneof(fc.constant(''), day);

interface Sample<K extends Kind> {
  /** What stands in the frontmatter besides the common. */
  readonly definition: Arbitrary<object>;
  /** Answers that belong to the definition. */
  readonly answer: (definition: DefinitionOf<K>) => Arbitrary<AnswerOf<K>>;
  /** What the definition asks beyond the schema of all answers: in plain words, and apart from the model that says it again. */
  readonly belongs: (definition: DefinitionOf<K>, answer: AnswerOf<K>) => boolean;
}

const cell = (column: DefinitionOf<'table'>['columns'][number]): Arbitrary<string | number | boolean | readonly string[]> => ({
  text,
  tick: fc.boolean(),
  people: fc.array(fc.string({ maxLength: 10 }), { maxLength: 3 }),
  date: dayOrNone,
  choice: fc.constantFrom('', ...(column.options ?? []).map((option) => option.id)),
  scale: fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 5 })),
  actor: fc.oneof(fc.constant(''), someId),
  link: text,
  number: fc.oneof(text, fc.nat()),
})[column.type];

const samples: { readonly [K in Kind]: Sample<K> } = {
  'short-text': { definition: fc.constant({}), answer: () => text, belongs: () => true },
  'long-text': { definition: optional('lines', fc.integer({ min: 1, max: 40 })), answer: () => text, belongs: () => true },
  'yes-no': {
    definition: fc.tuple(optional('no', sentence), optional('comment', sentence)).map(([no, comment]) => ({ ...no, ...comment })),
    answer: () => fc.record({ value: fc.constantFrom(true, false, null), comment: text }),
    belongs: () => true,
  },
  scale: {
    definition: fc.tuple(optional('comments', labelled(3)), optional('prompts', fc.array(sentence, { maxLength: 2 })), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 10 }))
      .map(([comments, prompts, min, max]) => ({ ...comments, ...prompts, min, max, low: 'lite', high: 'mycket' })),
    answer: ({ min, max, comments }) => fc.record({
      value: fc.oneof(fc.constant(null), fc.integer({ min, max })),
      comments: fc.subarray(comments).chain((some) => fc.record(Object.fromEntries(some.map((comment) => [comment.id, text])))),
    }),
    belongs: ({ min, max, comments }, { value, comments: written }) =>
      (value === null || (value >= min && value <= max)) && Object.keys(written).every((key) => comments.some((comment) => comment.id === key)),
  },
  choice: {
    definition: labelled(4, 2).map((options) => ({ options })),
    answer: ({ options }) => fc.constantFrom(null, ...options.map((option) => option.id)),
    belongs: ({ options }, answer) => answer === null || options.some((option) => option.id === answer),
  },
  checklist: {
    definition: fc.tuple(labelled(5), fc.boolean()).map(([items, own]) => ({ items, own })),
    answer: ({ items, own }) => fc.record({
      checked: fc.subarray(items.map((item) => item.id)),
      own: own ? fc.uniqueArray(fc.record({ id: someId, text, checked: fc.boolean() }), { maxLength: 4, selector: (line) => line.id }) : fc.constant([]),
    }),
    belongs: ({ items, own: mayAdd }, { checked, own }) =>
      isDistinct(checked) && checked.every((key) => items.some((item) => item.id === key)) &&
      (mayAdd || own.length === 0) && isDistinct(own.map((line) => line.id)),
  },
  table: {
    definition: fc.tuple(someIds(8), fc.constantFrom('rows', 'cards'), fc.boolean(), fc.boolean(), fc.infiniteStream(fc.constantFrom('text', 'choice', 'tick', 'people', 'date', 'scale', 'actor', 'link', 'number'))).map(([ids, layout, fixed, own, types]) => ({
      layout,
      ...(layout === 'cards' && own ? { sheetPerRow: true } : {}),
      rowName: 'rad',
      blankRows: 3,
      columns: ids.map((id, index) => {
        const type: string = index === 0 && fixed ? 'text' : (types.next().value as string);
        return { id, label: `Om ${id}`, type, ...(type === 'choice' ? { options: [{ id: 'a', label: 'A' }, { id: 'constructor', label: 'B' }] } : {}), ...(type === 'scale' ? { low: 'lite', high: 'mycket' } : {}) };
      }),
      ...(fixed ? { fixed: [{ id: 'one', label: 'Ett' }, { id: 'two', label: 'Två', hint: 'mer' }], own } : {}),
    })),
    answer: (field) => fc
      .uniqueArray(field.fixed === undefined ? someId : field.own === true ? fc.oneof(someId, fc.constantFrom('one', 'two')) : fc.constantFrom('one', 'two'), { maxLength: field.fixed === undefined || field.own === true ? 6 : 2 })
      .chain((ids) => fc.tuple(...ids.map((id) => fc.record({
        id: fc.constant(id),
        position: fc.double({ noNaN: true, noDefaultInfinity: true }),
        cells: fc.subarray(field.columns).chain((columns) => fc.record(Object.fromEntries(columns.map((column) => [column.id, cell(column)])))),
      })))),
    belongs: ({ fixed, own, columns }, rows) => isDistinct(rows.map((row) => row.id)) && rows.every((row) =>
      (fixed === undefined || own === true || fixed.some((given) => given.id === row.id)) &&
      Object.entries(row.cells).every(([columnId, value]) => {
        const column = columns.find((each) => each.id === columnId);
        switch (column?.type) {
          case undefined: return false;
          case 'text': case 'link': return typeof value === 'string';
          case 'number': return typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0);
          case 'scale': return value === '' || [1, 2, 3, 4, 5].some((place) => place === value);
          case 'actor': return value === '' || (typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,63}$/.test(value));
          case 'tick': return typeof value === 'boolean';
          case 'people': return Array.isArray(value);
          case 'date': return typeof value === 'string' && (value === '' || isDate(value));
          case 'choice': return value === '' || (column.options ?? []).some((option) => option.id === value);
        }
      })),
  },
  period: {
    definition: fc.boolean().map((months) => ({ from: 'Från', to: 'Till', months })),
    answer: ({ months }) => {
      const moment = months ? dayOrNone.map((date) => date.slice(0, 7)) : dayOrNone;
      return fc.record({ from: moment, to: moment, note: text });
    },
    belongs: ({ months }, { from, to }) => [from, to].every((end) => end === '' || (months ? isMonth(end) : isDate(end))),
  },
  deck: {
    definition: fc.tuple(labelled(5, 2), fc.boolean()).map(([cards, own]) => ({ cards: cards.map(({ id, label }) => ({ id, text: label })), own })),
    answer: ({ own }) => fc.record({
      own: own ? fc.uniqueArray(fc.record({ id: someId, text }), { maxLength: 4, selector: (card) => card.id }) : fc.constant([]),
      off: someIds(4, 0),
      round: fc.oneof(fc.constant(null), someIds(6, 0).chain((order) => fc.record({ order: fc.constant(order), at: fc.integer({ min: 0, max: order.length }) }))),
    }),
    belongs: ({ own: mayAdd }, { own }) => mayAdd || own.length === 0,
  },
  board: {
    definition: fc.tuple(labelled(4), optional('groups', labelled(6)), fc.boolean(), fc.boolean()).map(([areas, groups, votes, important]) => ({ areas, ...groups, votes, important, noteName: 'lapp' })),
    answer: ({ areas, groups = [] }) => {
      const area = fc.constantFrom(...areas.map((each) => each.id));
      const shared = { position: fc.double({ noNaN: true, noDefaultInfinity: true }), text, area };
      return fc.uniqueArray(someId, { maxLength: 8 }).chain((ids) => fc.tuple(...ids.map((id) => fc.oneof(
        fc.record({ id: fc.constant(id), type: fc.constant('cluster' as const), ...shared }),
        fc.tuple(
          fc.record({ id: fc.constant(id), type: fc.constant('note' as const), ...shared, votes: fc.nat(999), important: fc.boolean() }),
          groups.length === 0 ? fc.constant({}) : optional('group', fc.constantFrom(...groups.map((each) => each.id))), optional('cluster', fc.constantFrom('gone', ...ids)),
        ).map(([note, ...more]) => ({ ...note, ...Object.assign({}, ...more) as object })),
      ))));
    },
    belongs: ({ areas, groups = [] }, entries) => isDistinct(entries.map((entry) => entry.id)) && entries.every((entry) =>
      areas.some((area) => area.id === entry.area) && (entry.type === 'cluster' || entry.group === undefined || groups.some((group) => group.id === entry.group))),
  },
  decision: {
    definition: labelled(4, 2).map((options) => ({ options: options.map((option) => ({ ...option, tone: 'yes' })), by: 'Vilka', why: 'Varför', date: 'Datum' })),
    answer: ({ options }) => fc.record({ choice: fc.constantFrom(null, ...options.map((option) => option.id)), date: dayOrNone, by: text, why: text }),
    belongs: ({ options }, { choice }) => choice === null || options.some((option) => option.id === choice),
  },
  'mind-map': {
    definition: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(2), fc.boolean()).map(([count, less, actor]) => ({
      root: 'Stad',
      depth: Math.max(1, count - less),
      levels: Array.from({ length: count }, (_, at) => ({ one: `en ${at}`, many: `flera ${at}`, label: `Om ${at}`, add: `Lägg till ${at}`, ...(actor && at === count - 1 ? { actor } : {}) })),
    })),
    // Parents that are gone, rings and branches that are too deep: all that two windows can make of a map.
    answer: () => someIds(8, 0).chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(
      fc.record({ id: fc.constant(id), parent: fc.oneof(fc.constant(null), fc.constantFrom(...ids), someId), position: fc.double({ noNaN: true, noDefaultInfinity: true }), text }),
      optional('actor', someId),
    ).map(([node, actor]) => ({ ...node, ...actor }))))),
    belongs: (_definition, nodes) => isDistinct(nodes.map((node) => node.id)),
  },
  actors: {
    definition: optional('blankRows', fc.integer({ min: 0, max: 40 })),
    answer: () => fc.uniqueArray(someId, { maxLength: 6 }).chain((ids) => fc.tuple(...ids.map((id) =>
      fc.tuple(
        fc.record({ id: fc.constant(id), position: fc.double({ noNaN: true, noDefaultInfinity: true }), name: text, industry: text }),
        optional('merged', fc.constantFrom('a-gone', ...ids)), optional('removed', fc.constant(true as const)), optional('apart', fc.array(someId, { maxLength: 2 })),
      ).map(([row, ...more]) => ({ ...row, ...Object.assign({}, ...more) as object }))))),
    belongs: (_definition, rows) => isDistinct(rows.map((row) => row.id)),
  },
};

const definitionOf = (kind: Kind): Arbitrary<FieldDefinition> =>
  fc.tuple(common, samples[kind].definition).map(([shared, own]) => fieldDefinition.parse({ ...shared, ...own, kind }));

/** A definition and an answer that belongs to it. The kinds' own types are put aside here, once. */
const answered = (kind: Kind): Arbitrary<{ field: FieldDefinition; answer: unknown }> =>
  definitionOf(kind).chain((field) => (samples[kind].answer as (definition: FieldDefinition) => Arbitrary<unknown>)(field).map((answer) => ({ field, answer })));

/** What the schema and the definition say of parsed JSON: what the model's own guard must say too. */
function fits(field: FieldDefinition, data: unknown): boolean {
  const belongs = samples[field.kind].belongs as (definition: FieldDefinition, answer: unknown) => boolean;
  return schemasOf(field).answer.safeParse(data).success && belongs(field, data);
}

const junk = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('', 'a', 'one', 'constructor', '2026-02-30', '2026-02', '2026-02-28', 0, 1, 3, 3.5, 1e300, true, null, [], {}, [''], ['a', 'a'], { __proto__: null }),
  fc.constantFrom('x'.repeat(50_000), 'x'.repeat(50_001), ['x'.repeat(201)], Array.from({ length: 41 }, () => 'x')),
);

/** The value with one thing in it changed, added, doubled or taken away, wherever it stands. */
function change(value: unknown, path: readonly number[], mutation: { readonly how: 'replace' | 'add' | 'double' | 'remove'; readonly name: string; readonly junk: unknown }): unknown {
  const [at, ...rest] = path;
  if (at === undefined || typeof value !== 'object' || value === null) return mutation.junk;
  const names = Object.keys(value);
  const name = names[at % Math.max(1, names.length)];
  if (Array.isArray(value)) {
    if (mutation.how === 'add' || name === undefined) return [...(value as unknown[]), mutation.junk];
    if (mutation.how === 'double') return [...(value as unknown[]), value[Number(name)]];
    if (mutation.how === 'remove' && rest.length === 0) return value.toSpliced(Number(name), 1);
    return value.with(Number(name), change(value[Number(name)], rest, mutation));
  }
  const entries = Object.entries(value);
  if (mutation.how === 'add' || name === undefined) return Object.fromEntries([...entries, [mutation.name, mutation.junk]]);
  if (mutation.how === 'remove' && rest.length === 0) return Object.fromEntries(entries.filter(([other]) => other !== name));
  return Object.fromEntries(entries.map(([other, inner]) => [other, other === name ? change(inner, rest, mutation) : inner]));
}

/** JSON of all sorts: answers, answers with something wrong in them, and what is no answer at all. */
const mutated = (kind: Kind): Arbitrary<{ field: FieldDefinition; data: unknown }> =>
  answered(kind).chain(({ field, answer }) => fc.oneof(
    fc.constant(answer),
    junk,
    fc.tuple(fc.array(fc.nat(7), { maxLength: 4 }), fc.record({ how: fc.constantFrom('replace', 'add', 'double', 'remove'), name: fc.oneof(someId, fc.constantFrom('__proto__', 'constructor', 'value', 'a')), junk }))
      .map(([path, mutation]) => change(answer, path, mutation)),
  ).map((data) => ({ field, data: JSON.parse(JSON.stringify(data)) as unknown })));

/** Everything a report says, in one string. */
function wordsOf(blocks: readonly Block[]): string {
  return JSON.stringify(blocks);
}

describe.each(everyKind)('%s', (kind) => {
  test('has an empty answer that is valid, accepted, empty and not done', () => {
    fc.assert(fc.property(definitionOf(kind), (field) => {
      const model = modelOf(field);
      const empty = model.empty(field);
      expect(z.safeParse(schemasOf(field).answer, empty).success).toBe(true);
      expect(model.accepts(field, empty)).toBe(true);
      expect(model.isEmpty(field, empty)).toBe(true);
      expect(model.isDone(field, empty)).toBe(false);
    }));
  });

  test('accepts the answers that belong to its definition', () => {
    fc.assert(fc.property(answered(kind), ({ field, answer }) => {
      const model = modelOf(field);
      expect(schemasOf(field).answer.parse(answer)).toEqual(answer);
      expect(model.accepts(field, answer)).toBe(true);
    }));
  });

  test('is never done while it is empty', () => {
    fc.assert(fc.property(answered(kind), ({ field, answer }) => {
      const model = modelOf(field);
      expect(model.isDone(field, answer) && model.isEmpty(field, answer)).toBe(false);
    }));
  });

  test('reports every answer, blank and filled, with and without what the members said', () => {
    const spread = { values: [1, 5], text: 'Svaren går från 1 till 5.', differs: true };
    fc.assert(fc.property(answered(kind), ({ field, answer }) => {
      const model = modelOf(field);
      expect(wordsOf(reportOf(field)(field, model.empty(field), words))).toContain(JSON.stringify(field.label).slice(1, -1));
      expect(reportOf(field)(field, answer, words, spread).length).toBeGreaterThan(0);
      expect(reportOf(field)(field, answer, words).length).toBeGreaterThan(0);
    }));
  });

  test('speaks of every answer as a fact and as a voice', () => {
    fc.assert(fc.property(answered(kind), ({ field, answer }) => {
      const model = modelOf(field);
      expect(model.fact(field, answer).type).toMatch(/^(rating|truth|text|choice|checks|period|rows|tree|notes)$/);
      const voice = model.voice(field, answer, words);
      expect(voice.reasons.every((reason) => reason.trim() !== '')).toBe(true);
    }));
  });

  test('joins what it has split to the same answer', () => {
    fc.assert(fc.property(answered(kind), ({ field, answer }) => {
      const { parts } = modelOf(field);
      expect(parts === undefined).toBe(schemasOf(field).part === undefined);
      if (parts === undefined) return;
      const split = parts.split(answer);
      for (const [id, part] of split) {
        expect(schemasOf(field).part?.parse(part)).toEqual(part);
        expect(parts.accepts(field, part, id)).toBe(true);
      }
      expect(new Set(parts.join(split) as unknown[])).toEqual(new Set(answer as unknown[]));
      const joined = parts.join(split);
      expect(parts.join(parts.split(joined))).toEqual(joined);
    }));
  });

  test('accepts of parsed JSON what its schema passes and its definition allows, and nothing else', () => {
    fc.assert(fc.property(mutated(kind), ({ field, data }) => {
      expect(modelOf(field).accepts(field, data)).toBe(fits(field, data));
    }), { numRuns: 1000 });
  });

  test('accepts a part where it accepts the answer that has just that part', () => {
    fc.assert(fc.property(mutated(kind), someId, ({ field, data }, id) => {
      const { parts } = modelOf(field);
      if (parts === undefined) return;
      const part: unknown = Array.isArray(data) ? data[0] : data;
      const inPlace: unknown = typeof part === 'object' && part !== null && !Array.isArray(part) ? { ...part, id } : part;
      const shape = schemasOf(field).part?.safeParse(part).success === true;
      expect(parts.accepts(field, part, id)).toBe(shape && fits(field, [inPlace]));
    }), { numRuns: 1000 });
  });

  test('says what it expected of a definition that is wrong', () => {
    const read = fieldDefinition.safeParse({ id: 'a', label: 'A', kind, columns: 3, options: 'x', wrong: true }, { error: z.locales.en().localeError });
    expect(read.success).toBe(false);
    expect(read.error?.issues.some((issue) => /expected|unrecognized key: "wrong"|unrecognized keys.*"wrong"/i.test(issue.message))).toBe(true);
  });
});

describe('a field in the frontmatter', () => {
  test('of an unknown kind is told which kinds there are', () => {
    const read = fieldDefinition.safeParse({ id: 'a', label: 'A', kind: 'notes' });
    expect(read.error?.issues.map(({ path, message }) => ({ path, message }))).toEqual([
      { path: ['kind'], message: `expected kind to be one of ${everyKind.join(', ')}` },
    ]);
  });

  test('has an id that lasts', () => {
    const read = fieldDefinition.safeParse({ id: 'Ny fråga', label: 'A', kind: 'short-text' });
    expect(read.error?.issues[0]?.message).toBe('expected lower-case letters, digits and hyphens, at most 64');
  });
});
