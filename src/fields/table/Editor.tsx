import './table.css';
import { Component } from 'preact';
import { createShelf } from '../../domain/shelf.ts';
import { FieldHead } from '../../views/parts/FieldHead.tsx';
import { Icon } from '../../views/parts/Icon.tsx';
import { Later } from '../../views/parts/Later.tsx';
import type { EditorProps } from '../editor.ts';
import type { TableActions } from './actions.ts';
import type * as changes from './changes.tsx';
import type { Desk, Notice, TableState } from './changes.tsx';
import { hasActors, shownRows, takesRows, writtenColumns } from './shown.ts';
import { cellIn, mostRows, setCell, type Cell, type Rows } from './rows.ts';
import type { Definition } from './schema.ts';

type Props = EditorProps<'table'>;

/** What few tables are drawn with from the start: given rows, and a register to fetch actors from. */
const filled = createShelf({ filled: () => import('./Filled.tsx') });
const fetchers = createShelf({ fetcher: async () => (await import('./FetchButton.tsx')).FetchButton });

/** The tables whose rows can be drawn at once. */
const ready = new WeakSet<Definition>();

async function loadFilled(field: Definition): Promise<void> {
  await filled.load(['filled']);
  await filled.take('filled').load(field);
  ready.add(field);
}

/** Called before stored rows are drawn. Rejects where what they are drawn with does not come. */
export async function prepareAnswer(field: Definition, rows: Rows): Promise<void> {
  if (rows.length > 0) await loadFilled(field);
}

/** Called before a field is drawn. Rejects where what it takes does not come. */
export async function prepare(field: Definition): Promise<void> {
  await Promise.all([...(field.fixed === undefined ? [] : [loadFilled(field)]), ...(hasActors(field) ? [fetchers.load(['fetcher'])] : [])]);
}

if (import.meta.env.SSR) await Promise.all([filled.load(['filled']), fetchers.load(['fetcher'])]);

/** What is done to whole rows: adding, moving, taking away, pasting. */
const loadChanges = () => import('./changes.tsx');

export class Editor extends Component<Props, TableState> implements Desk {
  /** The newest rows, also between a change and its drawing. */
  rows: Rows = this.props.answer;
  cards = this.props.field.layout === 'cards';
  /** The id of the element that is to have the focus as soon as it is drawn. */
  private next = '';
  /** What had the focus in a row that is being moved. */
  held: HTMLElement | null = null;
  /**
   * Whether what the rows are drawn with had to be fetched when the first was there; undefined while there are none. It stays
   * so as long as they stand there: drawn in another way, they would lose the focus and what is being typed.
   */
  private waited: boolean | undefined;
  /** Says the same thing twice when it happens twice. */
  private again = false;

  readonly actions: TableActions = {
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

  hide(hidden: ReadonlySet<string>): void {
    this.setState({ hidden, notice: null });
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

  /** What the rows are drawn with; a page whose table has none yet does without. */
  private readonly loadFilled = async () => {
    await loadFilled(this.props.field);
    return filled.take('filled');
  };

  override render() {
    const { field, answer, words, idPrefix, people = [], describedBy, register } = this.props;
    this.rows = answer;
    const { length } = this.shown;
    const hint = `${idPrefix}-hint`;
    const hints = field.hint === undefined ? [] : [field.hint];
    const described = [hints.length === 0 ? undefined : hint, describedBy].filter((each) => each !== undefined).join(' ');
    const full = length >= mostRows;
    const none = field.fixed === undefined && length === 0 && this.state.notice === null;
    this.waited = none ? undefined : (this.waited ?? (field.fixed === undefined && !ready.has(field)));
    const Filled = this.waited === false ? filled.take('filled').Filled : null;
    const FetchButton = hasActors(field) && register !== undefined ? fetchers.take('fetcher') : null;
    return (
      <div class="field table-field" role="group" aria-labelledby={`${idPrefix}-label`} onFocusIn={this.onFocusIn} {...(described === '' ? {} : { 'aria-describedby': described })}>
        <FieldHead id={`${idPrefix}-label`} label={field.label} hints={hints} hintId={hint} attached={field.attached === true} />
        <datalist id={`${idPrefix}-names`}>{people.map((name) => <option key={name} value={name} />)}</datalist>
        <div class="field-body">
          {none ? <p class="table-none">{words('table.none')}</p>
            : Filled !== null ? <Filled desk={this} />
            : <Later load={this.loadFilled}>{(module) => <module.Filled desk={this} />}</Later>}
        </div>
        {!this.acts ? null : (
          <div class="table-add">
            <button type="button" class="button button--small" aria-disabled={full} onClick={() => { this.make(({ add }) => { add(this); }); }}><Icon name="plus" size={18} />{words('table.add', { row: field.rowName })}</button>
            {FetchButton === null ? null : <FetchButton desk={this} />}
            {full ? <span class="hint">{words('table.full', { most: mostRows })}</span> : length > 1 ? <span class="hint table-keys">{words('table.keys')}</span> : null}
          </div>
        )}
        {this.state.failed ? <p class="text-trouble" role="alert">{words('later.failed')}</p> : null}
        <p class="visually-hidden" aria-live="polite">{this.state.said}</p>
      </div>
    );
  }
}
