/** The way to paper: the sheets to print, and a PDF made here in the browser. */
import { useState } from 'preact/hooks';
import { download } from '../parts/download.ts';
import { Icon } from '../parts/Icon.tsx';
import { t } from '../t.ts';
import type { PdfTask } from './make-pdf.ts';

export interface Sheet {
  /** "A4" or "A3" */
  readonly paper: PdfTask['paper'];
  /** The blank sheet; with `#ifylld` it shows the answers. */
  readonly href: string;
}

interface OnPaperProps {
  readonly sheets: readonly Sheet[];
  /** What the PDF is made of, but for the size of the paper. Null until the answers have been read. */
  readonly task: Omit<PdfTask, 'paper'> | null;
}

/** The two links of one size of paper. */
function SheetLinks({ sheet, filled }: { readonly sheet: Sheet; readonly filled: boolean }) {
  return (
    <>
      <a class="button" href={sheet.href}><Icon name="print" size={18} />{t('paper.blank', { paper: sheet.paper })}</a>
      {filled ? <a class="button" href={`${sheet.href}#ifylld`}><Icon name="print" size={18} />{t('paper.filled', { paper: sheet.paper })}</a> : null}
    </>
  );
}

export function OnPaper({ sheets, task }: OnPaperProps) {
  const [stage, setStage] = useState<'rest' | 'making' | 'made' | 'failed'>('rest');
  const [foreign, setForeign] = useState(0);
  const [first] = sheets;
  const save = async (paper: Sheet['paper']): Promise<void> => {
    if (task === null || stage === 'making') return;
    setStage('making');
    try {
      const { exercisePdf } = await import('./make-pdf.ts');
      const { name, file, foreign: unknown } = await exercisePdf({ ...task, paper });
      setForeign(unknown);
      download(name, file);
      setStage('made');
    } catch (fault) {
      console.error(fault);
      setStage('failed');
    }
  };
  const told = { rest: '', making: t('paper.making'), made: t('paper.made'), failed: t('paper.failed') }[stage];
  return (
    <section class="on-paper" aria-labelledby="papper">
      <h2 id="papper">{t('paper.heading')}</h2>
      <div class="button-row">
        {sheets.map((sheet) => <SheetLinks key={sheet.href} sheet={sheet} filled={task !== null && task.book !== null} />)}
        {first === undefined || task === null ? null : (
          <button type="button" class="button" aria-disabled={stage === 'making'} onClick={() => { void save(first.paper); }}><Icon name="download" size={18} />{t('paper.pdf')}</button>
        )}
      </div>
      <p role="status" class={stage === 'failed' ? 'trouble' : 'support'}>{told}{stage === 'made' && foreign > 0 ? ` ${t('paper.foreign', { n: foreign })}` : ''}</p>
    </section>
  );
}
