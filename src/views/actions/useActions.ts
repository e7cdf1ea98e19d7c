/** The open workbook's promises, read anew whenever something was written in it, here or in another window. */
import { useEffect, useReducer, useState } from 'preact/hooks';
import type { ListedAction } from '../../domain/action-list.ts';
import { readActions } from '../../state/actions.ts';
import { $book, openCurrentBook } from '../../state/book.ts';
import type { Definition } from '../../state/exercise.ts';
import { listen } from '../../state/tabs.ts';

export type Gathered =
  | { readonly stage: 'loading' }
  | { readonly stage: 'none' }
  | { readonly stage: 'failed' }
  | { readonly stage: 'here'; readonly book: string; readonly readOnly: boolean; readonly example: boolean; readonly actions: readonly ListedAction[] };

/** Several keys are often written at once: they are read once. */
const rest = 150;

/** @returns what there is, and a function that reads it anew */
export function useActions(definitions: readonly Definition[]): readonly [Gathered, () => void] {
  const [gathered, setGathered] = useState<Gathered>({ stage: 'loading' });
  const [turn, again] = useReducer<number, undefined>((count) => count + 1, 0);

  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fail = (fault: unknown): void => {
      console.error(fault);
      if (wanted) setGathered({ stage: 'failed' });
    };
    const read = (): void => {
      const book = $book.get();
      if (book.status === 'loading') return;
      if (book.status === 'none') {
        setGathered({ stage: 'none' });
        return;
      }
      readActions(definitions).then((actions) => {
        if (wanted) setGathered({ stage: 'here', book: book.id, readOnly: book.readOnly !== null, example: book.example, actions });
      }, fail);
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(read, rest);
    };
    const stops = [$book.subscribe(read), listen((message) => { if (message.type === 'stored') later(); })];
    openCurrentBook().catch(fail);
    return () => {
      wanted = false;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [definitions, turn]);

  return [gathered, () => { again(undefined); }];
}
