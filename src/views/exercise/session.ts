/** Opens the current workbook and this exercise in it, and follows along when another workbook is opened. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { group } from '../../domain/workbook.ts';
import { loadForAnswer } from '../../fields/editors.ts';
import { $book, openCurrentBook } from '../../state/book.ts';
import { openExercise, type OpenExercise } from '../../state/exercise.ts';
import { actors } from './actors.ts';
import { createLooseSheet, type LooseSheet } from './desk.ts';
import type { SheetDefinition } from './questions.ts';

export type Session =
  /** The built page, and until the stored answers have been read: nothing may be written yet. */
  | { readonly stage: 'loading' }
  /** No workbook here: what is written stays on the loose sheet until there is one. */
  | { readonly stage: 'none' }
  | { readonly stage: 'open'; readonly book: string; readonly readOnly: null | 'example' | 'newer'; readonly exercise: OpenExercise }
  | { readonly stage: 'failed' };

/** @returns the session, and the sheet that is written on before there is a workbook */
export function useSession(definition: SheetDefinition): { readonly session: Session; readonly sheet: LooseSheet } {
  const sheet = useMemo(() => createLooseSheet(definition), [definition]);
  const [session, setSession] = useState<Session>({ stage: 'loading' });

  useEffect(() => {
    let wanted = true;
    let opened: OpenExercise | null = null;
    let turn = 0;

    const leave = (): void => {
      const left = opened;
      opened = null;
      if (left !== null) left.close().catch(report);
    };
    const report = (fault: unknown): void => {
      console.error(fault);
      if (wanted) setSession({ stage: 'failed' });
    };

    const stop = $book.subscribe((book) => {
      turn += 1;
      const mine = turn;
      if (book.status === 'loading') return;
      leave();
      if (book.status === 'none') {
        setSession({ stage: 'none' });
        return;
      }
      const open = async (): Promise<OpenExercise> => {
        const [exercise] = await Promise.all([openExercise(definition), actors.ready?.()]);
        // An editor that lacks something fetches it again, and says so where it does not come.
        await Promise.allSettled(definition.fields.map((field) => loadForAnswer(field, exercise.answer(field.id, group).get().value)));
        return exercise;
      };
      open().then((exercise) => {
        if (!wanted || mine !== turn) {
          exercise.close().catch(report);
          return;
        }
        opened = exercise;
        if (book.readOnly === null) sheet.moveTo(exercise);
        setSession({ stage: 'open', book: book.id, readOnly: book.readOnly, exercise });
      }, report);
    });
    openCurrentBook().catch(report);

    return () => {
      wanted = false;
      stop();
      leave();
    };
  }, [definition, sheet]);

  return { session, sheet };
}
