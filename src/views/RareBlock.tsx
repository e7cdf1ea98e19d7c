/** The Blocks that say what was answered: on the screen where two versions of an answer are compared, and in few results. */
import './blocks.css';
import type { Block, ReportCell } from '../domain/report.ts';
import { AreasBlock } from './AreasBlock.tsx';
import { Icon } from './parts/Icon.tsx';
import { t } from './t.ts';

/** Panes from low to high with the chosen ones filled, and the figure after them. */
function Rating({ value, min, max }: { readonly value: number | null; readonly min: number; readonly max: number }) {
  const panes = Array.from({ length: max - min + 1 }, (_, at) => min + at);
  return (
    <span class="rating">
      <span class="rating-panes" aria-hidden="true">
        {panes.map((pane) => <span key={pane} class={value !== null && pane <= value ? 'rating-on' : undefined} />)}
      </span>
      <b>{value ?? '–'}</b>
      <span class="visually-hidden">{value === null ? t('blocks.rating.none') : t('blocks.rating.of', { max })}</span>
    </span>
  );
}

function Cell({ cell }: { readonly cell: ReportCell }) {
  if (cell.type === 'rating') return <Rating value={cell.value} min={1} max={cell.max} />;
  if (cell.type === 'text') return <>{cell.text === '' ? '–' : cell.text}</>;
  return (
    <>
      {cell.ticked ? <Icon name="check" size={18} /> : <span aria-hidden="true">–</span>}
      <span class="visually-hidden">{cell.ticked ? cell.label : t('blocks.tick.not', { label: cell.label })}</span>
    </>
  );
}

export function RareBlock({ block }: { readonly block: Extract<Block, { type: 'facts' | 'answer' | 'choices' | 'rating' | 'table' | 'cut-cards' | 'areas' }> }) {
  switch (block.type) {
    case 'facts':
      return (
        <dl class="block-facts">
          {block.items.map((item, at) => <div key={at}><dt>{item.label}</dt><dd>{item.value === '' ? '–' : item.value}</dd></div>)}
        </dl>
      );
    case 'answer':
      return (
        <div class="block-answer">
          <p class="label">{block.label}</p>
          <p class={block.value === '' ? 'block-support' : 'block-words'}>{block.value === '' ? t('blocks.answer.none') : block.value}</p>
        </div>
      );
    case 'choices':
      return (
        <div class="block-answer">
          <p class="label">{block.label}</p>
          <ul class="block-choices">
            {block.options.map((option, at) => (
              <li key={at}>
                <span class={option.chosen ? 'block-box block-box-chosen' : 'block-box'} aria-hidden="true">{option.chosen ? <Icon name="check" size={14} /> : null}</span>
                {option.label}
                {option.chosen ? <span class="visually-hidden"> {t('blocks.chosen')}</span> : null}
              </li>
            ))}
          </ul>
        </div>
      );
    case 'rating':
      return (
        <div class="block-answer">
          <p class="label">{block.label}</p>
          <p><Rating value={block.value} min={block.min} max={block.max} /></p>
          {block.spread === undefined || block.spread.values.length === 0 ? null : <p class="block-support">{block.spread.text}</p>}
        </div>
      );
    case 'areas':
      return <AreasBlock block={block} />;
    case 'cut-cards':
      return <ul class="block-list">{block.texts.filter((text) => text !== '').map((text, at) => <li key={at}>{text}</li>)}</ul>;
    case 'table':
      return (
        <div class="block-table" tabIndex={0} role="region" aria-label={block.label}>
          <table>
            <caption class="visually-hidden">{block.label}</caption>
            <thead><tr>{block.columns.map((column, at) => <th key={at} scope="col">{column.label}</th>)}</tr></thead>
            <tbody>
              {block.rows.map((row, at) => (
                <tr key={at}>{row.map((cell, column) => (column === 0 ? <th key={column} scope="row"><Cell cell={cell} /></th> : <td key={column}><Cell cell={cell} /></td>))}</tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}
