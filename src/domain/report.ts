/**
 * What a filled or blank field says, as Blocks. The screen's result pane, the printed sheet and the PDF
 * are painters of the same Blocks, so they cannot drift apart.
 */
import type { Drawing } from './drawing.ts';

export interface ReportColumn {
  readonly label: string;
  /** Share of the table's width, relative to the others; 1 where not said. */
  readonly share?: number;
}

export type ReportCell =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'tick'; readonly ticked: boolean; /** What the tick means, for those who don't see it. */ readonly label: string }
  | { readonly type: 'rating'; readonly value: number | null; readonly max: number };

export interface Spread {
  /** One number per member who answered, without names, lowest first. */
  readonly values: readonly number[];
  /** What the dots say in words, e.g. "Svaren går från 1 till 5." */
  readonly text: string;
  /** The beginning of `text`, where it deserves to be written stronger: "Ni ser olika på det." */
  readonly lead?: string;
  /** True where the members differ so much that they should talk about it. */
  readonly differs: boolean;
}

/** A note on a board, or a cluster of notes. */
export interface BoardItem {
  /** '' is a cluster that has no name yet. */
  readonly text: string;
  readonly important: boolean;
  /** ”3 röster”; '' where there are none to tell. */
  readonly votes: string;
  /** The groups that wrote it, by their places among the board's groups. */
  readonly groups: readonly number[];
  /** What it holds, where it is a cluster, and how many that is in words. */
  readonly cluster?: { readonly tag: string; readonly notes: readonly BoardItem[] };
}

export interface BoardArea {
  readonly label: string;
  /** Its label where it goes on on another sheet. */
  readonly again: string;
  readonly hint?: string;
  readonly items: readonly BoardItem[];
}

export type Block =
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string; /** Stands before the heading, e.g. the question's number. */ readonly number?: string }
  | { readonly type: 'text'; readonly text: string; readonly tone: 'plain' | 'support' | 'strong' }
  | { readonly type: 'list'; readonly items: readonly string[]; readonly ordered: boolean }
  /** Label and value on one row each, with a line to write on where the value is empty. */
  | { readonly type: 'facts'; readonly items: readonly { readonly label: string; readonly value: string }[] }
  /** A labelled free text: the words, or `lines` lines to write on where it is empty. */
  | { readonly type: 'answer'; readonly label: string; readonly value: string; readonly lines: number }
  /** Boxes to tick: one (`several: false`) or many. */
  | { readonly type: 'choices'; readonly label: string; readonly several: boolean; readonly options: readonly { readonly label: string; readonly chosen: boolean }[] }
  | { readonly type: 'rating'; readonly label: string; readonly min: number; readonly max: number; readonly low: string; readonly high: string; readonly value: number | null; readonly spread?: Spread }
  /**
   * `blankRows`: how many empty rows to write in, after those that are filled. `lines`: to write on in a cell that is empty; 1 where not said.
   * `narrow`: the same for a paper that the table is too wide for.
   */
  | { readonly type: 'table'; readonly label: string; readonly columns: readonly ReportColumn[]; readonly rows: readonly (readonly ReportCell[])[]; readonly blankRows: number; readonly lines?: number; readonly dense?: boolean; readonly narrow?: readonly Block[] }
  | { readonly type: 'picture'; readonly drawing: Drawing }
  /** What needs a wall: pictures for A3, each as large as a sheet allows and never on two. Everywhere else the same in words. */
  | { readonly type: 'wall'; readonly label: string; readonly drawings: readonly Drawing[]; readonly otherwise: readonly Block[] }
  /** An important remark, framed. */
  | { readonly type: 'note'; readonly text: string }
  /** A board: panes with notes in them, or with room to write where nothing lies in any. @param important what a note that matters most is marked with, in words @param groups who wrote, in the order of their signs */
  | { readonly type: 'areas'; readonly label: string; readonly important: string; readonly groups: readonly string[]; readonly areas: readonly BoardArea[] }
  /** Cards to cut out, two beside each other and `rows` under each other on a sheet; '' is a card to write on. */
  | { readonly type: 'cut-cards'; readonly texts: readonly string[]; readonly rows: number }
  /** Blocks that must not be parted by a page break if they fit on one page. @param page they begin on a sheet of their own */
  | { readonly type: 'together'; readonly blocks: readonly Block[]; readonly page?: true };
