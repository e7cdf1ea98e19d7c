/** What a board looks like with or without notes: its question, a window with a pane for each area, and the buttons that add to them. */
import type { ComponentChildren, HTMLAttributes, Ref } from 'preact';
import { FieldHead } from '../../views/parts/FieldHead.tsx';
import { Icon } from '../../views/parts/Icon.tsx';
import type { EditorProps } from '../editor.ts';
import { mostNotes } from './limits.ts';
import type { Definition } from './schema.ts';

type AreaDefinition = Definition['areas'][number];

interface ShellProps {
  readonly editor: EditorProps<'board'>;
  readonly frame?: HTMLAttributes<HTMLDivElement> & { readonly ref?: Ref<HTMLDivElement> };
  /** How many notes each area has. */
  readonly counts: readonly number[];
  /** No more notes have room. */
  readonly full: boolean;
  readonly tools: ComponentChildren;
  /** What lies in an area; not asked for where nothing does. */
  readonly notes?: (area: AreaDefinition, at: number) => ComponentChildren;
  readonly onAdd: (area: string) => void;
  readonly children?: ComponentChildren;
}

export function Shell({ editor: { field, readOnly, words, idPrefix, describedBy }, frame, counts, full, tools, notes, onAdd, children }: ShellProps) {
  const hint = `${idPrefix}-hint`;
  const hints = field.hint === undefined ? [] : [field.hint];
  const described = [hints.length === 0 ? undefined : hint, describedBy].filter((each) => each !== undefined).join(' ');
  const { areas, noteName: note } = field;
  const several = areas.length > 1;
  return (
    <div class="field board" role="group" aria-labelledby={`${idPrefix}-label`} {...(described === '' ? {} : { 'aria-describedby': described })} {...frame}>
      <FieldHead id={`${idPrefix}-label`} label={field.label} hints={hints} hintId={hint} attached={field.attached === true} />
      {tools}
      {several ? (
        <nav class="board-jump" aria-label={words('board.jump')}>
          {areas.map(({ id, label }, at) => <a key={id} href={`#${idPrefix}-${id}`}>{label} <b>{counts[at] ?? 0}</b></a>)}
        </nav>
      ) : null}
      <div class="field-body">
        <div class="window board-areas" data-areas={areas.length}>
          {areas.map((area, at) => {
            const id = `${idPrefix}-${area.id}`;
            return (
              <section key={area.id} class="board-area" id={id} data-area={area.id} tabIndex={-1} aria-labelledby={`${id}-label`}>
                <header>
                  <h3 id={`${id}-label`}>{area.label}</h3>
                  {area.hint === undefined ? null : <span class="hint">{area.hint}</span>}
                  {readOnly ? null : (
                    <button type="button" id={`${id}-add`} class="board-add" aria-disabled={full} aria-label={several ? words('board.addIn', { note, area: area.label }) : words('board.add', { note })} onClick={() => { onAdd(area.id); }}><Icon name="plus" size={20} /></button>
                  )}
                </header>
                {notes?.(area, at) ?? <p class="hint board-none">{words('board.none')}</p>}
              </section>
            );
          })}
        </div>
        <div class="sill" />
      </div>
      {readOnly ? null : <p class="hint board-keys">{full ? words('board.full', { most: mostNotes }) : words('board.keys')}</p>}
      {children}
    </div>
  );
}
