/** The way to paper: the sheets to print, and a PDF made here in the browser. */
import { Icon } from '../parts/Icon.tsx';
import { t } from '../t.ts';

export interface Sheet {
  /** "A4" or "A3" */
  readonly paper: string;
  /** The blank sheet; with `#ifylld` it shows the answers. */
  readonly href: string;
}

interface OnPaperProps {
  readonly sheets: readonly Sheet[];
  /** There is a workbook, so that there is something to fill the sheet with. */
  readonly open: boolean;
}

/** The two links of one size of paper. */
function SheetLinks({ sheet, open }: { readonly sheet: Sheet; readonly open: boolean }) {
  return (
    <>
      <a class="button" href={sheet.href}><Icon name="print" size={18} />{t('paper.blank', { paper: sheet.paper })}</a>
      {open ? <a class="button" href={`${sheet.href}#ifylld`}><Icon name="print" size={18} />{t('paper.filled', { paper: sheet.paper })}</a> : null}
    </>
  );
}

export function OnPaper({ sheets, open }: OnPaperProps) {
  return (
    <section class="on-paper" aria-labelledby="papper">
      <h2 id="papper">{t('paper.heading')}</h2>
      <div class="button-row">{sheets.map((sheet) => <SheetLinks key={sheet.href} sheet={sheet} open={open} />)}</div>
    </section>
  );
}
