/** A row as a card that opens. */
import { Component } from 'preact';
import { Icon } from '../../views/parts/Icon.tsx';
import { Later } from '../../views/parts/Later.tsx';
import { RowActions } from './RowActions.tsx';
import { cellText } from './cells.ts';
import { givenRow, rowLabel, writtenColumns } from './shown.ts';
import { differs, isOwn, type RowProps } from './row-props.ts';
import { cellIn, isBlankCell } from './rows.ts';

export interface CardProps extends RowProps {
  readonly open: boolean;
}

/** More figures than these are counted and not told. */
const mostFigures = 3;

/** What a closed card says, after its name. */
function summary({ field, row, words, register }: RowProps): string {
  const written = writtenColumns(field, row.id);
  // What the card is called is not said again.
  const others = givenRow(field, row.id) === undefined ? written.slice(1) : written;
  const said = others.filter(({ type }) => type === 'choice' || type === 'people' || type === 'actor').map((column) => cellText(column, cellIn(row, column.id), register));
  const scales = written.filter(({ type }) => type === 'scale');
  const rated = scales.filter(({ id }) => !isBlankCell(cellIn(row, id)));
  const figures = scales.length > mostFigures
    ? [words('table.rated', { count: rated.length, of: scales.length })]
    : rated.map((column) => `${column.label} ${cellText(column, cellIn(row, column.id))}`);
  const ticks = written.filter(({ type }) => type === 'tick');
  const ticked = [...new Set(ticks.map(({ group }) => group))].flatMap((group) => {
    const all = ticks.filter((column) => column.group === group);
    const set = all.filter(({ id }) => cellIn(row, id) === true);
    return group === undefined ? set.map(({ label }) => label) : [words('table.counted', { group, count: set.length, of: all.length })];
  });
  return [...said, ...figures, ...ticked].filter((part) => part !== '').join(' · ');
}

export class TableCard extends Component<CardProps> {
  override shouldComponentUpdate(next: CardProps): boolean {
    return differs(this.props, next);
  }

  /** What a card holds: fetched when the first is opened. */
  private readonly load = async () => {
    const inside = await import('./CardInside.tsx');
    await inside.loadCells(this.props.field);
    return inside;
  };

  override render() {
    const { field, row, index, number, open, prefix, remark = '', register, actions } = this.props;
    const says = summary(this.props);
    return (
      <li class="card" data-row={row.id} data-open={open}>
        <div class="card-head">
          <h3>
            <button type="button" id={`${prefix}-toggle`} class="card-toggle" aria-expanded={open} aria-controls={`${prefix}-card`} onClick={() => { actions.toggle(row.id); }}>
              <Icon name={open ? 'minus' : 'plus'} size={18} />
              {number === undefined ? null : <span class="row-number" aria-hidden="true">{number}</span>}
              <span>
                <span class="card-name">{rowLabel(field, row, index, register)}</span>
                {says === '' ? null : <span class="card-says">{says}</span>}
                {remark === '' ? null : <span class="row-remark" id={`${prefix}-remark`}>{remark}</span>}
              </span>
            </button>
          </h3>
          {isOwn(this.props) ? <RowActions {...this.props} /> : null}
        </div>
        {open ? <Later load={this.load}>{({ CardInside }) => <CardInside {...this.props} />}</Later> : null}
      </li>
    );
  }
}
