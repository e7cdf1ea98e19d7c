/** The page that the tests in a real browser use: the state room itself, and a box to type in. */
import { openCurrentBook, $book, switchBook } from '../../src/state/book.ts';
import { createBook } from '../../src/state/books.ts';
import { openExercise, type OpenExercise } from '../../src/state/exercise.ts';
import { flush } from '../../src/state/queue.ts';
import { $recovered } from '../../src/state/recovery.ts';
import { $saving } from '../../src/state/saving.ts';
import { addWord, wordsIn } from './words.ts';
import { everyKind } from './definition.ts';

const group = 'group';
interface Row { readonly id: string; readonly position: number; readonly cells: Readonly<Record<string, unknown>> }
let exercise: OpenExercise | null = null;

function opened(): OpenExercise {
  if (exercise === null) throw new Error('open it first');
  return exercise;
}
const rows = (): readonly Row[] => opened().answer('people', group).get().value as readonly Row[];

const lab = {
  /** Opens the workbook that is here, or begins one. @returns its id, and whether anything had to be brought back */
  async open(book?: string) {
    await openCurrentBook();
    if (book !== undefined) switchBook(book);
    const state = $book.get();
    const id = state.status === 'open' ? state.id : await createBook('Älvsund');
    exercise = await openExercise(everyKind);
    return { id, recovered: $recovered.get() };
  },
  /** Begins another workbook and opens the exercise in it. */
  async begin(): Promise<string> {
    await exercise?.close();
    const id = await createBook('');
    exercise = await openExercise(everyKind);
    return id;
  },
  /** The text of a row, as it is on the screen. */
  read(row: string): string {
    const text = rows().find(({ id }) => id === row)?.cells['name'];
    return typeof text === 'string' ? text : '';
  },
  variants: (): number => opened().answer('people', group).get().variants.length,
  unreadable: (): number => opened().answer('people', group).get().unreadable.length,
  /** Whatever is typed in the box goes to this row; what happens is told as it happens. */
  typeInto(row: string, tell: (what: { typed?: string; disk?: string; at: number }) => void) {
    const box = document.querySelector('textarea');
    if (box === null) throw new Error('no box');
    let text = '';
    box.addEventListener('input', () => {
      text = box.value;
      opened().set('people', group, [...rows().filter(({ id }) => id !== row), { id: row, position: 1, cells: { name: text } }]);
      tell({ typed: text, at: Date.now() });
    });
    $saving.listen(({ stage }) => {
      if (stage === 'disk') tell({ disk: text, at: Date.now() });
    });
    box.focus();
  },
  /** Makes many edits, some of them stored at once, some later. @returns the words that were added */
  async edit(name: string, count: number, seed: number): Promise<string[]> {
    let state = seed;
    const random = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state % below;
    };
    const words: string[] = [];
    for (let turn = 0; turn < count; turn += 1) {
      const word = `w${name}${turn}x`;
      words.push(word);
      addWord(opened(), random(1 << 16) % 10, word);
      const then = random(1 << 16) % 8;
      if (then === 0) void flush();
      else if (then === 1) await flush();
      else if (then === 2) await new Promise((resolve) => { setTimeout(resolve, random(1 << 16) % 4); });
    }
    await flush();
    return words;
  },
  words: (): string[] => [...wordsIn(opened())],
  close: (): Promise<void> => opened().close(),
};
export type Lab = typeof lab;
Object.assign(window, { lab });
