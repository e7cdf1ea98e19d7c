/** What a row and its cells may ask of their table. The same object all the time, so that unchanged rows are not drawn again. */
import type { Cell } from './rows.ts';

export interface TableActions {
  readonly setCell: (rowId: string, columnId: string, cell: Cell) => void;
  /** Down positive, up negative. */
  readonly move: (rowId: string, steps: number) => void;
  readonly remove: (rowId: string) => void;
  /** Looks whether a table was pasted into a cell. */
  readonly pasted: (rowId: string, columnId: string, event: ClipboardEvent) => void;
  /** Opens or closes a card. */
  readonly toggle: (rowId: string) => void;
  /** A part that had to be fetched has been drawn: what was to have the focus may be there now. */
  readonly drawn: () => void;
  /** Says something to screen readers, politely. */
  readonly say: (text: string) => void;
}
