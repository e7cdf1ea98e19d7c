/** Paints a report's Blocks on the screen: in the result window, and wherever answers are read and not written. */
import './blocks.css';
import type { Block } from '../domain/report.ts';
import { DrawingView } from './parts/DrawingView.tsx';
import { Icon } from './parts/Icon.tsx';
import { Later } from './parts/Later.tsx';

/** What reports are made of and results seldom are. */
const loadRare = () => import('./RareBlock.tsx');

interface BlockProps {
  /** What the blocks' ids begin with: no others' on the page. */
  readonly id: string;
  /** The level of the first heading, so that the page's headings keep their order. */
  readonly level: number;
}

function BlockView({ block, level, id }: { readonly block: Block } & BlockProps) {
  switch (block.type) {
    case 'heading': {
      const Heading = `h${Math.min(6, level + block.level - 2)}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
      return <Heading>{block.number === undefined ? null : <span class="block-number">{block.number} </span>}{block.text}</Heading>;
    }
    case 'text':
      return <p class={`block-${block.tone}`}>{block.text}</p>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return <List class="block-list">{block.items.map((item, at) => <li key={at}>{item}</li>)}</List>;
    }
    case 'facts':
    case 'answer':
    case 'choices':
    case 'rating':
    case 'table':
    case 'cut-cards':
    case 'areas':
      return <Later load={loadRare}>{({ RareBlock }) => <RareBlock block={block} />}</Later>;
    case 'picture':
      return <DrawingView drawing={block.drawing} id={id} />;
    case 'wall':
      return <Blocks blocks={block.otherwise} level={level} id={id} />;
    case 'note':
      return <p class="block-note"><Icon name="info" size={20} /><span>{block.text}</span></p>;
    case 'together':
      return <Blocks blocks={block.blocks} level={level} id={id} />;
  }
}

/** @param level 2–5, the level of the highest heading among the blocks */
export function Blocks({ blocks, level, id }: { readonly blocks: readonly Block[] } & BlockProps) {
  return <>{blocks.map((block, at) => <BlockView key={at} block={block} level={level} id={`${id}-${at}`} />)}</>;
}
