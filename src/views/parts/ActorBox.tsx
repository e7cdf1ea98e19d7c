/**
 * One actor of the register: picked from a list that narrows while people type, or added by typing a name that nobody has.
 * The box holds the actor's id; the name in it is the register's and follows when it is changed there.
 */
import './actor-box.css';
import type { TargetedInputEvent, TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { actorOfName, actorsNamed, longestActorName } from '../../domain/register/names.ts';
import type { Actor, ActorId, RegisterDesk } from '../../domain/register.ts';
import type { Words } from '../../domain/words.ts';
import { placeUnder } from './place-under.ts';

export interface ActorBoxProps {
  /** Of the input. Unique on the page: the ids of what belongs to it begin with it. */
  readonly id: string;
  /** '' where nobody has been chosen. */
  readonly value: ActorId;
  readonly register: RegisterDesk;
  readonly readOnly: boolean;
  readonly words: Words;
  /** Called with the id of the actor that was picked or added, or '' where the box was emptied. */
  readonly onChange: (id: ActorId) => void;
  /** The box's name where no label element points at it … */
  readonly label?: string;
  /** … or the id of an element that names it. */
  readonly labelledBy?: string;
  /** The id of an element that says more. */
  readonly describedBy?: string;
  /** The input's class; `control` where not said. */
  readonly class?: string;
}

export function ActorBox({ id, value, register, readOnly, words, onChange, label, labelledBy, describedBy, ...rest }: ActorBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  /** What has been typed and is no choice yet; null while the box shows the actor's name. */
  const [draft, showDraft] = useState<string | null>(null);
  /** The same, also between a change and its drawing: no text may be made a choice of twice. */
  const pending = useRef<string | null>(null);
  const [open, setOpen] = useState(false);
  /** The place in the list that the keyboard has reached; −1 for the box itself. */
  const [active, setActive] = useState(-1);
  const [said, setSaid] = useState('');
  const [used, setUsed] = useState(false);
  /** An actor that was just added, until the register that is given here has it. */
  const added = useRef<Actor | null>(null);

  const chosen = value === '' ? null : register.actor(value);
  const name = chosen?.name ?? (added.current?.id === value ? added.current.name : '');
  const text = draft ?? name;
  const typed = text.trim();
  const tooLong = typed.length > longestActorName;
  const found = open ? actorsNamed(register.actors, draft ?? '') : [];
  const isNew = draft !== null && typed !== '' && !tooLong && actorOfName(register.actors, typed) === undefined;
  const count = found.length + (isNew ? 1 : 0);
  const listId = `${id}-list`;
  const optionId = (place: number): string => `${id}-option-${place}`;

  // A list in the top layer is cut off by no row or pane that it stands in.
  useLayoutEffect(() => {
    if (!open || list.current === null || box.current === null) return;
    return placeUnder(list.current, box.current);
  }, [open, count]);
  useLayoutEffect(() => {
    if (open) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  useLayoutEffect(() => {
    if (active >= 0) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const setDraft = (next: string | null): void => {
    pending.current = next;
    showDraft(next);
  };

  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };

  const choose = (next: ActorId): void => {
    close();
    setDraft(null);
    if (next !== value) onChange(next);
  };

  /** Makes a choice of what has been typed: the actor of that name, or a new one. */
  const keep = (): void => {
    close();
    const written = pending.current?.trim();
    if (written === undefined || written.length > longestActorName) return;
    const known = actorOfName(register.actors, written);
    // The very name of the one that was chosen, also where it was removed from the register: nothing new was meant.
    if (written === '' || written === name || known !== undefined) {
      choose(written === '' ? '' : (known?.id ?? value));
      return;
    }
    const made = register.add(written);
    // A register that takes nobody in: see its `add`.
    if (made === '') {
      setDraft(null);
      return;
    }
    added.current = { id: made, name: written, industry: '' };
    choose(made);
    setSaid(words('actor.added', { name: written }));
  };

  // What was typed is also kept when the page is left in the middle of it, or the box is taken away.
  const last = useRef(keep);
  last.current = keep;
  useEffect(() => {
    if (draft === null) return;
    const leave = (): void => { last.current(); };
    addEventListener('pagehide', leave, { capture: true });
    return () => { removeEventListener('pagehide', leave, { capture: true }); };
  }, [draft === null]);
  useEffect(() => () => { last.current(); }, []);

  const take = (place: number): void => {
    const picked = found[place];
    if (picked === undefined) keep();
    else choose(picked.id);
  };

  const onInput = (event: TargetedInputEvent<HTMLInputElement>): void => {
    setDraft(event.currentTarget.value);
    setActive(-1);
    setOpen(true);
    const matches = actorsNamed(register.actors, event.currentTarget.value).length;
    setSaid(words('actor.found', { n: matches }));
  };

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        const down = event.key === 'ArrowDown';
        if (!open) {
          setOpen(true);
          const places = actorsNamed(register.actors, draft ?? '');
          const current = places.findIndex((actor) => actor.id === chosen?.id);
          setActive(draft === null && current >= 0 ? current : down ? 0 : places.length + (isNew ? 1 : 0) - 1);
        } else {
          // From the last one back to the box, and on from the first.
          const next = active + (down ? 1 : -1);
          setActive(next >= count ? -1 : next < -1 ? count - 1 : next);
        }
        return;
      }
      case 'Enter':
        if (!open && draft === null) return;
        event.preventDefault();
        if (open && active >= 0) take(active);
        else keep();
        return;
      case 'Escape':
        if (!open && draft === null) return;
        event.preventDefault();
        event.stopPropagation();
        close();
        setDraft(null);
        return;
    }
  };

  const note =
    tooLong ? words('actor.long', { longest: longestActorName })
    : draft !== null || value === '' ? ''
    : chosen === null ? (name === '' ? words('actor.unknown') : '')
    : [chosen.industry, ...(chosen.removed ? [words('actor.removed')] : [])].filter((part) => part !== '').join(' · ');
  const noteId = `${id}-note`;
  const described = [describedBy, note === '' ? undefined : noteId].filter((each) => each !== undefined).join(' ');

  const shared = {
    id,
    ref: box,
    class: rest.class ?? 'control',
    type: 'text',
    dir: 'auto' as const,
    autocomplete: 'off' as const,
    value: text,
    ...(label === undefined ? {} : { 'aria-label': label }),
    ...(labelledBy === undefined ? {} : { 'aria-labelledby': labelledBy }),
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(tooLong ? { 'aria-invalid': true } : {}),
  };

  return (
    <div class="actor-box">
      {readOnly ? <input {...shared} readOnly /> : (
        <input
          {...shared}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open && count > 0}
          {...(open && count > 0 ? { 'aria-controls': listId } : {})}
          {...(open && active >= 0 && active < count ? { 'aria-activedescendant': optionId(active) } : {})}
          spellcheck={false}
          placeholder={words('actor.placeholder')}
          onInput={onInput}
          onKeyDown={onKeyDown}
          onFocus={() => { setUsed(true); }}
          onClick={() => { if (open) close(); else setOpen(true); }}
          onBlur={keep}
        />
      )}
      {note === '' ? null : <p class={tooLong ? 'text-trouble' : 'actor-note'} id={noteId} {...(tooLong ? { role: 'status' } : {})}>{note}</p>}
      {!open || count === 0 ? null : (
        <ul
          class="actor-list"
          id={listId}
          ref={list}
          role="listbox"
          aria-label={words('actor.list')}
          popover="manual"
          // The box keeps the focus while somebody points in the list.
          onMouseDown={(event) => { event.preventDefault(); }}
        >
          {found.map((actor, place) => (
            <li key={actor.id} id={optionId(place)} role="option" aria-selected={actor.id === chosen?.id} data-active={place === active} onClick={() => { choose(actor.id); }}>
              <span>{actor.name}</span>
              {actor.industry === '' ? null : <span class="actor-industry">{actor.industry}</span>}
            </li>
          ))}
          {isNew ? (
            <li key="new" id={optionId(found.length)} class="actor-new" role="option" aria-selected={false} data-active={found.length === active} onClick={keep}>
              <span>{words('actor.add', { name: typed })}</span>
            </li>
          ) : null}
        </ul>
      )}
      {used && !readOnly ? <p class="visually-hidden" role="status">{said}</p> : null}
    </div>
  );
}
