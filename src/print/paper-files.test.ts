import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pdfName } from './paper-files.ts';

test('a file is called by town, exercise and date', () => {
  expect(pdfName(['Älvsund', '0.6 Är ni redo?', '2026-11-22'])).toBe('Älvsund 0.6 Är ni redo 2026-11-22.pdf');
  expect(pdfName(['', '0.6 Är ni redo?', 'tomt', 'A3'])).toBe('0.6 Är ni redo tomt A3.pdf');
});

test('a file’s name never leaves its folder, is never hidden and never too long', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 4 }), (parts) => {
    const name = pdfName(parts);
    expect(name).toMatch(/\.pdf$/);
    expect(name).not.toMatch(/[/\\:*?"<>|\u0000-\u001f]/);
    expect(name === '.pdf' || !name.startsWith('.')).toBe(true);
    expect(Array.from(name).length).toBeLessThanOrEqual(124);
  }));
});
