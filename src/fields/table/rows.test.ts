import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveRow, removeRow, restoreRow, undoChange } from './moves.ts';
import { pasteRows } from './paste.ts';
import { addRow } from './places.ts';
import { isBlankRow, setCell, sortRows, type Row, type Rows } from './rows.ts';

const ids = (rows: Rows): readonly string[] => sortRows(rows).map((row) => row.id);
const position = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(Number.MAX_VALUE), fc.constant(-Number.MAX_VALUE), fc.constant(Number.MIN_VALUE));
const someRows = fc
  .uniqueArray(fc.stringMatching(/^r-[a-z]{1,3}$/), { minLength: 1, maxLength: 8 })
  .chain((keys) => fc.tuple(...keys.map((id) => fc.record({ id: fc.constant(id), position, cells: fc.constant({ a: id }) }))));
const rowsAndOne = someRows.chain((rows) => fc.tuple(fc.constant(rows as Rows), fc.constantFrom(...rows.map((row) => row.id))));

const changed = (before: Rows, after: Rows): readonly Row[] => after.filter((row) => !before.includes(row));

describe('adding a row', () => {
  test('puts it last, or right after the row that is named', () => {
    const rows = ['r-a', 'r-b'].reduce<Rows>((given, id) => addRow(given, id), []);
    expect(ids(rows)).toEqual(['r-a', 'r-b']);
    expect(ids(addRow(rows, 'r-c', 'r-a'))).toEqual(['r-a', 'r-c', 'r-b']);
    expect(ids(addRow(rows, 'r-c', 'gone'))).toEqual(['r-a', 'r-b', 'r-c']);
  });

  test('changes no other row where there is a number between its neighbours', () => {
    const rows = ['r-a', 'r-b', 'r-c'].reduce<Rows>((given, id) => addRow(given, id), []);
    expect(changed(rows, addRow(rows, 'r-d', 'r-a')).map((row) => row.id)).toEqual(['r-d']);
  });

  test('keeps the order of all others, whatever their positions are', () => {
    fc.assert(fc.property(rowsAndOne, ([rows, after]) => {
      const added = addRow(rows, 'new', after);
      expect(ids(added).filter((id) => id !== 'new')).toEqual(ids(rows));
      expect(ids(added).indexOf('new')).toBe(ids(rows).indexOf(after) + 1);
    }));
  });
});

describe('moving a row', () => {
  test('writes one row', () => {
    const rows = ['r-a', 'r-b', 'r-c', 'r-d'].reduce<Rows>((given, id) => addRow(given, id), []);
    const moved = moveRow(rows, 'r-d', -2);
    expect(ids(moved)).toEqual(['r-a', 'r-d', 'r-b', 'r-c']);
    expect(changed(rows, moved).map((row) => row.id)).toEqual(['r-d']);
  });

  test('stops at the ends, where nothing at all changes', () => {
    const rows = ['r-a', 'r-b'].reduce<Rows>((given, id) => addRow(given, id), []);
    expect(moveRow(rows, 'r-a', -1)).toBe(rows);
    expect(moveRow(rows, 'r-b', 7)).toBe(rows);
    expect(moveRow(rows, 'gone', 1)).toBe(rows);
  });

  test('comes to its place whatever the positions are, keeps the others’ order and loses none', () => {
    fc.assert(fc.property(rowsAndOne, fc.integer({ min: -9, max: 9 }), ([rows, id], steps) => {
      const before = ids(rows);
      const after = ids(moveRow(rows, id, steps));
      expect(after.indexOf(id)).toBe(Math.min(before.length - 1, Math.max(0, before.indexOf(id) + steps)));
      expect(after.filter((other) => other !== id)).toEqual(before.filter((other) => other !== id));
    }));
  });

  test('still works after a thousand moves between the same two', () => {
    let rows = ['r-a', 'r-b', 'r-c'].reduce<Rows>((given, id) => addRow(given, id), []);
    for (let count = 0; count < 1000; count += 1) {
      rows = moveRow(rows, ids(rows)[2] ?? '', -1);
      expect(new Set(rows.map((row) => row.position)).size).toBe(3);
    }
    expect(rows.every((row) => Number.isFinite(row.position))).toBe(true);
  });
});

describe('removing a row', () => {
  test('is undone to the very same rows', () => {
    fc.assert(fc.property(rowsAndOne, ([rows, id]) => {
      const removed = removeRow(rows, id);
      expect(ids(removed.rows)).toEqual(ids(rows).filter((other) => other !== id));
      expect(undoChange(removed.rows, removed.undo)).toEqual(sortRows(rows));
    }));
  });

  test('leaves what was written meanwhile in other rows', () => {
    const rows = ['r-a', 'r-b'].reduce<Rows>((given, id) => addRow(given, id), []);
    const { rows: without, undo } = removeRow(rows, 'r-a');
    const written = setCell(without, 'r-b', 'name', 'Eva');
    expect(undoChange(written, undo)[1]?.cells).toEqual({ name: 'Eva' });
  });

  test('puts a row back once, also when it is there already', () => {
    fc.assert(fc.property(rowsAndOne, ([rows, id]) => {
      const row = rows.find((each) => each.id === id);
      if (row !== undefined) expect(restoreRow(restoreRow(rows, row), row)).toHaveLength(rows.length);
    }));
  });
});

describe('writing in a cell', () => {
  test('changes that row and no other', () => {
    fc.assert(fc.property(rowsAndOne, fc.string(), ([rows, id], words) => {
      const written = setCell(rows, id, 'b', words);
      expect(changed(rows, written).map((row) => row.id)).toEqual([id]);
      expect(written.find((row) => row.id === id)?.cells).toEqual({ a: id, b: words });
    }));
  });

  test('is nothing where the row is gone or says so already', () => {
    const rows: Rows = [{ id: 'r-a', position: 1, cells: { name: 'Eva' } }];
    expect(setCell(rows, 'gone', 'name', 'Eva')).toBe(rows);
    expect(setCell(rows, 'r-a', 'name', 'Eva')).toBe(rows);
  });
});

describe('pasted lines', () => {
  const lines = [{ name: 'Eva' }, { name: 'Ali' }, { name: 'Bo' }];
  const newIds = ['n-1', 'n-2', 'n-3'];

  test('fill the row they were pasted in when it has nothing there, and go on in new rows after it', () => {
    const rows: Rows = [{ id: 'r-a', position: 1, cells: { phone: '1' } }, { id: 'r-b', position: 2, cells: { name: 'Sist' } }];
    const { rows: pasted } = pasteRows(rows, 'r-a', lines, newIds);
    expect(pasted.map((row) => row.cells)).toEqual([{ phone: '1', name: 'Eva' }, { name: 'Ali' }, { name: 'Bo' }, { name: 'Sist' }]);
  });

  test('never cover what was written', () => {
    const rows: Rows = [{ id: 'r-a', position: 1, cells: { name: 'Karin' } }];
    expect(pasteRows(rows, 'r-a', lines, newIds).rows.map((row) => row.cells['name'])).toEqual(['Karin', 'Eva', 'Ali', 'Bo']);
  });

  test('are undone to the very same rows, whatever the positions were', () => {
    fc.assert(fc.property(rowsAndOne, fc.integer({ min: 1, max: 6 }), fc.constantFrom('a', 'b'), ([rows, id], count, column) => {
      const cells = Array.from({ length: count }, (_, index) => ({ [column]: `rad ${index}` }));
      const { rows: pasted, undo } = pasteRows(rows, id, cells, cells.map((_, index) => `n-${index}`));
      expect(pasted.length).toBe(rows.length + count - (column === 'b' ? 1 : 0));
      expect(ids(pasted).filter((each) => !each.startsWith('n-'))).toEqual(ids(rows));
      expect(undoChange(pasted, undo)).toEqual(sortRows(rows));
    }));
  });

  test('need an id each', () => {
    expect(() => pasteRows([{ id: 'r-a', position: 1, cells: { name: 'x' } }], 'r-a', lines, ['n-1'])).toThrow('expected an id for each line');
  });
});

test('a row is blank when all its cells are', () => {
  const blank = (cells: Row['cells']): boolean => isBlankRow({ id: 'r-a', position: 1, cells });
  expect(blank({})).toBe(true);
  expect(blank({ a: '  ', b: false, c: [] })).toBe(true);
  expect(blank({ a: '', b: true })).toBe(false);
  expect(blank({ c: ['Eva'] })).toBe(false);
});
