/** A row as a line of the table. */
import { Component } from 'preact';
import { CellBox } from './CellBox.tsx';
import { RowActions } from './RowActions.tsx';
import { writtenColumns } from './shown.ts';
import { differs, type RowProps } from './row-props.ts';

export class TableLine extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    return differs(this.props, next);
  }

  override render() {
    const { field, row, readOnly } = this.props;
    const given = field.fixed?.find((candidate) => candidate.id === row.id);
    const first = field.columns[0];
    // The roles are said again because some browsers forget them when a row is laid out as a grid.
    return (
      <tr role="row" class="table-line" data-row={row.id}>
        {given === undefined || first === undefined ? null : (
          <th scope="row" role="rowheader">
            <span class="table-given">{given.label}</span>
            {given.hint === undefined ? null : <span class="table-given-hint">{given.hint}</span>}
          </th>
        )}
        {writtenColumns(field).map((column) => (
          <td key={column.id} role="cell" data-type={column.type}>
            <span class="cell-label" aria-hidden="true">{column.label}</span>
            <CellBox {...this.props} column={column} />
          </td>
        ))}
        {readOnly || field.fixed !== undefined ? null : <td role="cell" class="table-acts"><RowActions {...this.props} /></td>}
      </tr>
    );
  }
}
