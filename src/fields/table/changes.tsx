/** Rows that are added, moved, taken away or pasted: what then is shown, said and taken back. Fetched when somebody goes into the table. */
import type { JSX } from 'preact';
import { randomId } from '../../domain/random.ts';
import { UndoLine } from '../../views/parts/UndoLine.tsx';
import type { EditorProps } from '../editor.ts';
import type { TableActions } from './actions.ts';
import { addRow } from './places.ts';
import { moveRow, removeRow, undoChange, type Undo } from './moves.ts';
import { mostRows, setCell, sortRows, type Cell, type Rows } from './rows.ts';
import { givenRow, rowLabel, writtenColumns } from './shown.ts';

/** A line between the rows, after the row it is about: something to take back, or a pasted table to make rows of. */
export interface Notice {
  /** Undefined: first of all. */
  readonly after: string | undefined;
  readonly draw: () => JSX.Element;
}

/** What the table remembers of what it shows. */
export interface TableState {
  readonly notice: Notice | null;
  /** For screen readers. */
  readonly said: string;
  /** The cards that are open. */
  readonly open: ReadonlySet<string>;
  /** How often a row was begun anew, by id: a number more, and its boxes forget what stood in them. */
  readonly begun: ReadonlyMap<string, number>;
  /** The rows that are not shown because somebody looks for others. */
  readonly hidden: ReadonlySet<string>;
  /** What was asked for did not come. */
  readonly failed: boolean;
}

/** The table, as those who draw it and change it know it. */
export interface Desk {
  readonly props: EditorProps<'table'>;
  readonly state: TableState;
  readonly actions: TableActions;
  /** The rows are drawn as cards. */
  cards: boolean;
  /** The newest rows, those in the order they are shown, and of these the ones that nobody has hidden. */
  readonly rows: Rows;
  readonly shown: Rows;
  readonly visible: Rows;
  change(rows: Rows): void;
  /** Says something to screen readers, politely. */
  say(text: string): void;
  /** @param begun a row whose boxes are to forget what stood in them */
  show(notice: Notice | null, begun?: string): void;
  /** The element with this id takes the focus as soon as it is drawn. */
  goTo(id: string): void;
  /** What has the focus keeps it through the next drawing. */
  held: HTMLElement | null;
  /** The id of the control to go to in a row. @param open as it is when the row is an open card or a line */
  controlOf(rowId: string, open?: boolean): string;
  /** Opens or closes a card. */
  toggle(rowId: string): void;
  /** These rows are not shown, until somebody asks for others. */
  hide(rows: ReadonlySet<string>): void;
}

function labelOf({ shown, props: { field, register } }: Desk, rowId: string): string {
  const index = shown.findIndex((row) => row.id === rowId);
  const row = shown[index];
  return row === undefined ? '' : rowLabel(field, row, index, register);
}

/** Shows that something was done, with the way to take it back. @param back the id of the control to go to then */
export function offerUndo(desk: Desk, after: string | undefined, text: string, undo: Undo, back: () => string, begun?: string): void {
  const { words, idPrefix } = desk.props;
  const take = (): void => {
    desk.goTo(back());
    desk.show(null);
    desk.change(undoChange(desk.rows, undo));
    desk.say(words('table.undone'));
  };
  desk.goTo(`${idPrefix}-undo`);
  desk.show({ after, draw: () => <UndoLine id={`${idPrefix}-undo`} text={text} action={words('undo.do')} onUndo={take} /> }, begun);
}

/** A new row, last, and the place to write in it. */
export function add(desk: Desk): void {
  if (desk.rows.length >= mostRows) return;
  const id = randomId('r');
  desk.goTo(desk.controlOf(id, true));
  desk.show(null);
  desk.toggle(id);
  desk.change(addRow(desk.rows, id));
  desk.say(desk.props.words('table.added', { n: desk.shown.length }));
}

/** Moves a row past its neighbour on the screen; rows that are hidden are passed on the way. @param steps 1 for down, -1 for up */
export function move(desk: Desk, rowId: string, steps: number): void {
  const { words, field } = desk.props;
  const label = labelOf(desk, rowId);
  const isGiven = ({ id }: { readonly id: string }): boolean => givenRow(field, id) !== undefined;
  const neighbours = desk.visible.filter((row) => !isGiven(row));
  const past = neighbours[neighbours.findIndex((row) => row.id === rowId) + steps];
  if (past === undefined) {
    desk.say(words(steps < 0 ? 'table.isFirst' : 'table.isLast', { row: label }));
    return;
  }
  const own = sortRows(desk.rows.filter((row) => !isGiven(row)));
  const at = (id: string): number => own.findIndex((row) => row.id === id);
  const active = document.activeElement;
  desk.held = active instanceof HTMLElement && active.closest(`[data-row="${rowId}"]`) !== null ? active : null;
  desk.change([...desk.rows.filter(isGiven), ...moveRow(own, rowId, at(past.id) - at(rowId))]);
  const place = desk.shown.findIndex((row) => row.id === rowId) + 1;
  desk.show(null);
  desk.say(words('table.moved', { row: label, place, of: desk.shown.length }));
}

export function remove(desk: Desk, rowId: string): void {
  const { visible } = desk;
  const text = desk.props.words('table.removed', { row: labelOf(desk, rowId) });
  const { rows, undo } = removeRow(desk.rows, rowId);
  offerUndo(desk, visible[visible.findIndex((row) => row.id === rowId) - 1]?.id, text, undo, () => desk.controlOf(rowId));
  desk.change(rows);
  desk.say(text);
}

/** Something that may be a table was pasted into a cell. */
export interface Pasted {
  readonly row: string;
  readonly column: string;
  /** The cell before. */
  readonly before: Cell;
  readonly text: string;
  readonly html: string;
}

/** The words go into the cell as any others do; to make rows of them is an offer. */
export async function offerRows(desk: Desk, pasted: Pasted): Promise<void> {
  const paste = await import('./paste.ts');
  const lines = paste.pastedTable(pasted.text, pasted.html);
  if (lines === null) return;
  const { field, words, idPrefix } = desk.props;
  // What was pasted on an actor never came into its box.
  const isActor = field.columns.some(({ id, type }) => id === pasted.column && type === 'actor');
  const n = lines.length;
  const isFull = (): boolean => desk.rows.length + n > mostRows;
  const offer = (): string => (isFull() ? words('table.pasteFull', { n, most: mostRows }) : words('table.paste', { n }));
  const makeRows = (): void => {
    const columns = writtenColumns(field, pasted.row);
    const cells = paste.pastedCells(lines, columns.slice(columns.findIndex((candidate) => candidate.id === pasted.column)), desk.props.register);
    const rows = setCell(desk.rows, pasted.row, pasted.column, pasted.before);
    const made = paste.pasteRows(rows, pasted.row, cells.lines, cells.lines.map(() => randomId('r')));
    const text = [words('table.pasted', { n }), ...(cells.lost === 0 ? [] : [words('table.pasteLost', { n: cells.lost })])].join(' ');
    offerUndo(desk, pasted.row, text, made.undo, () => desk.controlOf(pasted.row), pasted.row);
    desk.change(made.rows);
    desk.say(text);
  };
  const keepText = (): void => {
    desk.goTo(`${idPrefix}-${pasted.row}-${pasted.column}`);
    desk.show(null);
  };
  const draw = (): JSX.Element => (
    <div class="undo-line">
      <span>{offer()}</span>
      {isFull() ? null : <button type="button" class="button button--small" onClick={makeRows}>{words('table.makeRows')}</button>}
      <button type="button" class="link-button" onClick={keepText}>{isActor ? words('table.leavePaste') : words('table.keepText')}</button>
    </div>
  );
  desk.show({ after: pasted.row, draw });
  desk.say(offer());
}
