/** Moves a row, or takes it away. */
import { Icon } from '../../views/parts/Icon.tsx';
import { rowName, type RowProps } from './row-props.ts';

export function RowActions(props: RowProps) {
  const { row, first, last, words, actions } = props;
  const name = rowName(props);
  // Not `disabled`: a row that comes to the end would lose its focus.
  return (
    <div class="row-actions">
      <button type="button" aria-label={words('table.up', { row: name })} aria-disabled={first} onClick={() => { actions.move(row.id, -1); }}><Icon name="up" size={18} /></button>
      <button type="button" aria-label={words('table.down', { row: name })} aria-disabled={last} onClick={() => { actions.move(row.id, 1); }}><Icon name="down" size={18} /></button>
      <button type="button" aria-label={words('table.remove', { row: name })} onClick={() => { actions.remove(row.id); }}><Icon name="trash" size={18} /></button>
    </div>
  );
}
