/** The register of actors: everyone that the exercises name, with where they are named. Written from any number of windows. */
import './exercise/exercise.css';
import './register/register.css';
import '../fields/actors/actors.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { gatherMentions } from '../domain/register/mentions.ts';
import { group } from '../domain/workbook.ts';
import type { FieldDefinition } from '../fields/models.ts';
import { $book, openCurrentBook } from '../state/book.ts';
import type { OpenExercise } from '../state/exercise.ts';
import { findMentions, type Found, type Naming } from '../state/mentions.ts';
import { $register, $registerExercise, openRegister } from '../state/register.ts';
import { $recovered } from '../state/recovery.ts';
import { BroughtBack, ReadOnly } from './exercise/Banners.tsx';
import { FieldView } from './exercise/FieldView.tsx';
import { $mentions } from './exercise/register.ts';
import type { Session } from './exercise/session.ts';
import { EmptyHouse } from './parts/EmptyHouse.tsx';
import { Message } from './parts/Message.tsx';
import { SaveTroubles } from './SaveTroubles.tsx';
import { t } from './t.ts';
import { useStore } from './useStore.ts';

interface RegisterPageProps {
  /** The register's field, and what to mind when writing in it. */
  readonly field: FieldDefinition;
  readonly notice?: string;
  /** The exercises whose answers may name actors. */
  readonly exercises: readonly Naming[];
  /** The exercise where actors are found first. */
  readonly first?: { readonly href: string; readonly title: string };
  /** Where a workbook is begun. */
  readonly begin: string;
}

const nobody: readonly string[] = [];

/** The register of the open workbook. Unlike an exercise's page, this one never keeps others from writing. */
function useRegister(): Session {
  const [session, setSession] = useState<Session>({ stage: 'loading' });
  useEffect(() => {
    let wanted = true;
    const fail = (fault: unknown): void => {
      console.error(fault);
      if (wanted) setSession({ stage: 'failed' });
    };
    const stop = $book.subscribe((book) => {
      if (book.status === 'loading') return;
      openRegister().then(() => {
        const exercise = $registerExercise.get();
        if (!wanted || $book.get() !== book) return;
        setSession(book.status === 'none' || exercise === null ? { stage: 'none' } : { stage: 'open', book: book.id, readOnly: book.readOnly, exercise });
      }, fail);
    });
    openCurrentBook().catch(fail);
    return () => {
      wanted = false;
      stop();
    };
  }, []);
  return session;
}

/** Looks up where actors are mentioned, and again when people come back from an exercise. */
function useMentions(session: Session, exercises: readonly Naming[]): void {
  useEffect(() => {
    if (session.stage !== 'open') return;
    let found: readonly Found[] = [];
    const show = (): void => { $mentions.set(gatherMentions(found, $register.get())); };
    const look = (): void => {
      if (document.visibilityState !== 'visible') return;
      found = findMentions(exercises);
      show();
    };
    look();
    const stop = $register.listen(show);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pageshow', look);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pageshow', look);
      $mentions.set(undefined);
    };
  }, [session, exercises]);
}

interface FormProps extends Omit<RegisterPageProps, 'begin' | 'exercises'> {
  readonly session: Extract<Session, { stage: 'open' }>;
  readonly exercise: OpenExercise;
}

function Form({ session, exercise, field, notice, first }: FormProps) {
  const form = useRef<HTMLDivElement>(null);
  const { actors } = useStore($register);
  const recovered = useStore($recovered);
  const readOnly = session.readOnly !== null;
  // What was pressed is gone: the first thing to write in takes its place.
  const goBack = (): void => { form.current?.querySelector('input')?.focus(); };
  return (
    <>
      {readOnly ? <ReadOnly session={session} onCopied={goBack} /> : <SaveTroubles book={session.book} />}
      {recovered === null ? null : <BroughtBack onRead={goBack} />}
      {actors.length > 0 || first === undefined ? null : (
        <EmptyHouse>
          <p>{t('register.empty')}</p>
          <p><a class="button" href={first.href}>{t('register.first', { title: first.title })}</a></p>
        </EmptyHouse>
      )}
      {notice === undefined ? null : <Message tone="safety" heading={t('form.notice')} text={notice} />}
      <div ref={form}><FieldView key={session.book} field={field} desk={exercise} owner={group} readOnly={readOnly} people={nobody} individual={false} members={0} /></div>
    </>
  );
}

export function RegisterPage({ field, notice, exercises, first, begin }: RegisterPageProps) {
  const session = useRegister();
  useMentions(session, exercises);
  return (
    <div class="register-page" data-stage={session.stage}>
      {session.stage === 'loading' ? <p class="support">{t('register.loading')}</p> : null}
      {session.stage === 'failed' ? <Message tone="error" heading={t('form.failed.heading')} text={t('form.failed.text')} role="alert" /> : null}
      {session.stage === 'none' ? <EmptyHouse><p>{t('register.noBook')}</p><p><a class="button" href={begin}>{t('register.begin')}</a></p></EmptyHouse> : null}
      {session.stage !== 'open' ? null : <Form session={session} exercise={session.exercise} field={field} {...(notice === undefined ? {} : { notice })} {...(first === undefined ? {} : { first })} />}
    </div>
  );
}
