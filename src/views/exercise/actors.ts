/**
 * The register of actors as forms know it. Most pages name no actors and carry nothing of it: this stays as it is there.
 * A page that does fetches register.ts before it is woken, and that fills this in.
 */
import type { ReadableAtom } from 'nanostores';
import type { Mentions } from '../../domain/register/mentions.ts';
import type { Lookup, RegisterDesk } from '../../domain/register.ts';

interface Actors {
  /** A hook: what editors are given besides what each of them is. */
  use: () => { readonly register: RegisterDesk | undefined; readonly mentions?: Mentions | undefined } | undefined;
  /** What ids of actors stand for. */
  $lookup?: ReadableAtom<Lookup>;
  /** Resolves when the register of the open workbook has been read. */
  ready?: () => Promise<void>;
}

export const actors: Actors = { use: () => undefined };
