/** What ought to be known of rows: a promise whose day has passed, an actor that stands twice. Quiet words at the row. */
import type { Lookup } from '../../domain/register.ts';
import type { Words } from '../../domain/words.ts';
import { model } from './model.ts';
import { cellIn, type Row, type Rows } from './rows.ts';
import type { Definition } from './schema.ts';

/** "3 oktober", with its year where that is another than today's. Both as YYYY-MM-DD. */
function inWords(day: string, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('sv-SE', { day: 'numeric', month: 'long', ...year, timeZone: 'UTC' });
}

function actorsIn({ columns }: Definition, row: Row, lookup: Lookup): readonly { readonly id: string; readonly name: string }[] {
  return columns.filter(({ type }) => type === 'actor').flatMap(({ id }) => {
    const cell = cellIn(row, id);
    const actor = typeof cell === 'string' && cell !== '' ? lookup.actor(cell) : null;
    return actor === null ? [] : [actor];
  });
}

/**
 * @param today YYYY-MM-DD
 * @returns by the row's id, only those of whom there is something to say
 */
export function remarksOn(field: Definition, rows: Rows, today: string, words: Words, lookup?: Lookup): ReadonlyMap<string, string> {
  const said = new Map<string, string[]>();
  const say = (rowId: string, text: string): void => { said.set(rowId, [...(said.get(rowId) ?? []), text]); };
  for (const { id, when, status } of model.actions?.list(field, rows) ?? []) {
    if (when !== '' && when < today && status !== 'done') say(id, words('table.overdue', { date: inWords(when, today) }));
  }
  if (lookup !== undefined) {
    const count = new Map<string, number>();
    const named = rows.map((row) => ({ row, actors: actorsIn(field, row, lookup) }));
    for (const { id } of named.flatMap(({ actors }) => actors)) count.set(id, (count.get(id) ?? 0) + 1);
    for (const { row, actors } of named) {
      for (const { id, name } of actors) if ((count.get(id) ?? 0) > 1) say(row.id, words('table.twice', { name }));
    }
  }
  return new Map([...said].map(([id, texts]) => [id, [...new Set(texts)].join(' ')]));
}
