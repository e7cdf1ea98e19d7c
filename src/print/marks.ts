/** What a laid out sheet consists of: marks on pages, in millimetres from the page's upper left corner. */
import type { Drawing } from '../domain/drawing.ts';
import type { Face } from './metrics.ts';

/** Colours of paper. Everything must be read when a printer knows only grey. */
export type Ink = 'black' | 'grey' | 'writing' | 'hair' | 'white' | 'light' | 'pale' | 'shade';

export const inks: Readonly<Record<Ink, string>> = {
  black: '#111111',
  grey: '#4a4a4a',
  writing: '#666666',
  hair: '#777777',
  white: '#ffffff',
  light: '#ffc94a',
  pale: '#fff2cf',
  shade: '#f1f1f1',
};

/** Whose words or figure a mark is: the number of an element, or null for what is only decoration. */
export type Owner = number | null;

export type Mark =
  /** `x` is where the text begins, `y` its baseline, `size` in points, `width` as measured. */
  | { readonly type: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly face: Face; readonly size: number; readonly ink: Ink; readonly width: number; readonly owner: Owner }
  /** Signs that no face has: shown by the browser's own fonts, and as boxes in a PDF. */
  | { readonly type: 'foreign'; readonly x: number; readonly y: number; readonly text: string; readonly signs: number; readonly size: number; readonly ink: Ink; readonly width: number; readonly owner: Owner }
  | { readonly type: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly width: number; readonly ink: Ink; readonly dash?: readonly number[] }
  | { readonly type: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly fill?: Ink; readonly stroke?: Ink; readonly line?: number; readonly radius?: number }
  | { readonly type: 'dot'; readonly x: number; readonly y: number; readonly r: number; readonly fill: Ink; readonly stroke?: Ink; readonly line?: number }
  /** A check mark in a square with its corner at x, y. `owner` where it is a letter of a text and no sign in a box. */
  | { readonly type: 'tick'; readonly x: number; readonly y: number; readonly size: number; readonly ink: Ink }
  | { readonly type: 'drawing'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly drawing: Drawing; readonly owner: Owner };

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export type Role = 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure';

/** A piece of the text's structure, for those who hear it. Its parent always comes before it. */
export interface Element {
  readonly role: Role;
  readonly parent: Owner;
  /** What a figure shows, in words. */
  readonly alt?: string;
  /** What is read aloud instead of what stands there, where a box or a pane says more than its letters. */
  readonly said?: string;
}

export interface Layout {
  readonly pages: readonly Page[];
  readonly elements: readonly Element[];
  /** How many signs no face has. */
  readonly foreign: number;
}
