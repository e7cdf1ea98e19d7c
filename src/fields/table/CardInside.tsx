/** The inside of an open card: its columns in order, under the headings that gather them. */
import { Component } from 'preact';
import { Icon } from '../../views/parts/Icon.tsx';
import { RadioButton } from '../../views/parts/RadioButton.tsx';
import { Tick } from '../../views/parts/Tick.tsx';
import { CellBox } from './CellBox.tsx';
import type { RowProps } from './row-props.ts';
import { cellIn } from './rows.ts';
import type { Column } from './schema.ts';
import { sectionsOf, type Section } from './sections.ts';
import { givenRow } from './shown.ts';

export { loadCells } from './cell-boxes.tsx';

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
      <div key={column.id} data-type={column.type}>
        <p class="label" aria-hidden="true">{column.label}{this.hint(column)}</p>
        <CellBox {...this.props} column={column} />
      </div>
    );
  }

  private tick(column: Column) {
    const { row, readOnly, actions } = this.props;
    return (
      <label key={column.id} class="card-tick">
        <Tick checked={cellIn(row, column.id) === true} readOnly={readOnly} onChange={(ticked) => { actions.setCell(row.id, column.id, ticked); }} />
        <span>{column.label}{this.hint(column)}</span>
      </label>
    );
  }

  private scale(column: Column) {
    return (
      <div key={column.id} class="card-scale">
        <p aria-hidden="true">{column.label}{this.hint(column)}</p>
        <CellBox {...this.props} column={column} large />
      </div>
    );
  }

  private section({ sort, heading, columns }: Section) {
    const { prefix, words } = this.props;
    const [first] = columns;
    const id = `${prefix}-${first?.id ?? ''}-group`;
    return (
      <div key={id} class={`card-section card-${sort}`} {...(heading === undefined ? {} : { role: 'group', 'aria-labelledby': id })}>
        {heading === undefined ? null : <p class="label" id={id}>{heading}</p>}
        {sort === 'scales' ? <p class="card-ends" aria-hidden="true">{words('table.ends', { low: first?.low ?? '', high: first?.high ?? '' })}</p> : null}
        {columns.map((column) => (sort === 'ticks' ? this.tick(column) : sort === 'scales' ? this.scale(column) : this.cell(column)))}
      </div>
    );
  }

  override render() {
    const { field, row, prefix } = this.props;
    const given = givenRow(field, row.id);
    return (
      <div class="card-body" id={`${prefix}-card`}>
        {given?.hint === undefined ? null : <p class="hint">{given.hint}</p>}
        {sectionsOf(field, row.id).map((each) => this.section(each))}
      </div>
    );
  }
}
