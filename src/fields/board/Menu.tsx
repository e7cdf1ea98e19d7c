/** Where a note or a cluster is to go: areas, clusters, up and down, together with another, or away. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../views/parts/Icon.tsx';
import * as acts from './acts.ts';
import { isNote, type Entry } from './notes.ts';
import { moreOf } from './slip-props.ts';
import { clusterOf, entryOf } from './writing.ts';

interface MenuProps {
  readonly desk: acts.Desk;
  /** The id of the note or the cluster. */
  readonly of: string;
  readonly onClose: () => void;
}

export function Menu({ desk, of, onClose }: MenuProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const other = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => { dialog.current?.showModal(); }, []);
  const { board, props: { field, words, idPrefix } } = desk;
  const entry = entryOf(board, of);
  if (entry === undefined) return null;
  const title = `${idPrefix}-menu`;
  const own = clusterOf(board, entry);
  const clusters = board.filter((each) => !isNote(each) && each !== own && each !== entry);
  const loose = isNote(entry) ? board.filter((each) => isNote(each) && each !== entry && each.text.trim() !== '' && clusterOf(board, each) === undefined) : [];

  /** The dialogue closes first, so that what is said then is heard. */
  const choose = (act: () => void): void => {
    dialog.current?.close();
    act();
  };
  const close = (): void => {
    // The browser gives the focus back; where what opened it was drawn anew, we do.
    desk.goTo(moreOf(idPrefix, of));
    dialog.current?.close();
  };
  const button = (label: string, act: () => void, icon?: 'up' | 'down' | 'trash') => (
    <button type="button" class={icon === 'trash' ? 'button button--small button--erase' : 'button button--small'} onClick={() => { choose(act); }}>
      {icon === undefined ? null : <Icon name={icon} size={18} />}{label}
    </button>
  );
  const named = (each: Entry): string => acts.labelOf(board, each);

  return (
    <dialog class="board-menu" ref={dialog} aria-labelledby={title} onClose={onClose} onCancel={() => { desk.goTo(moreOf(idPrefix, of)); }} onClick={(event) => { if (event.target === event.currentTarget) close(); }}>
      <div class="board-menu-inside">
        <h3 id={title}>{words('board.menu', { note: named(entry) })}</h3>
        <div class="board-menu-row">
          {button(words('board.up'), () => { desk.goTo(moreOf(idPrefix, of)); acts.step(desk, of, -1); }, 'up')}
          {button(words('board.down'), () => { desk.goTo(moreOf(idPrefix, of)); acts.step(desk, of, 1); }, 'down')}
          {own === undefined ? null : button(words('board.takeOut'), () => { acts.takeOut(desk, of); })}
          {isNote(entry) ? null : button(words('board.dissolve'), () => { acts.dissolve(desk, of); })}
        </div>
        {field.areas.length < 2 ? null : (
          <div class="board-menu-group" role="group" aria-labelledby={`${title}-areas`}>
            <p class="label" id={`${title}-areas`}>{words('board.toArea')}</p>
            <div class="board-menu-row">{field.areas.filter(({ id }) => id !== entry.area).map(({ id, label }) => <span key={id}>{button(label, () => { acts.toArea(desk, of, id); })}</span>)}</div>
          </div>
        )}
        {clusters.length === 0 ? null : (
          <div class="board-menu-group" role="group" aria-labelledby={`${title}-heaps`}>
            <p class="label" id={`${title}-heaps`}>{words('board.toHeap')}</p>
            <div class="board-menu-row">{clusters.map((each) => <span key={each.id}>{button(named(each), () => { acts.together(desk, of, each.id); })}</span>)}</div>
          </div>
        )}
        {loose.length === 0 ? null : (
          <div class="board-menu-group">
            <label class="label" for={`${title}-with`}>{words('board.with')}</label>
            <div class="board-menu-row">
              <select class="control" id={`${title}-with`} ref={other}>
                {field.areas.map(({ id, label }) => {
                  const here = loose.filter(({ area }) => area === id);
                  const options = here.map((each) => <option key={each.id} value={each.id}>{named(each)}</option>);
                  return here.length === 0 ? null : field.areas.length === 1 ? options : <optgroup key={id} label={label}>{options}</optgroup>;
                })}
              </select>
              {button(words('board.putTogether'), () => { acts.together(desk, of, other.current?.value ?? ''); })}
            </div>
          </div>
        )}
        <div class="board-menu-row board-menu-last">
          {isNote(entry) ? button(words('board.remove'), () => { acts.remove(desk, of); }, 'trash') : null}
          <button type="button" class="link-button" onClick={close}>{words('board.close')}</button>
        </div>
      </div>
    </dialog>
  );
}
