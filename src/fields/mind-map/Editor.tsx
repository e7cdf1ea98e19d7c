import './mind-map.css';
import { Component, type TargetedKeyboardEvent } from 'preact';
import type { Fact } from '../../domain/facts.ts';
import { randomId } from '../../domain/random.ts';
import { sameName } from '../../domain/rules/read-facts.ts';
import { FieldHead } from '../../views/parts/FieldHead.tsx';
import { Icon } from '../../views/parts/Icon.tsx';
import { Later } from '../../views/parts/Later.tsx';
import type { EditorProps } from '../editor.ts';
import type { MapActions } from './actions.ts';
import type * as changes from './changes.tsx';
import type { Desk } from './changes.tsx';
import { Chips } from './Chips.tsx';
import { mostNodes } from './limits.ts';
import type { MapProps } from './MapView.tsx';
import { model } from './model.ts';
import { addNode, branchOf, setNode } from './nodes.ts';
import { Outline, type Notice } from './Outline.tsx';
import { nameOf } from './shown.ts';
import { flat, treeOf, type Branch, type Nodes } from './tree.ts';

type Props = EditorProps<'mind-map'>;
type Tree = Extract<Fact, { type: 'tree' }>;

interface State {
  readonly notice: Notice | null;
  /** For screen readers. */
  readonly said: string;
  /** The node whose menu is open, or ''. */
  readonly open: string;
  /** What the map shows: a moment behind the outline, so that a key is painted before anything is drawn. */
  readonly drawn: { readonly tree: Tree; readonly here: string };
  /** The map has the whole width. */
  readonly wide: boolean;
  /** What was asked for did not come. */
  readonly failed: boolean;
}

/** The map is drawn this long after the last key, in milliseconds. */
const rest = 150;

const loadMap = () => import('./MapView.tsx');
/** What is done to boxes that are there. */
const loadChanges = () => import('./changes.tsx');

export class Editor extends Component<Props, State> implements Desk {
  /** The newest nodes, also between a change and its drawing. */
  nodes: Nodes = this.props.answer;
  /** The element that is to have the focus as soon as it is drawn, and where in its text. */
  private next: { readonly id: string; readonly caret?: readonly [number, number] } | null = null;
  /** The node that is being written, or ''. */
  private here = '';
  /** An actor whose name is being written over, until its box is left: then it is known whether it is renamed. */
  private renaming: { readonly id: string; readonly actor: string; readonly before: string } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Says the same thing twice when it happens twice. */
  private again = false;

  private readonly actions: MapActions = {
    write: (id, text) => { this.write(id, text); },
    add: (parent, before) => { this.add(parent, before); },
    take: (text, parent, before, chip) => { this.make(({ take }) => { take(this, text, parent, before, chip); }); },
    move: (id, way) => { this.make(({ move }) => { move(this, id, way); }); },
    remove: (id) => { this.make(({ remove }) => { remove(this, id); }); },
    toggle: (id) => { this.setState(({ open }) => ({ open: open === id ? '' : id })); },
  };

  constructor(props: Props) {
    super(props);
    this.state = { notice: null, said: '', open: '', drawn: { tree: this.tree(), here: '' }, wide: false, failed: false };
  }

  override componentDidMount(): void {
    this.adopt();
  }

  override componentDidUpdate(before: Props): void {
    if (before.answer !== this.props.answer || before.register !== this.props.register || before.field !== this.props.field) {
      this.drawSoon();
      this.adopt();
    }
    this.takeFocus();
  }

  override componentWillUnmount(): void {
    clearTimeout(this.timer);
  }

  private takeFocus(): void {
    if (this.next === null) return;
    const found = document.getElementById(this.next.id);
    if (found === null) return;
    const { caret } = this.next;
    this.next = null;
    if (document.activeElement !== found) found.focus({ preventScroll: true });
    if (caret !== undefined && found instanceof HTMLInputElement) found.setSelectionRange(...caret);
    found.scrollIntoView({ block: 'nearest' });
  }

  private tree(): Tree {
    const { field, register } = this.props;
    // A map always tells a tree; the type of all facts does not know which kind it was asked of.
    return model.fact(field, this.nodes, register) as Tree;
  }

  private drawSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { this.setState({ drawn: { tree: this.tree(), here: this.here } }); }, rest);
  }

  private get branches(): readonly Branch[] {
    return treeOf(this.nodes, this.props.field.levels.length);
  }

  private find(id: string): Branch | undefined {
    return branchOf(this.props.field, this.nodes, id);
  }

  private boxOf(id: string): string {
    return `${this.props.idPrefix}-${id}`;
  }

  private get full(): boolean {
    return this.nodes.length >= mostNodes;
  }

  isActor(level: number): boolean {
    return this.props.field.levels[level - 1]?.actor === true;
  }

  change(nodes: Nodes): void {
    if (nodes === this.nodes) return;
    this.nodes = nodes;
    this.props.onChange(nodes);
  }

  say(text: string): void {
    this.again = !this.again;
    this.setState({ said: this.again ? text : `${text}\u00a0` });
  }

  show(notice: Notice | null, closed = false): void {
    this.setState({ notice, ...(closed ? { open: '' } : {}) });
  }

  goTo(id: string, caret?: readonly [number, number]): void {
    this.next = { id, ...(caret === undefined ? {} : { caret }) };
  }

  addUnder(id: string): void {
    this.add(id, null);
  }

  /** Does what is fetched when it is needed, mostly long before: see `onFocusIn`. */
  private make(work: (module: typeof changes) => void): void {
    loadChanges().then(work).then(() => { if (this.state.failed) this.setState({ failed: false }); }, (fault: unknown) => {
      console.error(fault);
      this.setState({ failed: true });
    });
  }

  private write(id: string, text: string): void {
    const node = this.nodes.find((each) => each.id === id);
    if (node?.actor !== undefined) this.renaming = { id, actor: node.actor, before: nameOf(node, this.props.register) };
    this.change(setNode(this.nodes, id, text));
  }

  /** A box was left: what stands in it is now the name of an actor. */
  private settle(id: string): void {
    const { register } = this.props;
    const renaming = this.renaming?.id === id ? this.renaming : null;
    this.renaming = null;
    const branch = this.find(id);
    if (branch === undefined || register === undefined || branch.node.actor !== undefined || !this.isActor(branch.level)) return;
    const name = branch.node.text.trim();
    if (name === '') return;
    const known = register.actors.find((actor) => sameName(actor.name) === sameName(name));
    if (renaming === null || (known !== undefined && known.id !== renaming.actor)) {
      this.change(setNode(this.nodes, id, name, register.add(name)));
      return;
    }
    this.change(setNode(this.nodes, id, name, renaming.actor));
    if (name === renaming.before) return;
    register.rename(renaming.actor, name);
    this.make(({ tellRenamed }) => { tellRenamed(this, branch, renaming.actor, renaming.before, name); });
  }

  /** Names that were written while there was no register, or that have come to where actors stand, become actors of it. */
  private adopt(): void {
    const { register, readOnly, field } = this.props;
    if (register === undefined || readOnly || field.levels.at(-1)?.actor !== true) return;
    const isLoose = ({ node, level }: Branch): boolean => node.actor === undefined && node.text.trim() !== '' && this.isActor(level) && node.id !== this.here;
    if (flat(this.branches).some(isLoose)) this.make(({ adopt }) => { adopt(this, flat(this.branches).filter(isLoose)); });
  }

  private add(parent: string | null, before: string | null): void {
    const { field, words } = this.props;
    if (this.full) {
      this.say(words('mind-map.full', { most: mostNodes }));
      return;
    }
    const id = randomId('n');
    this.next = { id: this.boxOf(id) };
    this.setState({ notice: null });
    this.change(addNode(field, this.nodes, id, parent, before, { text: '' }));
    const level = (parent === null ? 0 : (this.find(parent)?.level ?? 0)) + 1;
    this.say(words('mind-map.newBox', { what: field.levels[level - 1]?.one ?? '' }));
  }

  /** What has the focus keeps it through the next drawing, with the caret where it was: a row that moves is drawn anew. */
  keepFocus(): void {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || active.id === '') {
      // A button of an open menu: the row's own button is always there.
      const row = active?.closest('li')?.querySelector<HTMLElement>('.map-more');
      this.next = row === undefined || row === null ? null : { id: row.id };
      return;
    }
    const caret = active instanceof HTMLInputElement && active.selectionStart !== null && active.selectionEnd !== null ? [active.selectionStart, active.selectionEnd] as const : undefined;
    this.next = { id: active.id, ...(caret === undefined ? {} : { caret }) };
  }

  private readonly onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const { target, key } = event;
    if (this.props.readOnly || event.isComposing || !(target instanceof HTMLElement)) return;
    const id = target.closest<HTMLElement>('[data-node]')?.dataset['node'];
    const branch = id === undefined ? undefined : this.find(id);
    if (id === undefined || branch === undefined) return;
    const way = event.altKey && !event.ctrlKey && !event.metaKey ? ({ ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' } as const)[key] : undefined;
    if (way !== undefined) {
      // Also where nothing moves: the browser would leave the page.
      event.preventDefault();
      this.actions.move(id, way);
      return;
    }
    if (!(target instanceof HTMLInputElement)) return;
    if (key === 'Enter') {
      event.preventDefault();
      if (target.value.trim() === '') return;
      if (event.ctrlKey || event.metaKey) {
        if (branch.level < this.props.field.depth) this.add(id, null);
        return;
      }
      const { parent, index } = branch;
      this.add(parent?.node.id ?? null, (parent?.branches ?? this.branches)[index + 1]?.node.id ?? null);
    } else if (key === 'Backspace' && target.value === '' && !event.repeat) {
      event.preventDefault();
      this.make(({ drop }) => { drop(this, id); });
    }
  };

  private readonly onFocusIn = (event: FocusEvent): void => {
    // Where it does not come, it is asked for again when it is wanted.
    if (!this.props.readOnly) loadChanges().catch(() => undefined);
    const { target } = event;
    const id = target instanceof HTMLInputElement ? (target.closest<HTMLElement>('[data-node]')?.dataset['node'] ?? '') : '';
    if (id === this.here) return;
    this.here = id;
    this.drawSoon();
  };

  private readonly onFocusOut = (event: FocusEvent): void => {
    const { target } = event;
    const id = target instanceof HTMLInputElement ? target.closest<HTMLElement>('[data-node]')?.dataset['node'] : undefined;
    if (id === undefined) return;
    this.here = '';
    this.drawSoon();
    if (!this.props.readOnly) this.settle(id);
  };

  private outline(branches: readonly Branch[], full: boolean) {
    const { field, words, idPrefix, readOnly, register } = this.props;
    const [first] = field.levels;
    const outermost = field.levels.at(-1);
    return (
      <>
        {outermost?.actor !== true ? null : (
          <datalist id={`${idPrefix}-actors`}>{(register?.actors ?? []).map(({ id, name }) => <option key={id} value={name} />)}</datalist>
        )}
        {branches.length === 0 && this.state.notice === null ? <p class="map-none">{words('mind-map.none')}</p> : (
          <Outline field={field} branches={branches} parent={null} prefix={idPrefix} register={register} words={words} readOnly={readOnly} full={full} open={this.state.open} notice={this.state.notice} actions={this.actions} />
        )}
        {readOnly || first === undefined ? null : (
          <>
            <Chips prefix={idPrefix} suggestions={first.suggestions ?? []} taken={branches.map(({ node }) => nameOf(node, register))} words={words} onTake={(text, chip) => { this.actions.take(text, null, null, chip); }} />
            <p class="map-end">
              <button type="button" class="button button--small" id={`${idPrefix}-add`} aria-disabled={full} onClick={() => { this.actions.add(null, null); }}><Icon name="plus" size={18} />{first.add}</button>
              {full ? <span class="hint">{words('mind-map.full', { most: mostNodes })}</span> : <span class="hint map-keys">{words('mind-map.keys')}</span>}
            </p>
          </>
        )}
      </>
    );
  }

  private readonly onWide = (): void => {
    this.next = { id: `${this.props.idPrefix}-map-wide` };
    this.setState(({ wide }) => ({ wide: !wide }));
  };

  override render() {
    const { field, answer, words, idPrefix, describedBy } = this.props;
    this.nodes = answer;
    const { drawn, wide } = this.state;
    const hint = `${idPrefix}-hint`;
    const hints = field.hint === undefined ? [] : [field.hint];
    const described = [hints.length === 0 ? undefined : hint, describedBy].filter((each) => each !== undefined).join(' ');
    const map: MapProps = { ...drawn, id: `${idPrefix}-map`, wide, onWide: this.onWide, words };
    const outline = <div key="outline" class="map-outline" onKeyDown={this.onKeyDown} onFocusIn={this.onFocusIn} onFocusOut={this.onFocusOut}>{this.outline(this.branches, this.full)}</div>;
    const picture = <div key="map" class="map-beside">{drawn.tree.nodes.length === 0 ? <p class="map-none">{words('mind-map.waits')}</p> : <Later load={loadMap}>{({ MapView }) => <MapView {...map} />}</Later>}</div>;
    return (
      <div class="field map-field" role="group" aria-labelledby={`${idPrefix}-label`} {...(described === '' ? {} : { 'aria-describedby': described })}>
        <FieldHead id={`${idPrefix}-label`} label={field.label} hints={hints} hintId={hint} attached={field.attached === true} />
        <div class="field-body map-both" data-wide={wide}>
          {/* A wide map stands over the outline: under a long one nobody would see it. */}
          {wide ? [picture, outline] : [outline, picture]}
        </div>
        {this.state.failed ? <p class="text-trouble" role="alert">{words('later.failed')}</p> : null}
        <p class="visually-hidden" aria-live="polite">{this.state.said}</p>
      </div>
    );
  }
}
