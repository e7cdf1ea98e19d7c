/** Stored rows as the register that exercises ask: what an id stands for, and who there is. */
import type { Actor, Lookup } from '../register.ts';
import { seenRows, standingRows, type ActorRow, type ActorRows } from './rows.ts';

const collator = new Intl.Collator('sv');

/** In Swedish order; those of one name in the order they came. */
export const inNameOrder = (one: ActorRow, other: ActorRow): number =>
  collator.compare(one.name.trim(), other.name.trim()) || one.position - other.position || (one.id < other.id ? -1 : 1);

const actorOf = ({ id, name, industry }: ActorRow): Actor => ({ id, name: name.trim(), industry: industry.trim() });

/** @param rows as they are stored, in any order; ids that lead in a ring are no trouble (see `standingRows`) */
export function readRegister(rows: ActorRows): Lookup {
  const standing = standingRows(rows);
  return {
    actor: (id) => {
      const row = standing.get(id);
      return row === undefined ? null : { ...actorOf(row), removed: row.removed === true };
    },
    actors: [...seenRows(rows)].sort(inNameOrder).map(actorOf),
  };
}
