/**
 * The register of actors: everyone outside the core group that the town's work touches, each written once. Exercises hold an
 * actor's id and never its name, so that a name is changed in one place. Method: the actors found in 2.2 are reused in
 * 2.5, 3.1–3.3 and later steps.
 */

/** `a-…`: where the row of the register is stored. Two spellings of one actor keep both ids, and one of them leads to the other. */
export type ActorId = string;

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  /** In free words, e.g. "Hotell"; '' where nobody has said. */
  readonly industry: string;
}

/** What an actor's id stands for today. */
export interface Lookup {
  /**
   * The actor that this id stands for: the one it was merged into, where it was. Also of one that was removed, so that what mentions it stays readable.
   * null for an id that the register has never had.
   */
  readonly actor: (id: ActorId) => (Actor & { readonly removed: boolean }) | null;
  /** Every actor of the register that stands, in Swedish order. */
  readonly actors: readonly Actor[];
}

/** What an editor may do with the register. */
export interface RegisterDesk extends Lookup {
  /**
   * @returns the id of the actor of this name: the one that is there (however it is spaced or capitalised), or a new one;
   *   '' where the register can only be read, and for a name that is empty
   */
  add(name: string, industry?: string): ActorId;
  /** Changes the name everywhere. */
  rename(id: ActorId, name: string): void;
}

/** A register with nobody in it, for where there is no workbook. */
export const nobody: Lookup = { actor: () => null, actors: [] };
