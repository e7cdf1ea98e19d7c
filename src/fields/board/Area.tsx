/** One area: its name, the button that adds a note, and what lies in it. */
import { Icon } from '../../views/parts/Icon.tsx';
import { Heap } from './Heap.tsx';
import { isBlank, isNote, type Item } from './notes.ts';
import type { Definition } from './schema.ts';
import { Slip } from './Slip.tsx';
import type { Shared } from './slip-props.ts';

interface AreaProps extends Shared {
  readonly area: Definition['areas'][number];
  readonly items: readonly Item[];
  /** Ids of notes that are not shown. */
  readonly hidden: ReadonlySet<string>;
  /** Those that are chosen to be put together; null where nobody is choosing. */
  readonly chosen: ReadonlySet<string> | null;
  readonly full: boolean;
  readonly onAdd: () => void;
}

export function Area({ area, items, hidden, chosen, full, onAdd, ...shared }: AreaProps) {
  const { field, readOnly, words, idPrefix } = shared;
  const id = `${idPrefix}-${area.id}`;
  const alone = field.areas.length === 1;
  const inside = items.flatMap(({ entry, notes }) => (isNote(entry) ? [entry] : notes));
  const away = inside.filter((note) => hidden.has(note.id)).length;
  return (
    <section class="board-area" id={id} data-area={area.id} tabIndex={-1} aria-labelledby={`${id}-label`}>
      <header>
        <h3 id={`${id}-label`}>{area.label}</h3>
        {area.hint === undefined ? null : <span class="hint">{area.hint}</span>}
        {readOnly ? null : (
          <button type="button" id={`${id}-add`} class="board-add" aria-disabled={full} aria-label={alone ? words('board.add', { note: field.noteName }) : words('board.addIn', { note: field.noteName, area: area.label })} onClick={onAdd}><Icon name="plus" size={20} /></button>
        )}
      </header>
      {inside.length === 0 && items.length === 0 ? <p class="hint board-none">{words('board.none')}</p> : null}
      <ul class="slips" aria-labelledby={`${id}-label`}>
        {items.map(({ entry, notes }, at) => {
          if (isNote(entry)) {
            return hidden.has(entry.id) ? null : <Slip key={entry.id} {...shared} note={entry} name={words('board.slip', { note: field.noteName, n: at + 1, place: area.label })} chosen={chosen?.has(entry.id)} />;
          }
          const visible = notes.filter((note) => !hidden.has(note.id));
          const name = isBlank(entry) ? words('board.heap', { n: at + 1, place: area.label }) : entry.text;
          return visible.length === 0 && notes.length > 0 ? null : <Heap key={entry.id} {...shared} cluster={entry} notes={notes} visible={visible} name={name} chosen={chosen} />;
        })}
      </ul>
      {away === 0 ? null : <p class="hint">{words('board.away', { n: away })}</p>}
    </section>
  );
}
