/** What lies in one area. */
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
}

export function AreaNotes({ area, items, hidden, chosen, ...shared }: AreaProps) {
  const { field, words, idPrefix } = shared;
  const inside = items.flatMap(({ entry, notes }) => (isNote(entry) ? [entry] : notes));
  const away = inside.filter((note) => hidden.has(note.id)).length;
  if (items.length === 0) return <p class="hint board-none">{words('board.none')}</p>;
  return (
    <>
      <ul class="slips" aria-labelledby={`${idPrefix}-${area.id}-label`}>
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
    </>
  );
}
