import type { Words } from '../../domain/words.ts';
import type { Note } from './notes.ts';
import type { Definition } from './schema.ts';

/** What can be done from a note or a cluster. The same object for as long as the board is drawn. */
export interface BoardActs {
  write(id: string, text: string): void;
  /** @param by 1 or -1 */
  vote(id: string, by: number): void;
  mark(id: string, important: boolean): void;
  /** @param group '' for nobody's */
  setGroup(id: string, group: string): void;
  /** Asks where it is to go. */
  openMenu(id: string): void;
  /** Among those that are to be put together. */
  choose(id: string, chosen: boolean): void;
}

/** What every note and cluster is drawn from. */
export interface Shared {
  readonly field: Definition;
  readonly readOnly: boolean;
  readonly words: Words;
  /** Ids of the board's elements begin with it. */
  readonly idPrefix: string;
  readonly acts: BoardActs;
}

export interface SlipProps extends Shared {
  readonly note: Note;
  /** What it is called in the names of its controls: ”lapp 3, Styrkor”. */
  readonly name: string;
  /** Whether it is chosen to be put together with others; undefined where nobody is choosing. */
  readonly chosen: boolean | undefined;
}

/** The id of the element where its text or its name is written. */
export const boxOf = (idPrefix: string, id: string): string => `${idPrefix}-${id}`;
export const moreOf = (idPrefix: string, id: string): string => `${idPrefix}-${id}-more`;

/** Whether anything is new: a note that is the same is not drawn again, which keeps large boards quick to type on. */
export function differs<Props extends object>(before: Props, after: Props): boolean {
  return (Object.keys(after) as (keyof Props)[]).some((key) => before[key] !== after[key]);
}
