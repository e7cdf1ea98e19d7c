import './around.css';
import { useState } from 'preact/hooks';
import { Icon } from '../../views/parts/Icon.tsx';
import { Later } from '../../views/parts/Later.tsx';
import type { Desk } from './changes.tsx';

const loadFetch = () => import('./FetchActors.tsx');

/** Beside the button that adds a row: rows of the register's actors, those that are not in the table yet. */
export function FetchButton({ desk }: { readonly desk: Desk }) {
  const [open, setOpen] = useState(false);
  const { words, idPrefix } = desk.props;
  return (
    <>
      <button type="button" id={`${idPrefix}-fetch`} class="button button--small" aria-expanded={open} onClick={() => { setOpen(!open); }}><Icon name="people" size={18} />{words('table.fetch')}</button>
      {open ? <Later load={loadFetch}>{({ FetchActors }) => <FetchActors desk={desk} onDone={() => { setOpen(false); }} />}</Later> : null}
    </>
  );
}
