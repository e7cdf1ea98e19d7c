/** One node of the outline: its box, a button that adds under it, and what else can be done to it. */
import { Component } from 'preact';
import type { Words } from '../../domain/words.ts';
import { Icon } from '../../views/parts/Icon.tsx';
import { Later } from '../../views/parts/Later.tsx';
import { TextBox } from '../../views/parts/TextBox.tsx';
import type { MapActions } from './actions.ts';

export interface RowProps {
  readonly id: string;
  /** The id of the box; others in the row begin with it. */
  readonly boxId: string;
  readonly level: number;
  readonly text: string;
  /** What the box is called: ”Plats 2 under Nyanlända”. */
  readonly label: string;
  /** What the node is spoken of by. */
  readonly spoken: string;
  /** The button that adds under it, and what is added in one word; undefined where nothing is. */
  readonly addLabel: string | undefined;
  readonly addOne: string | undefined;
  readonly open: boolean;
  readonly full: boolean;
  readonly readOnly: boolean;
  readonly list: string | undefined;
  readonly words: Words;
  readonly actions: MapActions;
}

const loadMenu = () => import('./changes.tsx');

export class Row extends Component<RowProps> {
  /** A row that is the same is not drawn again, which keeps large maps quick to type in. */
  override shouldComponentUpdate(next: RowProps): boolean {
    return (Object.keys(next) as (keyof RowProps)[]).some((key) => next[key] !== this.props[key]);
  }

  override render() {
    const { id, boxId, level, text, label, spoken, addLabel, addOne, open, full, readOnly, list, words, actions } = this.props;
    return (
      <>
        <div class="map-row" data-node={id} data-level={level}>
          <span class="map-sign" aria-hidden="true" />
          <TextBox id={boxId} value={text} label={label} readOnly={readOnly} words={words} list={list} onChange={(next) => { actions.write(id, next); }} />
          {addLabel === undefined || addOne === undefined ? null : (
            <button type="button" class="map-add" aria-label={addLabel} aria-disabled={full} onClick={() => { actions.add(id, null); }}><Icon name="plus" size={16} />{addOne}</button>
          )}
          {readOnly ? null : (
            <button type="button" class="map-more" id={`${boxId}-more`} aria-expanded={open} aria-controls={open ? `${boxId}-menu` : undefined} aria-label={words('mind-map.more', { name: spoken })} onClick={() => { actions.toggle(id); }}>
              <span aria-hidden="true" />
            </button>
          )}
        </div>
        {open && !readOnly ? <Later load={loadMenu}>{({ Menu }) => <Menu {...this.props} />}</Later> : null}
      </>
    );
  }
}
