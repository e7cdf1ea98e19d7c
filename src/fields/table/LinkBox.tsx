/** An address on the web, or a place in words. Only what is surely an address to a web page becomes a link. */
import './link-box.css';
import { Icon } from '../../views/parts/Icon.tsx';
import { TextBox } from '../../views/parts/TextBox.tsx';
import { boxClass, cellName } from './cell-name.ts';
import { webAddress } from './link.ts';
import type { CellBoxProps } from './row-props.ts';
import { cellIn } from './rows.ts';

export function LinkBox(props: CellBoxProps) {
  const { column, row, readOnly, words, prefix, actions } = props;
  const cell = cellIn(row, column.id);
  const said = typeof cell === 'string' ? cell : '';
  const address = webAddress(said);
  const label = cellName(props);
  return (
    <div class="link-box">
      <TextBox
        id={`${prefix}-${column.id}`}
        class={boxClass(said)}
        label={label}
        value={said}
        onChange={(next) => { actions.setCell(row.id, column.id, next); }}
        words={words}
        readOnly={readOnly}
        lines={2}
        onPaste={(event) => { actions.pasted(row.id, column.id, event); }}
      />
      {address === null ? null : (
        <a href={address.href} rel="noreferrer" target="_blank" aria-label={words('table.openLink', { place: address.place, label })}>
          <Icon name="out" size={16} /><span>{address.place}</span>
        </a>
      )}
    </div>
  );
}
