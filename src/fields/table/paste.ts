/**
 * Finds the table in what was pasted, as Excel, Word, Calc and web pages hand it over, and makes rows of it. No document
 * is made of it: it is only words. Fetched when something is pasted that may be a table.
 */
import { isDate } from '../../domain/dates.ts';
import type { RegisterDesk } from '../../domain/register.ts';
import type { Undo } from './moves.ts';
import { insertAt } from './places.ts';
import { cellIn, isBlankCell, longestName, sortRows, type Cell, type Cells, type Row, type Rows } from './rows.ts';
import { wholeNumber } from './number.ts';
import type { Column } from './schema.ts';

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

const ticks = /^(x|✓|✔|☑|1|ja|sant|yes|true)$/i;
const noTicks = /^(|-|–|☐|0|nej|falskt|no|false)$/i;
const dayFirst = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;

/** @returns the cell that pasted words mean in this column, or null where they mean nothing there */
function cellFromWords({ type, options }: Column, pasted: string, register: Pick<RegisterDesk, 'add'> | undefined): Cell | null {
  const said = pasted.trim();
  switch (type) {
    case 'text':
    case 'link':
      return said;
    case 'number':
      return wholeNumber(said) ?? said;
    case 'scale':
      return said === '' ? '' : /^[1-5]$/.test(said) ? Number(said) : null;
    case 'actor':
      return said === '' ? '' : said.length > longestName ? null : (register?.add(said) ?? null);
    case 'tick':
      return ticks.test(said) ? true : noTicks.test(said) ? false : null;
    case 'people':
      return said.split(/[,;\n]/).map((name) => name.trim()).filter((name) => name !== '');
    case 'choice': {
      if (said === '') return '';
      const sought = said.toLocaleLowerCase('sv');
      return (options ?? []).find((option) => option.id === sought || option.label.toLocaleLowerCase('sv') === sought)?.id ?? null;
    }
    case 'date': {
      const [, day, month, year] = dayFirst.exec(said) ?? [];
      const date = day === undefined || month === undefined || year === undefined ? said : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      return date === '' || isDate(date) ? date : null;
    }
  }
}

/**
 * Pasted lines as a table's cells.
 * @param columns the columns they go into, the one that was pasted in first
 * @param register where names of actors are looked up, and added where they are new; without it they fit in no column
 * @returns the cells of each line, and how many pasted cells had words that fit in no column
 */
export function pastedCells(lines: readonly (readonly string[])[], columns: readonly Column[], register?: Pick<RegisterDesk, 'add'>): { readonly lines: readonly Readonly<Record<string, Cell>>[]; readonly lost: number } {
  let lost = 0;
  const cells = lines.map((line) => {
    const entries: [string, Cell][] = [];
    line.forEach((words, index) => {
      const column = columns[index];
      const cell = column === undefined ? null : cellFromWords(column, words, register);
      if (column !== undefined && cell !== null) entries.push([column.id, cell]);
      else if (words !== '') lost += 1;
    });
    return Object.fromEntries(entries);
  });
  return { lines: cells, lost };
}

/**
 * Fills rows from a pasted table. The first goes into the row it was pasted in if that row has nothing in the
 * columns concerned; all others become new rows right after it, so nothing that was written is covered.
 * @param at the row it was pasted in
 * @param lines the cells of each new row, at least one line
 * @param ids as many unused ids as there are lines
 */
export function pasteRows(rows: Rows, at: string, lines: readonly Cells[], ids: readonly string[]): { readonly rows: Rows; readonly undo: Undo } {
  const sorted = sortRows(rows);
  const index = sorted.findIndex((row) => row.id === at);
  const target = sorted[index];
  const first = lines[0];
  const fills = target !== undefined && first !== undefined && Object.keys(first).every((columnId) => isBlankCell(cellIn(target, columnId)));
  const filled = fills ? sorted.with(index, { ...target, cells: { ...target.cells, ...first } }) : sorted;
  const added = lines.slice(fills ? 1 : 0).map((cells, line): Row => ({ id: ids[line] ?? '', position: 1, cells }));
  if (added.some((row) => row.id === '')) throw new RangeError('pasteRows: expected an id for each line');

  const place = index === -1 ? sorted.length : index + 1;
  let result = filled;
  added.forEach((row, line) => {
    result = insertAt(result, row, place + line);
  });
  // Where the numbers ran out, every row has changed its place: all of them are put back by an undo.
  const moved = result.filter((row) => sorted.some((before) => before.id === row.id && before.position !== row.position));
  const changed = new Set([...moved.map((row) => row.id), ...(fills ? [target.id] : [])]);
  return { rows: result, undo: { before: sorted.filter((row) => changed.has(row.id)), added: added.map((row) => row.id) } };
}
