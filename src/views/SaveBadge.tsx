/** In the header of every page where people write: where their words are at this moment. */
import './save-badge.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { answerKey } from '../domain/workbook/keys.ts';
import { group } from '../domain/workbook.ts';
import { $book, readData, townField, workbookId, type BookState } from '../state/book.ts';
import { $saving, type Saving } from '../state/saving.ts';
import { Icon } from './parts/Icon.tsx';
import { StatusGlyph } from './parts/StatusGlyph.tsx';
import { clock } from './parts/time.ts';
import { t } from './t.ts';
import { useStoreOnceAwake } from './useStore.ts';

interface Shown {
  readonly glyph: 'untouched' | 'begun' | 'done' | 'warning';
  readonly heading: string;
  /** The second line: the town, or what the first line means. */
  readonly text: string;
}

/** What the badge shows. `loading` is also what the built page shows. */
function shownOf(book: BookState, saving: Saving, town: string): Shown {
  if (book.status === 'loading') return { glyph: 'untouched', heading: t('badge.opening'), text: t('badge.here') };
  if (book.status === 'none') return { glyph: 'untouched', heading: t('badge.none'), text: t('badge.nothingSent') };
  if (book.readOnly !== null) return { glyph: 'done', heading: book.example ? t('badge.example') : town, text: t('badge.readOnly') };
  switch (saving.stage) {
    case 'idle':
      return { glyph: 'done', heading: t('badge.kept'), text: town };
    case 'typing':
      return { glyph: 'begun', heading: t('badge.saving'), text: town };
    case 'browser':
      return saving.reason === 'no-journal'
        ? { glyph: 'begun', heading: t('badge.browser'), text: t('badge.minute') }
        : { glyph: 'begun', heading: t('badge.saving'), text: town };
    case 'disk':
      return { glyph: 'done', heading: t('badge.saved', { time: clock(saving.at) }), text: town };
    case 'failed':
      return { glyph: 'warning', heading: t('badge.failed'), text: t('badge.failedText') };
  }
}

/** Said aloud only when saving stops working, and when it works again: a screen reader needs no word at every pause. */
function useSpoken(stage: Saving['stage']): string {
  const [spoken, setSpoken] = useState('');
  const failed = useRef(false);
  useEffect(() => {
    if (stage === 'failed') {
      failed.current = true;
      setSpoken(`${t('badge.failed')}. ${t('badge.failedText')}`);
    } else if (stage === 'disk' && failed.current) {
      failed.current = false;
      setSpoken(t('badge.again'));
    }
  }, [stage]);
  return spoken;
}

/** The open workbook's town, read anew when something has been stored: it may have been the name. */
function useTown(book: BookState, { stage, at }: Saving): string {
  const id = book.status === 'open' ? book.id : null;
  return useMemo(() => {
    if (id === null) return '';
    const town = readData(answerKey(id, { exercise: workbookId, field: townField, owner: group }));
    return typeof town === 'string' ? town : '';
  }, [id, stage === 'disk' ? at : 0]);
}

const loading: BookState = { status: 'loading' };
const idle: Saving = { stage: 'idle', at: 0 };

export function SaveBadge() {
  const book = useStoreOnceAwake($book, loading);
  const saving = useStoreOnceAwake($saving, idle);
  const spoken = useSpoken(saving.stage);
  const town = useTown(book, saving);
  const shown = shownOf(book, saving, town);
  return (
    <div class="save-badge" data-stage={saving.stage}>
      {shown.glyph === 'warning' ? <Icon name="warning" size={20} /> : <StatusGlyph state={shown.glyph} />}
      <p><b>{shown.heading}</b><span>{shown.text}</span></p>
      <p role="status" class="visually-hidden">{spoken}</p>
    </div>
  );
}
