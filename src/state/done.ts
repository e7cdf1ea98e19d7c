/** The group's mark that it is done with an exercise: stored as an answer, so that it travels and is compared like any other. */
import { atom, type ReadableAtom } from 'nanostores';
import { answerKey } from '../domain/workbook/keys.ts';
import type { Sealed } from '../domain/workbook/sealed.ts';
import { doneField, group } from '../domain/workbook.ts';
import { newLine, type Cell } from './cell.ts';
import * as queue from './queue.ts';

export interface Done {
  readonly $done: ReadableAtom<boolean>;
  mark(done: boolean): void;
  /** Takes in what is stored, or what another window has stored. */
  take(sealed: Sealed): void;
}

export function createDone(book: string, exercise: string): Done {
  const $done = atom(false);
  const cell: Cell = {
    book,
    key: answerKey(book, { exercise, field: doneField, owner: group }),
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
      if ((envelope.data === true) === $done.get()) return;
      $done.set(envelope.data === true);
      queue.tellProgress(exercise);
    },
  };
  return {
    $done,
    mark(done) {
      if (done === $done.get()) return;
      $done.set(done);
      queue.put(cell, done);
    },
    take: (sealed) => { queue.hear(cell, sealed); },
  };
}
