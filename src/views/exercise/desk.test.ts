import { atom } from 'nanostores';
import { describe, expect, it, vi } from 'vitest';
import type { FieldDefinition } from '../../fields/models.ts';
import { createLooseSheet, type Desk } from './desk.ts';

const fields: readonly FieldDefinition[] = [{ kind: 'short-text', id: 'hope', label: 'Hope' }, { kind: 'short-text', id: 'fear', label: 'Fear' }];

function createDesk() {
  const set = vi.fn<Desk['set']>();
  const $answer = atom({ value: '', unreadable: [], variants: [] });
  const desk: Desk = { answer: () => $answer, set, voices: () => atom([]), chooseVariant: () => undefined };
  return { desk, set };
}

describe('what is written before there is a workbook', () => {
  it('stands on the sheet, for its own owner, and nothing is said to be written before it is', () => {
    const sheet = createLooseSheet({ id: 'town', fields });
    expect(sheet.$written.get()).toBe(false);
    sheet.set('hope', 'group', 'A lit town');
    expect(sheet.$written.get()).toBe(true);
    expect(sheet.answer('hope', 'group').get().value).toBe('A lit town');
    expect(sheet.answer('hope', 'm-anna').get().value).toBe('');
  });

  it('goes with all its latest words to the workbook that is begun, once, and leaves the sheet blank', () => {
    const sheet = createLooseSheet({ id: 'town', fields });
    const { desk, set } = createDesk();
    sheet.set('hope', 'group', 'A lit');
    sheet.set('hope', 'group', 'A lit town');
    sheet.set('fear', 'm-anna', 'Nobody comes');
    sheet.moveTo(desk);
    expect(set.mock.calls).toEqual([['hope', 'group', 'A lit town'], ['fear', 'm-anna', 'Nobody comes']]);
    expect(sheet.answer('hope', 'group').get().value).toBe('');
    expect(sheet.$written.get()).toBe(false);
    sheet.moveTo(desk);
    expect(set).toHaveBeenCalledTimes(2);
  });

  it('knows the form it was made for, and no other field', () => {
    expect(() => createLooseSheet({ id: 'town', fields }).answer('dream', 'group')).toThrow('no field dream in town');
  });
});
