/** Our own line icons, drawn on a grid of 20 with lines of 2 and square ends. Always beside a word, or on a control that has a name. */

/** Each icon is one list of path commands, so that a size or a colour is all that ever differs. */
const paths = {
  in: 'M9 3h8v14H9M2 10h9M8 6.5l3.5 3.5L8 13.5',
  out: 'M11 3H3v14h8M8 10h9.5M14 6.5l3.5 3.5-3.5 3.5',
  clock: 'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0M10 5.5V10l3 2.2',
  people: 'M4 6.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0M1.5 17c0-4 2.2-6 5.5-6s5.5 2 5.5 6M12.6 4a3 3 0 0 1 0 5.2M14.5 11.6c2.6.6 4 2.4 4 5.4',
  paper: 'M4 2h8l4 4v12H4zM12 2v4h4M7 10h6M7 13.5h6',
  print: 'M5 7V2h10v5M5 14H2V7h16v7h-3M5 11.5h10V18H5z',
  right: 'M3 10h13M11 5l5 5-5 5',
  left: 'M17 10H4M9 5l-5 5 5 5',
  up: 'M10 17V4M5 9l5-5 5 5',
  down: 'M10 3v13M5 11l5 5 5-5',
  check: 'M3.5 10.5l4.2 4.2L16.5 5.8',
  plus: 'M10 3v14M3 10h14',
  minus: 'M3 10h14',
  cross: 'M4 4l12 12M16 4L4 16',
  lock: 'M4 9h12v9H4zM6.5 9V6a3.5 3.5 0 0 1 7 0v3',
  warning: 'M10 2.5L18.5 17.5h-17zM10 8v4.5M10 14.6v.9',
  info: 'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0M10 9v5M10 5.6v1',
  download: 'M10 2v11M5 8.5l5 5 5-5M3 17.5h14',
  upload: 'M10 14V3M5 7.5l5-5 5 5M3 17.5h14',
  undo: 'M7 3L3 7l4 4M3.5 7H12a5 5 0 0 1 0 10H6',
  trash: 'M3 5h14M7.5 5V2.5h5V5M5 5l.8 13h8.4L15 5M8.5 8.5v6M11.5 8.5v6',
} as const;

export type IconName = keyof typeof paths;

interface IconProps {
  readonly name: IconName;
  /** Side in px; 20 where not said. */
  readonly size?: number;
}

/** The icon as an SVG that assistive technology passes over. */
export function Icon({ name, size = 20 }: IconProps) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="miter" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
