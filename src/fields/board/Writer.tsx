/** Who is writing: notes that are added are said to be from that group. */
import type { Words } from '../../domain/words.ts';
import type { Definition } from './schema.ts';
import { Sign } from './Sign.tsx';

interface WriterProps {
  readonly field: Definition;
  readonly words: Words;
  readonly idPrefix: string;
  /** undefined for all together. */
  readonly writer: string | undefined;
  readonly onWriter: (group: string | undefined) => void;
}

export function Writer({ field: { groups }, words, idPrefix, writer, onWriter }: WriterProps) {
  const id = `${idPrefix}-writer`;
  return groups === undefined ? null : (
    <div class="board-choice" role="group" aria-labelledby={id}>
      <span class="label" id={id}>{words('board.writer')}</span>
      {groups.map((group, at) => <button key={group.id} type="button" aria-pressed={writer === group.id} onClick={() => { onWriter(group.id); }}><Sign at={at} label="" beside={group.label} />{group.label}</button>)}
      <button type="button" aria-pressed={writer === undefined} onClick={() => { onWriter(undefined); }}>{words('board.everybody')}</button>
    </div>
  );
}
