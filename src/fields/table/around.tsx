/** What only some tables have around their rows: filters above them, remarks and numbers at them. Fetched for those that do. */
import './around.css';
import { useState } from 'preact/hooks';
import type { RegisterDesk } from '../../domain/register.ts';
import { day } from '../../views/parts/time.ts';
import type { Desk } from './changes.tsx';
import { blankChoice, choiceCounts, filterColumns, hiddenRows, isNarrow, noFilter, type Filter } from './filter.ts';
import { remarksOn } from './remarks.ts';
import { isBlankRow, type Row, type Rows } from './rows.ts';
import { hasActors } from './shown.ts';

export { RowMore } from './RowMore.tsx';

/** With more rows than these there is a box to search in. */
const manyRows = 12;

/** What is said and given besides what stands in a row itself. */
interface Marks {
  readonly number: string | undefined;
  readonly remark: string;
  readonly register: RegisterDesk | undefined;
}

/** For each row. @param rows all that are shown. The number is the map's: rules are told of the rows that say something, in order. */
export function marksOf({ props: { field, words, register } }: Desk, rows: Rows): (row: Row) => Marks {
  const remarks = remarksOn(field, rows, day(Date.now()), words, register);
  const written = field.columns[0]?.type === 'actor' ? rows.filter((row) => !isBlankRow(row)) : undefined;
  // Without actors nothing is drawn again when the register changes.
  const given = hasActors(field) ? register : undefined;
  return (row) => ({
    number: written === undefined ? undefined : isBlankRow(row) ? '' : String(written.indexOf(row) + 1),
    remark: remarks.get(row.id) ?? '',
    register: given,
  });
}

/** Above the rows. What is hidden is decided when somebody chooses, so that no row goes away while it is being written in. */
export function Above({ desk }: { readonly desk: Desk }) {
  const { shown: rows, visible, props: { field, words, idPrefix, register: lookup } } = desk;
  const [filter, setFilter] = useState<Filter>(noFilter);
  const columns = filterColumns(field);
  const narrow = isNarrow(filter);
  const searches = rows.length > manyRows || filter.search !== '';
  const shows = (n: number): string => words('table.shows', { n, of: rows.length });

  const use = (next: Filter): void => {
    const found = hiddenRows(field, rows, next, lookup);
    setFilter(next);
    desk.hide(found);
    desk.say(shows(rows.length - found.size));
  };

  if (field.filters === undefined || (rows.length < 2 && !narrow)) return null;
  return (
    <div class="table-filters" role="group" aria-label={words('table.filters')}>
      {columns.map((column) => {
        const counts = choiceCounts(rows, column.id);
        const option = (label: string, id: string) => ((counts.get(id) ?? 0) === 0 && filter.choices[column.id] !== id ? null
          : <option key={id} value={id}>{words('table.counts', { label, n: counts.get(id) ?? 0 })}</option>);
        return (
          <label key={column.id} class="label">
            {column.label}
            <select id={`${idPrefix}-filter-${column.id}`} class="table-box" value={filter.choices[column.id] ?? ''} onChange={(event) => { use({ ...filter, choices: { ...filter.choices, [column.id]: event.currentTarget.value } }); }}>
              <option value="">{words('table.every')}</option>
              {(column.options ?? []).map(({ id, label }) => option(label, id))}
              {option(words('table.unchosen'), blankChoice)}
            </select>
          </label>
        );
      })}
      {searches ? (
        <label class="label">
          {words('table.search')}
          <input id={`${idPrefix}-search`} class="table-box" type="search" autocomplete="off" value={filter.search} onInput={(event) => { use({ ...filter, search: event.currentTarget.value }); }} />
        </label>
      ) : null}
      {narrow ? (
        <p>
          <span>{shows(visible.length)}</span>{' '}
          <button type="button" class="link-button" onClick={() => { use(noFilter); document.getElementById(`${idPrefix}-filter-${columns[0]?.id ?? ''}`)?.focus(); }}>{words('table.showAll')}</button>
        </p>
      ) : null}
    </div>
  );
}
