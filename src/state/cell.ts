/** One stored value as this window knows it: an answer, or one row of one. */
import type { SaveTrouble } from './saving.ts';
import type { Sealed } from '../domain/workbook/sealed.ts';
import type { Envelope } from '../domain/workbook.ts';
import { windowId } from './window-id.ts';

export interface Cell {
  readonly book: string;
  readonly key: string;
  /** What stands in memory and on the screen. `undefined`: nothing has ever been written. */
  data: unknown;
  /** What the judge was last known to hold. */
  base: Envelope | null;
  /** What has been handed to localStorage and is not yet confirmed by the journal. */
  written: Sealed | null;
  /** What another window stored meanwhile; looked at when this one's own words are safe. */
  heard: Sealed | null;
  /** The line of writing: see `by` in domain/workbook.ts. A new one whenever the words before were not this window's own. */
  line: string;
  /** Other words for the same answer, by their line of writing. */
  readonly variants: Map<string, Sealed>;
  /** Says whether data may be stored. */
  check(data: unknown): SaveTrouble | null;
  /** Called when variants came or went, so that views can follow. */
  changed(): void;
  /** Called when another window's words have taken the place of this one's. */
  adopted(sealed: Sealed): void;
}

let lines = 0;

/** Never used before in any window: an exercise that is closed and opened again begins anew. */
export function newLine(): string {
  lines += 1;
  return `${windowId}-${lines.toString(36)}`;
}

/** Takes over what another window stored. The caller has made sure that nothing typed here is waiting. */
export function adopt(cell: Cell, sealed: Sealed): void {
  cell.base = sealed.envelope;
  cell.data = sealed.envelope.data;
  cell.line = newLine();
  cell.adopted(sealed);
}

/** True where a text told by another window is later than what this one knows. */
export function isLater(cell: Cell, { envelope }: Sealed): boolean {
  const { base } = cell;
  if (base === null) return true;
  return envelope.rev > base.rev || (envelope.rev === base.rev && envelope.by === base.by && envelope.t > base.t);
}
