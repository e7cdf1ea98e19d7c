/** The workbook itself: who the group is, which workbooks are here, and the files they travel in. */
import './exercise/exercise.css';
import './workbook/workbook.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { $book } from '../state/book.ts';
import { eraseBook, listBooks, type BookSummary } from '../state/books.ts';
import { $people } from '../state/members.ts';
import { ReadOnly } from './exercise/Banners.tsx';
import { group } from '../domain/workbook.ts';
import { QuestionView } from './exercise/QuestionView.tsx';
import { questionsOf, type SheetDefinition } from './exercise/questions.ts';
import { useSession } from './exercise/session.ts';
import { Message } from './parts/Message.tsx';
import { SaveFile } from './SaveFile.tsx';
import { TownForm } from './TownForm.tsx';
import { SaveTroubles } from './SaveTroubles.tsx';
import { t } from './t.ts';
import { useStoreOnceAwake } from './useStore.ts';
import { Books, nameOf } from './workbook/Books.tsx';
import { EraseBook } from './workbook/EraseBook.tsx';
import { ExampleBook } from './workbook/ExampleBook.tsx';
import { ImportFile } from './workbook/ImportFile.tsx';
import { StorageUse } from './workbook/StorageUse.tsx';

interface WorkbookPageProps {
  /** What is asked of the workbook itself, without the example's answers. */
  readonly definition: SheetDefinition & { readonly notice?: string | undefined };
  /** Where the filled example's file is. */
  readonly example?: string;
  /** Where the site tells what each exercise allows. */
  readonly definitions?: string;
  /** Where the page about privacy is. */
  readonly privacy?: string;
}

const loading = { status: 'loading' } as const;
const nobody: readonly string[] = [];

/** The workbooks here, read anew whenever one is opened, changed or erased. */
function useBooks(): { readonly books: readonly BookSummary[]; readonly current: string | null; readonly known: boolean } {
  const book = useStoreOnceAwake($book, loading);
  const [books, setBooks] = useState<readonly BookSummary[]>([]);
  useEffect(() => {
    if (book.status === 'loading') return;
    const read = (): void => { setBooks(listBooks()); };
    read();
    // The second is told by other windows.
    const told = ['sfs:progress', 'storage'];
    for (const event of told) window.addEventListener(event, read);
    return () => { for (const event of told) window.removeEventListener(event, read); };
  }, [book]);
  return { books, current: book.status === 'open' ? book.id : null, known: book.status !== 'loading' };
}

/** Where a link from another page wanted to go: `#ny`, `#oppna` or `#exempel`. Read once, then taken out of the address. */
function useWish(known: boolean): string {
  const [wish, setWish] = useState('');
  useEffect(() => {
    if (!known) return;
    const read = (): void => {
      const asked = location.hash.slice(1);
      if (!['ny', 'oppna', 'exempel'].includes(asked)) return;
      setWish(asked);
      history.replaceState(history.state, '', location.pathname);
      document.getElementById(asked)?.scrollIntoView({ block: 'start' });
      document.getElementById(asked)?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
    };
    read();
    window.addEventListener('hashchange', read);
    return () => { window.removeEventListener('hashchange', read); };
  }, [known]);
  return wish;
}

export function WorkbookPage({ definition, example = '/exempel.json', definitions = '/definitions.json', privacy = '/integritet/' }: WorkbookPageProps) {
  const { session, sheet } = useSession(definition);
  const { books, current, known } = useBooks();
  const wish = useWish(known);
  const people = useStoreOnceAwake($people, nobody);
  const [told, setTold] = useState({ said: '' });
  const [erasingAll, setErasingAll] = useState(false);
  const news = useRef<HTMLParagraphElement>(null);
  const open = books.find(({ id }) => id === current);
  const readOnly = session.stage === 'open' && session.readOnly !== null;
  const desk = session.stage === 'open' ? session.exercise : sheet;

  const tell = (said: string): void => { setTold({ said }); };
  // The button that was pressed may be gone: what happened takes its place in the order of the keyboard.
  // Not before it is drawn: a window that asked for a word lets nothing behind it take the focus until it has closed.
  useEffect(() => {
    if (told.said !== '') news.current?.focus();
  }, [told]);

  // Who the group is can be told once there is a workbook to tell it in: until then the page begins with beginning.
  const about = session.stage === 'none' ? null : (
    <section key="about" class="workbook-part" aria-labelledby="om-er">
      <h2 id="om-er">{t('workbook.about')}</h2>
      {definition.notice === undefined ? null : <Message tone="safety" heading={t('form.notice')} text={definition.notice} />}
      <p>{readOnly ? t('workbook.onlyRead') : t('workbook.saves')}</p>
      <fieldset class="questions-frame" disabled={session.stage !== 'open'}>
        <legend class="visually-hidden">{t('workbook.about')}</legend>
        <ol>
          {questionsOf(definition.fields).map((question) => (
            <QuestionView key={question.number} definition={definition} question={question} total={1} desk={desk} owner={group} readOnly={readOnly} people={people} members={0} current />
          ))}
        </ol>
      </fieldset>
    </section>
  );
  const files = (
    <section key="files" class="workbook-part" aria-labelledby="fil">
      <h2 id="fil">{t('workbook.file')}</h2>
      <p>{t('workbook.fileText')}</p>
      {open === undefined ? null : <div><SaveFile book={open.id} class="button button--next" label={t('workbook.fileSave')} /></div>}
      <div id="oppna"><ImportFile definitions={definitions} onOpened={tell} /></div>
    </section>
  );
  const shelf = (
    <section key="shelf" class="workbook-part" aria-labelledby="bocker">
      <h2 id="bocker">{t('workbook.books')}</h2>
      {known && books.length === 0 ? <p>{t('workbook.noBooks')}</p> : <Books books={books} current={current} onTold={tell} />}
      <div id="ny" class="workbook-new">
        <h3>{t('workbook.new')}</h3>
        {books.length === 0 ? null : <p class="support">{t('workbook.newText')}</p>}
        <TownForm next={known && books.length === 0} onCreated={() => { tell(t('workbook.created')); }} />
      </div>
      <div id="exempel"><ExampleBook file={example} books={books} current={current} wanted={wish === 'exempel'} onTold={tell} /></div>
    </section>
  );

  return (
    <div class="workbook-page" data-stage={session.stage}>
      <p ref={news} class={told.said === '' ? 'workbook-news' : 'workbook-news pane pane--light'} role="status" tabIndex={-1}>{told.said}</p>
      <noscript><p class="message message--info">{t('workbook.noScript')}</p></noscript>
      {session.stage === 'failed' ? <Message tone="error" heading={t('form.failed.heading')} text={t('form.failed.text')} role="alert" /> : null}
      {session.stage === 'open' && session.readOnly !== null ? <ReadOnly session={session} onCopied={() => { tell(t('exampleBook.copied')); }} /> : null}
      {current === null ? null : <SaveTroubles book={current} />}

      {session.stage === 'none' ? [shelf, files] : [about, files, shelf]}

      <section class="workbook-part" aria-labelledby="var">
        <h2 id="var">{t('workbook.where')}</h2>
        <p>{t('workbook.whereText')} <a href={privacy}>{t('workbook.wherePrivacy')}</a></p>
        <StorageUse books={books} />
        {books.length === 0 ? null : (
          <p><button type="button" class="button button--erase" onClick={() => { setErasingAll(true); }}>{t('workbook.eraseAll')}</button></p>
        )}
      </section>

      {erasingAll ? (
        <EraseBook
          book={null}
          heading={t('eraseAll.heading')}
          text={t('eraseAll.text', { names: books.map(nameOf).join(', ') })}
          word={t('eraseAll.word')}
          label={t('erase.label', { word: t('eraseAll.word') })}
          onCancel={() => { setErasingAll(false); }}
          onErase={async () => {
            for (const { id } of listBooks()) await eraseBook(id);
            setErasingAll(false);
            tell(t('eraseAll.done'));
          }}
        />
      ) : null}
    </div>
  );
}
