/** The control of one cell. */
import { DateBox } from '../../views/parts/DateBox.tsx';
import { TextBox } from '../../views/parts/TextBox.tsx';
import { Tick } from '../../views/parts/Tick.tsx';
import { cellBox } from './cell-boxes.tsx';
import { boxClass, cellName } from './cell-name.ts';
import { PeopleBox } from './PeopleBox.tsx';
import type { CellBoxProps } from './row-props.ts';
import { cellIn } from './rows.ts';

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
      return <DateBox id={id} class={boxClass(said)} label={label} value={said} onChange={(next) => { actions.setCell(row.id, column.id, next); }} words={words} readOnly={readOnly} />;
    case 'choice':
      return (
        <select id={id} class={boxClass(said)} aria-label={label} value={said} disabled={readOnly} onChange={(event) => { actions.setCell(row.id, column.id, event.currentTarget.value); }}>
          <option value="">{words('table.choose')}</option>
          {(column.options ?? []).map((option) => <option key={option.id} value={option.id}>{option.label}</option>)}
        </select>
      );
    case 'text':
      return (
        <TextBox
          id={id}
          class={boxClass(said)}
          label={label}
          value={said}
          onChange={(next) => { actions.setCell(row.id, column.id, next); }}
          words={words}
          readOnly={readOnly}
          lines={column.people === true ? 1 : 2}
          list={column.people === true ? names : undefined}
          onPaste={(event) => { actions.pasted(row.id, column.id, event); }}
        />
      );
    default: {
      const Box = cellBox(column.type);
      return <Box {...props} />;
    }
  }
}
