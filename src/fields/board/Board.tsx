/** The board once there is something on it, or is about to be: what can be done with notes, and how it is taken back. */
import { Component, createRef, type TargetedKeyboardEvent } from 'preact';
import { randomId } from '../../domain/random.ts';
import { Later } from '../../views/parts/Later.tsx';
import type { EditorProps } from '../editor.ts';
import type * as actsModule from './acts.ts';
import { AreaNotes } from './AreaNotes.tsx';
import { mostNotes } from './limits.ts';
import { arrange, isBlank, isNote, type Board as Notes, type Note } from './notes.ts';
import { Shell } from './Shell.tsx';
import { boxOf, type BoardActs } from './slip-props.ts';
import { Tools } from './Tools.tsx';
import { UndoBar } from './UndoBar.tsx';
import { Writer } from './Writer.tsx';
import { clusterOf, entryOf, listAt, put, setText, takeBack, undoOf, type Place, type Undo } from './writing.ts';

interface Props extends EditorProps<'board'> {
  /** The group that was chosen to write before there was anything to write on. */
  readonly writer: string | undefined;
  /** The area that somebody wants to write a note in, first of all. */
  readonly begin: string | undefined;
}

/** Something that was done and can be taken back. */
interface Step {
  readonly what: string;
  readonly undo: Undo;
  /** The note or cluster that was written on, where that was what was done. */
  readonly written?: string;
}

/** A note that somebody has begun and not written in: it is kept nowhere until there is a letter in it. */
interface Draft {
  readonly note: Note;
  readonly place: Place;
}

interface State {
  readonly steps: readonly Step[];
  readonly used: boolean;
  readonly draft: Draft | null;
  /** For screen readers. */
  readonly said: string;
  readonly writer: string | undefined;
  readonly away: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string> | null;
  /** What the menu is open for. */
  readonly menu: string | null;
  /** What was asked for did not come. */
  readonly failed: boolean;
}

const nobody: ReadonlySet<string> = new Set();
/** So many steps can be taken back. */
const mostSteps = 500;

const loadActs = () => import('./acts.ts');
const loadMenu = () => import('./Menu.tsx');
const loadGather = () => import('./Gather.tsx');
const loadDrag = () => import('./drag.ts');

const entryAt = (target: EventTarget | null): string | undefined =>
  (target instanceof Element ? target.closest<HTMLElement>('[data-entry]')?.dataset['entry'] : undefined);

const isText = (target: EventTarget | null): boolean => target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

export class Board extends Component<Props, State> implements actsModule.Desk {
  override state: State = { steps: [], used: false, draft: null, said: '', writer: this.props.writer, away: nobody, chosen: null, menu: null, failed: false };
  private readonly frame = createRef<HTMLDivElement>();
  /** The newest board, also between a change and its drawing. */
  board: Notes = this.props.answer;
  /** What is being written on, until it is left. */
  private writing = '';
  /** The id of the element that is to have the focus as soon as it is drawn. */
  private next = '';
  /** Says the same thing twice when it happens twice. */
  private again = false;
  private stopDragging: (() => void) | null = null;

  private readonly acts: BoardActs = {
    write: (id, text) => { this.write(id, text); },
    vote: (id, by) => { this.make(({ vote }) => { vote(this, id, by); }); },
    mark: (id, important) => { this.make(({ mark }) => { mark(this, id, important); }); },
    setGroup: (id, group) => { this.make(({ setGroup }) => { setGroup(this, id, group); }); },
    openMenu: (id) => { this.setState({ menu: id }); },
    choose: (id, chosen) => {
      this.setState((state) => ({ chosen: new Set(chosen ? [...(state.chosen ?? []), id] : [...(state.chosen ?? [])].filter((each) => each !== id)) }));
    },
  };

  override componentDidMount(): void {
    const { begin, readOnly } = this.props;
    if (begin !== undefined && !readOnly) this.add(begin);
  }

  override componentDidUpdate(): void {
    const next = this.next === '' ? null : document.getElementById(this.next);
    if (next === null) return;
    this.next = '';
    // Moving an element in the document takes its focus away.
    if (document.activeElement !== next) next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
  }

  override componentWillUnmount(): void {
    this.stopDragging?.();
  }

  get hidden(): ReadonlySet<string> {
    const { away } = this.state;
    return away.size === 0 ? nobody : new Set(this.board.filter((entry) => isNote(entry) && entry.group !== undefined && away.has(entry.group)).map(({ id }) => id));
  }

  private change(board: Notes): void {
    if (board === this.board) return;
    this.board = board;
    this.props.onChange(board);
  }

  did(what: string, next: Notes): void {
    const step: Step = { what, undo: undoOf(this.board, next) };
    // What is written from now on is taken back before this is.
    this.writing = '';
    // What had the focus keeps it, wherever it is drawn now.
    if (this.next === '' && this.frame.current?.contains(document.activeElement) === true) this.next = document.activeElement?.id ?? '';
    this.change(next);
    this.setState(({ steps }) => ({ steps: [...steps, step].slice(-mostSteps), used: true }));
    this.say(what);
  }

  say(text: string): void {
    this.again = !this.again;
    this.setState({ said: this.again ? text : `${text}\u00a0` });
  }

  goTo(id: string): void {
    this.next = id;
  }

  /** From the first letter until it is left, writing is one step. */
  private write(id: string, text: string): void {
    const { draft } = this.state;
    const isNew = draft?.note.id === id;
    if (isNew && text === '') return;
    const next = isNew ? put(this.board, { ...draft.note, text }, draft.place) : setText(this.board, id, text);
    if (next === this.board) return;
    if (this.writing !== id) {
      this.writing = id;
      const step: Step = { what: this.props.words(isNew ? 'board.did.wrote' : 'board.did.edited'), undo: undoOf(this.board, next), written: id };
      this.setState(({ steps }) => ({ steps: [...steps, step].slice(-mostSteps), used: true }));
    }
    this.change(next);
    if (isNew) this.setState({ draft: null });
  }

  private undo(): void {
    const { steps } = this.state;
    const step = steps.at(-1);
    if (step === undefined) return;
    this.writing = '';
    this.next = `${this.props.idPrefix}-undo`;
    this.change(takeBack(this.board, step.undo));
    this.setState({ steps: steps.slice(0, -1), draft: null });
    this.say(this.props.words('board.undone', { what: step.what }));
  }

  /** @param after the note that was just written; a note from the button comes last in its area */
  private add(area: string, after?: string): void {
    if (this.board.length >= mostNotes) return;
    const before = entryOf(this.board, after);
    const cluster = before === undefined ? undefined : clusterOf(this.board, before)?.id;
    const list = listAt(this.board, { area, cluster });
    const place: Place = { area, cluster, before: before === undefined ? undefined : list[list.findIndex(({ id }) => id === after) + 1]?.id };
    const { writer } = this.state;
    const group = before !== undefined && isNote(before) ? before.group : writer;
    const note: Note = { id: randomId('n'), type: 'note', position: 0, text: '', area, votes: 0, important: false, ...(group === undefined ? {} : { group }) };
    this.goTo(boxOf(this.props.idPrefix, note.id));
    this.setState({ draft: { note, place } });
  }

  /** A note that is left empty is taken away; one that never said anything leaves no trace. */
  private leave(id: string): void {
    // By now somebody may be writing on the next.
    if (this.writing === id) this.writing = '';
    const { draft, steps } = this.state;
    if (draft?.note.id === id) {
      this.setState({ draft: null });
      return;
    }
    const entry = entryOf(this.board, id);
    if (entry === undefined || !isNote(entry) || !isBlank(entry)) return;
    const last = steps.at(-1);
    let text = '';
    if (last?.written === id) {
      // Emptying it and leaving it are one step: what is given back is what stood there.
      const before = last.undo.get(id) ?? null;
      text = before?.text ?? '';
      this.change(takeBack(this.board, last.undo));
      this.setState({ steps: steps.slice(0, -1) });
      if (before === null) return;
    }
    this.make(({ removeEmpty }) => { removeEmpty(this, id, text); });
  }

  /** Does what is fetched when it is needed, mostly long before: see `onFocusIn`. */
  private make(work: (module: typeof actsModule) => void): void {
    loadActs().then(work).then(() => { if (this.state.failed) this.setState({ failed: false }); }, (fault: unknown) => {
      console.error(fault);
      this.setState({ failed: true });
    });
  }

  /** Whoever goes to the board may soon want to move a note. Where it does not come, it is asked for again when it is wanted. */
  private readonly onFocusIn = (): void => {
    if (this.props.readOnly) return;
    loadActs().catch(() => undefined);
    loadMenu().catch(() => undefined);
  };

  private readonly onPointerEnter = (): void => {
    const frame = this.frame.current;
    if (this.props.readOnly || this.stopDragging !== null || frame === null) return;
    this.stopDragging = () => undefined;
    loadDrag().then(({ letDrag }) => { this.stopDragging = letDrag(frame, this); }, () => { this.stopDragging = null; });
  };

  private readonly onFocusOut = (event: FocusEvent): void => {
    const id = entryAt(event.target);
    if (id === undefined) return;
    // What has the focus now is known when this event is over. A window that is left keeps it.
    setTimeout(() => { if (entryAt(document.activeElement) !== id) this.leave(id); });
  };

  private readonly onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const { key, target } = event;
    const id = entryAt(target);
    if (this.props.readOnly || event.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && key.toLowerCase() === 'z' && !isText(target)) {
      event.preventDefault();
      this.undo();
    } else if (id === undefined || event.ctrlKey || event.metaKey) {
      return;
    } else if (event.altKey && (key === 'ArrowUp' || key === 'ArrowDown') && !(target instanceof HTMLSelectElement)) {
      event.preventDefault();
      this.make(({ step }) => { step(this, id, key === 'ArrowUp' ? -1 : 1); });
    } else if (key === 'Enter' && !event.shiftKey && target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      const entry = entryOf(this.board, id);
      if (entry !== undefined && !isBlank(entry)) this.add(entry.area, id);
    } else if (key === 'Escape' && this.state.draft?.note.id === id) {
      document.getElementById(`${this.props.idPrefix}-${this.state.draft.place.area}-add`)?.focus();
    }
  };

  private readonly endMenu = (): void => { this.setState({ menu: null }); };
  private readonly endGather = (): void => { this.setState({ chosen: null }); };

  override render() {
    const { field, answer, readOnly, words, idPrefix } = this.props;
    const { steps, used, draft, writer, away, chosen, menu } = this.state;
    this.board = answer;
    const { hidden } = this;
    const lying = arrange(field.areas, draft === null || readOnly ? answer : put(answer, draft.note, draft.place));
    const count = answer.filter(isNote).length;
    const full = answer.length >= mostNotes;
    const shared = { field, readOnly, words, idPrefix, acts: this.acts };
    return (
      <Shell
        editor={this.props}
        frame={{ ref: this.frame, onFocusIn: this.onFocusIn, onFocusOut: this.onFocusOut, onKeyDown: this.onKeyDown, onPointerEnter: this.onPointerEnter }}
        counts={lying.map((items) => items.reduce((sum, { entry, notes }) => sum + (isNote(entry) ? 1 : notes.length), 0))}
        full={full}
        onAdd={(area) => { this.add(area); }}
        tools={(
          <>
            <div class="board-tools">
              {readOnly ? null : <Writer {...{ field, words, idPrefix, writer }} onWriter={(next) => { this.setState({ writer: next }); }} />}
              <Tools
                {...{ field, readOnly, words, idPrefix, away, count }} gathering={chosen !== null}
                onAway={(next) => { this.setState({ away: next }); }}
                onGather={() => { this.setState({ chosen: chosen === null ? nobody : null }); }}
                onSort={() => { this.make(({ sort }) => { sort(this); }); }}
              />
            </div>
            {used && !readOnly ? <UndoBar words={words} idPrefix={idPrefix} last={steps.at(-1)?.what} onUndo={() => { this.undo(); }} /> : null}
            {chosen === null ? null : <Later load={loadGather}>{({ Gather }) => <Gather desk={this} chosen={chosen} onEnd={this.endGather} />}</Later>}
          </>
        )}
        notes={(area, at) => <AreaNotes {...shared} area={area} items={lying[at] ?? []} hidden={hidden} chosen={chosen} />}
      >
        {menu === null ? null : <Later key={menu} load={loadMenu}>{({ Menu }) => <Menu desk={this} of={menu} onClose={this.endMenu} />}</Later>}
        {this.state.failed ? <p class="text-trouble" role="alert">{words('later.failed')}</p> : null}
        <p class="visually-hidden" aria-live="polite">{this.state.said}</p>
      </Shell>
    );
  }
}
