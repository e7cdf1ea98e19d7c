/** Small signs in one colour: the roofs of the phases, the status window, the logo's houses. */
import type { Phase } from './plan.ts';

/** Phase = roof: drawn in a box 20 wide and 18 high, filled with the text's colour. */
export const roofs: Readonly<Record<Phase, string>> = {
  gate: 'M2 17V5h3V2h10v3h3v12h-4.5v-5a3.5 3.5 0 0 0-7 0v5z',
  explore: 'M2 17V9l8-7.5L18 9v8z',
  equip: 'M1.5 17v-6.5l3-7.5h11l3 7.5V17z',
  'carry-out': 'M2 17V9h3V5.5h3V2h4v3.5h3V9h3v8z',
  keep: 'M10 1.5a6 6 0 0 1 1.3 11.8V17H8.7v-3.7A6 6 0 0 1 10 1.5z',
};

/** The status window: drawn in a box 18 wide and 23 high. */
export const statusWindow = {
  frame: { x: 1, y: 1, width: 16, height: 21 },
  /** The glass inside the frame, from its lower edge. */
  glass: 'M2 21h14V2H2z',
  half: 'M2 21h14v-9.5H2z',
  cross: 'M9 2v19M2 8.5h14',
  check: 'M4.5 12l3.2 3.4L13.7 8',
} as const;

/** The mark of the workbook: two houses of two quarters, both lit. A box 38 wide and 34 high. */
export const logo = {
  explore: 'M1 33V14l9-9l9 9v19z',
  equip: 'M19 33V13h-1l3-8h13l3 8h-1v20z',
  windows: 'M6.5 16h7v10h-7zM24 16h7v10h-7z',
  bars: 'M10 16v10M6.5 20h7M27.5 16v10M24 20h7',
} as const;
