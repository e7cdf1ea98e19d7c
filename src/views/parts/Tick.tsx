/** A box to tick. */
import './tick.css';

interface TickProps {
  readonly checked: boolean;
  readonly readOnly: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Its name, where no label stands round it. */
  readonly label?: string;
}

export function Tick({ checked, readOnly, onChange, label }: TickProps) {
  return (
    <input
      type="checkbox"
      class="tick"
      checked={checked}
      disabled={readOnly}
      onChange={(event) => { onChange(event.currentTarget.checked); }}
      {...(label === undefined ? {} : { 'aria-label': label })}
    />
  );
}
