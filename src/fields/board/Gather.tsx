/** While notes are being chosen to be put together: the cluster's name, and what to do with those that are chosen. */
import { useState } from 'preact/hooks';
import { TextBox } from '../../views/parts/TextBox.tsx';
import { gather, type Desk } from './acts.ts';

interface GatherProps {
  readonly desk: Desk;
  readonly chosen: ReadonlySet<string>;
  readonly onEnd: () => void;
}

export function Gather({ desk, chosen, onEnd }: GatherProps) {
  const { words, idPrefix } = desk.props;
  const [name, setName] = useState('');
  return (
    <div class="board-gather" role="group" aria-label={words('board.gather')}>
      <p>{words('board.gatherHow')}</p>
      <label class="label" for={`${idPrefix}-gather-name`}>{words('board.heapName')}</label>
      <div class="board-menu-row">
        <TextBox id={`${idPrefix}-gather-name`} value={name} onChange={setName} words={words} readOnly={false} />
        <button type="button" class="button button--small button--dark" aria-disabled={chosen.size < 2} onClick={() => { if (gather(desk, [...chosen], name)) onEnd(); }}>
          {words('board.gatherThese', { notes: words('board.notes', { n: chosen.size }) })}
        </button>
        <button type="button" class="link-button" onClick={() => { desk.goTo(`${idPrefix}-gather`); onEnd(); }}>{words('board.cancel')}</button>
      </div>
    </div>
  );
}
