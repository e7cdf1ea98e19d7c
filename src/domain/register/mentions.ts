/** Where the register's actors are mentioned: what is said before somebody is taken out or merged. */
import type { ActorId, Lookup } from '../register.ts';

/** An exercise as it is spoken of in a sentence. */
export interface Mention {
  /** The exercise's id. */
  readonly id: string;
  /** ”2.5”, or its title where it has no number. */
  readonly name: string;
  /** ”2.5 Indikatorer” */
  readonly title: string;
  readonly href: string;
}

/** By the id of the actor that stands: the exercises that mention it under any of its ids, in the method's order, each once. */
export type Mentions = ReadonlyMap<ActorId, readonly Mention[]>;

/** @param found what each exercise's answers name, in the method's order; an exercise may come several times */
export function gatherMentions(found: readonly { readonly mention: Mention; readonly actors: readonly ActorId[] }[], lookup: Lookup): Mentions {
  const gathered = new Map<ActorId, Map<string, Mention>>();
  for (const { mention, actors } of found) {
    for (const id of actors) {
      const actor = lookup.actor(id)?.id;
      if (actor === undefined) continue;
      const places = gathered.get(actor) ?? new Map<string, Mention>();
      gathered.set(actor, places.set(mention.id, mention));
    }
  }
  return new Map([...gathered].map(([actor, places]) => [actor, [...places.values()]]));
}
