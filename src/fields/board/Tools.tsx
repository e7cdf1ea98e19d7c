/** Over the notes: whose notes are shown, and what is done with many notes. */
import type { Words } from '../../domain/words.ts';
import type { Definition } from './schema.ts';
import { Sign } from './Sign.tsx';

interface ToolsProps {
  readonly field: Definition;
  readonly readOnly: boolean;
  readonly words: Words;
  readonly idPrefix: string;
  /** Ids of the groups whose notes are not shown. */
  readonly away: ReadonlySet<string>;
  readonly gathering: boolean;
  /** How many notes there are. */
  readonly count: number;
  readonly onAway: (away: ReadonlySet<string>) => void;
  readonly onGather: () => void;
  readonly onSort: () => void;
}

export function Tools(props: ToolsProps) {
  const { field, readOnly, words, idPrefix, away, gathering, count } = props;
  const { groups } = field;
  const toggle = (id: string): void => {
    const next = new Set(away);
    if (!next.delete(id)) next.add(id);
    props.onAway(next);
  };
  return (
    <>
      {groups === undefined || count === 0 ? null : (
        <div class="board-choice" role="group" aria-labelledby={`${idPrefix}-show`}>
          <span class="label" id={`${idPrefix}-show`}>{words('board.show')}</span>
          {groups.map(({ id, label }, at) => <button key={id} type="button" aria-pressed={!away.has(id)} onClick={() => { toggle(id); }}><Sign at={at} label="" beside={label} />{label}</button>)}
        </div>
      )}
      {readOnly || count < 2 ? null : (
        <div class="board-many">
          <button type="button" id={`${idPrefix}-gather`} class="button button--small" aria-pressed={gathering} onClick={props.onGather}>{words('board.gather')}</button>
          {field.votes === true ? <button type="button" class="button button--small" onClick={props.onSort}>{words('board.sort')}</button> : null}
        </div>
      )}
    </>
  );
}
