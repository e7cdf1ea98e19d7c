/** A mark on an exercise: stored as an answer, so that it travels and is compared like any other. */
import { atom, type ReadableAtom } from 'nanostores';
import { answerKey } from '../domain/workbook/keys.ts';
import type { Sealed } from '../domain/workbook/sealed.ts';
import { group, type MarkField } from '../domain/workbook.ts';
import { newLine, type Cell } from './cell.ts';
import * as queue from './queue.ts';

export interface Mark {
  readonly $marked: ReadableAtom<boolean>;
  mark(marked: boolean): void;
  /** Takes in what is stored, or what another window has stored. */
  take(sealed: Sealed): void;
}

export function createMark(book: string, exercise: string, field: MarkField): Mark {
  const $marked = atom(false);
  const cell: Cell = {
    book,
    key: answerKey(book, { exercise, field, owner: group }),
    data: undefined,
    base: null,
    written: null,
    heard: null,
    line: newLine(),
    variants: new Map(),
    check: (data) => (typeof data === 'boolean' ? null : 'invalid'),
    // Of two marks the last one stands: there are no words in it to lose.
    changed: () => undefined,
    adopted: ({ envelope }) => {
      if ((envelope.data === true) === $marked.get()) return;
      $marked.set(envelope.data === true);
      queue.tellProgress(exercise);
    },
  };
  return {
    $marked,
    mark(marked) {
      if (marked === $marked.get()) return;
      $marked.set(marked);
      queue.put(cell, marked);
    },
    take: (sealed) => { queue.hear(cell, sealed); },
  };
}
