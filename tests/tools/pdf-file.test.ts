import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { readPdfFile } from './pdf-file.ts';
import { root } from './source.ts';

const font = readFileSync(join(root, 'node_modules/@expo-google-fonts/fira-sans/400Regular/FiraSans_400Regular.ttf')).toString('base64');

function made(compress: boolean): Buffer {
  const document = new jsPDF({ unit: 'mm', format: 'a4', compress });
  document.addFileToVFS('fira.ttf', font);
  document.addFont('fira.ttf', 'Fira', 'normal');
  document.setFont('Fira');
  document.setLanguage('sv');
  document.setProperties({ title: 'Är ni redo? (utkast) – Älvsund' });
  document.text('Räksmörgås – ”fin” Kovač Їжак', 20, 20);
  document.addPage('a3', 'landscape');
  document.text('Sida två', 20, 20);
  return Buffer.from(document.output('arraybuffer'));
}

describe('the reader of PDF', () => {
  it.each([true, false])('reads back pages, text and title (packed: %s)', (compress) => {
    const { pages, title, language, fonts, active, tagged } = readPdfFile(made(compress));
    expect(pages.map(({ text }) => text)).toEqual(['Räksmörgås – ”fin” Kovač Їжак', 'Sida två']);
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[595, 842], [1191, 842]]);
    expect(title).toBe('Är ni redo? (utkast) – Älvsund');
    expect(language).toBe('sv');
    expect(fonts).toContainEqual({ name: 'Fira', embedded: true });
    expect(fonts).toContainEqual({ name: 'Helvetica', embedded: false });
    expect(active).toEqual([]);
    expect(tagged).toBe(false);
  });

  it('sees a link, and says so when it is given something else', () => {
    const document = new jsPDF();
    document.link(0, 0, 10, 10, { url: 'https://a.example' });
    expect(readPdfFile(Buffer.from(document.output('arraybuffer'))).active).toEqual(['URI']);
    expect(() => readPdfFile(Buffer.from('<html>'))).toThrow('this is no PDF file');
  });
});
