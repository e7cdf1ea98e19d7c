/** The way back, and what it takes back. It stays in sight however long the board is. */
import { Icon } from '../../views/parts/Icon.tsx';
import type { Words } from '../../domain/words.ts';

interface UndoBarProps {
  readonly words: Words;
  readonly idPrefix: string;
  /** What was done last, in words; undefined where there is nothing left to take back. */
  readonly last: string | undefined;
  readonly onUndo: () => void;
}

export function UndoBar({ words, idPrefix, last, onUndo }: UndoBarProps) {
  return (
    <p class="board-undo">
      {/* Not `disabled`: what is pressed last would lose its focus. */}
      <button type="button" id={`${idPrefix}-undo`} class="button button--small" aria-disabled={last === undefined} onClick={onUndo}><Icon name="undo" size={18} />{words('undo.do')}</button>
      <span>{last}</span>
    </p>
  );
}
