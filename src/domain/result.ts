/** What a rule says of the answers. It stands in the result window, on paper and in the PDF. */
import type { Drawing } from './drawing.ts';
import type { Block } from './report.ts';

export interface Pane {
  /** `light`: a lit pane, the outcome. `sky`: quiet, how to read it. */
  readonly tone: 'light' | 'sky';
  readonly heading?: string;
  /** A figure that deserves to be large: "26", with "av 40" after it. On a sheet to write on '' is a box to write it in. */
  readonly figure?: { readonly value: string; readonly unit: string };
  readonly blocks: readonly Block[];
}

export interface Result {
  /** `waiting`: something must be answered before there is an outcome, and the panes say what. */
  readonly state: 'waiting' | 'ready';
  /** One sentence: the outcome, or what is missing. Announced to screen readers when it changes. */
  readonly summary: string;
  readonly panes: readonly Pane[];
  /** A picture that wants the whole width of a page or sheet, with its heading: it stands before the panes, not in one of them. */
  readonly pictures?: readonly { readonly heading: string; readonly drawing: Drawing; /** The same as a table or text, under the picture. */ readonly blocks?: readonly Block[] }[];
}
