/** What only some tables have around their rows: filters above them, actors to fetch below them, remarks at them. Fetched for those that do. */
import './around.css';
import { useState } from 'preact/hooks';
import type { Lookup } from '../../domain/register.ts';
import type { Words } from '../../domain/words.ts';
import { Icon } from '../../views/parts/Icon.tsx';
import { Later } from '../../views/parts/Later.tsx';
import { blankChoice, choiceCounts, filterColumns, hiddenRows, isNarrow, noFilter, type Filter } from './filter.ts';
import type { Desk } from './changes.tsx';
import type { Rows } from './rows.ts';
import type { Definition } from './schema.ts';

export { remarksOn } from './remarks.ts';

/** With more rows than these there is a box to search in. */
const manyRows = 12;

interface FiltersProps {
  readonly field: Definition;
  readonly rows: Rows;
  readonly hidden: ReadonlySet<string>;
  readonly words: Words;
  readonly idPrefix: string;
  readonly lookup: Lookup | undefined;
  readonly onHide: (hidden: ReadonlySet<string>) => void;
  readonly say: (text: string) => void;
}

/** Chooses which rows are shown. What is hidden is decided when somebody chooses, so that no row goes away while it is being written in. */
export function Filters({ field, rows, hidden, words, idPrefix, lookup, onHide, say }: FiltersProps) {
  const [filter, setFilter] = useState<Filter>(noFilter);
  const columns = filterColumns(field);
  const narrow = isNarrow(filter);
  const searches = rows.length > manyRows || filter.search !== '';
  const shows = (next: ReadonlySet<string>): string => words('table.shows', { n: rows.filter(({ id }) => !next.has(id)).length, of: rows.length });

  const use = (next: Filter): void => {
    const found = hiddenRows(field, rows, next, lookup);
    setFilter(next);
    onHide(found);
    say(shows(found));
  };

  if (rows.length < 2 && !narrow) return null;
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
          <span>{shows(hidden)}</span>{' '}
          <button type="button" class="link-button" onClick={() => { use(noFilter); document.getElementById(`${idPrefix}-filter-${columns[0]?.id ?? ''}`)?.focus(); }}>{words('table.showAll')}</button>
        </p>
      ) : null}
    </div>
  );
}

const loadFetch = () => import('./FetchActors.tsx');

/** Rows of the register's actors, those that are not in the table yet. */
export function Fetch({ desk }: { readonly desk: Desk }) {
  const [open, setOpen] = useState(false);
  const { words, idPrefix } = desk.props;
  return (
    <>
      <button type="button" id={`${idPrefix}-fetch`} class="button button--small" aria-expanded={open} onClick={() => { setOpen(!open); }}><Icon name="people" size={18} />{words('table.fetch')}</button>
      {open ? <Later load={loadFetch}>{({ FetchActors }) => <FetchActors desk={desk} onDone={() => { setOpen(false); }} />}</Later> : null}
    </>
  );
}
