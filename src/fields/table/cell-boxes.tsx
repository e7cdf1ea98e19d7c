/** The controls of cells that few tables have: fetched for those that do. Where the site is built all are here from the start. */
import type { ComponentType } from 'preact';
import { createShelf } from '../../domain/shelf.ts';
import type { CellBoxProps } from './row-props.ts';
import type { Column, Definition } from './schema.ts';

const fetchers = {
  scale: async () => (await import('./ScaleBox.tsx')).ScaleBox,
  actor: async () => (await import('./ActorCell.tsx')).ActorCell,
  link: async () => (await import('./LinkBox.tsx')).LinkBox,
  number: async () => (await import('./NumberBox.tsx')).NumberBox,
} as const satisfies { readonly [T in Column['type']]?: () => Promise<ComponentType<CellBoxProps>> };
type Rare = keyof typeof fetchers;

const shelf = createShelf<Rare, ComponentType<CellBoxProps>>(fetchers);

const isRare = (type: Column['type']): type is Rare => Object.hasOwn(fetchers, type);

/** Fetches the controls of the table's cells. Rejects where one does not come. */
export const loadCells = ({ columns }: Definition): Promise<void> => shelf.load(columns.map(({ type }) => type).filter(isRare));

/** Throws where it has not been fetched. */
export const cellBox = (type: Rare): ComponentType<CellBoxProps> => shelf.take(type);

if (import.meta.env.SSR) await shelf.load(['scale', 'actor', 'link', 'number']);
