/** How a card gathers its columns: neighbours of one sort, under the heading that they share. */
import type { Column, Definition } from './schema.ts';
import { writtenColumns } from './shown.ts';

export interface Section {
  readonly sort: 'cells' | 'ticks' | 'scales';
  readonly heading: string | undefined;
  /** At least one. Scales have the same words at their ends. */
  readonly columns: readonly Column[];
}

const sortOf = ({ type }: Column): Section['sort'] => (type === 'tick' ? 'ticks' : type === 'scale' ? 'scales' : 'cells');

export function sectionsOf(field: Definition, rowId: string): readonly Section[] {
  const sections: { sort: Section['sort']; heading: string | undefined; columns: Column[] }[] = [];
  for (const column of writtenColumns(field, rowId)) {
    const last = sections.at(-1);
    const before = last?.columns[0];
    if (last?.sort === sortOf(column) && last.heading === column.group && before?.low === column.low && before?.high === column.high) last.columns.push(column);
    else sections.push({ sort: sortOf(column), heading: column.group, columns: [column] });
  }
  return sections;
}
