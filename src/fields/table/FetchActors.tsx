/** The register's actors to choose among: each that is chosen gets a row. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { randomId } from '../../domain/random.ts';
import type { Actor, RegisterDesk } from '../../domain/register.ts';
import { Tick } from '../../views/parts/Tick.tsx';
import { offerUndo, type Desk } from './changes.tsx';
import { addRow } from './places.ts';
import { cellIn, mostRows, type Rows } from './rows.ts';
import type { Column } from './schema.ts';


interface FetchActorsProps {
  readonly desk: Desk;
  readonly onDone: () => void;
}

/** The actors that no row names in this column, under whatever id. */
export function missingActors({ id: columnId }: Column, rows: Rows, register: RegisterDesk): readonly Actor[] {
  const here = new Set(rows.map((row) => {
    const cell = cellIn(row, columnId);
    return typeof cell === 'string' ? register.actor(cell)?.id : undefined;
  }));
  return register.actors.filter(({ id }) => !here.has(id));
}

export function FetchActors({ desk, onDone }: FetchActorsProps) {
  const { words, idPrefix, field, register } = desk.props;
  const column = field.columns.find(({ type }) => type === 'actor');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => { (frame.current?.querySelector('input') ?? frame.current?.querySelector('p'))?.focus(); }, []);
  if (column === undefined || register === undefined) return null;
  const missing = missingActors(column, desk.rows, register);
  const picked = missing.filter(({ id }) => chosen.has(id));
  const room = desk.rows.length + picked.length <= mostRows;

  const fetch = (): void => {
    const added = picked.map(({ id }) => ({ row: randomId('r'), actor: id }));
    const last = added.at(-1);
    if (last === undefined || !room) return;
    const text = words('table.fetched', { n: added.length });
    onDone();
    offerUndo(desk, last.row, text, { before: [], added: added.map(({ row }) => row) }, () => `${idPrefix}-fetch`);
    desk.change(added.reduce<Rows>((rows, { row, actor }) => addRow(rows, row, undefined, { [column.id]: actor }), desk.rows));
    desk.say(text);
  };

  return (
    <div class="fetch-actors" ref={frame} role="group" aria-labelledby={`${idPrefix}-fetch-head`}>
      <p class="label" id={`${idPrefix}-fetch-head`} tabIndex={-1}>{words(missing.length > 0 ? 'table.fetchWhich' : register.actors.length > 0 ? 'table.fetchNone' : 'table.fetchEmpty')}</p>
      {missing.length === 0 ? null : (
        <>
          <ul>
            {missing.map(({ id, name, industry }) => (
              <li key={id}>
                <label class="card-tick">
                  <Tick checked={chosen.has(id)} readOnly={false} onChange={(checked) => { setChosen(new Set(checked ? [...chosen, id] : [...chosen].filter((other) => other !== id))); }} />
                  <span>{name}{industry === '' ? null : <span class="card-hint">{industry}</span>}</span>
                </label>
              </li>
            ))}
          </ul>
          <p class="table-add">
            <button type="button" class="button button--small button--dark" aria-disabled={picked.length === 0 || !room} onClick={fetch}>{words('table.fetchAdd', { n: picked.length })}</button>
            {picked.length === missing.length ? null : <button type="button" class="link-button" onClick={() => { setChosen(new Set(missing.map(({ id }) => id))); }}>{words('table.fetchAll')}</button>}
            {room ? null : <span class="hint">{words('table.full', { most: mostRows })}</span>}
          </p>
        </>
      )}
    </div>
  );
}
