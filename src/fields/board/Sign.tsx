/** A small group's shape and letter. */
import { groupSigns } from '../../domain/pictures/group-signs.ts';

interface SignProps {
  /** The group's place among the groups. */
  readonly at: number;
  /** What the sign says, for those who do not see it; '' where its words stand beside it. */
  readonly label: string;
  /** The words beside it: they need no letter where they end with it, as ”Grupp A”. */
  readonly beside?: string;
}

export function Sign({ at, label, beside }: SignProps) {
  const sign = groupSigns[at];
  return sign === undefined ? null : (
    <span class="sign">
      <svg width="13" height="13" viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path d={sign.path.map((command) => command.join(' ')).join(' ')} /></svg>
      {beside?.endsWith(sign.letter) === true ? null : <span aria-hidden="true">{sign.letter}</span>}
      {label === '' ? null : <span class="visually-hidden">{label}</span>}
    </span>
  );
}
