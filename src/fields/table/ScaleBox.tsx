/** A figure from 1 to 5 as panes that are lit up to it. The keys 1–5 choose it, arrows move it, Delete takes it back. */
import './scale-box.css';
import type { TargetedKeyboardEvent } from 'preact';
import { Icon } from '../../views/parts/Icon.tsx';
import { RadioButton } from '../../views/parts/RadioButton.tsx';
import { cellName } from './cell-name.ts';
import type { CellBoxProps } from './row-props.ts';
import { cellIn } from './rows.ts';

const places = [1, 2, 3, 4, 5] as const;

export function ScaleBox(props: CellBoxProps) {
  const { column: { id: columnId, label, low = '', high = '' }, row, readOnly, prefix, actions, large = false } = props;
  const id = `${prefix}-${columnId}`;
  const cell = cellIn(row, columnId);
  const value = typeof cell === 'number' ? cell : 0;
  const choose = (next: number | ''): void => { actions.setCell(row.id, columnId, next); };
  const end = (place: number): string => (place === 1 ? ` ${low}` : place === 5 ? ` ${high}` : '');

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const place = places.find((each) => String(each) === event.key);
    if (readOnly || place === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll('input')[place - 1]?.focus();
    choose(place);
  };

  return (
    <div class={large ? 'scale-box scale-box--large' : 'scale-box'} id={`${id}-panes`} data-locked={readOnly} role="radiogroup" aria-label={large ? label : cellName(props)} onKeyDown={onKeyDown}>
      {places.map((place) => (
        <label key={place} data-lit={place <= value}>
          <RadioButton {...(place === Math.max(1, value) ? { id } : {})} name={id} checked={place === value} readOnly={readOnly} onChoose={() => { choose(place); }} onClear={() => { choose(''); }} />
          <span>{place}<span class="visually-hidden">{end(place)}</span></span>
          {large && place === value ? <span class="scale-box-badge"><Icon name="check" size={13} /></span> : null}
        </label>
      ))}
      {large ? null : <span class="scale-figure" aria-hidden="true">{value === 0 ? '–' : value}</span>}
    </div>
  );
}
