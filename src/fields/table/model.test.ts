import { describe, expect, test } from 'vitest';
import { createWords } from '../../domain/words.ts';
import ui from '../../../content/sv/ui.json';
import { model as table } from './model.ts';
import { rowLabel, shownRows } from './shown.ts';
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
        { type: 'facts', items: [{ label: 'Namn', value: 'Eva' }] },
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
