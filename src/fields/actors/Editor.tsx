// Its styles (actors.css) come with the register's own page: every exercise's page would carry them otherwise.
import { Component, type JSX } from 'preact';
import { likeNames, type LikePair } from '../../domain/register/like.ts';
import type { Mention } from '../../domain/register/mentions.ts';
import { foldName } from '../../domain/register/names.ts';
import { inNameOrder } from '../../domain/register/read.ts';
import { addActor, keepApart, mergeActors, removeActor, renameActor, restoreActor, setIndustry, spellings, splitActor, standingRows, type ActorRow, type ActorRows } from '../../domain/register/rows.ts';
import { randomId } from '../../domain/random.ts';
import type { ActorId } from '../../domain/register.ts';
import { FieldHead } from '../../views/parts/FieldHead.tsx';
import { Icon } from '../../views/parts/Icon.tsx';
import { UndoLine } from '../../views/parts/UndoLine.tsx';
import type { EditorProps } from '../editor.ts';
import { ActorLine, type LineActions } from './ActorLine.tsx';
import { AddForm } from './AddForm.tsx';
import { MentionLinks } from './MentionLinks.tsx';
import { MergePanel } from './MergePanel.tsx';

type Props = EditorProps<'actors'>;

/** Names are compared this long after the last key: to ask is not urgent. */
const rest = 400;

/** What has been asked for, and is done when people say so. */
type Panel = { readonly type: 'remove' | 'merge'; readonly id: ActorId; readonly other?: ActorId };

/** What was just done. It stands after the actor that `after` names, first where there is none. */
interface Notice {
  readonly after: ActorId | undefined;
  readonly text: string;
  readonly undo: (rows: ActorRows) => ActorRows;
  /** The actor to go back to then. */
  readonly id: ActorId;
}

interface State {
  readonly panel: Panel | null;
  readonly notice: Notice | null;
  readonly pairs: readonly LikePair[];
  /** What is looked for, and the actors that had it when it was written. */
  readonly wanted: string;
  readonly found: ReadonlySet<ActorId> | null;
  /** For screen readers. */
  readonly said: string;
}

const none: readonly Mention[] = [];
const noRows: ActorRows = [];

export class Editor extends Component<Props, State> {
  override state: State = { panel: null, notice: null, pairs: [], wanted: '', found: null, said: '' };
  /** The newest rows, also between a change and its drawing. */
  private rows: ActorRows = this.props.answer;
  /** The order the actors are shown in. A name that is being changed does not jump away from whoever changes it. */
  private order: readonly ActorId[] = [];
  /** The id of the element that is to have the focus as soon as it is drawn. */
  private next = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private compared: ActorRows | null = null;

  private readonly actions: LineActions = {
    rename: (id, name) => { this.change(renameActor(this.rows, id, name)); },
    setIndustry: (id, industry) => { this.change(setIndustry(this.rows, id, industry)); },
    askRemove: (id) => {
      const { mentions } = this.props;
      // Nobody mentions it, so there is nothing to think over.
      if (mentions !== undefined && !mentions.has(id)) this.remove(id);
      else this.show({ type: 'remove', id });
    },
    askMerge: (id) => { this.show({ type: 'merge', id }); },
    split: (id, into) => {
      this.change(splitActor(this.rows, id));
      this.tell(into, this.props.words('actors.divided', { name: this.nameOf(id), other: this.nameOf(into) }), (rows) => mergeActors(rows, id, into), into);
    },
  };

  override componentDidMount(): void {
    this.compare();
  }

  override componentDidUpdate(): void {
    if (this.compared !== this.props.answer) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => { this.compare(); }, rest);
    }
    const next = this.next === '' ? null : document.getElementById(this.next);
    if (next === null) return;
    this.next = '';
    next.focus();
  }

  override componentWillUnmount(): void {
    clearTimeout(this.timer);
  }

  private compare(): void {
    this.compared = this.rows;
    const pairs = likeNames(this.rows);
    if (pairs.length > 0 || this.state.pairs.length > 0) this.setState({ pairs });
  }

  private change(rows: ActorRows): void {
    if (rows === this.rows) return;
    this.rows = rows;
    this.props.onChange(rows);
  }

  private nameOf(id: ActorId): string {
    return this.rows.find((row) => row.id === id)?.name.trim() ?? '';
  }

  private element(id: ActorId, what: 'name' | 'panel'): string {
    return `${this.props.idPrefix}-${id}-${what}`;
  }

  private get undoId(): string {
    return `${this.props.idPrefix}-undo`;
  }

  private show(panel: Panel | null): void {
    if (panel !== null) this.next = this.element(panel.id, 'panel');
    this.setState({ panel, notice: null });
  }

  private close(): void {
    const { panel } = this.state;
    if (panel !== null) this.next = this.element(panel.id, 'name');
    this.setState({ panel: null });
  }

  /** Says what was done and offers to take it back. @param after where it stands @param id the actor to go back to then */
  private tell(after: ActorId | undefined, text: string, undo: Notice['undo'], id: ActorId): void {
    this.next = this.undoId;
    this.setState({ panel: null, notice: { after, text, undo, id }, said: '' });
  }

  private readonly undo = (): void => {
    const { notice } = this.state;
    if (notice === null) return;
    this.next = this.element(notice.id, 'name');
    this.setState({ notice: null, said: this.props.words('actors.undone') });
    this.change(notice.undo(this.rows));
  };

  private remove(id: ActorId): void {
    const before = this.order[this.order.indexOf(id) - 1];
    const name = this.nameOf(id);
    this.change(removeActor(this.rows, id));
    this.tell(before, this.props.words('actors.removed', { name }), (rows) => restoreActor(rows, id), id);
  }

  private merge(from: ActorId, into: ActorId): void {
    const industry = this.rows.find((row) => row.id === into)?.industry ?? '';
    const text = this.props.words('actors.merged', { name: this.nameOf(from), other: this.nameOf(into) });
    this.change(mergeActors(this.rows, from, into));
    this.tell(into, text, (rows) => setIndustry(splitActor(rows, from), into, industry), into);
  }

  private readonly add = (name: string, industry: string): string => {
    const { words } = this.props;
    const known = new Set(this.rows.filter((row) => row.removed !== true).map(({ id }) => id));
    const { rows, id } = addActor(this.rows, randomId('a'), name, industry);
    if (id === '') return words('actors.full');
    this.change(rows);
    // Whoever looks for something else sees what was added all the same.
    this.setState(({ found }) => ({ panel: null, notice: null, found: found === null ? null : new Set([...found, id]) }));
    const stands = this.nameOf(id);
    return known.has(id) ? words('actors.isThere', { name: stands }) : words('actors.isAdded', { name: stands });
  };

  private readonly look = (wanted: string): void => {
    const folded = foldName(wanted);
    const found = folded === '' ? null : new Set(this.rows.filter(({ name, industry }) => foldName(`${name} ${industry}`).includes(folded)).map(({ id }) => id));
    this.setState({ wanted, found });
  };

  /** The actors that are shown, in an order that only comes and goes with them. */
  private standing(): ActorRows {
    const stands = standingRows(this.rows);
    const shown = new Map(this.rows.filter((row) => stands.get(row.id) === row && row.removed !== true).map((row) => [row.id, row]));
    const kept = this.order.flatMap((id) => shown.get(id) ?? []);
    const had = new Set(this.order);
    const news = [...shown.values()].filter(({ id }) => !had.has(id)).sort(inNameOrder);
    const all = kept.length === 0 ? news : news.reduce((list, row) => {
      const at = list.findIndex((other) => inNameOrder(row, other) < 0);
      return list.toSpliced(at === -1 ? list.length : at, 0, row);
    }, kept);
    this.order = all.map(({ id }) => id);
    return all;
  }

  private removePanel(id: ActorId): JSX.Element {
    const { words, mentions, readOnly } = this.props;
    const places = mentions?.get(id) ?? none;
    const head = this.element(id, 'panel');
    return (
      <li key="panel"><div class="actors-panel" role="group" aria-labelledby={head}>
        <p class="label" id={head} tabIndex={-1}>{words('actors.removeAsk', { name: this.nameOf(id) })}</p>
        <p>{mentions === undefined ? words('actors.removeUnknown') : <>{words('actors.removeMentioned')} <MentionLinks places={places} />. {words('actors.removeStays')}</>}</p>
        <p class="actors-buttons">
          <button type="button" class="button button--small" disabled={readOnly} onClick={() => { this.remove(id); }}><Icon name="trash" size={18} />{words('actors.removeDo')}</button>
          <button type="button" class="link-button" onClick={() => { this.close(); }}>{words('actors.cancel')}</button>
        </p>
      </div></li>
    );
  }

  private mergePanel({ id, other }: Panel, all: ActorRows): JSX.Element {
    const { words, mentions } = this.props;
    const like = this.state.pairs.flatMap(([one, two]) => (one.id === id ? [two.id] : two.id === id ? [one.id] : []));
    return (
      <MergePanel
        key={`panel ${id}`}
        id={this.element(id, 'panel')}
        actor={id}
        first={other}
        actors={all}
        like={like}
        mentions={mentions}
        words={words}
        onMerge={(from, into) => { this.merge(from, into); }}
        onCancel={() => { this.close(); }}
      />
    );
  }

  private suggestions(): JSX.Element | null {
    const { words, readOnly, idPrefix } = this.props;
    const byId = new Map(this.rows.map((row) => [row.id, row]));
    // A pair that was just merged, renamed or told apart is gone before the names have been compared anew.
    const pairs = this.state.pairs.filter((pair) => pair.every((row) => byId.get(row.id) === row));
    if (readOnly || pairs.length === 0) return null;
    return (
      <section class="actors-like" aria-labelledby={`${idPrefix}-like`}>
        <h3 id={`${idPrefix}-like`}>{words('actors.like')}</h3>
        <ul>
          {pairs.map(([one, other]) => (
            <li key={`${one.id} ${other.id}`}>
              <span>{words('actors.likePair', { name: one.name.trim(), other: other.name.trim() })}</span>
              <span class="actors-buttons">
                <button type="button" class="button button--small" onClick={() => { this.show({ type: 'merge', id: one.id, other: other.id }); }}>{words('actors.merge')}</button>
                <button
                  type="button"
                  class="link-button"
                  onClick={() => {
                    this.next = `${idPrefix}-new-name`;
                    this.change(keepApart(this.rows, one.id, other.id));
                    this.setState({ said: words('actors.keptApart', { name: one.name.trim(), other: other.name.trim() }) });
                  }}
                >
                  {words('actors.two')}
                </button>
              </span>
            </li>
          ))}
        </ul>
      </section>
    );
  }

  private removed(): JSX.Element | null {
    const { words, mentions, readOnly } = this.props;
    const stands = standingRows(this.rows);
    const rows = this.rows.filter((row) => row.removed === true && stands.get(row.id) === row).sort(inNameOrder);
    if (rows.length === 0) return null;
    return (
      <details class="actors-removed">
        <summary>{words('actors.removedList', { n: rows.length })}</summary>
        <ul>
          {rows.map((row) => (
            <li key={row.id}>
              <span><b>{row.name.trim()}</b> <span class="support"><MentionLinks places={mentions?.get(row.id) ?? none} before={words('actors.mentioned')} /></span></span>
              {readOnly ? null : (
                <button
                  type="button"
                  class="button button--small"
                  onClick={() => {
                    this.next = this.element(row.id, 'name');
                    this.setState({ notice: null, said: words('actors.restored', { name: row.name.trim() }) });
                    this.change(restoreActor(this.rows, row.id));
                  }}
                >
                  <Icon name="undo" size={18} />{words('actors.restore')}
                  <span class="visually-hidden"> {row.name.trim()}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      </details>
    );
  }

  /** The actors, each with what has been asked or done about it after it. */
  private lines(all: ActorRows, shown: ActorRows): readonly JSX.Element[] {
    const { words, readOnly, idPrefix, mentions } = this.props;
    const { panel, notice } = this.state;
    const undo = notice === null ? null : (
      <li key="notice"><div class="actors-notice" role="status"><UndoLine id={this.undoId} text={notice.text} action={words('undo.do')} onUndo={this.undo} /></div></li>
    );
    const isShown = notice?.after !== undefined && shown.some(({ id }) => id === notice.after);
    const others = spellings(this.rows);
    const lines = shown.flatMap((row: ActorRow): (JSX.Element | null)[] => [
      <ActorLine
        key={row.id}
        row={row}
        prefix={`${idPrefix}-${row.id}`}
        list={`${idPrefix}-industries`}
        spellings={others.get(row.id) ?? noRows}
        places={mentions?.get(row.id) ?? none}
        known={mentions !== undefined}
        readOnly={readOnly}
        words={words}
        actions={this.actions}
      />,
      panel?.id !== row.id ? null : panel.type === 'remove' ? this.removePanel(row.id) : this.mergePanel(panel, all),
      isShown && notice.after === row.id ? undo : null,
    ]);
    return [...(isShown ? [] : [undo]), ...lines].filter((line) => line !== null);
  }

  override render() {
    const { field, answer, words, idPrefix, readOnly, describedBy } = this.props;
    const { found, wanted, said, panel } = this.state;
    this.rows = answer;
    const all = this.standing();
    const shown = found === null ? all : all.filter(({ id }) => found.has(id) || id === panel?.id);
    const industries = [...new Set(all.map(({ industry }) => industry.trim()))].filter((industry) => industry !== '');
    const hints = field.hint === undefined ? [] : [field.hint];
    const hint = `${idPrefix}-hint`;
    const described = [field.hint === undefined ? undefined : hint, describedBy].filter((each) => each !== undefined).join(' ');
    return (
      <div class="field actors" role="group" aria-labelledby={`${idPrefix}-label`} {...(described === '' ? {} : { 'aria-describedby': described })}>
        <FieldHead id={`${idPrefix}-label`} label={field.label} hints={hints} hintId={hint} attached={field.attached === true} />
        <datalist id={`${idPrefix}-industries`}>{industries.map((industry) => <option key={industry} value={industry} />)}</datalist>
        {readOnly ? null : <AddForm prefix={idPrefix} list={`${idPrefix}-industries`} words={words} onAdd={this.add} />}
        {this.suggestions()}
        {all.length < 8 ? null : (
          <p class="actors-look">
            <label class="label" for={`${idPrefix}-look`}>{words('actors.look')}</label>
            <input id={`${idPrefix}-look`} class="control" type="search" autocomplete="off" value={wanted} onInput={(event) => { this.look(event.currentTarget.value); }} />
            <span class="support" role="status">{found === null ? words('actors.count', { n: all.length }) : words('actors.found', { n: shown.length, of: all.length })}</span>
          </p>
        )}
        {all.length === 0 && this.state.notice === null ? <p class="actors-none">{words('actors.none')}</p> : (
          <>
            <div class="actors-head" aria-hidden="true"><span>{words('actors.name')}</span><span>{words('actors.industry')}</span><span>{words('actors.where')}</span></div>
            <ul class="actors-list">{this.lines(all, shown)}</ul>
          </>
        )}
        {this.removed()}
        <p class="visually-hidden" aria-live="polite">{said}</p>
      </div>
    );
  }
}
