/** The status window in an island: empty, half lit, or lit with a check. Always beside its word. */
import { statusWindow } from '../../domain/pictures/town/marks.ts';
import type { WindowState } from '../../domain/pictures/town/windows.ts';

interface StatusGlyphProps {
  readonly state: WindowState;
  /** Height in px; 23 where not said. */
  readonly size?: number;
}

const { frame, glass, half, cross, check } = statusWindow;

/** The window as an SVG that assistive technology passes over. */
export function StatusGlyph({ state, size = 23 }: StatusGlyphProps) {
  return (
    <svg class="icon" width={Math.round(size * 7.8) / 10} height={size} viewBox="0 0 18 23" aria-hidden="true" focusable="false">
      <rect {...frame} fill="var(--paper)" />
      {state === 'untouched' ? null : <path d={state === 'done' ? glass : half} fill="var(--light)" />}
      <g fill="none" stroke="var(--ink)">
        {state === 'done' ? <path d={check} stroke-width="2.6" /> : <path d={cross} stroke-width="1.4" />}
        <rect {...frame} stroke-width="2" />
      </g>
    </svg>
  );
}
