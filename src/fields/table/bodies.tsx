/** A table's rows are drawn as lines or as cards. A page has the one it asks for; where the site is built both are here from the start. */
import type { ComponentType, JSX } from 'preact';
import { createShelf } from '../../domain/shelf.ts';
import type { Desk } from './changes.tsx';
import type { RowProps } from './row-props.ts';
import type { Row, Rows } from './rows.ts';
import type { Definition } from './schema.ts';
import { hasActors } from './shown.ts';

export interface BodyProps {
  readonly desk: Desk;
  /** Those that are shown, in order; never none unless there is a notice. */
  readonly rows: Rows;
  readonly propsOf: (row: Row) => RowProps & { readonly key: string };
}

interface BodyModule {
  readonly Body: ComponentType<BodyProps>;
  /** Fetches what is drawn in the cells of just this table. */
  readonly prepare?: (field: Definition) => Promise<void>;
}

export const bodies = createShelf<Definition['layout'], BodyModule>({ rows: () => import('./LinesBody.tsx'), cards: () => import('./CardsBody.tsx') });

/** What some tables have around their rows and at them. */
export const arounds = createShelf({ around: () => import('./around.tsx') });

/** With more columns than these the lines are drawn closer, and where there is no room for them they are cards. */
export const isWide = ({ layout, columns }: Definition): boolean => layout === 'rows' && columns.length > 6;

export const hasAround = (field: Definition): boolean => field.filters !== undefined || field.action !== undefined || isWide(field) || hasActors(field);

/** The rows with the notice in its place among them. */
export function withNotice({ rows, desk }: Pick<BodyProps, 'rows' | 'desk'>, draw: (row: Row) => JSX.Element, frame: (line: JSX.Element) => JSX.Element): readonly JSX.Element[] {
  const { notice } = desk.state;
  const drawn = rows.map(draw);
  return notice === null ? drawn : drawn.toSpliced(rows.findIndex((row) => row.id === notice.after) + 1, 0, frame(notice.draw()));
}
