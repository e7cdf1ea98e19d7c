/** A row as a card that opens: its words and choices first, then its ticks under the headings that gather them. */
import { Component } from 'preact';
import { Icon } from '../../views/parts/Icon.tsx';
import { RadioButton } from '../../views/parts/RadioButton.tsx';
import { Tick } from '../../views/parts/Tick.tsx';
import { CellBox } from './CellBox.tsx';
import { RowActions } from './RowActions.tsx';
import { cellText } from './cells.ts';
import { rowLabel, writtenColumns, type TableColumn, type TableDefinition } from './model.ts';
import { differs, type RowProps } from './row-props.ts';
import { cellIn, type Row } from './rows.ts';

export interface CardProps extends RowProps {
  readonly open: boolean;
}

/** With more options than these, they are picked from a list. */
const mostButtons = 4;

interface TickGroup {
  readonly heading: string | undefined;
  readonly ticks: readonly TableColumn[];
}

/** The columns of ticks, in their order, under the headings that gather them. */
function tickGroups(field: TableDefinition): readonly TickGroup[] {
  const ticks = writtenColumns(field).filter((column) => column.type === 'tick');
  return [...new Set(ticks.map((column) => column.group))].map((heading) => ({ heading, ticks: ticks.filter((column) => column.group === heading) }));
}

/** What a closed card says, after its name. */
function summary(field: TableDefinition, row: Row, words: RowProps['words']): string {
  const [, ...columns] = writtenColumns(field);
  const said = columns.filter((column) => column.type === 'choice' || column.type === 'people').map((column) => cellText(column, cellIn(row, column.id)));
  const ticked = tickGroups(field).flatMap(({ heading, ticks }) => {
    const set = ticks.filter((column) => cellIn(row, column.id) === true);
    return heading === undefined ? set.map((column) => column.label) : [words('table.counted', { group: heading, count: set.length, of: ticks.length })];
  });
  return [...said, ...ticked].filter((part) => part !== '').join(' · ');
}

export class TableCard extends Component<CardProps> {
  override shouldComponentUpdate(next: CardProps): boolean {
    return differs(this.props, next);
  }

  private choice(column: TableColumn) {
    const { row, readOnly, prefix, actions } = this.props;
    const name = `${prefix}-${column.id}`;
    const options = column.options ?? [];
    if (options.length > mostButtons) {
      return <label class="label" for={name}>{column.label}{this.hint(column)}<CellBox {...this.props} column={column} /></label>;
    }
    return (
      <>
        <p class="label" id={name}>{column.label}{this.hint(column)}</p>
        <div class="switch card-switch" role="radiogroup" aria-labelledby={name}>
          {options.map((option) => {
            const chosen = cellIn(row, column.id) === option.id;
            return (
              <label key={option.id}>
                <RadioButton name={`${name}-choice`} checked={chosen} readOnly={readOnly} onChoose={() => { actions.setCell(row.id, column.id, option.id); }} onClear={() => { actions.setCell(row.id, column.id, ''); }} />
                {chosen ? <Icon name="check" size={16} /> : null}
                {option.label}
              </label>
            );
          })}
        </div>
      </>
    );
  }

  private hint(column: TableColumn) {
    return column.hint === undefined ? null : <span class="card-hint">{column.hint}</span>;
  }

  private cell(column: TableColumn) {
    if (column.type === 'choice') return <div key={column.id} class="card-choice">{this.choice(column)}</div>;
    return (
      <div key={column.id}>
        <p class="label" aria-hidden="true">{column.label}{this.hint(column)}</p>
        <CellBox {...this.props} column={column} />
      </div>
    );
  }

  private ticks({ heading, ticks }: TickGroup) {
    const { row, readOnly, prefix, actions } = this.props;
    const first = ticks[0]?.id ?? '';
    return (
      <div key={first} class="card-ticks" {...(heading === undefined ? {} : { role: 'group', 'aria-labelledby': `${prefix}-${first}-group` })}>
        {heading === undefined ? null : <p class="label" id={`${prefix}-${first}-group`}>{heading}</p>}
        {ticks.map((column) => (
          <label key={column.id} class="card-tick">
            <Tick checked={cellIn(row, column.id) === true} readOnly={readOnly} onChange={(ticked) => { actions.setCell(row.id, column.id, ticked); }} />
            <span>{column.label}{this.hint(column)}</span>
          </label>
        ))}
      </div>
    );
  }

  override render() {
    const { field, row, index, open, readOnly, words, prefix, actions } = this.props;
    const given = field.fixed?.find((candidate) => candidate.id === row.id);
    const says = summary(field, row, words);
    return (
      <li class="card" data-row={row.id} data-open={open}>
        <div class="card-head">
          <h3>
            <button type="button" id={`${prefix}-toggle`} class="card-toggle" aria-expanded={open} aria-controls={`${prefix}-card`} onClick={() => { actions.toggle(row.id); }}>
              <Icon name={open ? 'minus' : 'plus'} size={18} />
              <span><span class="card-name">{rowLabel(field, row, index)}</span>{says === '' ? null : <span class="card-says">{says}</span>}</span>
            </button>
          </h3>
          {readOnly || field.fixed !== undefined ? null : <RowActions {...this.props} />}
        </div>
        {!open ? null : (
          <div class="card-body" id={`${prefix}-card`}>
            {given?.hint === undefined ? null : <p class="hint">{given.hint}</p>}
            <div class="card-cells">{writtenColumns(field).filter((column) => column.type !== 'tick').map((column) => this.cell(column))}</div>
            {tickGroups(field).map((each) => this.ticks(each))}
          </div>
        )}
      </li>
    );
  }
}
