/** The small street of an exercise page: silhouettes, window frames and glass, one unit to a pixel. */
import { filled, lined, piece } from './piece.ts';
import type { Piece } from './piece.ts';
import { pigments } from './pigments.ts';
import { housePlan } from './plan.ts';

interface MiniPlan {
  readonly width: number;
  readonly outline: string;
  /** Lower left corners of the glass, in the order they light. */
  readonly windows: readonly (readonly [x: number, y: number])[];
}

const gable = 'M0 28V3L15-13L30 3V28z';
const stepped = 'M0 28V-1H4V-6H8V-11H12V-15H18V-11H22V-6H26V-1H30V28z';
const ground = [[4, 24], [20, 24]] as const;
const upper = [[4, 14], [20, 14]] as const;
const upperThree = [[4, 14], [12, 14], [20, 14]] as const;

const plans: readonly MiniPlan[] = [
  {
    width: 34, outline: 'M0 28V2H-2L4-4H13V-12L17-17L21-12V-4H30L36 2H34V28H22.5V21a5.5 5.5 0 0 0-11 0V28z',
    windows: [[3, 23], [27, 23], [3, 12], [9, 12], [15, 12], [21, 12], [27, 12]],
  },
  { width: 30, outline: gable, windows: [...ground, ...upper, [12, 4]] },
  { width: 30, outline: gable, windows: [...ground, ...upperThree, [12, 4]] },
  { width: 30, outline: 'M0 28V4L15-7L30 4V28z', windows: [...ground, ...upper] },
  { width: 30, outline: 'M0 28V13H-2L3-1L8-5H22L27-1L32 13H30V28z', windows: [...ground, [12, 10]] },
  { width: 36, outline: 'M0 28V13H-2L3-1L8-5H28L33-1L38 13H36V28z', windows: [[4, 24], [12, 24], [26, 24], [7, 10], [23, 10]] },
  { width: 30, outline: stepped, windows: [...ground, ...upperThree, [12, 3]] },
  { width: 30, outline: stepped, windows: [...ground, ...upper, [12, 3]] },
  { width: 30, outline: '', windows: [[1, 28], [10, 28], [20, 28], [29, 28]] },
];

const glass = (kind: string, width: number): Piece => piece('g', { id: kind }, [
  filled(`M-.7.7h${width + 1.4}v-8.4H-.7z`, pigments.frame),
  filled(`M0 0h${width}v-7H0z`, pigments.glass),
  filled(`M0 0h${width}v-7H0z`, 'var(--light)', { class: 'town-light', transform: 'scale(1 0)' }),
]);

const lamp = (id: string): Piece => piece('g', { id }, [
  lined('M0 0v-22', pigments.ink, 1.4),
  piece('g', { transform: 'translate(0-22)' }, [
    filled('M-2.5 0h5l-1-5h-3z', pigments.lampGlass),
    filled('M-2.5 0h5l-1-5h-3z', 'var(--light)', { class: 'town-light', transform: 'scale(1 0)' }),
    lined('M-2.5 0h5l-1-5h-3z', pigments.ink, 0.8),
  ]),
]);

/** What the mini houses point at: the window of a house, the gate's narrower one, the lamp. */
export const miniDefinitions = (prefix: string): readonly Piece[] =>
  [glass(`${prefix}-w`, 6), glass(`${prefix}-g`, 4), lamp(`${prefix}-l`)];

export interface MiniHouse {
  /** The picture is drawn from x = -4 to `width` + 4 and from y = -20 to 28, the ground. */
  readonly width: number;
  readonly pieces: readonly Piece[];
}

/**
 * @param step 0–8
 * @param exercises ids in the order the windows light
 * @throws RangeError for a step without a house
 */
export function miniHouse(step: number, prefix: string, exercises: readonly string[]): MiniHouse {
  const plan = plans[step];
  const { shape, phase } = housePlan(step);
  if (plan === undefined) throw new RangeError(`No mini house for step ${step}`);
  const kind = shape === 'square' ? 'l' : shape === 'gate' ? 'g' : 'w';
  const body = shape === 'square'
    ? [piece('ellipse', { cx: 15, cy: 6, rx: 9, ry: 12, fill: pigments.leaf }), lined('M15 28V8', pigments.trunk, 2)]
    : [filled(plan.outline, `var(--${phase})`)];
  return {
    width: plan.width,
    pieces: [
      ...body,
      ...plan.windows.map(([x, y], index) =>
        piece('use', { 'data-window': exercises[index] ?? '', href: `#${prefix}-${kind}`, x, y })),
    ],
  };
}
