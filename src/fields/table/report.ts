/** A table on paper: lines of a table, or a card for each row. */
import type { FieldReport } from '../../domain/field.ts';
import type { Block, ReportCell } from '../../domain/report.ts';
import type { Words } from '../../domain/words.ts';
import { cellText } from './cells.ts';
import { rowLabel, shownRows } from './shown.ts';
import { cellIn, isBlankRow, type Row, type Rows } from './rows.ts';
import type { Answer, Column, Definition } from './schema.ts';

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('sv') + word.slice(1);

export const reportTable: FieldReport<Definition, Answer> = (field, rows, words) => {
  const shown = shownRows(field, rows);
  const written = field.fixed === undefined ? shown.filter((row) => !isBlankRow(row)) : shown;
  return field.layout === 'cards' ? cards(field, written, words) : lines(field, written);
};

/** The rows to write in by hand come only where nothing has been written. */
const blankRows = (field: Definition, written: Rows): number => (written.length === 0 ? field.blankRows : 0);

function lines(field: Definition, written: Rows): readonly Block[] {
  const block: Block = {
    type: 'table',
    label: field.label,
    columns: field.columns.map(({ label, share }) => ({ label, share })),
    rows: written.map((row) => field.columns.map((column, index) => cell(field, row, column, index))),
    blankRows: blankRows(field, written),
  };
  return field.hint === undefined ? [block] : [block, { type: 'text', text: field.hint, tone: 'support' }];
}

function cell({ fixed }: Definition, row: Row, column: Column, index: number): ReportCell {
  const given = index === 0 ? fixed?.find((candidate) => candidate.id === row.id) : undefined;
  if (given !== undefined) return { type: 'text', text: given.hint === undefined ? given.label : `${given.label}: ${given.hint}` };
  const value = cellIn(row, column.id);
  if (column.type === 'tick') return { type: 'tick', ticked: value === true, label: column.label };
  return { type: 'text', text: cellText(column, value).trim() };
}

function cards(field: Definition, written: Rows, words: Words): readonly Block[] {
  const blank = Array.from({ length: blankRows(field, written) }, (_, index): Row => ({ id: `blank-${index + 1}`, position: index, cells: {} }));
  const rows = written.length === 0 ? blank : written;
  const start: Block[] = [{ type: 'heading', level: 2, text: field.label }];
  if (field.hint !== undefined) start.push({ type: 'text', text: field.hint, tone: 'support' });
  return [...start, ...rows.map((row, index) => card(field, row, capital(rowLabel(field, row, index)), words))];
}

/** A card's columns in their order; neighbours of one sort share a block. */
function card(field: Definition, row: Row, heading: string, words: Words): Block {
  const blocks: Block[] = [{ type: 'heading', level: 3, text: heading }];
  let facts: { label: string; value: string }[] = [];
  let ticks: { label: string; chosen: boolean }[] = [];
  let group: string | undefined;
  const close = (): void => {
    if (facts.length > 0) blocks.push({ type: 'facts', items: facts });
    if (ticks.length > 0) blocks.push({ type: 'choices', label: group ?? words('table.ticks'), several: true, options: ticks });
    facts = [];
    ticks = [];
  };
  for (const column of field.fixed === undefined ? field.columns : field.columns.slice(1)) {
    const value = cellIn(row, column.id);
    if (column.type === 'tick') {
      if (facts.length > 0 || (ticks.length > 0 && group !== column.group)) close();
      group = column.group;
      ticks.push({ label: column.label, chosen: value === true });
    } else if (column.type === 'choice') {
      close();
      blocks.push({
        type: 'choices',
        label: column.label,
        several: false,
        options: (column.options ?? []).map((option) => ({ label: option.label, chosen: option.id === value })),
      });
    } else {
      if (ticks.length > 0) close();
      facts.push({ label: column.label, value: cellText(column, value).trim() });
    }
  }
  close();
  return { type: 'together', blocks };
}
