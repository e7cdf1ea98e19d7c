/** A small group's shape and letter. */
import { groupSigns } from '../../domain/pictures/group-signs.ts';

/** @param at the group's place among the groups */
export function Sign({ at, label }: { readonly at: number; readonly label: string }) {
  const sign = groupSigns[at];
  return sign === undefined ? null : (
    <span class="sign">
      <svg width="13" height="13" viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path d={sign.path.map((command) => command.join(' ')).join(' ')} /></svg>
      <span aria-hidden="true">{sign.letter}</span>
      <span class="visually-hidden">{label}</span>
    </span>
  );
}
