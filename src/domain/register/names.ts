/** How actors' names are compared and found: written in another way is the same name, spelt in another way is not. */
import type { Actor } from '../register.ts';

/** The longest name and industry of an actor, in UTF-16 units. */
export const longestActorName = 200;

/**
 * A name as it is compared: capitals, composed letters and runs of spaces make no difference. Letters do: å is not a,
 * because Swedish names differ by them (”Hotell Ås”, ”Hotell As”). What is `likely` one actor is asked about: see like.ts.
 */
export const foldName = (name: string): string => name.normalize('NFC').toLocaleLowerCase('sv').replaceAll(/\s+/gu, ' ').trim();

/** How well a folded name answers to what is looked for; lower is better, undefined where it does not. */
function rank(folded: string, wanted: string): number | undefined {
  if (folded.startsWith(wanted)) return 0;
  if (folded.includes(` ${wanted}`) || folded.includes(`-${wanted}`)) return 1;
  return folded.includes(wanted) ? 2 : undefined;
}

/**
 * @param text what has been typed so far; '' finds everybody
 * @returns the actors whose names have it somewhere: first those that begin with it, then those with a word that does;
 *   among equals in the order they were given
 */
export function actorsNamed(actors: readonly Actor[], text: string): readonly Actor[] {
  const wanted = foldName(text);
  if (wanted === '') return actors;
  return actors
    .flatMap((actor) => {
      const place = rank(foldName(actor.name), wanted);
      return place === undefined ? [] : [{ actor, place }];
    })
    .sort((one, other) => one.place - other.place)
    .map(({ actor }) => actor);
}

/** The actor of this very name, however it is written; undefined where nobody has it. The first of several. */
export function actorOfName(actors: readonly Actor[], name: string): Actor | undefined {
  const wanted = foldName(name);
  return wanted === '' ? undefined : actors.find((actor) => foldName(actor.name) === wanted);
}
