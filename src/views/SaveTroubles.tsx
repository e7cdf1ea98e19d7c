/** When words are not on their way to the disk: what happened, what is safe, what to do. */
import type { WordKey } from '../domain/words.ts';
import { $saving, type SaveTrouble } from '../state/saving.ts';
import { Message } from './parts/Message.tsx';
import { SaveFile } from './SaveFile.tsx';
import { t } from './t.ts';
import { useStoreOnceAwake } from './useStore.ts';

interface Said {
  readonly heading: WordKey;
  readonly text: WordKey;
  /** A file of the whole workbook is a way out. */
  readonly file: boolean;
}

const said: Readonly<Record<SaveTrouble, Said | null>> = {
  full: { heading: 'trouble.full.heading', text: 'trouble.full.text', file: true },
  denied: { heading: 'trouble.denied.heading', text: 'trouble.denied.text', file: true },
  lost: { heading: 'trouble.lost.heading', text: 'trouble.lost.text', file: true },
  disk: { heading: 'trouble.disk.heading', text: 'trouble.disk.text', file: true },
  'too-long': { heading: 'trouble.tooLong.heading', text: 'trouble.tooLong.text', file: false },
  invalid: { heading: 'trouble.invalid.heading', text: 'trouble.invalid.text', file: false },
  newer: { heading: 'newer.heading', text: 'newer.text', file: false },
  // The badge says it: nothing is wrong, the browser only answers later.
  'no-journal': null,
};

const idle = { stage: 'idle', at: 0 } as const;

export function SaveTroubles({ book }: { readonly book: string }) {
  const saving = useStoreOnceAwake($saving, idle);
  if (saving.stage !== 'failed' || saving.reason === undefined) return null;
  const words = said[saving.reason];
  if (words === null) return null;
  return (
    <Message tone="error" heading={t(words.heading)} text={t(words.text)} role="alert">
      {words.file ? <SaveFile book={book} class="button button--small" label={t('saveFile.label')} /> : null}
    </Message>
  );
}
