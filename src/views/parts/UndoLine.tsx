/** What was just done, and the button that takes it back. */
import './undo-line.css';
import { Icon } from './Icon.tsx';

interface UndoLineProps {
  /** The button's id: it gets the focus when what was focused is gone. */
  readonly id: string;
  readonly text: string;
  readonly action: string;
  readonly onUndo: () => void;
}

export function UndoLine({ id, text, action, onUndo }: UndoLineProps) {
  return (
    <p class="undo-line">
      <span>{text}</span>
      <button type="button" class="button button--small" id={id} onClick={onUndo}><Icon name="undo" size={18} />{action}</button>
    </p>
  );
}
