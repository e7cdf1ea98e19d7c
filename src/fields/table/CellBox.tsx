/** The control of one cell. */
import { DateBox } from '../../views/parts/DateBox.tsx';
import { TextBox } from '../../views/parts/TextBox.tsx';
import { Tick } from '../../views/parts/Tick.tsx';
import { PeopleBox } from './PeopleBox.tsx';
import { rowName, type RowProps } from './row-props.ts';
import { cellIn } from './rows.ts';
import type { Column } from './schema.ts';

interface CellBoxProps extends RowProps {
  readonly column: Column;
}

/** The name of a cell's control: its column, and its row. */
export const cellName = (props: CellBoxProps): string => props.words('table.cell', { column: props.column.label, row: rowName(props) });

export function CellBox(props: CellBoxProps) {
  const { column, row, readOnly, words, prefix, names, people, actions } = props;
  const id = `${prefix}-${column.id}`;
  const cell = cellIn(row, column.id);
  const label = cellName(props);
  const said = typeof cell === 'string' ? cell : '';
  switch (column.type) {
    case 'tick':
      return <Tick checked={cell === true} readOnly={readOnly} label={label} onChange={(ticked) => { actions.setCell(row.id, column.id, ticked); }} />;
    case 'people':
      return (
        <PeopleBox
          id={id}
          label={label}
          names={typeof cell === 'object' ? cell : []}
          onChange={(next) => { actions.setCell(row.id, column.id, next); }}
          say={actions.say}
          readOnly={readOnly}
          words={words}
          list={names}
          people={people}
        />
      );
    case 'date':
      return <DateBox id={id} class="table-box" label={label} value={said} onChange={(next) => { actions.setCell(row.id, column.id, next); }} words={words} readOnly={readOnly} />;
    case 'choice':
      return (
        <select id={id} class="table-box" aria-label={label} value={said} disabled={readOnly} onChange={(event) => { actions.setCell(row.id, column.id, event.currentTarget.value); }}>
          <option value="">{words('table.choose')}</option>
          {(column.options ?? []).map((option) => <option key={option.id} value={option.id}>{option.label}</option>)}
        </select>
      );
    case 'text':
      return (
        <TextBox
          id={id}
          class="table-box"
          label={label}
          value={said}
          onChange={(next) => { actions.setCell(row.id, column.id, next); }}
          words={words}
          readOnly={readOnly}
          lines={column.people === true ? 1 : 2}
          list={column.people === true ? names : undefined}
          {...(props.field.fixed === undefined ? { onPaste: (event: ClipboardEvent) => { actions.pasted(row.id, column.id, event); } } : {})}
        />
      );
  }
}
