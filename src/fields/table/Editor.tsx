import './table.css';
import { Component, createRef, type JSX, type TargetedKeyboardEvent } from 'preact';
import { randomId } from '../../domain/random.ts';
import { createShelf } from '../../domain/shelf.ts';
import { FieldHead } from '../../views/parts/FieldHead.tsx';
import { Icon } from '../../views/parts/Icon.tsx';
import type { EditorProps } from '../editor.ts';
import type { TableActions } from './actions.ts';
import type * as changes from './changes.tsx';
import type { Desk, Notice } from './changes.tsx';
import { rowLabel, shownRows, writtenColumns } from './shown.ts';
import type { RowProps } from './row-props.ts';
import { addRow, cellIn, mostRows, setCell, type Cell, type Row, type Rows } from './rows.ts';
import type { Column, Definition } from './schema.ts';

type Props = EditorProps<'table'>;

/** A row is drawn as a line or as a card. A page has the one it asks for; where the site is built both are here from the start. */
const lines = createShelf({ rows: async () => (await import('./TableLine.tsx')).TableLine });
const cards = createShelf({ cards: async () => (await import('./TableCard.tsx')).TableCard });

/** Called before a field is drawn. Rejects where what it takes does not come. */
export const prepare = ({ layout }: Pick<Definition, 'layout'>): Promise<void> => (layout === 'rows' ? lines.load([layout]) : cards.load([layout]));

if (import.meta.env.SSR) await Promise.all([prepare({ layout: 'rows' }), prepare({ layout: 'cards' })]);

/** What few do in a table: move rows, take them away, paste whole tables. */
const loadChanges = () => import('./changes.tsx');

interface State {
  readonly notice: Notice | null;
  /** For screen readers. */
  readonly said: string;
  /** The cards that are open. */
  readonly open: ReadonlySet<string>;
  /** How often a row was begun anew, by id: a number more, and its boxes forget what stood in them. */
  readonly begun: ReadonlyMap<string, number>;
  /** There is no room for a table: its rows are stacked. */
  readonly stacked: boolean;
  /** What was asked for did not come. */
  readonly failed: boolean;
}

/** The least room a column of each type can do with, in rem. */
const leastRoom: Readonly<Record<Column['type'], number>> = { text: 6.5, choice: 8, tick: 4, people: 8, date: 9.5 };

/** Words want more room the larger their share is; with less than this, in rem, the rows are better stacked. */
const goodRoom = ({ type, share }: Column): number => (type === 'text' ? 9 + Math.min(4, 1.25 * (share - 1)) : leastRoom[type]);

/** The room of a row's buttons, and of the gap after each column, in rem. */
const actionsRoom = 8.25;
const gap = 0.5;

export class Editor extends Component<Props, State> implements Desk {
  private readonly frame = createRef<HTMLDivElement>();
  /** The newest rows, also between a change and its drawing. */
  rows: Rows = this.props.answer;
  /** The id of the element that is to have the focus as soon as it is drawn. */
  private next = '';
  /** What had the focus in a row that is being moved. */
  private held: HTMLElement | null = null;
  /** Undefined while the page is being built, where nothing has a size. */
  private readonly room = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => { this.measure(); });
  /** Says the same thing twice when it happens twice. */
  private again = false;

  private readonly actions: TableActions = {
    setCell: (rowId, columnId, cell) => { this.write(rowId, columnId, cell); },
    move: (rowId, steps) => { this.make(({ move }) => { move(this, rowId, steps); }); },
    remove: (rowId) => { this.make(({ remove }) => { remove(this, rowId); }); },
    pasted: (rowId, columnId, event) => { this.pasted(rowId, columnId, event); },
    toggle: (rowId) => { this.toggle(rowId); },
    drawn: () => { this.takeFocus(); },
    say: (text) => { this.say(text); },
  };

  constructor(props: Props) {
    super(props);
    const rows = shownRows(props.field, props.answer);
    this.state = { notice: null, said: '', open: new Set(rows.length === 1 ? rows.map((row) => row.id) : []), begun: new Map(), stacked: false, failed: false };
  }

  override componentDidMount(): void {
    this.measure();
    if (this.frame.current !== null) this.room?.observe(this.frame.current);
  }

  override componentWillUnmount(): void {
    this.room?.disconnect();
  }

  override componentDidUpdate(before: Props): void {
    if (before.field !== this.props.field || before.readOnly !== this.props.readOnly) this.measure();
    if (this.held !== null && before.answer !== this.props.answer) {
      // Moving an element in the document takes its focus and caret away.
      const held = this.held;
      this.held = null;
      if (held.isConnected && document.activeElement !== held) held.focus({ preventScroll: true });
      held.scrollIntoView({ block: 'nearest' });
    }
    this.takeFocus();
  }

  private takeFocus(): void {
    const next = this.next === '' ? null : document.getElementById(this.next);
    if (next !== null) {
      this.next = '';
      next.focus();
    }
  }

  private get acts(): boolean {
    return !this.props.readOnly && this.props.field.fixed === undefined;
  }

  /** The columns' widths, and whether there is room for them. Set from here because the built page may carry no style attributes. */
  private measure(): void {
    const frame = this.frame.current;
    if (frame === null) return;
    const { columns } = this.props.field;
    const widths = columns.map(({ type, share }) => `minmax(${leastRoom[type]}rem, ${share}fr)`);
    frame.style.setProperty('--columns', [...widths, ...(this.acts ? [`${actionsRoom}rem`] : [])].join(' '));
    const needed = columns.reduce((sum, column) => sum + goodRoom(column) + gap, this.acts ? actionsRoom : -gap);
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const stacked = frame.clientWidth < needed * rem;
    if (stacked !== this.state.stacked) this.setState({ stacked });
  }

  get shown(): Rows {
    return shownRows(this.props.field, this.rows);
  }

  change(rows: Rows): void {
    if (rows === this.rows) return;
    this.rows = rows;
    this.props.onChange(rows);
  }

  say(text: string): void {
    this.again = !this.again;
    this.setState({ said: this.again ? text : `${text}\u00a0` });
  }

  goTo(id: string): void {
    this.next = id;
  }

  keepFocus(): void {
    const active = document.activeElement;
    this.held = active instanceof HTMLElement && this.frame.current?.contains(active) === true ? active : null;
  }

  show(notice: Notice | null, begun?: string): void {
    this.setState((state) => ({
      notice,
      ...(begun === undefined ? {} : { begun: new Map([...state.begun, [begun, (state.begun.get(begun) ?? 0) + 1]]) }),
    }));
  }

  /** The control to go to in a row: its first cell, or its name where it is a closed card. */
  controlOf(rowId: string, open = this.props.field.layout === 'rows' || this.state.open.has(rowId)): string {
    const first = writtenColumns(this.props.field)[0];
    return `${this.props.idPrefix}-${rowId}-${open && first !== undefined ? first.id : 'toggle'}`;
  }

  labelOf(rowId: string): string {
    const index = this.shown.findIndex((row) => row.id === rowId);
    const row = this.shown[index];
    return row === undefined ? '' : rowLabel(this.props.field, row, index);
  }

  private write(rowId: string, columnId: string, cell: Cell): void {
    // A given row is stored from the first thing that is written in it.
    const missing = this.rows.some((row) => row.id === rowId) ? undefined : this.shown.find((row) => row.id === rowId);
    this.change(setCell(missing === undefined ? this.rows : [...this.rows, missing], rowId, columnId, cell));
  }

  private add(): void {
    if (this.rows.length >= mostRows) return;
    const id = randomId('r');
    this.goTo(this.controlOf(id, true));
    this.setState(({ open }) => ({ notice: null, open: new Set([...open, id]) }));
    this.change(addRow(this.rows, id));
    this.say(this.props.words('table.added', { n: this.rows.length }));
  }

  /** Does what is fetched when it is needed, mostly long before: see `onFocusIn`. */
  private make(work: (module: typeof changes) => void | Promise<void>): void {
    loadChanges().then(work).then(() => { if (this.state.failed) this.setState({ failed: false }); }, (fault: unknown) => {
      console.error(fault);
      this.setState({ failed: true });
    });
  }

  private pasted(rowId: string, columnId: string, event: ClipboardEvent): void {
    // The browser hands over what was pasted at this moment only.
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    const row = this.rows.find((candidate) => candidate.id === rowId);
    if (row === undefined || !/\t|<table/i.test(`${text}${html}`)) return;
    const before = cellIn(row, columnId) ?? '';
    this.make(({ offerRows }) => offerRows(this, { row: rowId, column: columnId, before, text, html }));
  }

  private toggle(rowId: string): void {
    this.setState(({ open }) => {
      const next = new Set(open);
      if (!next.delete(rowId)) next.add(rowId);
      return { open: next };
    });
  }

  /** Whoever goes into the table may soon want to move a row. Where it does not come, it is asked for again when it is wanted. */
  private readonly onFocusIn = (): void => {
    if (this.acts) loadChanges().catch(() => undefined);
  };

  private readonly onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const { target } = event;
    // Where Alt and an arrow open a list or a calendar, they go on doing so.
    if (!(target instanceof HTMLElement) || target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'date')) return;
    const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (row === undefined || !this.acts) return;
    event.preventDefault();
    this.actions.move(row, event.key === 'ArrowUp' ? -1 : 1);
  };

  /** The rows with the notice in its place among them. */
  private lines(rows: Rows, draw: (row: Row, index: number) => JSX.Element, frame: (line: JSX.Element) => JSX.Element) {
    const { notice } = this.state;
    const drawn = rows.map(draw);
    if (notice === null) return drawn;
    return drawn.toSpliced(rows.findIndex((row) => row.id === notice.after) + 1, 0, frame(notice.draw()));
  }

  private readonly nobody: readonly string[] = [];

  private rowProps(row: Row, index: number, count: number): RowProps & { key: string } {
    const { field, readOnly, words, idPrefix, people = this.nobody } = this.props;
    return {
      key: `${row.id} ${this.state.begun.get(row.id) ?? 0}`,
      field, row, index, last: index === count - 1, readOnly, words, people,
      prefix: `${idPrefix}-${row.id}`,
      names: `${idPrefix}-names`,
      actions: this.actions,
    };
  }

  private table(rows: Rows) {
    const { field, words, idPrefix } = this.props;
    const { acts } = this;
    const TableLine = lines.take('rows');
    return (
      <table class="table" data-stacked={this.state.stacked} role="table" aria-labelledby={`${idPrefix}-label`}>
        <thead role="rowgroup">
          <tr role="row">
            {field.columns.map((column) => (
              <th key={column.id} scope="col" role="columnheader">
                {column.label}
                {column.hint === undefined ? null : <span class="table-head-hint">{column.hint}</span>}
              </th>
            ))}
            {acts ? <th scope="col" role="columnheader"><span class="visually-hidden">{words('table.actions')}</span></th> : null}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {this.lines(
            rows,
            (row, index) => { const { key, ...props } = this.rowProps(row, index, rows.length); return <TableLine key={key} {...props} />; },
            (line) => <tr key="notice" role="row" class="table-notice"><td role="cell" colSpan={field.columns.length + (acts ? 1 : 0)}>{line}</td></tr>,
          )}
        </tbody>
      </table>
    );
  }

  private cards(rows: Rows) {
    const TableCard = cards.take('cards');
    return (
      <ul class="cards" aria-labelledby={`${this.props.idPrefix}-label`}>
        {this.lines(
          rows,
          (row, index) => { const { key, ...props } = this.rowProps(row, index, rows.length); return <TableCard key={key} {...props} open={this.state.open.has(row.id)} />; },
          (line) => <li key="notice" class="table-notice">{line}</li>,
        )}
      </ul>
    );
  }

  override render() {
    const { field, answer, words, idPrefix, people = this.nobody, describedBy } = this.props;
    this.rows = answer;
    const rows = this.shown;
    const hint = `${idPrefix}-hint`;
    const hints = field.hint === undefined ? [] : [field.hint];
    const described = [hints.length === 0 ? undefined : hint, describedBy].filter((each) => each !== undefined).join(' ');
    const full = rows.length >= mostRows;
    const none = rows.length === 0 && this.state.notice === null;
    return (
      <div class="field table-field" ref={this.frame} role="group" aria-labelledby={`${idPrefix}-label`} onFocusIn={this.onFocusIn} onKeyDown={this.onKeyDown} {...(described === '' ? {} : { 'aria-describedby': described })}>
        <FieldHead id={`${idPrefix}-label`} label={field.label} hints={hints} hintId={hint} attached={field.attached === true} />
        <datalist id={`${idPrefix}-names`}>{people.map((name) => <option key={name} value={name} />)}</datalist>
        <div class="field-body">
          {none ? <p class="table-none">{words('table.none')}</p> : field.layout === 'cards' ? this.cards(rows) : this.table(rows)}
        </div>
        {!this.acts ? null : (
          <p class="table-add">
            <button type="button" class="button button--small" aria-disabled={full} onClick={() => { this.add(); }}><Icon name="plus" size={18} />{words('table.add', { row: field.rowName })}</button>
            {full ? <span class="hint">{words('table.full', { most: mostRows })}</span> : rows.length > 1 ? <span class="hint table-keys">{words('table.keys')}</span> : null}
          </p>
        )}
        {this.state.failed ? <p class="text-trouble" role="alert">{words('later.failed')}</p> : null}
        <p class="visually-hidden" aria-live="polite">{this.state.said}</p>
      </div>
    );
  }
}
