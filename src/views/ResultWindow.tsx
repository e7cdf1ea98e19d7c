/** What the rule says of the answers, in a lit window with its sill. */
import './result.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pane, Result } from '../domain/result.ts';
import { Blocks } from './Blocks.tsx';
import { t } from './t.ts';

/** A second of rest after the last change: a screen reader hears the outcome, not every letter on the way to it. */
const quiet = 1000;

/** @returns the summary to announce: empty until the first change after the page was opened */
function useAnnounced(summary: string): string {
  const [announced, setAnnounced] = useState('');
  const last = useRef(summary);
  useEffect(() => {
    if (last.current === summary) return;
    const timer = setTimeout(() => {
      last.current = summary;
      setAnnounced(summary);
    }, quiet);
    return () => { clearTimeout(timer); };
  }, [summary]);
  return announced;
}

function PaneView({ pane, at }: { readonly pane: Pane; readonly at: number }) {
  return (
    <div class={`pane pane--${pane.tone} result-pane`}>
      {at === 0 ? <h2 class="result-label">{t('result.heading')}</h2> : null}
      {pane.heading === undefined ? null : <h3>{pane.heading}</h3>}
      {pane.figure === undefined ? null : <p class="result-figure">{pane.figure.value} <span>{pane.figure.unit}</span></p>}
      <Blocks blocks={pane.blocks} level={4} id={`resultat-${at}`} />
    </div>
  );
}

/** @param announce false while stored answers are still being read, so that opening a page says nothing */
export function ResultWindow({ result, announce }: { readonly result: Result; readonly announce: boolean }) {
  const announced = useAnnounced(announce ? result.summary : '');
  return (
    <section class="result" id="resultat" tabIndex={-1} aria-label={t('result.heading')} aria-describedby="resultat-sagt">
      <div class="window">{result.panes.map((pane, at) => <PaneView key={at} pane={pane} at={at} />)}</div>
      <div class="sill" />
      <p id="resultat-sagt" class="visually-hidden" role="status">{announced}</p>
    </section>
  );
}
