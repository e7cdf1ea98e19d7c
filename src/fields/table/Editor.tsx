import './table.css';
import { Component, type TargetedKeyboardEvent } from 'preact';
import { FieldHead } from '../../views/parts/FieldHead.tsx';
import { Icon } from '../../views/parts/Icon.tsx';
import type { EditorProps } from '../editor.ts';
import type { TableActions } from './actions.ts';
import { arounds, bodies, hasAround, type BodyProps } from './bodies.tsx';
import type * as changes from './changes.tsx';
import type { Desk, Notice } from './changes.tsx';
import { givenRow, shownRows, takesRows, writtenColumns } from './shown.ts';
import { cellIn, mostRows, setCell, type Cell, type Rows } from './rows.ts';
import type { Definition } from './schema.ts';

type Props = EditorProps<'table'>;

/** Called before a field is drawn. Rejects where what it takes does not come. */
export async function prepare(field: Definition): Promise<void> {
  await Promise.all([bodies.load([field.layout]), ...(hasAround(field) ? [arounds.load(['around'])] : [])]);
  await bodies.take(field.layout).prepare?.(field);
}

if (import.meta.env.SSR) await Promise.all([bodies.load(['rows', 'cards']), arounds.load(['around'])]);

/** What is done to whole rows: adding, moving, taking away, pasting. */
const loadChanges = () => import('./changes.tsx');

interface State {
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

export class Editor extends Component<Props, State> implements Desk {
  /** The newest rows, also between a change and its drawing. */
  rows: Rows = this.props.answer;
  /** The rows are drawn as cards. */
  private cards = this.props.field.layout === 'cards';
  /** The id of the element that is to have the focus as soon as it is drawn. */
  private next = '';
  /** What had the focus in a row that is being moved. */
  held: HTMLElement | null = null;
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
    this.state = { notice: null, said: '', open: new Set(rows.length === 1 ? rows.map((row) => row.id) : []), begun: new Map(), hidden: new Set(), failed: false };
  }

  override componentDidUpdate(before: Props): void {
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
    return !this.props.readOnly && takesRows(this.props.field);
  }

  get shown(): Rows {
    return shownRows(this.props.field, this.rows);
  }

  get visible(): Rows {
    return this.shown.filter(({ id }) => !this.state.hidden.has(id));
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

  show(notice: Notice | null, begun?: string): void {
    this.setState((state) => ({
      notice,
      ...(begun === undefined ? {} : { begun: new Map([...state.begun, [begun, (state.begun.get(begun) ?? 0) + 1]]) }),
    }));
  }

  /** The control to go to in a row: its first cell, or its name where it is a closed card. */
  controlOf(rowId: string, open = !this.cards || this.state.open.has(rowId)): string {
    const first = writtenColumns(this.props.field, rowId)[0];
    return `${this.props.idPrefix}-${rowId}-${open && first !== undefined ? first.id : 'toggle'}`;
  }

  private write(rowId: string, columnId: string, cell: Cell): void {
    // A given row is stored from the first thing that is written in it.
    const missing = this.rows.some((row) => row.id === rowId) ? undefined : this.shown.find((row) => row.id === rowId);
    this.change(setCell(missing === undefined ? this.rows : [...this.rows, missing], rowId, columnId, cell));
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
    const row = this.shown.find((candidate) => candidate.id === rowId);
    if (row === undefined || !this.acts || !/\t|<table/i.test(`${text}${html}`)) return;
    const pasted = { row: rowId, column: columnId, before: cellIn(row, columnId) ?? '', text, html };
    this.make(({ offerRows }) => offerRows(this, pasted));
  }

  toggle(rowId: string): void {
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
    if (row === undefined || !this.acts || givenRow(this.props.field, row) !== undefined) return;
    event.preventDefault();
    this.actions.move(row, event.key === 'ArrowUp' ? -1 : 1);
  };

  private readonly nobody: readonly string[] = [];

  private readonly onCards = (cards: boolean): void => { this.cards = cards; };

  /** What each row is drawn from. @param rows all that are shown @param visible those that nobody has hidden */
  private propsOf(rows: Rows, visible: Rows): BodyProps['propsOf'] {
    const { field, readOnly, words, idPrefix, people = this.nobody } = this.props;
    const marks = hasAround(field) ? arounds.take('around').marksOf(this) : undefined;
    const first = visible.find(({ id }) => givenRow(field, id) === undefined);
    return (row) => ({
      key: `${row.id} ${this.state.begun.get(row.id) ?? 0}`,
      field, row, index: rows.indexOf(row), first: row === first, last: row === visible.at(-1), readOnly, words, people,
      prefix: `${idPrefix}-${row.id}`,
      names: `${idPrefix}-names`,
      actions: this.actions,
      ...marks?.(row),
    });
  }

  override render() {
    const { field, answer, readOnly, words, idPrefix, people = this.nobody, describedBy } = this.props;
    const { notice, open, hidden } = this.state;
    this.rows = answer;
    const rows = this.shown;
    const visible = rows.filter(({ id }) => !hidden.has(id));
    const hint = `${idPrefix}-hint`;
    const hints = field.hint === undefined ? [] : [field.hint];
    const described = [hints.length === 0 ? undefined : hint, describedBy].filter((each) => each !== undefined).join(' ');
    const full = rows.length >= mostRows;
    const none = visible.length === 0 && notice === null;
    const around = hasAround(field) ? arounds.take('around') : null;
    const { Body } = bodies.take(field.layout);
    return (
      <div class="field table-field" role="group" aria-labelledby={`${idPrefix}-label`} onFocusIn={this.onFocusIn} onKeyDown={this.onKeyDown} {...(described === '' ? {} : { 'aria-describedby': described })}>
        <FieldHead id={`${idPrefix}-label`} label={field.label} hints={hints} hintId={hint} attached={field.attached === true} />
        <datalist id={`${idPrefix}-names`}>{people.map((name) => <option key={name} value={name} />)}</datalist>
        {around === null ? null : <around.Above desk={this} />}
        <div class="field-body">
          {none ? <p class="table-none">{words(rows.length === 0 ? 'table.none' : 'table.noMatch')}</p> : (
            <Body {...{ field, readOnly, words, idPrefix, notice, open }} rows={visible} propsOf={this.propsOf(rows, visible)} onCards={this.onCards} onDrawn={this.actions.drawn} />
          )}
        </div>
        {!this.acts ? null : (
          <div class="table-add">
            <button type="button" class="button button--small" aria-disabled={full} onClick={() => { this.make(({ add }) => { add(this); }); }}><Icon name="plus" size={18} />{words('table.add', { row: field.rowName })}</button>
            {around === null ? null : <around.Below desk={this} />}
            {full ? <span class="hint">{words('table.full', { most: mostRows })}</span> : rows.length > 1 ? <span class="hint table-keys">{words('table.keys')}</span> : null}
          </div>
        )}
        {this.state.failed ? <p class="text-trouble" role="alert">{words('later.failed')}</p> : null}
        <p class="visually-hidden" aria-live="polite">{this.state.said}</p>
      </div>
    );
  }
}
