/** An actor of the register. */
import { nobody, type RegisterDesk } from '../../domain/register.ts';
import { ActorBox } from '../../views/parts/ActorBox.tsx';
import { cellName } from './cell-name.ts';
import type { CellBoxProps } from './row-props.ts';
import { cellIn } from './rows.ts';

/** Without a workbook there is no register to pick from or add to. */
const noDesk: RegisterDesk = { ...nobody, add: () => '', rename: () => undefined };

export function ActorCell(props: CellBoxProps) {
  const { column, row, readOnly, words, prefix, actions, register, remark = '' } = props;
  const cell = cellIn(row, column.id);
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (!text.includes('\t') && !(text.includes('\n') && /<table/i.test(html))) return;
    // The words of a whole table would become the name of an actor.
    event.preventDefault();
    actions.pasted(row.id, column.id, event);
  };
  return (
    <div onPaste={onPaste}>
      <ActorBox
        id={`${prefix}-${column.id}`}
        class="table-box"
        label={cellName(props)}
        value={typeof cell === 'string' ? cell : ''}
        register={register ?? noDesk}
        readOnly={readOnly || register === undefined}
        words={words}
        onChange={(actor) => { actions.setCell(row.id, column.id, actor); }}
        {...(remark === '' ? {} : { describedBy: `${prefix}-remark` })}
      />
    </div>
  );
}
