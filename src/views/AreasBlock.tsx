/** A board's areas where they are read and not written: each a list of its notes. */
import './areas-block.css';
import { groupSigns } from '../domain/pictures/group-signs.ts';
import type { Block, BoardItem } from '../domain/report.ts';
import { t } from './t.ts';

type Areas = Extract<Block, { type: 'areas' }>;

function Item({ item, block }: { readonly item: BoardItem; readonly block: Areas }) {
  const said = [
    ...item.groups.map((at) => block.groups[at] ?? groupSigns[at]?.letter ?? ''),
    ...(item.votes === '' ? [] : [item.votes]),
    ...(item.important ? [block.important] : []),
  ];
  const { cluster } = item;
  return (
    <li class={item.important ? 'areas-important' : undefined}>
      {cluster === undefined ? null : <span class="areas-tag">{cluster.tag}</span>}
      <span class={cluster === undefined ? 'areas-words' : 'areas-name'}>{item.text}</span>
      {said.length === 0 ? null : <small>{said.join(' · ')}</small>}
      {cluster === undefined || cluster.notes.length === 0 ? null : <ul>{cluster.notes.map((note, at) => <Item key={at} item={note} block={block} />)}</ul>}
    </li>
  );
}

export function AreasBlock({ block }: { readonly block: Areas }) {
  return (
    <div class="block-answer">
      <p class="label">{block.label}</p>
      {block.areas.every(({ items }) => items.length === 0) ? <p class="block-support">{t('blocks.answer.none')}</p> : (
        <dl class="areas-block">
          {block.areas.map(({ label, items }, at) => (
            <div key={at}>
              <dt>{label}</dt>
              <dd>{items.length === 0 ? '–' : <ul>{items.map((item, place) => <Item key={place} item={item} block={block} />)}</ul>}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
