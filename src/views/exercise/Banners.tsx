/** What stands above the questions when something about the workbook needs to be known. One at a time, the most urgent first. */
import { useState } from 'preact/hooks';
import { switchBook } from '../../state/book.ts';
import { copyBook } from '../../state/books.ts';
import type { OpenExercise } from '../../state/exercise.ts';
import { $recovered } from '../../state/recovery.ts';
import { Message } from '../parts/Message.tsx';
import { t } from '../t.ts';
import { useStore } from '../useStore.ts';
import type { Session } from './session.ts';

/** The filled example can be read and tried in a copy, never changed. */
export function ReadOnly({ session, onCopied }: { readonly session: Extract<Session, { stage: 'open' }>; readonly onCopied: () => void }) {
  const [failed, setFailed] = useState(false);
  if (session.readOnly === 'newer') return <Message tone="safety" heading={t('newer.heading')} text={t('newer.text')} />;
  const copy = (): void => {
    copyBook(session.book).then((copy) => { switchBook(copy); onCopied(); }, (fault: unknown) => {
      console.error(fault);
      setFailed(true);
    });
  };
  return (
    <Message tone="info" heading={t('example.heading')} text={t('example.text')}>
      <button type="button" class="button button--small" onClick={copy}>{t('example.copy')}</button>
      {failed ? <p role="alert" class="trouble">{t('example.failed')}</p> : null}
    </Message>
  );
}

/** Another window writes in this exercise: what it writes is seen here, and the pen can be taken over. */
export function Elsewhere({ exercise, onTaken }: { readonly exercise: OpenExercise; readonly onTaken: () => void }) {
  const lease = useStore(exercise.$lease);
  const [stage, setStage] = useState<'rest' | 'taking' | 'failed'>('rest');
  // Waiting without having asked is the moment when the page is opened: nothing to say yet.
  if (lease === 'mine' || (lease === 'waiting' && stage !== 'taking')) return null;
  const take = (): void => {
    if (stage === 'taking') return;
    setStage('taking');
    exercise.takeOver().then(() => { setStage('rest'); onTaken(); }, (fault: unknown) => {
      console.error(fault);
      setStage('failed');
    });
  };
  return (
    <Message tone="info" heading={t('elsewhere.heading')} text={t('elsewhere.text')} role="status">
      <button type="button" class="button button--small" aria-disabled={stage === 'taking'} onClick={take}>{stage === 'taking' ? t('elsewhere.waiting') : t('elsewhere.take')}</button>
      {stage === 'failed' ? <p role="alert" class="trouble">{t('elsewhere.failed')}</p> : null}
    </Message>
  );
}

/** Words that were on their way when the computer stopped last time, and are back. */
export function BroughtBack({ onRead }: { readonly onRead: () => void }) {
  const recovered = useStore($recovered);
  const [read, setRead] = useState(false);
  if (recovered === null || read) return null;
  return (
    <Message tone="info" heading={t('recovered.heading')} text={recovered.books > 0 ? t('recovered.books', { n: recovered.books }) : t('recovered.answers', { n: recovered.answers })} role="status">
      <button type="button" class="button button--small" onClick={() => { setRead(true); onRead(); }}>{t('recovered.read')}</button>
    </Message>
  );
}
