/** The filled example of a made-up town: to open, to leave again, and to copy. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { switchBook } from '../../state/book.ts';
import { copyBook, openExample, type BookSummary } from '../../state/books.ts';
import { t } from '../t.ts';

interface ExampleBookProps {
  /** Where the example's file is. */
  readonly file: string;
  readonly books: readonly BookSummary[];
  readonly current: string | null;
  /** A link from another page asked for the example. */
  readonly wanted: boolean;
  readonly onTold: (said: string) => void;
}

/** Fetches the example from our own site and opens it. @throws where it did not come, or is not what it should be */
async function fetchExample(file: string): Promise<void> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  await openExample(await answer.text());
}

export function ExampleBook({ file, books, current, wanted, onTold }: ExampleBookProps) {
  const [stage, setStage] = useState<'rest' | 'busy' | 'failed'>('rest');
  const asked = useRef(false);
  const isOpen = books.some(({ id, example }) => example && id === current);
  const own = books.find(({ example }) => !example);

  const run = (work: () => Promise<unknown>, said: string): void => {
    if (stage === 'busy') return;
    setStage('busy');
    work().then(
      () => { setStage('rest'); onTold(said); },
      (fault: unknown) => { console.error(fault); setStage('failed'); },
    );
  };
  const open = (): void => { run(() => fetchExample(file), t('exampleBook.opened')); };

  // A link that asks for the example has asked already: no second press is needed. Once, and not where it is open.
  useEffect(() => {
    if (!wanted || asked.current || isOpen) return;
    asked.current = true;
    open();
  }, [wanted, isOpen]);

  return (
    <div class="workbook-new">
      <h3>{t('exampleBook.heading')}</h3>
      <p class="support">{isOpen ? t('exampleBook.isOpen') : t('exampleBook.text')}</p>
      <p class="button-row">
        {isOpen && current !== null ? (
          <>
            <button type="button" class="button" onClick={() => { run(async () => { switchBook(await copyBook(current)); }, t('exampleBook.copied')); }}>{t('example.copy')}</button>
            {own === undefined ? null : (
              <button type="button" class="button" onClick={() => { switchBook(own.id); onTold(t('exampleBook.left')); }}>{t('exampleBook.leave')}</button>
            )}
          </>
        ) : (
          <button type="button" class="button" onClick={open}>{t('exampleBook.open')}</button>
        )}
      </p>
      <p role="alert" class="trouble">{stage === 'failed' ? t('exampleBook.failed') : ''}</p>
    </div>
  );
}
