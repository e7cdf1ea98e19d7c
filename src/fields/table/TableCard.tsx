/** A row as a card that opens: its words and choices first, then its ticks under the headings that gather them. */
import { Component } from 'preact';
import { Icon } from '../../views/parts/Icon.tsx';
import { Later } from '../../views/parts/Later.tsx';
import { RowActions } from './RowActions.tsx';
import { cellText } from './cells.ts';
import { rowLabel, tickGroups, writtenColumns } from './shown.ts';
import { differs, type RowProps } from './row-props.ts';
import { cellIn, type Row } from './rows.ts';
import type { Definition } from './schema.ts';

export interface CardProps extends RowProps {
  readonly open: boolean;
}

/** What a card holds: fetched when the first is opened. */
const loadInside = () => import('./CardInside.tsx');

/** What a closed card says, after its name. */
function summary(field: Definition, row: Row, words: RowProps['words']): string {
  const [, ...columns] = writtenColumns(field);
  const said = columns.filter((column) => column.type === 'choice' || column.type === 'people').map((column) => cellText(column, cellIn(row, column.id)));
  const ticked = tickGroups(field).flatMap(({ heading, ticks }) => {
    const set = ticks.filter((column) => cellIn(row, column.id) === true);
    return heading === undefined ? set.map((column) => column.label) : [words('table.counted', { group: heading, count: set.length, of: ticks.length })];
  });
  return [...said, ...ticked].filter((part) => part !== '').join(' · ');
}

export class TableCard extends Component<CardProps> {
  override shouldComponentUpdate(next: CardProps): boolean {
    return differs(this.props, next);
  }

  override render() {
    const { field, row, index, open, readOnly, words, prefix, actions } = this.props;
    const says = summary(field, row, words);
    return (
      <li class="card" data-row={row.id} data-open={open}>
        <div class="card-head">
          <h3>
            <button type="button" id={`${prefix}-toggle`} class="card-toggle" aria-expanded={open} aria-controls={`${prefix}-card`} onClick={() => { actions.toggle(row.id); }}>
              <Icon name={open ? 'minus' : 'plus'} size={18} />
              <span><span class="card-name">{rowLabel(field, row, index)}</span>{says === '' ? null : <span class="card-says">{says}</span>}</span>
            </button>
          </h3>
          {readOnly || field.fixed !== undefined ? null : <RowActions {...this.props} />}
        </div>
        {open ? <Later load={loadInside}>{({ CardInside }) => <CardInside {...this.props} />}</Later> : null}
      </li>
    );
  }
}
