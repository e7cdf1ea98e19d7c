/** A whole number, 0 or more. What is no number stays as it was written, and is told about. */
import { TextBox } from '../../views/parts/TextBox.tsx';
import { boxClass, cellName } from './cell-name.ts';
import { wholeNumber } from './number.ts';
import type { CellBoxProps } from './row-props.ts';
import { cellIn } from './rows.ts';

export function NumberBox(props: CellBoxProps) {
  const { column, row, readOnly, words, prefix, actions } = props;
  const id = `${prefix}-${column.id}`;
  const cell = cellIn(row, column.id) ?? '';
  const unclear = typeof cell === 'string' && cell.trim() !== '';
  return (
    <>
      <TextBox
        id={id}
        class={boxClass(String(cell))}
        label={cellName(props)}
        value={String(cell)}
        onChange={(next) => { actions.setCell(row.id, column.id, wholeNumber(next) ?? next); }}
        words={words}
        readOnly={readOnly}
        inputMode="numeric"
        describedBy={unclear ? `${id}-unclear` : undefined}
        onPaste={(event) => { actions.pasted(row.id, column.id, event); }}
      />
      {unclear ? <p class="text-trouble" id={`${id}-unclear`} role="status">{words('table.noNumber')}</p> : null}
    </>
  );
}
