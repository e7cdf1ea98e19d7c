/** A workbook's file comes in: chosen or dropped, read and counted, and opened only on a word. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { switchBook } from '../../state/book.ts';
import type { Definitions } from '../../state/definitions.ts';
import type { FileTrouble, Staged } from '../../state/files.ts';
import { Icon } from '../parts/Icon.tsx';
import { Message } from '../parts/Message.tsx';
import { day } from '../parts/time.ts';
import { t } from '../t.ts';
import { nameOf } from './Books.tsx';
import { troubleWords } from './file-trouble.ts';

interface ImportFileProps {
  /** Where the site tells what each exercise's fields allow. */
  readonly definitions: string;
  /** The file has become a workbook, and it is open. */
  readonly onOpened: (said: string) => void;
}

type Stage =
  | { readonly name: 'rest' | 'reading' }
  | { readonly name: 'trouble'; readonly trouble: FileTrouble }
  | { readonly name: 'preview'; readonly staged: Staged; readonly busy: boolean };

/** What each exercise allows. Where it does not come, size and shape are checked, and every answer again when it is opened. */
async function fetchDefinitions(address: string): Promise<Definitions> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return new Map();
    const { readDefinitions } = await import('../../state/definitions.ts');
    return await readDefinitions(await answer.json());
  } catch {
    return new Map();
  }
}

function Preview({ staged, busy, onOpen, onLeave }: { readonly staged: Staged; readonly busy: boolean; readonly onOpen: () => void; readonly onLeave: () => void }) {
  const { preview } = staged;
  const facts = [
    t('preview.exercises', { n: preview.exercises }),
    t('preview.answers', { n: preview.answers }),
    t('preview.members', { n: preview.members }),
    ...(preview.variants === 0 ? [] : [t('preview.variants', { n: preview.variants })]),
    ...(preview.unreadable === 0 ? [] : [t('preview.unreadable', { n: preview.unreadable })]),
  ];
  return (
    <>
      <p>{t('preview.saved', { day: day(preview.exported) })}</p>
      <ul class="block-list">{facts.map((fact) => <li key={fact}>{fact}</li>)}</ul>
      {preview.leftOut.length === 0 ? null : <p><b>{t('preview.leftOut', { n: preview.leftOut.length })}</b> {t('preview.leftOutText')}</p>}
      <p>{preview.isHere ? t('preview.isHere') : t('preview.beside')}</p>
      <p class="button-row">
        <button type="button" class="button" aria-disabled={busy} onClick={() => { if (!busy) onOpen(); }}>{t('preview.open')}</button>
        <button type="button" class="link-button" onClick={onLeave}>{t('preview.leave')}</button>
      </p>
    </>
  );
}

export function ImportFile({ definitions, onOpened }: ImportFileProps) {
  const [stage, setStage] = useState<Stage>({ name: 'rest' });
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const outcome = useRef<HTMLDivElement>(null);

  // A file dropped beside the place for it would be opened by the browser, and the page would be gone.
  useEffect(() => {
    const stay = (event: Event): void => { event.preventDefault(); };
    window.addEventListener('dragover', stay);
    window.addEventListener('drop', stay);
    return () => {
      window.removeEventListener('dragover', stay);
      window.removeEventListener('drop', stay);
    };
  }, []);

  const show = (next: Stage): void => {
    setStage(next);
    // What was found is the next thing to read.
    requestAnimationFrame(() => { outcome.current?.focus(); });
  };
  const read = async (file: File): Promise<void> => {
    setStage({ name: 'reading' });
    // Files and their schemas weigh more than the page: they come when a file does.
    const { readFile } = await import('../../state/files.ts');
    const found = await readFile(file, await fetchDefinitions(definitions));
    show('trouble' in found ? { name: 'trouble', trouble: found } : { name: 'preview', staged: found, busy: false });
  };
  const take = (file: File | undefined): void => {
    if (chooser.current !== null) chooser.current.value = '';
    if (file === undefined || stage.name === 'reading') return;
    read(file).catch((fault: unknown) => {
      console.error(fault);
      show({ name: 'trouble', trouble: { trouble: 'unreachable' } });
    });
  };
  const open = async (staged: Staged): Promise<void> => {
    setStage({ name: 'preview', staged, busy: true });
    const { commit } = await import('../../state/files.ts');
    const book = await commit(staged);
    if (typeof book !== 'string') {
      show({ name: 'trouble', trouble: book });
      return;
    }
    setStage({ name: 'rest' });
    switchBook(book);
    onOpened(t('books.opened', { town: nameOf(staged.preview) }));
  };

  return (
    <div
      class="import-drop"
      data-over={over}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave={() => { setOver(false); }}
      onDrop={(event) => { event.preventDefault(); setOver(false); take(event.dataTransfer?.files[0]); }}
    >
      <h3 id="import-heading">{t('import.heading')}</h3>
      <p class="support" id="import-text">{t('import.text')}</p>
      <input
        ref={chooser}
        id="import-file"
        class="visually-hidden"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => { take(event.currentTarget.files?.[0]); }}
      />
      <button type="button" class="button" aria-describedby="import-text" onClick={() => { chooser.current?.click(); }}>
        <Icon name="upload" size={18} />{stage.name === 'reading' ? t('import.reading') : t('import.choose')}
      </button>
      <div ref={outcome} class="import-outcome" tabIndex={-1} role="group" aria-labelledby={stage.name === 'preview' ? 'import-preview' : 'import-heading'}>
        {stage.name === 'trouble' ? <Message tone="error" heading={troubleWords(stage.trouble).happened} text={`${t('file.safe')} ${troubleWords(stage.trouble).todo}`} role="alert" /> : null}
        {stage.name === 'preview' ? (
          <section class="pane pane--light preview" aria-labelledby="import-preview">
            <h4 id="import-preview">{t('preview.heading', { town: nameOf(stage.staged.preview) })}</h4>
            <Preview
              staged={stage.staged}
              busy={stage.busy}
              onOpen={() => {
                open(stage.staged).catch((fault: unknown) => {
                  console.error(fault);
                  show({ name: 'trouble', trouble: { trouble: 'unreachable' } });
                });
              }}
              onLeave={() => { setStage({ name: 'rest' }); chooser.current?.closest('.import-drop')?.querySelector('button')?.focus(); }}
            />
          </section>
        ) : null}
      </div>
    </div>
  );
}
