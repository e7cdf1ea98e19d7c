/** Where many columns leave little room: one button, and under the line what can be done to the row, in words. */
import { useState } from 'preact/hooks';
import { Icon } from '../../views/parts/Icon.tsx';
import { rowName, type RowProps } from './row-props.ts';

export function RowMore(props: RowProps) {
  const { row, first, last, words, actions, prefix } = props;
  const [open, setOpen] = useState(false);
  const name = { row: rowName(props) };
  return (
    <>
      <button type="button" class="row-more" aria-expanded={open} aria-controls={`${prefix}-more`} aria-label={words('table.more', name)} onClick={() => { setOpen(!open); }}><Icon name={open ? 'cross' : 'right'} size={18} /></button>
      {!open ? null : (
        <div class="row-acts" id={`${prefix}-more`}>
          <button type="button" class="link-button" aria-disabled={first} onClick={() => { actions.move(row.id, -1); }}><Icon name="up" size={18} />{words('table.up', name)}</button>
          <button type="button" class="link-button" aria-disabled={last} onClick={() => { actions.move(row.id, 1); }}><Icon name="down" size={18} />{words('table.down', name)}</button>
          <button type="button" class="link-button" onClick={() => { actions.remove(row.id); }}><Icon name="trash" size={18} />{words('table.remove', name)}</button>
        </div>
      )}
    </>
  );
}
