/** Finds the table in what was pasted, as Excel, Word, Calc and web pages hand it over. No document is made of it: it is only words. */
import type { Cell } from './rows.ts';
import type { TableColumn } from './model.ts';
import { cellFromWords } from './cells.ts';

/** Tab-separated lines. A cell with tabs, line breaks or quotes in it stands in straight quotes, its own quotes doubled. */
function fromTabs(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '' && closes(text, index)) quoted = true;
    else if (letter === '\t') {
      line.push(cell);
      cell = '';
    } else if (letter === '\n') {
      lines.push([...line, cell]);
      line = [];
      cell = '';
    } else if (letter !== '\r') cell += letter;
  }
  return [...lines, [...line, cell]];
}

/** Whether the quote at `start` has its end before a tab, a line break or the end of the text; else it is just a quote. */
function closes(text: string, start: number): boolean {
  return /^"(?:[^"]|"")*"(?=[\t\r\n]|$)/.test(text.slice(start));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decode(html: string): string {
  return html.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function fromHtml(html: string): string[][] {
  const table = /<table[\s>][\s\S]*?<\/table>/i.exec(html)?.[0] ?? '';
  return [...table.matchAll(/<tr[\s>][\s\S]*?(?=<tr[\s>]|<\/table>)/gi)].map(([row]) =>
    [...row.matchAll(/<t[dh](?:\s[^>]*)?>([\s\S]*?)(?=<t[dh][\s>]|<\/t[dhr]>|<\/table>|$)/gi)].map(([, cell = '']) =>
      decode(cell.replace(/\s+/g, ' ').replace(/<(?:br|\/p|\/div)\b[^>]*>/gi, '\n').replace(/<[^>]*>/g, '')).trim()));
}

/**
 * @param text the clipboard as plain text
 * @param html the clipboard as HTML; '' where there is none
 * @returns the lines and their cells, or null where it is words and no table
 */
export function pastedTable(text: string, html: string): readonly (readonly string[])[] | null {
  const lines = text.includes('\t') ? fromTabs(text) : /<table[\s>]/i.test(html) ? fromHtml(html) : [];
  const filled = lines.map((line) => line.map((cell) => cell.trim())).filter((line) => line.some((cell) => cell !== ''));
  return filled.length > 1 || (filled[0]?.length ?? 0) > 1 ? filled : null;
}

/**
 * Pasted lines as a table's cells.
 * @param columns the columns they go into, the one that was pasted in first
 * @returns the cells of each line, and how many pasted cells had words that fit in no column
 */
export function pastedCells(lines: readonly (readonly string[])[], columns: readonly TableColumn[]): { readonly lines: readonly Readonly<Record<string, Cell>>[]; readonly lost: number } {
  let lost = 0;
  const cells = lines.map((line) => {
    const entries: [string, Cell][] = [];
    line.forEach((words, index) => {
      const column = columns[index];
      const cell = column === undefined ? null : cellFromWords(column, words);
      if (column !== undefined && cell !== null) entries.push([column.id, cell]);
      else if (words !== '') lost += 1;
    });
    return Object.fromEntries(entries);
  });
  return { lines: cells, lost };
}
