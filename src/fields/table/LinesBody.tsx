/** The rows as lines of a table, as long as there is room for its columns. */
import { Component, createRef } from 'preact';
import { bodies, isWide, withNotice, type BodyProps } from './bodies.tsx';
import { loadCells } from './cell-boxes.tsx';
import type { Column, Definition } from './schema.ts';
import { takesRows } from './shown.ts';
import { TableLine } from './TableLine.tsx';

/** Called before the rows are drawn. Rejects where what is drawn in them does not come. */
export async function prepare(field: Definition): Promise<void> {
  await Promise.all([loadCells(field), ...(isWide(field) ? [bodies.load(['cards'])] : [])]);
}

/** The least room a column of each type can do with, in rem. */
const leastRoom: Readonly<Record<Column['type'], number>> = { text: 6.5, choice: 8, tick: 4, people: 8, date: 9.5, scale: 8.75, actor: 13, link: 8, number: 5 };

/** What is in these is as wide as it is: more room is no use to it. */
const fixedRoom: ReadonlySet<Column['type']> = new Set(['tick', 'scale', 'number', 'date']);

/** Words want more room the larger their share is; with less than this, in rem, the rows are better stacked. */
const goodRoom = ({ type, share }: Column, wide: boolean): number =>
  type === 'text' && !wide ? 9 + Math.min(4, 1.25 * (share - 1)) : leastRoom[type];

/** The room of a row's buttons, and of the gap after each column, in rem. */
const actionsRoom = (wide: boolean): number => (wide ? 2.75 : 8.25);
const gap = 0.5;

/** So many rows are drawn at once, and so many more at a time after that, so that a long table opens as quickly as a short one. */
const atOnce = 30;
const atATime = 15;

interface State {
  readonly stacked: boolean;
  /** How many rows are drawn. */
  readonly drawn: number;
}

export class Body extends Component<BodyProps, State> {
  override state: State = { stacked: false, drawn: this.props.rows.length > atOnce ? atOnce : Infinity };
  /** Whether there was a column of buttons when the columns were last measured. */
  private measured: boolean | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly frame = createRef<HTMLDivElement>();
  /** Undefined while the page is being built, where nothing has a size. */
  private readonly room = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => { this.measure(); });

  override componentDidMount(): void {
    this.measure();
    if (this.frame.current !== null) this.room?.observe(this.frame.current);
    this.drawMore();
  }

  override componentWillUnmount(): void {
    this.room?.disconnect();
    clearTimeout(this.timer);
  }

  private drawMore(): void {
    if (this.state.drawn === Infinity) return;
    this.timer = setTimeout(() => {
      this.setState(({ drawn }, { rows }) => ({ drawn: drawn + atATime < rows.length ? drawn + atATime : Infinity }), () => {
        this.props.desk.actions.drawn();
        this.drawMore();
      });
    });
  }

  override componentDidUpdate(): void {
    if (this.measured !== this.acts) this.measure();
  }

  private get field(): Definition {
    return this.props.desk.props.field;
  }

  private get acts(): boolean {
    return !this.props.desk.props.readOnly && takesRows(this.field);
  }

  /** The columns' widths, and whether there is room for them. Set from here because the built page may carry no style attributes. */
  private measure(): void {
    const frame = this.frame.current;
    if (frame === null) return;
    this.measured = this.acts;
    const { columns } = this.field;
    const wide = isWide(this.field);
    const widths = columns.map(({ type, share }) => (fixedRoom.has(type) && wide ? `${leastRoom[type]}rem` : `minmax(${leastRoom[type]}rem, ${share}fr)`));
    frame.style.setProperty('--columns', [...widths, ...(this.acts ? [`${actionsRoom(wide)}rem`] : [])].join(' '));
    const needed = columns.reduce((sum, column) => sum + goodRoom(column, wide) + gap, this.acts ? actionsRoom(wide) : -gap);
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const stacked = frame.clientWidth < needed * rem;
    if (stacked === this.state.stacked) return;
    this.setState({ stacked });
    if (wide) this.props.desk.cards = stacked;
  }

  private table() {
    const { acts, props: { desk, rows, propsOf } } = this;
    const { field, words, idPrefix } = desk.props;
    return (
      <table class="table" data-stacked={this.state.stacked} data-wide={isWide(field)} role="table" aria-labelledby={`${idPrefix}-label`}>
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
          {withNotice(
            { desk, rows: this.state.drawn < rows.length ? rows.slice(0, this.state.drawn) : rows },
            (row) => { const { key, ...rest } = propsOf(row); return <TableLine key={key} {...rest} />; },
            (line) => <tr key="notice" role="row" class="table-notice"><td role="cell" colSpan={field.columns.length + (acts ? 1 : 0)}>{line}</td></tr>,
          )}
        </tbody>
      </table>
    );
  }

  override render() {
    const Cards = this.state.stacked && isWide(this.field) ? bodies.take('cards').Body : null;
    return <div ref={this.frame}>{Cards === null ? this.table() : <Cards {...this.props} />}</div>;
  }
}
