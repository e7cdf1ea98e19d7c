/** Boxes that are moved or taken away, and actors that are renamed: what then is shown, said and taken back. Fetched when somebody goes into the outline. */
import { sameName } from '../../domain/rules/read-facts.ts';
import { randomId } from '../../domain/random.ts';
import { Icon } from '../../views/parts/Icon.tsx';
import { UndoLine } from '../../views/parts/UndoLine.tsx';
import type { EditorProps } from '../editor.ts';
import type { Way } from './actions.ts';
import { mostNodes } from './limits.ts';
import { moveIn, moveOut, removeNode, restoreNodes, shiftNode, type Stay } from './moves.ts';
import { addNode, branchOf, setNode } from './nodes.ts';
import type { Notice } from './Outline.tsx';
import type { RowProps } from './Row.tsx';
import { nameOf, spokenOf } from './shown.ts';
import { flat, isWritten, treeOf, type Branch, type Nodes } from './tree.ts';
import { besideOf } from './Chips.tsx';

/** What changes are given of the editor they are made in. */
export interface Desk {
  readonly props: Pick<EditorProps<'mind-map'>, 'field' | 'words' | 'idPrefix' | 'register'>;
  /** The newest nodes. */
  readonly nodes: Nodes;
  change(nodes: Nodes): void;
  /** Says something to screen readers, politely. */
  say(text: string): void;
  /** @param closed the menu that is open closes */
  show(notice: Notice | null, closed?: boolean): void;
  /** The element with this id takes the focus as soon as it is drawn. @param caret where in its text */
  goTo(id: string, caret?: readonly [number, number]): void;
  /** What has the focus keeps it through the next drawing. */
  keepFocus(): void;
  isActor(level: number): boolean;
  /** Adds an empty box under a node. */
  addUnder(id: string): void;
}

const boxOf = ({ props: { idPrefix } }: Desk, id: string): string => `${idPrefix}-${id}`;
const find = ({ props: { field }, nodes }: Desk, id: string): Branch | undefined => branchOf(field, nodes, id);

function spoken(desk: Desk, id: string): string {
  const branch = find(desk, id);
  return branch === undefined ? '' : spokenOf(desk.props.field, branch, desk.props.register);
}

function reason({ props: { words } }: Desk, stay: Stay, name: string): string {
  switch (stay) {
    case 'first': return words('mind-map.stay.first', { name });
    case 'last': return words('mind-map.stay.last', { name });
    case 'alone': return words('mind-map.stay.alone', { name });
    case 'outermost': return words('mind-map.stay.outermost', { name });
    case 'innermost': return words('mind-map.stay.innermost', { name });
    case 'carries': return words('mind-map.stay.carries', { name });
  }
}

export function move(desk: Desk, id: string, way: Way): void {
  const { field, words, register } = desk.props;
  const name = spoken(desk, id);
  const moved = way === 'in' ? moveIn(field, desk.nodes, id) : way === 'out' ? moveOut(field, desk.nodes, id) : shiftNode(field, desk.nodes, id, way === 'up' ? -1 : 1);
  if (typeof moved === 'string') {
    // The first of all has nothing to move into: then something is added under it.
    if (way === 'in' && moved === 'alone' && (find(desk, id)?.level ?? field.depth) < field.depth) desk.addUnder(id);
    else desk.say(reason(desk, moved, name));
    return;
  }
  desk.keepFocus();
  desk.show(null);
  // What no longer stands where actors do keeps the name and is an actor no more.
  const node = moved.find((each) => each.id === id);
  const level = branchOf(field, moved, id)?.level ?? 1;
  desk.change(node?.actor !== undefined && !desk.isActor(level) ? setNode(moved, id, nameOf(node, register)) : moved);
  const branch = find(desk, id);
  if (branch === undefined) return;
  const { index, parent } = branch;
  const of = (parent?.branches ?? treeOf(desk.nodes, field.levels.length)).length;
  const values = { name, one: field.levels[branch.level - 1]?.one ?? '', place: index + 1, of };
  desk.say(parent === null ? words('mind-map.moved', values) : words('mind-map.movedUnder', { ...values, parent: spokenOf(field, parent, register) }));
}

export function remove(desk: Desk, id: string): void {
  const { field, words, idPrefix } = desk.props;
  const branch = find(desk, id);
  if (branch === undefined) return;
  const name = spoken(desk, id);
  const { nodes, removed } = removeNode(field, desk.nodes, id);
  const n = removed.length - 1;
  const text = n === 0 ? words('mind-map.removed', { name }) : words('mind-map.removedMany', { name, n });
  const back = (): void => {
    desk.goTo(boxOf(desk, id));
    desk.show(null);
    desk.change(restoreNodes(desk.nodes, removed));
    desk.say(words('mind-map.undone'));
  };
  const draw = () => <UndoLine id={`${idPrefix}-undo`} text={text} action={words('undo.do')} onUndo={back} />;
  desk.goTo(`${idPrefix}-undo`);
  desk.show({ parent: branch.parent?.node.id ?? null, index: branch.index, draw }, true);
  desk.change(nodes);
  desk.say(text);
}

/** Takes an empty box away, and goes to the one before it; says why not where something belongs to it. */
export function drop(desk: Desk, id: string): void {
  const { field, idPrefix, register } = desk.props;
  const boxes = flat(treeOf(desk.nodes, field.levels.length)).filter(({ level }) => level <= field.depth);
  const at = boxes.findIndex(({ node }) => node.id === id);
  const branch = boxes[at];
  if (branch === undefined) return;
  if (isWritten(branch)) {
    desk.say(reason(desk, 'carries', spoken(desk, id)));
    return;
  }
  const beside = (boxes[at - 1] ?? boxes[at + 1])?.node;
  const end = beside === undefined ? 0 : nameOf(beside, register).length;
  if (beside === undefined) desk.goTo(`${idPrefix}-add`);
  else desk.goTo(boxOf(desk, beside.id), [end, end]);
  desk.show(null);
  desk.change(removeNode(field, desk.nodes, id).nodes);
}

/** An actor has another name everywhere: says so, with the way back, and with a way to let it be another actor in this place only. */
export function tellRenamed(desk: Desk, { node, index, parent }: Branch, actor: string, before: string, name: string): void {
  const { words, idPrefix, register } = desk.props;
  const text = words('mind-map.renamed', { before, name });
  const back = (): void => {
    desk.goTo(boxOf(desk, node.id));
    desk.show(null);
    register?.rename(actor, before);
  };
  const onlyHere = (): void => {
    back();
    const own = desk.props.register?.add(name);
    if (own !== undefined) desk.change(setNode(desk.nodes, node.id, name, own));
  };
  const draw = () => (
    <>
      <UndoLine id={`${idPrefix}-undo`} text={text} action={words('undo.do')} onUndo={back} />
      <button type="button" class="link-button" onClick={onlyHere}>{words('mind-map.onlyHere')}</button>
    </>
  );
  desk.show({ parent: parent?.node.id ?? null, index: index + 1, draw });
  desk.say(text);
}

/** Adds a suggestion, before the empty box it was offered at. @param chip the id of the button that was pressed: the next one takes the focus */
export function take(desk: Desk, text: string, parent: string | null, before: string | null, chip: string): void {
  const { field, words, register, idPrefix } = desk.props;
  if (desk.nodes.length >= mostNodes) {
    desk.say(words('mind-map.full', { most: mostNodes }));
    return;
  }
  const level = (parent === null ? 0 : (find(desk, parent)?.level ?? 0)) + 1;
  const actor = desk.isActor(level) ? register?.add(text) : undefined;
  // Pressed twice before it was drawn: it is there once.
  if (desk.nodes.some((node) => node.parent === parent && (actor === undefined ? sameName(node.text) === sameName(text) : node.actor === actor))) return;
  desk.goTo(besideOf(document.getElementById(chip))?.id ?? (before === null ? `${idPrefix}-add` : boxOf(desk, before)));
  desk.show(null);
  desk.change(addNode(field, desk.nodes, randomId('n'), parent, before, { text, ...(actor === undefined ? {} : { actor }) }));
  desk.say(words('mind-map.added', { name: text }));
}

/** Makes names that stand where actors do into actors of the register. */
export function adopt(desk: Desk, loose: readonly Branch[]): void {
  const { register } = desk.props;
  if (register === undefined) return;
  desk.change(loose.reduce((nodes, { node }) => setNode(nodes, node.id, node.text.trim(), register.add(node.text)), desk.nodes));
}

const ways: readonly (readonly [Way, 'up' | 'down' | 'right' | 'left'])[] = [['up', 'up'], ['down', 'down'], ['in', 'right'], ['out', 'left']];

/** What else can be done to a node, as buttons. */
export function Menu({ id, boxId, spoken, words, actions }: RowProps) {
  const say = { up: words('mind-map.up'), down: words('mind-map.down'), in: words('mind-map.in'), out: words('mind-map.out') };
  return (
    <div class="map-menu" id={`${boxId}-menu`} role="group" aria-label={words('mind-map.more', { name: spoken })}>
      {ways.map(([way, icon]) => (
        <button key={way} type="button" class="button button--small" onClick={() => { actions.move(id, way); }}><Icon name={icon} size={18} />{say[way]}</button>
      ))}
      <button type="button" class="button button--small button--erase" onClick={() => { actions.remove(id); }}><Icon name="trash" size={18} />{words('mind-map.remove')}</button>
    </div>
  );
}
