/** The inside of an open card: its words and choices first, then its ticks under the headings that gather them. */
import { Component } from 'preact';
import { Icon } from '../../views/parts/Icon.tsx';
import { RadioButton } from '../../views/parts/RadioButton.tsx';
import { Tick } from '../../views/parts/Tick.tsx';
import { CellBox } from './CellBox.tsx';
import type { RowProps } from './row-props.ts';
import { cellIn } from './rows.ts';
import type { Column } from './schema.ts';
import { tickGroups, writtenColumns, type TickGroup } from './shown.ts';

/** With more options than these, they are picked from a list. */
const mostButtons = 4;

export class CardInside extends Component<RowProps> {
  override componentDidMount(): void {
    this.props.actions.drawn();
  }

  private choice(column: Column) {
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

  private hint(column: Column) {
    return column.hint === undefined ? null : <span class="card-hint">{column.hint}</span>;
  }

  private cell(column: Column) {
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
    const { field, row, prefix } = this.props;
    const given = field.fixed?.find((candidate) => candidate.id === row.id);
    return (
      <div class="card-body" id={`${prefix}-card`}>
        {given?.hint === undefined ? null : <p class="hint">{given.hint}</p>}
        <div class="card-cells">{writtenColumns(field).filter((column) => column.type !== 'tick').map((column) => this.cell(column))}</div>
        {tickGroups(field).map((each) => this.ticks(each))}
      </div>
    );
  }
}
