/** Opens what can be done with a note or a cluster as a whole. */
import { moreOf, type Shared } from './slip-props.ts';

export function More({ id, name, words, idPrefix, acts }: Shared & { readonly id: string; readonly name: string }) {
  return (
    <button type="button" id={moreOf(idPrefix, id)} class="slip-more" aria-label={words('board.more', { note: name })} aria-haspopup="dialog" onClick={() => { acts.openMenu(id); }}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false"><path d="M7 1.500h4v4H7zM7 7h4v4H7zM7 12.500h4v4H7z" /></svg>
    </button>
  );
}
