import { describe, expect, test } from 'vitest';
import { createWords } from '../../domain/words.ts';
import ui from '../../../content/sv/ui.json';
import { addOwn, checkItem, removeOwn, restoreOwn, setOwn } from './lines.ts';
import { model as checklist } from './model.ts';
import { reportChecklist } from './report.ts';
import * as schema from './schema.ts';

const words = createWords(ui);
const frontmatter = { id: 'before', kind: 'checklist', label: 'Före', own: true, items: [{ id: 'room', label: 'Boka lokal' }, { id: 'call', label: 'Ring' }] };
const field = schema.definition.parse(frontmatter);
const empty = checklist.empty(field);

describe('a checklist', () => {
  test('counts as answered from the first tick', () => {
    expect(checklist.isDone(field, empty)).toBe(false);
    expect(checklist.isDone(field, checkItem(field, empty, 'call', true))).toBe(true);
    expect(checklist.isDone(field, setOwn(addOwn(empty, 'o-1'), 'o-1', { checked: true }))).toBe(true);
  });

  test('accepts each item once, and only its own', () => {
    expect(checklist.accepts(field, { checked: ['room', 'room'], own: [] })).toBe(false);
    expect(checklist.accepts(field, { checked: ['other'], own: [] })).toBe(false);
  });

  test('accepts own lines only where people may add them', () => {
    const closed = schema.definition.parse({ ...frontmatter, own: false });
    const answer = addOwn(empty, 'o-1');
    expect(checklist.accepts(field, answer)).toBe(true);
    expect(checklist.accepts(closed, answer)).toBe(false);
  });

  test('keeps its ticks in the order of the list', () => {
    expect(checkItem(field, checkItem(field, empty, 'call', true), 'room', true).checked).toEqual(['room', 'call']);
    expect(checkItem(field, { checked: ['room', 'call'], own: [] }, 'room', false).checked).toEqual(['call']);
  });

  test('has room for own lines on a blank sheet, and the written ones on a filled one', () => {
    expect(JSON.stringify(reportChecklist(field, empty, words))).toContain('"type":"answer"');
    const filled = JSON.stringify(reportChecklist(field, { checked: [], own: [{ id: 'o-1', text: 'Fika', checked: true }] }, words));
    expect(filled).toContain('{"label":"Fika","chosen":true}');
    expect(filled).not.toContain('"type":"answer"');
  });
});

describe('own lines', () => {
  const three = ['o-1', 'o-2', 'o-3'].reduce(addOwn, empty);

  test('come back where they stood', () => {
    const line = three.own[1];
    if (line === undefined) throw new Error('three lines were added');
    const without = removeOwn(three, 'o-2');
    expect(without.own.map((each) => each.id)).toEqual(['o-1', 'o-3']);
    expect(restoreOwn(without, { line, index: 1 })).toEqual(three);
    expect(restoreOwn(empty, { line, index: 1 }).own).toEqual([line]);
  });

  test('change one at a time', () => {
    const changed = setOwn(three, 'o-2', { text: 'Fika' });
    expect(changed.own[0]).toBe(three.own[0]);
    expect(changed.own[1]).toEqual({ id: 'o-2', text: 'Fika', checked: false });
  });
});
