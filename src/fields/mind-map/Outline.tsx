/** The map as nested lists of boxes: the form that everybody can write in, whatever they see or point with. */
import type { JSX } from 'preact';
import type { RegisterDesk } from '../../domain/register.ts';
import type { Words } from '../../domain/words.ts';
import type { MapActions } from './actions.ts';
import { Chips } from './Chips.tsx';
import { Row } from './Row.tsx';
import type { Definition } from './schema.ts';
import { capital, nameOf, spokenOf } from './shown.ts';
import { isWritten, type Branch } from './tree.ts';

/** What was just done, where it was done: after the node before it. */
export interface Notice {
  readonly parent: string | null;
  readonly index: number;
  readonly draw: () => JSX.Element;
}

interface OutlineProps {
  readonly field: Definition;
  readonly branches: readonly Branch[];
  readonly parent: Branch | null;
  readonly prefix: string;
  readonly register: RegisterDesk | undefined;
  readonly words: Words;
  readonly readOnly: boolean;
  readonly full: boolean;
  /** The node whose menu is open. */
  readonly open: string;
  readonly notice: Notice | null;
  readonly actions: MapActions;
}

function Leaf({ branch, ...props }: { readonly branch: Branch } & OutlineProps) {
  const { field, prefix, register, words, readOnly, full, open, actions } = props;
  const { node, level, index, parent } = branch;
  const { levels, depth } = field;
  const own = levels[level - 1];
  const text = nameOf(node, register);
  // What another exercise asks for is shown here, and written there.
  if (level > depth) return text === '' ? null : <li class="map-shown" data-level={level}><span class="map-sign" aria-hidden="true" />{text}</li>;
  const spoken = spokenOf(field, branch, register);
  const what = capital(own?.one ?? '');
  const under = level < depth && !readOnly ? levels[level] : undefined;
  const boxId = `${prefix}-${node.id}`;
  const suggestions = own?.suggestions ?? [];
  const siblings = parent === null ? [] : parent.branches.map((each) => nameOf(each.node, register));
  return (
    <li data-level={level}>
      <Row
        id={node.id}
        boxId={boxId}
        level={level}
        text={node.actor === undefined ? node.text : text}
        label={parent === null ? words('mind-map.box', { what, n: index + 1 }) : words('mind-map.boxUnder', { what, n: index + 1, parent: spokenOf(field, parent, register) })}
        spoken={spoken}
        addLabel={under === undefined ? undefined : words('mind-map.addUnder', { add: under.add, name: spoken })}
        addOne={under?.one}
        open={open === node.id}
        full={full}
        readOnly={readOnly}
        list={own?.actor === true ? `${prefix}-actors` : undefined}
        words={words}
        actions={actions}
      />
      {/* Next to the middle they stand at the end of the list instead. */}
      {readOnly || parent === null || isWritten(branch) || suggestions.length === 0 ? null : (
        <Chips prefix={boxId} suggestions={suggestions} taken={siblings} words={words} onTake={(taken, chip) => { actions.take(taken, parent.node.id, node.id, chip); }} />
      )}
      {branch.branches.length === 0 && props.notice?.parent !== node.id ? null : <Outline {...props} branches={branch.branches} parent={branch} />}
    </li>
  );
}

export function Outline(props: OutlineProps) {
  const { branches, parent, notice, field } = props;
  const lines = branches.map((branch) => <Leaf key={branch.node.id} {...props} branch={branch} />);
  const level = field.levels[parent?.level ?? 0];
  return (
    <ul class="map-list" aria-label={level?.label}>
      {notice === null || notice.parent !== (parent?.node.id ?? null) ? lines : lines.toSpliced(notice.index, 0, <li key="notice" class="map-notice">{notice.draw()}</li>)}
    </ul>
  );
}
