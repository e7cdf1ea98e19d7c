/** What can be added with one press. */
import { sameName } from '../../domain/rules/read-facts.ts';
import type { Words } from '../../domain/words.ts';
import { Icon } from '../../views/parts/Icon.tsx';

interface ChipsProps {
  /** Ids begin with it. */
  readonly prefix: string;
  readonly suggestions: readonly string[];
  /** What stands there already is not offered. */
  readonly taken: readonly string[];
  readonly words: Words;
  readonly onTake: (text: string, chip: string) => void;
}

/** Those that are left, with their ids. */
function leftOf({ prefix, suggestions, taken }: Pick<ChipsProps, 'prefix' | 'suggestions' | 'taken'>): readonly { readonly text: string; readonly id: string }[] {
  const known = new Set(taken.map(sameName));
  return suggestions.map((text, at) => ({ text, id: `${prefix}-chip-${at}` })).filter(({ text }) => !known.has(sameName(text)));
}

/** The suggestion to go on with. */
export const besideOf = (chip: Element | null): HTMLButtonElement | undefined =>
  [chip?.nextElementSibling, chip?.previousElementSibling].find((each) => each instanceof HTMLButtonElement);

export function Chips(props: ChipsProps) {
  const left = leftOf(props);
  if (left.length === 0) return null;
  return (
    <div class="map-chips" role="group" aria-labelledby={`${props.prefix}-chips`}>
      <span id={`${props.prefix}-chips`} class="hint">{props.words('mind-map.suggestions')}</span>
      {left.map(({ text, id }) => (
        <button key={id} type="button" class="map-chip" id={id} onClick={() => { props.onTake(text, id); }}><Icon name="plus" size={14} />{text}</button>
      ))}
    </div>
  );
}
