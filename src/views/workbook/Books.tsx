/** The workbooks that are kept in this browser: which one is open, the way into the others, and the way out of each. */
import { useState } from 'preact/hooks';
import { switchBook } from '../../state/book.ts';
import { eraseBook, type BookSummary } from '../../state/books.ts';
import { Icon } from '../parts/Icon.tsx';
import { clock, day } from '../parts/time.ts';
import { t } from '../t.ts';
import { EraseBook } from './EraseBook.tsx';

interface BooksProps {
  readonly books: readonly BookSummary[];
  readonly current: string | null;
  /** Something was opened or erased: said aloud, and shown. */
  readonly onTold: (said: string) => void;
}

/** A workbook's name: its town, or a word for one that has none. */
export const nameOf = ({ town }: Pick<BookSummary, 'town'>): string => (town.trim() === '' ? t('books.unnamed') : town);

/** Tells two workbooks of the same town apart: where one came from, and when. */
function originOf({ example, origin }: BookSummary): string {
  if (example) return t('books.example');
  if (origin === null || origin === undefined) return '';
  const moment = { day: day(origin.at), time: clock(origin.at) };
  return origin.type === 'file' ? t('books.fromFile', moment) : t('books.copied', moment);
}

export function Books({ books, current, onTold }: BooksProps) {
  const [erasing, setErasing] = useState<BookSummary | null>(null);

  const open = (book: BookSummary): void => {
    switchBook(book.id);
    onTold(t('books.opened', { town: nameOf(book) }));
  };

  return (
    <>
      <ul class="books">
        {books.map((book) => (
          <li key={book.id} data-current={book.id === current}>
            <div>
              <p><b>{nameOf(book)}</b>{book.id === current ? <span class="book-open"><Icon name="check" size={16} /> {t('books.current')}</span> : null}</p>
              <p class="support">
                {[originOf(book), t('books.progress', { begun: Math.max(0, book.begun - book.done), done: book.done }), t('books.changed', { day: day(book.changed) })].filter((fact) => fact !== '').join(' · ')}
              </p>
            </div>
            <div class="button-row">
              {book.id === current ? null : <button type="button" class="button button--small" onClick={() => { open(book); }}>{t('books.open')}<span class="visually-hidden"> {nameOf(book)}</span></button>}
              <button type="button" class="button button--small button--erase" onClick={() => { setErasing(book); }}><Icon name="trash" size={18} />{t('books.erase')}<span class="visually-hidden"> {nameOf(book)}</span></button>
            </div>
          </li>
        ))}
      </ul>
      {erasing === null ? null : (
        <EraseBook
          book={erasing.example ? null : erasing.id}
          heading={t('erase.heading', { town: nameOf(erasing) })}
          text={t('erase.text')}
          word={nameOf(erasing)}
          label={t('erase.label', { word: nameOf(erasing) })}
          onCancel={() => { setErasing(null); }}
          onErase={async () => {
            await eraseBook(erasing.id);
            onTold(t('erase.done', { town: nameOf(erasing) }));
            setErasing(null);
          }}
        />
      )}
    </>
  );
}
