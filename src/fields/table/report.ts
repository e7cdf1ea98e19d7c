/** A table on paper: lines of a table, or a card for each row. */
import type { FieldReport } from '../../domain/field.ts';
import type { Lookup } from '../../domain/register.ts';
import type { Block, ReportCell } from '../../domain/report.ts';
import type { Words } from '../../domain/words.ts';
import { cellText } from './cells.ts';
import { givenRow, rowLabel, shownRows } from './shown.ts';
import { cellIn, isBlankRow, type Row, type Rows } from './rows.ts';
import type { Answer, Column, Definition } from './schema.ts';
import { sectionsOf, type Section } from './sections.ts';

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('sv') + word.slice(1);

/** A table with more columns than these is too wide for a narrow paper. */
const mostColumns = 6;
/** Lines to write on where there is nothing else to do than write, and on a sheet that a row has to itself: fewer where its figures fill most of it. */
const linesToWrite = 3;
const linesOnSheet = ({ columns }: Definition): number => (columns.some(({ type }) => type === 'scale') ? 1 : 2);
/** A choice of more than these is written on a card and not marked: its list would fill the sheet. */
const mostMarked = 5;

interface Making {
  readonly field: Definition;
  readonly words: Words;
  readonly lookup: Lookup | undefined;
  /** The rows that are printed, in order. */
  readonly rows: Rows;
  /** Nothing at all has been written. */
  readonly blank: boolean;
}

export const reportTable: FieldReport<Definition, Answer> = (field, answer, words, _spread, lookup) => {
  const rows = shownRows(field, answer).filter((row) => givenRow(field, row.id) !== undefined || !isBlankRow(row));
  const making: Making = { field, words, lookup, rows, blank: answer.every(isBlankRow) };
  if (field.layout === 'rows') return lines(making);
  return isMatrix(field) ? [matrix(making)] : cards(making);
};

/** Given rows and questions of words alone: on a wide paper they cross each other. */
const isMatrix = ({ fixed, columns, sheetPerRow }: Definition): boolean =>
  fixed !== undefined && sheetPerRow !== true && columns.length > 2 && columns.every(({ type }) => type === 'text');

/** The rows to write in by hand come only where nothing has been written: as many as the sheet asks for, or two for those who have more to say than was given. */
function blankRows({ field, rows, blank }: Making): number {
  if (rows.length === 0) return field.blankRows;
  return blank && field.own === true ? Math.min(2, field.blankRows) : 0;
}

/** Rows to write in by hand, as cards. */
const blankCards = (making: Making): Rows =>
  Array.from({ length: blankRows(making) }, (_, index): Row => ({ id: `blank-${index + 1}`, position: index, cells: {} }));

function tableOf(making: Making): Extract<Block, { type: 'table' }> {
  const { field, rows } = making;
  // Panes to mark have to be there also in the rows that are written by hand.
  const panes = field.columns.some(({ type }) => type === 'scale');
  return {
    type: 'table',
    label: field.label,
    columns: field.columns.map(({ label, share }) => ({ label, share })),
    rows: [...rows, ...(panes ? blankCards(making) : [])].map((row, place) => field.columns.map((column, index) => cell(making, row, column, index, place))),
    ...(panes ? { blankRows: 0, lines: 1 } : { blankRows: blankRows(making) }),
  };
}

/** Where the first column has an actor, the rows are numbered as on the screen and the map. */
const isNumbered = ({ columns }: Definition): boolean => columns[0]?.type === 'actor';

function lines(making: Making): readonly Block[] {
  const { field } = making;
  const block = { ...tableOf(making), ...(field.columns.length > mostColumns ? { narrow: cards(making) } : {}) };
  return field.hint === undefined ? [block] : [block, { type: 'text', text: field.hint, tone: 'support' }];
}

const matrix = (making: Making): Block => ({ ...tableOf(making), lines: linesToWrite, narrow: cards(making) });

function cell({ field, lookup }: Making, row: Row, column: Column, index: number, place: number): ReportCell {
  const given = index === 0 ? givenRow(field, row.id) : undefined;
  if (given !== undefined) return { type: 'text', text: given.hint === undefined ? given.label : `${given.label}: ${given.hint}` };
  const value = cellIn(row, column.id);
  if (column.type === 'tick') return { type: 'tick', ticked: value === true, label: column.label };
  if (column.type === 'scale') return { type: 'rating', value: typeof value === 'number' ? value : null, max: 5 };
  const said = cellText(column, value, lookup).trim();
  return { type: 'text', text: index === 0 && isNumbered(field) ? `${place + 1}\u00a0\u00a0${said}` : said };
}

function cards(making: Making): readonly Block[] {
  const { field, lookup, rows } = making;
  const whole = field.sheetPerRow === true;
  // Where every row has a sheet, the sheet's own title is heading enough, and the room is needed.
  const start: Block[] = whole
    ? [{ type: 'text', text: field.hint === undefined ? field.label : `${field.label}: ${field.hint}`, tone: 'support' }]
    : [{ type: 'heading', level: 2, text: field.label }, ...(field.hint === undefined ? [] : [{ type: 'text' as const, text: field.hint, tone: 'support' as const }])];
  const all = [...rows, ...blankCards(making)];
  const nameless = whole && rows.length === 0 && all.length === 1;
  return [...start, ...all.map((row, index): Block => ({
    type: 'together',
    blocks: [
      ...(nameless ? [] : [{ type: 'heading' as const, level: 3 as const, text: capital(rowLabel(field, row, index, lookup)) }]),
      ...hintOf(field, row),
      ...cardBlocks(making, row),
    ],
    // The first begins where the sheet does.
    ...(whole && index > 0 ? { page: true } : {}),
  }))];
}

function hintOf(field: Definition, row: Row): readonly Block[] {
  const hint = givenRow(field, row.id)?.hint;
  return hint === undefined ? [] : [{ type: 'text', text: hint, tone: 'support' }];
}

/** A card's columns in their order; neighbours of one sort share a block. */
function cardBlocks(making: Making, row: Row): readonly Block[] {
  const { field, words } = making;
  const sections = sectionsOf(field, row.id);
  return sections.flatMap((section, at): readonly Block[] => {
    const { sort, heading, columns } = section;
    if (sort === 'ticks') {
      return [{ type: 'choices', label: heading ?? words('table.ticks'), several: true, options: columns.map((column) => ({ label: column.label, chosen: cellIn(row, column.id) === true })) }];
    }
    if (sort === 'scales') {
      // Scales that follow each other on one scale are one table, whatever headings stand between them.
      return sections[at - 1]?.sort === 'scales' && sameEnds(sections[at - 1], section) ? [] : [ratings(making, row, runFrom(sections, at))];
    }
    const title: readonly Block[] = heading === undefined ? [] : [{ type: 'text', text: heading, tone: 'strong' }];
    return [...title, ...written(making, row, columns)];
  });
}

const sameEnds = (one: Section | undefined, other: Section | undefined): boolean =>
  one?.columns[0]?.low === other?.columns[0]?.low && one?.columns[0]?.high === other?.columns[0]?.high;

function runFrom(sections: readonly Section[], from: number): readonly Section[] {
  const end = sections.findIndex((section, at) => at > from && (section.sort !== 'scales' || !sameEnds(section, sections[from])));
  return sections.slice(from, end === -1 ? undefined : end);
}

/** Scales as a table, with their headings in a column of their own. */
function ratings({ field, words }: Making, row: Row, run: readonly Section[]): Block {
  const grouped = run.some(({ heading }) => heading !== undefined);
  const [first] = run[0]?.columns ?? [];
  const ends = words('table.ends', { low: first?.low ?? '', high: first?.high ?? '' });
  return {
    type: 'table',
    label: ends,
    columns: [...(grouped ? [{ label: words('table.area'), share: 0.8 }] : []), { label: words('table.ratedThing'), share: 4.8 }, { label: words('table.figure'), share: 0.8 }],
    rows: run.flatMap(({ heading = '–', columns }) => columns.map((column, at): readonly ReportCell[] => {
      const value = cellIn(row, column.id);
      return [
        // A heading that goes on is not said again, and there is nothing to write in its place.
        ...(grouped ? [{ type: 'text' as const, text: at === 0 ? heading : '\u00a0' }] : []),
        { type: 'text', text: column.hint === undefined ? column.label : `${column.label}: ${column.hint}` },
        { type: 'rating', value: typeof value === 'number' ? value : null, max: 5 },
      ];
    })),
    blankRows: 0,
    // A row that has a sheet to itself is not to need two.
    ...(field.sheetPerRow === true ? { dense: true } : {}),
  };
}

/** What a card is headed by, where its first column is one of these. */
const heads: readonly Column['type'][] = ['text', 'people', 'actor'];

/** Columns to write in. On a sheet that one row has to itself, and in a matrix, words get lines of their own. */
function written({ field, lookup }: Making, row: Row, columns: readonly Column[]): readonly Block[] {
  const blocks: Block[] = [];
  let facts: { label: string; value: string }[] = [];
  const close = (): void => {
    if (facts.length > 0) blocks.push({ type: 'facts', items: facts });
    facts = [];
  };
  for (const column of columns) {
    const value = cellIn(row, column.id);
    const said = cellText(column, value, lookup).trim();
    // The card is headed by it already.
    if (column === field.columns[0] && heads.includes(column.type) && said !== '' && field.fixed === undefined) continue;
    if (column.type === 'choice' && (column.options ?? []).length <= mostMarked) {
      close();
      blocks.push({ type: 'choices', label: column.label, several: false, options: (column.options ?? []).map((option) => ({ label: option.label, chosen: option.id === value })) });
    } else if (column.type === 'text' && column.people !== true && (field.sheetPerRow === true || isMatrix(field)) && column !== field.columns[0]) {
      close();
      blocks.push({ type: 'answer', label: column.label, value: said, lines: field.sheetPerRow === true ? linesOnSheet(field) : linesToWrite });
    } else {
      facts.push({ label: column.label, value: said });
    }
  }
  close();
  return blocks;
}
