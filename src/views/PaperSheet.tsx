/**
 * A sheet of paper on the screen, page for page as it will be printed. The built page holds the blank sheet and needs
 * no script to print it; in the browser it can be filled in from the workbook and saved as a PDF.
 */
import './paper/paper.css';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { layout } from '../print/layout.ts';
import { metrics } from '../print/metrics.ts';
import { pdfName } from '../print/paper-files.ts';
import type { PaperSize } from '../print/paper.ts';
import { makePdf } from '../print/pdf.ts';
import { $book, openCurrentBook } from '../state/book.ts';
import type { FormDefinition } from './exercise/questions.ts';
import { sheetOf, type Filling, type SheetPlace } from './paper/document.ts';
import { readAnswers, type Snapshot } from './paper/filling.ts';
import { PageSvg } from './paper/PageSvg.tsx';
import { download } from './parts/download.ts';
import { Icon } from './parts/Icon.tsx';
import { day } from './parts/time.ts';
import { t } from './t.ts';
import { useAwake } from './useStore.ts';

interface PaperSheetProps {
  /** The exercise without what only its leader reads and without its example. */
  readonly definition: FormDefinition;
  readonly place: SheetPlace;
  readonly paper: PaperSize;
  /** A form to write in by hand, which nothing fills in. */
  readonly blankOnly?: boolean;
  /** The exercise's own page. */
  readonly back: string;
  /** The same exercise on other sizes of paper. */
  readonly others: readonly { readonly paper: string; readonly href: string }[];
  /** Where the site's files are: "/". */
  readonly base: string;
}

type Look = 'blank' | 'filled';
type Pdf = 'none' | 'making' | 'made' | 'failed';

/** The address may ask for the filled sheet, or for its PDF at once. */
const asksFor = (hash: string): { readonly look: Look; readonly pdf: boolean } =>
  ({ look: hash === '#ifylld' || hash === '#pdf' ? 'filled' : 'blank', pdf: hash === '#pdf' });

/** The answers of the open workbook; undefined until it is known whether there is one. */
function useAnswers(definition: FormDefinition): Snapshot | null | undefined {
  const [snapshot, setSnapshot] = useState<Snapshot | null>();
  useEffect(() => {
    let wanted = true;
    const read = (): void => {
      if ($book.get().status === 'loading') return;
      readAnswers(definition).then(
        (read) => { if (wanted) setSnapshot(read); },
        (fault: unknown) => {
          console.error(fault);
          if (wanted) setSnapshot(null);
        },
      );
    };
    // What was written in another tab is on the sheet when people come back to it.
    const comeBack = (): void => { if (document.visibilityState === 'visible') read(); };
    const stop = $book.subscribe(read);
    document.addEventListener('visibilitychange', comeBack);
    openCurrentBook().catch((fault: unknown) => {
      console.error(fault);
      if (wanted) setSnapshot(null);
    });
    return () => {
      wanted = false;
      stop();
      document.removeEventListener('visibilitychange', comeBack);
    };
  }, [definition]);
  return snapshot;
}

function Switch<Value extends string>({ label, value, choices, onChange }: {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly text: string; readonly disabled?: boolean }[];
  readonly onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <div class="switch" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input type="radio" name={name} checked={choice.value === value} disabled={choice.disabled ?? false} onChange={() => { onChange(choice.value); }} />
          {choice.text}
        </label>
      ))}
    </div>
  );
}

export function PaperSheet({ definition, place, paper, blankOnly = false, back, others, base }: PaperSheetProps) {
  const awake = useAwake();
  const snapshot = useAnswers(definition);
  const [look, setLook] = useState<Look>('blank');
  const [status, setStatus] = useState<Filling['status']>('draft');
  const [version, setVersion] = useState('1');
  const [pdf, setPdf] = useState<Pdf>('none');
  const [asked, setAsked] = useState(false);
  const versionId = useId();

  useEffect(() => {
    const heed = (): void => {
      const wish = asksFor(location.hash);
      setLook(wish.look);
      setAsked(wish.pdf);
    };
    heed();
    addEventListener('hashchange', heed);
    return () => { removeEventListener('hashchange', heed); };
  }, []);

  const filled = !blankOnly && look === 'filled' && snapshot !== undefined && snapshot !== null;
  const date = day(Date.now());
  const { sheet, made } = useMemo(() => {
    const filling: Filling | null = filled ? { town: snapshot.town, date, status, version, answerOf: (field) => snapshot.answerOf(field), lookup: snapshot.lookup } : null;
    const document = sheetOf(definition, place, paper, filling, t);
    return { sheet: document, made: layout(document, paper, metrics) };
  }, [definition, place, paper, filled, snapshot, date, status, version]);

  // Thousands of elements that only a new layout changes: a word in the bar above must not cost a drawing of them all.
  const pages = useMemo(() => made.pages.map((page, at) => (
    <PageSvg key={at} page={page} elements={made.elements} number={at + 1} label={`${t('sheet.page')} ${t('sheet.page-of', { page: at + 1, pages: made.pages.length })}`} />
  )), [made]);

  const save = (): void => {
    setPdf('making');
    const town = filled ? snapshot.town : '';
    const name = `${sheet.plate} ${sheet.title}`;
    makePdf(made, { title: town === '' ? name : `${name} – ${town}`, creator: `${t('site.name')} – ${t('site.subtitle')}` }, base)
      .then((file) => {
        download(pdfName([town, name, filled ? date : t('paper.blankName'), ...(others.length > 0 ? [paper] : [])]), file);
        setPdf('made');
      })
      .catch((fault: unknown) => {
        console.error(fault);
        setPdf('failed');
      });
  };
  useEffect(() => {
    if (!asked || snapshot === undefined) return;
    setAsked(false);
    save();
  }, [asked, snapshot]);

  const choose = (next: Look): void => {
    setLook(next);
    // So that a link to the page, and a reload, show the same sheet.
    history.replaceState(null, '', next === 'filled' ? '#ifylld' : location.pathname);
  };

  return (
    <div class="paper-sheet" data-paper={paper}>
      <div class="paper-bar">
        <a class="button" href={back}><Icon name="left" size={18} />{t('paper.back')}</a>
        {awake ? (
          <>
            {blankOnly ? null : (
              <Switch
                label={t('paper.look')} value={filled ? 'filled' : 'blank'} onChange={choose}
                choices={[{ value: 'blank', text: t('paper.look.blank') }, { value: 'filled', text: t('paper.look.filled'), disabled: snapshot === undefined || snapshot === null }]}
              />
            )}
            {filled ? (
              <>
                <Switch label={t('sheet.status')} value={status} onChange={setStatus} choices={[{ value: 'draft', text: t('sheet.draft') }, { value: 'final', text: t('sheet.final') }]} />
                <p class="paper-version">
                  <label class="label" for={versionId}>{t('sheet.version')}</label>
                  <input class="control" id={versionId} size={5} maxLength={20} value={version} autocomplete="off" onInput={(event) => { setVersion(event.currentTarget.value); }} />
                </p>
              </>
            ) : null}
            <button type="button" class="button button--next" onClick={() => { print(); }}><Icon name="print" size={18} />{t('paper.print')}</button>
            <button type="button" class="button" aria-disabled={pdf === 'making'} onClick={() => { if (pdf !== 'making') save(); }}><Icon name="download" size={18} />{t('paper.pdf')}</button>
          </>
        ) : null}
        {others.map((other) => <a key={other.paper} class="paper-other" href={filled ? `${other.href}#ifylld` : other.href}>{t('paper.other', { paper: other.paper })}</a>)}
        <noscript><p class="support">{t('paper.noScript')}</p></noscript>
        <p class="paper-said support" role="status">
          {pdf === 'making' ? t('paper.making') : pdf === 'made' ? t('paper.made') : pdf === 'failed' ? t('paper.failed') : ''}
          {look === 'filled' && snapshot === null ? t('paper.noBook') : ''}
          {made.foreign > 0 ? ` ${t('paper.foreign', { n: made.foreign })}` : ''}
        </p>
      </div>
      <div class="paper-pages">
        {pages}
      </div>
    </div>
  );
}
