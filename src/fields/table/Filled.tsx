/** A table that has rows: the rows, and what stands around them. Fetched when there are any. */
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect } from 'preact/hooks';
import { arounds, bodies, hasAround, type BodyProps } from './bodies.tsx';
import type { Desk } from './changes.tsx';
import type { Rows } from './rows.ts';
import type { Definition } from './schema.ts';
import { givenRow } from './shown.ts';

/** Called before the rows are drawn. Rejects where what they are drawn with does not come. */
export async function load(field: Definition): Promise<void> {
  await Promise.all([bodies.load([field.layout]), ...(hasAround(field) ? [arounds.load(['around'])] : [])]);
  await bodies.take(field.layout).prepare?.(field);
}

if (import.meta.env.SSR) await Promise.all([bodies.load(['rows', 'cards']), arounds.load(['around'])]);

const nobody: readonly string[] = [];

/** What each row is drawn from. @param rows all that are shown @param visible those that nobody has hidden */
function rowProps(desk: Desk, rows: Rows, visible: Rows): BodyProps['propsOf'] {
  const { field, readOnly, words, idPrefix, people = nobody } = desk.props;
  const marks = hasAround(field) ? arounds.take('around').marksOf(desk, rows) : undefined;
  const first = visible.find(({ id }) => givenRow(field, id) === undefined);
  return (row) => ({
    key: `${row.id} ${desk.state.begun.get(row.id) ?? 0}`,
    field, row, index: rows.indexOf(row), first: row === first, last: row === visible.at(-1), readOnly, words, people,
    prefix: `${idPrefix}-${row.id}`,
    names: `${idPrefix}-names`,
    actions: desk.actions,
    ...marks?.(row),
  });
}

export function Filled({ desk }: { readonly desk: Desk }) {
  const { field, words, readOnly } = desk.props;
  const rows = desk.shown;
  const visible = rows.filter(({ id }) => !desk.state.hidden.has(id));
  const around = hasAround(field) ? arounds.take('around') : null;
  const { Body } = bodies.take(field.layout);
  useEffect(() => { desk.actions.drawn(); }, []);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const { target } = event;
    // Where Alt and an arrow open a list or a calendar, they go on doing so.
    if (!(target instanceof HTMLElement) || target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'date')) return;
    const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (row === undefined || readOnly || givenRow(field, row) !== undefined) return;
    event.preventDefault();
    desk.actions.move(row, event.key === 'ArrowUp' ? -1 : 1);
  };

  return (
    <div onKeyDown={onKeyDown}>
      {around === null ? null : <around.Above desk={desk} />}
      {visible.length === 0 && desk.state.notice === null ? <p class="table-none">{words('table.noMatch')}</p> : <Body desk={desk} rows={visible} propsOf={rowProps(desk, rows, visible)} />}
    </div>
  );
}
