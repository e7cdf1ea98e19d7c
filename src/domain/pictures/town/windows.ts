/**
 * Windows that light without a framework. A window is one `<use>` with data-window (the exercise's id, or empty
 * where no exercise exists yet); the style sheet turns its data-state into the custom property --lit (0 dark,
 * 0.5 begun, 1 lit), which inherits into the shared drawing: `town-light` rises by it, `town-lit` shows at 1 only.
 */
import { pigments } from './pigments.ts';
import { across, frame, glassPath, glassSize, upright } from './glazing.ts';
import { disc, filled, lined, piece } from './piece.ts';
import type { Piece } from './piece.ts';

export type WindowState = 'untouched' | 'begun' | 'done';
/** What stands or hangs in a lit window of a large house. */
export type Thing = 'plain' | 'geranium' | 'curtain' | 'shade';
export type WindowKind = Thing | 'dormer' | 'lamp';

/** One place for light, by the lower left corner of its glass. */
export interface WindowPlace {
  readonly x: number;
  readonly y: number;
  readonly kind: WindowKind;
}

const things: Readonly<Record<Thing, readonly Piece[]>> = {
  plain: [],
  geranium: [
    filled('M2.3-6h6.8L8.1 0H3.3z', pigments.pot),
    ...[[2.9, -8.5, 3], [8.3, -9, 3.2], [5.7, -12, 2.8]].map(([x = 0, y = 0, r = 0]) => disc(x, y, r, pigments.geraniumLeaf)),
    ...[[3.9, -14, 1.7], [7.9, -13, 1.5], [5.9, -10.5, 1.2]].map(([x = 0, y = 0, r = 0]) => disc(x, y, r, pigments.geranium)),
  ],
  curtain: [filled('M0-39h22v4c-4 4-8 4-11 0c-3 4-7 4-11 0z', pigments.curtain)],
  shade: [filled('M15.3-39h1v6.2h2l2.4 5.4h-9.8l2.4-5.4h2z', pigments.bar)],
};

const drawn = (width: number, height: number, inside: readonly Piece[]): readonly Piece[] => [
  frame(width, height),
  filled(glassPath(width, height), pigments.glass),
  lined(upright(width, height), pigments.frame, 1.5, { 'stroke-opacity': 0.75 }),
  // Dark even where the style sheet is not read: a lit window means that work was done.
  piece('g', { class: 'town-light', transform: 'scale(1 0)' }, [
    filled(glassPath(width, height), 'var(--light)'),
    lined(upright(width, height), pigments.bar, 1.5),
  ]),
  lined(across(width, height), pigments.frame, 1.5, { 'stroke-opacity': 0.75 }),
  piece('g', { class: 'town-lit', opacity: 0 }, [...inside, lined(across(width, height), pigments.bar, 1.5)]),
];

const lamp: readonly Piece[] = [
  filled('M-1.6 0h3.2l-.6-92h-2zM-5 0H5v-5H-5z', pigments.ink),
  piece('g', { transform: 'translate(0-92)' }, [
    filled('M-7 0H7L4-14h-8z', pigments.lampGlass),
    filled('M-7 0H7L4-14h-8z', 'var(--light)', { class: 'town-light', transform: 'scale(1 0)' }),
    lined('M-7 0H7L4-14h-8zM0 0v-14', pigments.ink, 1.6),
    filled('M-6-14H6l-4-5h-4z', pigments.ink),
  ]),
];

const shared = (kind: WindowKind): readonly Piece[] => {
  if (kind === 'lamp') return lamp;
  const { width, height } = glassSize(kind === 'dormer');
  return drawn(width, height, kind === 'dormer' ? [] : things[kind]);
};

/** The drawings that `windowUses` points at; once per prefix and page. */
export const windowDefinitions = (prefix: string, kinds: Iterable<WindowKind>): readonly Piece[] =>
  [...new Set(kinds)].map((kind) => piece('g', { id: `${prefix}-${kind}` }, shared(kind)));

/**
 * @param exercises ids of the exercises that exist, in the order of the windows; the windows beyond them stay dark.
 *   Exercises beyond the windows (more than the method has) get none: the house keeps its shape.
 */
export const windowUses = (prefix: string, places: readonly WindowPlace[], exercises: readonly string[]): readonly Piece[] =>
  places.map(({ x, y, kind }, index) =>
    piece('use', { 'data-window': exercises[index] ?? '', href: `#${prefix}-${kind}`, x, y }));
