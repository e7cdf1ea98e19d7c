/**
 * A picture as data: what every painter (screen, paper, PDF) draws the same way.
 * Numbers are in the drawing's own units; y grows downwards; angles do not exist, only paths.
 */

/** Colours by meaning; each painter knows what they are on its surface. `hatch` is diagonal ink lines on white. */
export type Paint =
  | 'none' | 'ink' | 'ink-2' | 'line' | 'hair' | 'white' | 'sky' | 'light' | 'pale' | 'hatch' | 'error'
  | 'gate' | 'explore' | 'equip' | 'carry-out' | 'keep';

export interface Stroke {
  readonly stroke?: Paint;
  /** Width in the drawing's units. */
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

/** Absolute path commands; curves are cubic. */
export type PathCommand =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export type Shape =
  | ({ readonly type: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly fill: Paint; readonly radius?: number } & Stroke)
  | ({ readonly type: 'circle'; readonly x: number; readonly y: number; readonly r: number; readonly fill: Paint } & Stroke)
  | ({ readonly type: 'path'; readonly d: readonly PathCommand[]; readonly fill: Paint } & Stroke)
  | {
      readonly type: 'text'; readonly x: number; /** Baseline. */ readonly y: number; readonly text: string;
      /** Height of the type in the drawing's units. */ readonly size: number;
      readonly face: 'sans' | 'display'; readonly weight: 400 | 500 | 600;
      readonly anchor: 'start' | 'middle' | 'end'; readonly fill: Paint;
    }
  | { readonly type: 'group'; readonly x: number; readonly y: number; readonly scale: number; readonly shapes: readonly Shape[] };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** A short name of the picture, in the reader's language. */
  readonly title: string;
  /** Everything the picture shows, as text: read aloud and printed where pictures are not seen. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}
