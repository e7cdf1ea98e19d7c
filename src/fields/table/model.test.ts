import { describe, expect, test } from 'vitest';
import { createWords } from '../../domain/words.ts';
import ui from '../../../content/sv/ui.json';
import { model as table } from './model.ts';
import { rowLabel, shownRows } from './shown.ts';
import { remarksOn } from './remarks.ts';
import { reportTable } from './report.ts';
import * as schema from './schema.ts';

const words = createWords(ui);
const base = { id: 'people', kind: 'table', label: 'Vilka', rowName: 'kandidat' };
const columns = [
  { id: 'name', type: 'text', label: 'Namn', people: true, share: 3 },
  { id: 'sector', type: 'choice', label: 'Var', options: [{ id: 'police', label: 'Polisen' }, { id: 'other', label: 'Annan' }] },
  { id: 'time', type: 'tick', label: 'Har tid', group: 'Behövs' },
  { id: 'calm', type: 'tick', label: 'Är lugn', group: 'Styrka' },
  { id: 'with', type: 'people', label: 'Med' },
  { id: 'when', type: 'date', label: 'När' },
];
const lines = schema.definition.parse({ ...base, columns, blankRows: 4 });
const cards = schema.definition.parse({ ...base, columns, layout: 'cards', blankRows: 2 });
const roles = schema.definition.parse({
  ...base, id: 'roles', rowName: 'roll', columns: [{ id: 'role', type: 'text', label: 'Roll' }, { id: 'who', type: 'people', label: 'Vem?' }],
  fixed: [{ id: 'teacher', label: 'Läraren', hint: 'Förklarar.' }, { id: 'carer', label: 'Vårdaren' }],
});
const eva = { id: 'r-eva', position: 2, cells: { name: 'Eva', sector: 'police', time: true, with: ['Bo', 'Ali'], when: '2026-01-31' } };
const blank = { id: 'r-blank', position: 1, cells: { name: ' ', time: false } };

describe('a table', () => {
  test('accepts cells of their columns’ types only', () => {
    const accepted = (cells: object): boolean => {
      const rows = schema.answer.safeParse([{ id: 'r-a', position: 1, cells }]);
      return rows.success && table.accepts(lines, rows.data);
    };
    expect(accepted(eva.cells)).toBe(true);
    expect(accepted({ name: true })).toBe(false);
    expect(accepted({ time: 'ja' })).toBe(false);
    expect(accepted({ sector: 'church' })).toBe(false);
    expect(accepted({ when: '2026-02-30' })).toBe(false);
    expect(accepted({ with: 'Bo' })).toBe(false);
    expect(accepted({ other: 'x' })).toBe(false);
    expect(accepted({ name: 'x'.repeat(50_001) })).toBe(false);
  });

  test('accepts each row once', () => {
    expect(table.accepts(lines, [eva, { ...eva, position: 3 }])).toBe(false);
  });

  test('refuses a position that is no number', () => {
    expect(schema.answer.safeParse([{ id: 'r-a', position: Number.POSITIVE_INFINITY, cells: {} }]).success).toBe(false);
    expect(schema.answer.safeParse([{ id: 'r-a', position: null, cells: {} }]).success).toBe(false);
  });

  test('is empty while its rows are blank, and done from the first that is not', () => {
    expect(table.isEmpty(lines, [blank])).toBe(true);
    expect(table.isDone(lines, [blank])).toBe(false);
    expect(table.isDone(lines, [blank, eva])).toBe(true);
  });

  test('tells rules of the rows that say something, by the words they are spoken of', () => {
    expect(table.fact(lines, [eva, blank])).toEqual({
      type: 'rows',
      rows: [{ id: 'r-eva', label: 'Eva', cells: { name: 'Eva', sector: 'police', time: true, calm: false, with: ['Bo', 'Ali'], when: '2026-01-31' } }],
    });
    expect(rowLabel(lines, blank, 2)).toBe('kandidat 3');
  });

  test('has lines to write on while it is blank, and its rows in order when it is not', () => {
    expect(reportTable(lines, [blank], words)).toMatchObject([{ type: 'table', rows: [], blankRows: 4 }]);
    expect(reportTable(lines, [eva], words)).toMatchObject([{
      type: 'table',
      columns: [{ label: 'Namn', share: 3 }, { label: 'Var', share: 1 }, { label: 'Har tid' }, { label: 'Är lugn' }, { label: 'Med' }, { label: 'När' }],
      rows: [[
        { type: 'text', text: 'Eva' }, { type: 'text', text: 'Polisen' }, { type: 'tick', ticked: true, label: 'Har tid' },
        { type: 'tick', ticked: false, label: 'Är lugn' }, { type: 'text', text: 'Bo, Ali' }, { type: 'text', text: '2026-01-31' },
      ]],
      blankRows: 0,
    }]);
  });

  test('as cards has one for each row, or blank ones, with ticks under their headings', () => {
    const filled = reportTable(cards, [eva], words);
    expect(filled).toHaveLength(2);
    expect(filled[1]).toEqual({
      type: 'together',
      blocks: [
        { type: 'heading', level: 3, text: 'Eva' },
        { type: 'choices', label: 'Var', several: false, options: [{ label: 'Polisen', chosen: true }, { label: 'Annan', chosen: false }] },
        { type: 'choices', label: 'Behövs', several: true, options: [{ label: 'Har tid', chosen: true }] },
        { type: 'choices', label: 'Styrka', several: true, options: [{ label: 'Är lugn', chosen: false }] },
        { type: 'facts', items: [{ label: 'Med', value: 'Bo, Ali' }, { label: 'När', value: '2026-01-31' }] },
      ],
    });
    const empty = reportTable(cards, [], words);
    expect(empty).toHaveLength(3);
    expect(JSON.stringify(empty[2])).toContain('Kandidat 2');
  });

  test('names what is wrong in its definition', () => {
    const messages = (change: object): readonly string[] => schema.definition.safeParse({ ...base, columns, ...change }).error?.issues.map((issue) => issue.message) ?? [];
    expect(messages({ columns: [{ id: 'a', type: 'choice', label: 'A' }] })).toEqual(['expected options on every column of type choice, and on no other']);
    expect(messages({ columns: [{ id: 'a', type: 'tick', label: 'A', people: true }] })).toEqual(['expected people: true on columns of type text only']);
    expect(messages({ columns: [{ id: 'a', type: 'text', label: 'A' }, { id: 'a', type: 'text', label: 'B' }] })).toEqual(['expected each column to have an id of its own']);
    expect(messages({ fixed: [{ id: 'a', label: 'A' }], columns: [{ id: 'a', type: 'tick', label: 'A' }] })).toEqual(['expected type text: the first column shows the labels of the fixed rows']);
  });
});

const ends = { low: 'liten', high: 'stor' };
const partners = schema.definition.parse({
  id: 'partners', kind: 'table', label: 'Aktörer', rowName: 'aktör', blankRows: 2,
  columns: [
    { id: 'actor', type: 'actor', label: 'Aktör' }, { id: 'influence', type: 'scale', label: 'Påverkan', ...ends },
    { id: 'count', type: 'number', label: 'Antal' }, { id: 'place', type: 'link', label: 'Var?' },
  ],
});
const taxi = { id: 'r-taxi', position: 1, cells: { actor: 'a-cab', influence: 4, count: 12, place: 'https://example.se/' } };
const unclear = { id: 'r-unclear', position: 2, cells: { actor: 'a-gone', influence: '', count: 'ett tiotal' } };
const taxiActor = { id: 'a-taxi', name: 'Taxi', industry: 'Transport' };
/** `a-cab` was merged into `a-taxi`; nobody knows `a-gone`. */
const lookup = { actors: [taxiActor], actor: (id: string) => (id === 'a-taxi' || id === 'a-cab' ? { ...taxiActor, removed: false } : null) };

describe('a table of actors and figures', () => {
  test('accepts figures from 1 to 5, ids, whole numbers and whatever was written instead of one', () => {
    const accepted = (cells: object): boolean => table.accepts(partners, [{ id: 'r-a', position: 1, cells }]);
    expect([taxi.cells, unclear.cells, {}, { influence: 1, count: 0 }].every(accepted)).toBe(true);
    expect([{ influence: 0 }, { influence: 6 }, { influence: 2.5 }, { influence: '3' }, { actor: 'Taxi AB' }, { actor: 1 }, { count: -1 }, { count: 1.5 }, { place: 1 }].some(accepted)).toBe(false);
  });

  test('tells rules of actors by name, id and industry, as the register has them today', () => {
    expect(table.fact(partners, [taxi, unclear], lookup)).toEqual({
      type: 'rows',
      rows: [
        { id: 'r-taxi', label: 'Taxi', cells: { actor: 'Taxi', 'actor.id': 'a-taxi', 'actor.industry': 'Transport', influence: 4, count: 12, place: 'https://example.se/' } },
        { id: 'r-unclear', label: 'a-gone', cells: { actor: 'a-gone', 'actor.id': 'a-gone', 'actor.industry': '', influence: null, count: null, place: '' } },
      ],
    });
    expect(table.fact(partners, [{ ...taxi, cells: { influence: 2 } }])).toMatchObject({ rows: [{ label: 'aktör 1', cells: { actor: null, 'actor.id': null, 'actor.industry': null } }] });
  });

  test('names each actor once, as it is stored', () => {
    expect(table.actors?.(partners, [taxi, unclear, { ...taxi, id: 'r-again' }, { ...taxi, id: 'r-none', cells: { actor: '' } }])).toEqual(['a-cab', 'a-gone']);
  });

  test('prints numbered names and panes, also in the rows that are written by hand', () => {
    expect(reportTable(partners, [taxi], words, undefined, lookup)).toMatchObject([{
      rows: [[{ type: 'text', text: '1\u00a0\u00a0Taxi' }, { type: 'rating', value: 4, max: 5 }, { text: '12' }, { text: 'https://example.se/' }]],
      blankRows: 0,
    }]);
    expect(reportTable(partners, [], words)).toMatchObject([{ rows: [[{}, { type: 'rating', value: null }, {}, {}], [{}, { type: 'rating', value: null }, {}, {}]], lines: 1 }]);
  });
});

describe('a table of promises', () => {
  const options = [{ id: 'todo', label: 'Att göra' }, { id: 'doing', label: 'På gång' }, { id: 'done', label: 'Klart' }];
  const promises = schema.definition.parse({
    id: 'promises', kind: 'table', label: 'Vem gör vad?', rowName: 'uppgift', fixed: [{ id: 'call', label: 'Ringa polisen' }], own: true,
    columns: [{ id: 'what', type: 'text', label: 'Vad' }, { id: 'who', type: 'people', label: 'Vem' }, { id: 'when', type: 'date', label: 'Senast' }, { id: 'status', type: 'choice', label: 'Läge', options }],
    action: { what: 'what', who: 'who', when: 'when', status: 'status' },
  });
  const call = { id: 'call', position: 1, cells: { who: ['Eva'], when: '2026-03-01' } };
  const own = { id: 'r-own', position: 2, cells: { what: ' Boka lokal ', status: 'done' } };
  const wordless = { id: 'r-none', position: 3, cells: { what: ' ', who: ['Bo'] } };

  test('lists those that say what is to be done: given ones by their label, once something is said of them', () => {
    expect(table.actions?.list(promises, [call, own, wordless])).toEqual([
      { id: 'call', what: 'Ringa polisen', who: ['Eva'], when: '2026-03-01', status: 'todo' },
      { id: 'r-own', what: 'Boka lokal', who: [], when: '', status: 'done' },
    ]);
    expect(table.actions?.list(promises, [])).toEqual([]);
    expect(table.actions?.list(lines, [eva])).toEqual([]);
    expect([table.actions?.may(promises), table.actions?.may(lines)]).toEqual([true, false]);
  });

  test('changes the status of one, and nothing where there is none', () => {
    const rows = [call, own];
    expect(table.actions?.withStatus(promises, rows, 'r-own', 'doing')).toEqual([call, { ...own, cells: { ...own.cells, status: 'doing' } }]);
    expect(table.actions?.withStatus(promises, rows, 'r-else', 'doing')).toBe(rows);
    expect(table.actions?.withStatus(lines, [eva], 'r-eva', 'done')).toEqual([eva]);
  });

  test('says in words whose day has passed, unless it is done', () => {
    const remarks = (rows: readonly typeof call[]) => [...remarksOn(promises, rows, '2026-03-02', words)];
    expect(remarks([call])).toEqual([['call', 'Skulle ha varit klart 1 mars.']]);
    expect(remarks([{ ...call, cells: { ...call.cells, when: '2025-12-31' } }])).toEqual([['call', 'Skulle ha varit klart 31 december 2025.']]);
    expect(remarks([{ ...call, cells: { ...call.cells, when: '2026-03-02' } }])).toEqual([]);
    expect([...remarksOn(promises, [{ ...call, cells: { ...call.cells, status: 'done' } }], '2026-03-02', words)]).toEqual([]);
  });
});

describe('the same actor in two rows', () => {
  test('is told about quietly at both, under whatever id', () => {
    const again = { ...taxi, id: 'r-again', cells: { actor: 'a-taxi' } };
    expect([...remarksOn(partners, [taxi, again, unclear], '2026-03-02', words, lookup)]).toEqual([['r-taxi', 'Taxi finns med mer än en gång.'], ['r-again', 'Taxi finns med mer än en gång.']]);
    expect([...remarksOn(partners, [taxi, unclear], '2026-03-02', words, lookup)]).toEqual([]);
  });
});

describe('cards on paper', () => {
  const sheets = schema.definition.parse({
    id: 'sheets', kind: 'table', label: 'Blad', rowName: 'blad', layout: 'cards', sheetPerRow: true, blankRows: 2,
    columns: [
      { id: 'actor', type: 'actor', label: 'Aktör' },
      { id: 'a', type: 'scale', group: 'Arbete', label: 'Bor där', ...ends }, { id: 'b', type: 'scale', group: 'Arbete', label: 'Saknar lön', ...ends }, { id: 'c', type: 'scale', group: 'Barn', label: 'Saknar vuxen', ...ends },
      { id: 'note', type: 'text', label: 'Anteckning' },
    ],
  });

  test('have their figures in one table, and each begins on a sheet of its own', () => {
    const [, first, second, ...more] = reportTable(sheets, [{ id: 'r-a', position: 1, cells: { actor: 'a-cab', a: 2, c: 5 } }, { ...taxi, cells: { actor: 'a-taxi' } }], words, undefined, lookup);
    expect(more).toEqual([]);
    expect(first).toEqual({
      type: 'together',
      blocks: [
        { type: 'heading', level: 3, text: 'Taxi' },
        {
          type: 'table', label: '1 liten – 5 stor', blankRows: 0, dense: true,
          columns: [{ label: 'Kategori', share: 0.8 }, { label: 'Påstående', share: 4.8 }, { label: 'Siffra', share: 0.8 }],
          rows: [
            [{ type: 'text', text: 'Arbete' }, { type: 'text', text: 'Bor där' }, { type: 'rating', value: 2, max: 5 }],
            [{ type: 'text', text: '\u00a0' }, { type: 'text', text: 'Saknar lön' }, { type: 'rating', value: null, max: 5 }],
            [{ type: 'text', text: 'Barn' }, { type: 'text', text: 'Saknar vuxen' }, { type: 'rating', value: 5, max: 5 }],
          ],
        },
        { type: 'answer', label: 'Anteckning', value: '', lines: 1 },
      ],
    });
    expect(second).toMatchObject({ type: 'together', page: true });
  });

  test('of given rows and words alone are also a table where the paper is wide', () => {
    const matrix = schema.definition.parse({
      id: 'matrix', kind: 'table', label: 'Tänk om', rowName: 'fall', layout: 'cards', fixed: [{ id: 'one', label: 'Ett fall' }],
      columns: [{ id: 'case', type: 'text', label: 'Fall' }, { id: 'who', type: 'text', label: 'Vem?' }, { id: 'how', type: 'text', label: 'Hur?' }],
    });
    expect(reportTable(matrix, [{ id: 'one', position: 1, cells: { who: 'Vi' } }], words)).toMatchObject([{
      type: 'table', lines: 3, rows: [[{ text: 'Ett fall' }, { text: 'Vi' }, { text: '' }]],
      narrow: [{ type: 'heading' }, { type: 'together', blocks: [{ text: 'Ett fall' }, { type: 'answer', label: 'Vem?', value: 'Vi' }, { type: 'answer', label: 'Hur?', value: '' }] }],
    }]);
  });
});

describe('the definition of a table', () => {
  const messages = (change: object): readonly string[] => schema.definition.safeParse({ ...base, columns, ...change }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

  test('says what a scale, own rows, filters and sheets ask for', () => {
    expect(messages({ columns: [{ id: 'a', type: 'scale', label: 'A', low: 'x' }] })).toEqual(['columns: expected low and high on every column of type scale, and on no other']);
    expect(messages({ own: true })).toEqual(['own: expected fixed rows too: without them people add rows of their own anyway']);
    expect(messages({ filters: ['name'] })).toEqual(['filters: expected the ids of columns of type choice, each once']);
    expect(messages({ filters: ['sector'] })).toEqual([]);
    expect(messages({ sheetPerRow: true })).toEqual(['sheetPerRow: expected layout: cards, for a row on a sheet of its own is a card']);
  });

  test('says which columns a promise is made of', () => {
    expect(messages({ action: { what: 'name', who: 'with', when: 'when', status: 'sector' } })).toEqual(['action.status: expected a column with the options todo, doing, done, and no others']);
    expect(messages({ action: { what: 'when', who: 'name', when: 'with', status: 'gone' } })).toEqual([
      'action.what: expected the id of a column of type text', 'action.who: expected the id of a column of type people',
      'action.when: expected the id of a column of type date', 'action.status: expected the id of a column of type choice',
    ]);
  });
});

describe('a table with given rows and own ones', () => {
  const own = schema.definition.parse({ ...base, id: 'signs', rowName: 'tecken', own: true, fixed: [{ id: 'one', label: 'Ett' }, { id: 'two', label: 'Två' }], columns: [{ id: 'sign', type: 'text', label: 'Tecken' }, { id: 'plan', type: 'text', label: 'Plan' }] });
  const added = { id: 'r-own', position: 0, cells: { sign: 'Tre', plan: 'Mötas' } };

  test('shows people’s own after the given, speaks of them by their first words and tells rules what stands there', () => {
    expect(shownRows(own, [added]).map(({ id }) => id)).toEqual(['one', 'two', 'r-own']);
    expect(table.accepts(own, [added])).toBe(true);
    expect(table.fact(own, [added, { ...blank, cells: {} }])).toEqual({ type: 'rows', rows: [
      { id: 'one', label: 'Ett', cells: { plan: '' } }, { id: 'two', label: 'Två', cells: { plan: '' } }, { id: 'r-own', label: 'Tre', cells: { sign: 'Tre', plan: 'Mötas' } },
    ] });
  });

  test('is done by the given rows, and prints all', () => {
    const given = ['one', 'two'].map((id, position) => ({ id, position, cells: { plan: 'Ja' } }));
    expect([table.isDone(own, [added]), table.isDone(own, given)]).toEqual([false, true]);
    expect(reportTable(own, [added], words)).toMatchObject([{ rows: [[{ text: 'Ett' }, {}], [{ text: 'Två' }, {}], [{ text: 'Tre' }, { text: 'Mötas' }]], blankRows: 0 }]);
    expect(reportTable(own, [], words)).toMatchObject([{ rows: [[{ text: 'Ett' }, {}], [{ text: 'Två' }, {}]], blankRows: 2 }]);
  });
});

describe('a table with given rows', () => {
  const teacher = { id: 'teacher', position: 1, cells: { who: ['Eva'] } };

  test('shows them all, in their order, whatever has been filled in', () => {
    expect(shownRows(roles, [{ id: 'carer', position: 0, cells: {} }]).map((row) => row.id)).toEqual(['teacher', 'carer']);
    expect(table.fact(roles, [teacher])).toMatchObject({ rows: [{ label: 'Läraren', cells: { who: ['Eva'] } }, { label: 'Vårdaren', cells: { who: [] } }] });
  });

  test('accepts no other rows', () => {
    expect(table.accepts(roles, [teacher])).toBe(true);
    expect(table.accepts(roles, [{ id: 'r-new', position: 3, cells: {} }])).toBe(false);
  });

  test('is done when something is said in every row', () => {
    expect(table.isDone(roles, [teacher])).toBe(false);
    expect(table.isDone(roles, [teacher, { id: 'carer', position: 2, cells: { who: ['Bo'] } }])).toBe(true);
  });

  test('prints them blank with their labels and hints', () => {
    expect(reportTable(roles, [], words)).toMatchObject([{ rows: [[{ text: 'Läraren: Förklarar.' }, { text: '' }], [{ text: 'Vårdaren' }, { text: '' }]], blankRows: 0 }]);
  });
});

describe('stored rows', () => {
  test('come back in order, each by the address it was stored at', () => {
    const parts = table.parts;
    if (parts === undefined) throw new Error('a table is stored in parts');
    expect(parts.split([blank, eva])).toEqual(new Map<string, unknown>([['r-blank', blank], ['r-eva', eva]]));
    expect(parts.join(new Map([['r-eva', { ...eva, id: 'someone-else' }], ['r-blank', blank]]))).toEqual([blank, eva]);
    expect(schema.part.safeParse({ ...eva, extra: 1 }).success).toBe(false);
  });
});
