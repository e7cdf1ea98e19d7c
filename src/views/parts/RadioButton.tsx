/**
 * One of several answers. Pressing the chosen one again, or Delete on it, takes the answer back:
 * a group that has changed its mind must be able to leave a question open.
 */
import type { TargetedMouseEvent, TargetedKeyboardEvent } from 'preact';

interface RadioButtonProps {
  readonly id?: string;
  readonly name: string;
  readonly checked: boolean;
  readonly readOnly: boolean;
  readonly onChoose: () => void;
  readonly onClear: () => void;
  readonly describedBy?: string | undefined;
}

export function RadioButton({ name, checked, readOnly, onChoose, onClear, describedBy, id }: RadioButtonProps) {
  const onClick = (event: TargetedMouseEvent<HTMLInputElement>): void => {
    // The second click of a double click chooses nothing and takes nothing back.
    if (checked && event.detail < 2) onClear();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (!checked || readOnly || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
    event.preventDefault();
    onClear();
  };
  return (
    <input
      type="radio"
      name={name}
      checked={checked}
      disabled={readOnly}
      onClick={onClick}
      onChange={onChoose}
      onKeyDown={onKeyDown}
      {...(id === undefined ? {} : { id })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
    />
  );
}
