/** A row as a line of the table. */
import { Component } from 'preact';
import { CellBox } from './CellBox.tsx';
import { RowActions } from './RowActions.tsx';
import { arounds, isWide } from './bodies.tsx';
import { givenRow, takesRows, writtenColumns } from './shown.ts';
import { differs, isOwn, type RowProps } from './row-props.ts';

export class TableLine extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    return differs(this.props, next);
  }

  /** The last cell, where the table's rows can be moved and taken away. */
  private acts() {
    const { field, readOnly } = this.props;
    if (readOnly || !takesRows(field)) return null;
    if (!isOwn(this.props)) return <td role="cell" class="table-acts" />;
    if (!isWide(field)) return <td role="cell" class="table-acts"><RowActions {...this.props} /></td>;
    const { RowMore } = arounds.take('around');
    return <td role="cell" class="table-acts table-acts--one"><RowMore {...this.props} /></td>;
  }

  override render() {
    const { field, row, number, remark = '', prefix } = this.props;
    const given = givenRow(field, row.id);
    // The roles are said again because some browsers forget them when a row is laid out as a grid.
    return (
      <tr role="row" class="table-line" data-row={row.id}>
        {given === undefined ? null : (
          <th scope="row" role="rowheader">
            <span class="table-given">{given.label}</span>
            {given.hint === undefined ? null : <span class="table-given-hint">{given.hint}</span>}
          </th>
        )}
        {writtenColumns(field, row.id).map((column, at) => (
          <td key={column.id} role="cell" data-type={column.type} {...(at === 0 && number !== undefined ? { class: 'table-numbered' } : {})}>
            {at === 0 && number !== undefined ? <span class="row-number" aria-hidden="true">{number}</span> : null}
            <span class="cell-label" aria-hidden="true">{column.label}</span>
            <CellBox {...this.props} column={column} />
          </td>
        ))}
        {this.acts()}
        {remark === '' ? null : <td role="cell" class="row-remark" id={`${prefix}-remark`}>{remark}</td>}
      </tr>
    );
  }
}
