import './mind-map.css';
import { Component, type TargetedKeyboardEvent } from 'preact';
import type { Fact } from '../../domain/facts.ts';
import { randomId } from '../../domain/random.ts';
import { sameName } from '../../domain/rules/read-facts.ts';
import { FieldHead } from '../../views/parts/FieldHead.tsx';
import { Icon } from '../../views/parts/Icon.tsx';
import { Later } from '../../views/parts/Later.tsx';
import { UndoLine } from '../../views/parts/UndoLine.tsx';
import type { EditorProps } from '../editor.ts';
import type { MapActions, Way } from './actions.ts';
import { Chips } from './Chips.tsx';
import { mostNodes } from './limits.ts';
import type { MapProps } from './MapView.tsx';
import { model } from './model.ts';
import { addNode, branchOf, moveIn, moveOut, removeNode, restoreNodes, setNode, shiftNode, type Stay } from './nodes.ts';
import { Outline, type Notice } from './Outline.tsx';
import { nameOf, spokenOf } from './shown.ts';
import { flat, isWritten, treeOf, type Branch, type Nodes } from './tree.ts';

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
}

/** The map is drawn this long after the last key, in milliseconds. */
const rest = 150;

const loadMap = () => import('./MapView.tsx');

export class Editor extends Component<Props, State> {
  /** The newest nodes, also between a change and its drawing. */
  private nodes: Nodes = this.props.answer;
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
    take: (text, parent, before, chip) => { this.take(text, parent, before, chip); },
    move: (id, way) => { this.move(id, way); },
    remove: (id) => { this.remove(id); },
    toggle: (id) => { this.setState(({ open }) => ({ open: open === id ? '' : id })); },
  };

  constructor(props: Props) {
    super(props);
    this.state = { notice: null, said: '', open: '', drawn: { tree: this.tree(), here: '' }, wide: false };
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

  private spoken(id: string): string {
    const branch = this.find(id);
    return branch === undefined ? '' : spokenOf(this.props.field, branch, this.props.register);
  }

  private boxOf(id: string): string {
    return `${this.props.idPrefix}-${id}`;
  }

  private get full(): boolean {
    return this.nodes.length >= mostNodes;
  }

  private isActor(level: number): boolean {
    return this.props.field.levels[level - 1]?.actor === true;
  }

  private change(nodes: Nodes): void {
    if (nodes === this.nodes) return;
    this.nodes = nodes;
    this.props.onChange(nodes);
  }

  private say(text: string): void {
    this.again = !this.again;
    this.setState({ said: this.again ? text : `${text}\u00a0` });
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
    this.tellRenamed(branch, renaming.actor, renaming.before, name);
  }

  private tellRenamed({ node, index, parent }: Branch, actor: string, before: string, name: string): void {
    const { words, idPrefix, register } = this.props;
    const text = words('mind-map.renamed', { before, name });
    const back = (): void => {
      this.next = { id: this.boxOf(node.id) };
      this.setState({ notice: null });
      this.props.register?.rename(actor, before);
    };
    const onlyHere = (): void => {
      back();
      const own = register?.add(name);
      if (own !== undefined) this.change(setNode(this.nodes, node.id, name, own));
    };
    const draw = () => (
      <>
        <UndoLine id={`${idPrefix}-undo`} text={text} action={words('undo.do')} onUndo={back} />
        <button type="button" class="link-button" onClick={onlyHere}>{words('mind-map.onlyHere')}</button>
      </>
    );
    this.setState({ notice: { parent: parent?.node.id ?? null, index: index + 1, draw } });
    this.say(text);
  }

  /** Names that were written while there was no register, or that have come to where actors stand, become actors of it. */
  private adopt(): void {
    const { register, readOnly, field } = this.props;
    if (register === undefined || readOnly) return;
    let nodes = this.nodes;
    for (const { node, level } of flat(treeOf(nodes, field.levels.length))) {
      const name = node.text.trim();
      if (node.actor === undefined && name !== '' && this.isActor(level) && node.id !== this.here) nodes = setNode(nodes, node.id, name, register.add(name));
    }
    this.change(nodes);
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

  private take(text: string, parent: string | null, before: string | null, chip: string): void {
    const { field, words, register } = this.props;
    if (this.full) {
      this.say(words('mind-map.full', { most: mostNodes }));
      return;
    }
    const level = (parent === null ? 0 : (this.find(parent)?.level ?? 0)) + 1;
    const actor = this.isActor(level) ? register?.add(text) : undefined;
    const pressed = document.getElementById(chip);
    const beside = [pressed?.nextElementSibling, pressed?.previousElementSibling].find((each) => each instanceof HTMLButtonElement);
    this.next = { id: beside?.id ?? (before === null ? `${this.props.idPrefix}-add` : this.boxOf(before)) };
    this.setState({ notice: null });
    this.change(addNode(field, this.nodes, randomId('n'), parent, before, { text, ...(actor === undefined ? {} : { actor }) }));
    this.say(words('mind-map.added', { name: text }));
  }

  private move(id: string, way: Way): void {
    const { field, words, register } = this.props;
    const name = this.spoken(id);
    const moved = way === 'in' ? moveIn(field, this.nodes, id) : way === 'out' ? moveOut(field, this.nodes, id) : shiftNode(field, this.nodes, id, way === 'up' ? -1 : 1);
    if (typeof moved === 'string') {
      // The first of all has nothing to move into: then something is added under it.
      if (way === 'in' && moved === 'alone' && (this.find(id)?.level ?? field.depth) < field.depth) this.add(id, null);
      else this.say(this.reason(moved, name));
      return;
    }
    this.keepFocus();
    this.setState({ notice: null });
    // What no longer stands where actors do keeps the name and is an actor no more.
    const node = moved.find((each) => each.id === id);
    const level = branchOf(field, moved, id)?.level ?? 1;
    this.change(node?.actor !== undefined && !this.isActor(level) ? setNode(moved, id, nameOf(node, register)) : moved);
    const branch = this.find(id);
    if (branch === undefined) return;
    const { index, parent } = branch;
    const of = (parent?.branches ?? this.branches).length;
    const values = { name, one: field.levels[branch.level - 1]?.one ?? '', place: index + 1, of };
    this.say(parent === null ? words('mind-map.moved', values) : words('mind-map.movedUnder', { ...values, parent: spokenOf(field, parent, register) }));
  }

  private reason(stay: Stay, name: string): string {
    const { words } = this.props;
    switch (stay) {
      case 'first': return words('mind-map.stay.first', { name });
      case 'last': return words('mind-map.stay.last', { name });
      case 'alone': return words('mind-map.stay.alone', { name });
      case 'outermost': return words('mind-map.stay.outermost', { name });
      case 'innermost': return words('mind-map.stay.innermost', { name });
      case 'carries': return words('mind-map.stay.carries', { name });
    }
  }

  /** What has the focus keeps it through the next drawing, with the caret where it was: a row that moves is drawn anew. */
  private keepFocus(): void {
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

  private remove(id: string): void {
    const { field, words, idPrefix } = this.props;
    const branch = this.find(id);
    if (branch === undefined) return;
    const name = this.spoken(id);
    const { nodes, removed } = removeNode(field, this.nodes, id);
    const n = removed.length - 1;
    const text = n === 0 ? words('mind-map.removed', { name }) : words('mind-map.removedMany', { name, n });
    const back = (): void => {
      this.next = { id: this.boxOf(id) };
      this.setState({ notice: null });
      this.change(restoreNodes(this.nodes, removed));
      this.say(words('mind-map.undone'));
    };
    this.next = { id: `${idPrefix}-undo` };
    const draw = () => <UndoLine id={`${idPrefix}-undo`} text={text} action={words('undo.do')} onUndo={back} />;
    this.setState({ open: '', notice: { parent: branch.parent?.node.id ?? null, index: branch.index, draw } });
    this.change(nodes);
    this.say(text);
  }

  /** Takes an empty box away, and goes to the one before it. */
  private drop(id: string): void {
    const { field, idPrefix } = this.props;
    const boxes = flat(this.branches).filter(({ level }) => level <= field.depth).map(({ node }) => node.id);
    const at = boxes.indexOf(id);
    const beside = boxes[at - 1] ?? boxes[at + 1];
    const before = this.nodes.find((node) => node.id === beside);
    const end = before === undefined ? 0 : nameOf(before, this.props.register).length;
    this.next = beside === undefined ? { id: `${idPrefix}-add` } : { id: this.boxOf(beside), caret: [end, end] };
    this.setState({ notice: null });
    this.change(removeNode(field, this.nodes, id).nodes);
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
      this.move(id, way);
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
      if (isWritten(branch)) this.say(this.reason('carries', this.spoken(id)));
      else this.drop(id);
    }
  };

  private readonly onFocusIn = (event: FocusEvent): void => {
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
    const picture = <div key="map" class="map-beside"><Later load={loadMap}>{({ MapView }) => <MapView {...map} />}</Later></div>;
    return (
      <div class="field map-field" role="group" aria-labelledby={`${idPrefix}-label`} {...(described === '' ? {} : { 'aria-describedby': described })}>
        <FieldHead id={`${idPrefix}-label`} label={field.label} hints={hints} hintId={hint} attached={field.attached === true} />
        <div class="field-body map-both" data-wide={wide}>
          {/* A wide map stands over the outline: under a long one nobody would see it. */}
          {wide ? [picture, outline] : [outline, picture]}
        </div>
        <p class="visually-hidden" aria-live="polite">{this.state.said}</p>
      </div>
    );
  }
}
