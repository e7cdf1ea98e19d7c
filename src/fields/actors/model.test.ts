import { describe, expect, it } from 'vitest';
import ui from '../../../content/sv/ui.json';
import { createWords } from '../../domain/words.ts';
import { model } from './model.ts';
import { reportActors } from './report.ts';
import { definition, type Answer } from './schema.ts';

const words = createWords(ui);
const field = definition.parse({ id: 'actors', kind: 'actors', label: 'Aktörer', blankRows: 3 });
const rows: Answer = [
  { id: 'a-taxi', position: 1, name: 'Taxi', industry: 'Transport' },
  { id: 'a-asen', position: 2, name: ' Åsens skola', industry: '' },
  { id: 'a-taxin', position: 3, name: 'Taxin', industry: '', merged: 'a-taxi' },
  { id: 'a-kiosk', position: 4, name: 'Kiosken', industry: '', removed: true },
];

describe('the register of actors', () => {
  it('is done with its first actor, and not with one that was taken out', () => {
    expect(model.isDone(field, rows)).toBe(true);
    expect(model.isDone(field, rows.slice(3))).toBe(false);
    expect(model.isEmpty(field, rows.slice(3))).toBe(false);
  });

  it('is to rules a row for each actor that stands', () => {
    expect(model.fact(field, rows)).toEqual({
      type: 'rows',
      rows: [
        { id: 'a-taxi', label: 'Taxi', cells: { name: 'Taxi', industry: 'Transport' } },
        { id: 'a-asen', label: 'Åsens skola', cells: { name: 'Åsens skola', industry: '' } },
      ],
    });
    expect(model.voice(field, rows, words).said).toBe('2 aktörer');
  });

  it('is stored actor by actor', () => {
    const parts = model.parts?.split(rows) ?? new Map<string, unknown>();
    expect([...parts.keys()]).toEqual(rows.map(({ id }) => id));
    expect(model.parts?.join(new Map([...parts].reverse()))).toEqual(rows);
    expect(model.parts?.accepts(field, { id: 'a-x', position: 1, name: 'Å'.repeat(201), industry: '' }, 'a-x')).toBe(false);
    expect(model.parts?.accepts(field, { id: 'a-x', position: 1, name: 'Å', industry: '', removed: false }, 'a-x')).toBe(false);
  });

  it('is a list on paper, and a single row that two windows differ about is shown whatever became of it', () => {
    const texts = (answer: Answer) => reportActors(field, answer, words).flatMap((block) => (block.type === 'table' ? [[block.blankRows, ...block.rows.map((row) => row.map((cell) => (cell.type === 'text' ? cell.text : '')))]] : []));
    expect(texts(rows)).toEqual([[0, ['Taxi', 'Transport'], ['Åsens skola', '']]]);
    expect(texts([])).toEqual([[3]]);
    expect(texts(rows.slice(3))).toEqual([[0, ['Kiosken (borttagen)', '']]]);
  });
});
