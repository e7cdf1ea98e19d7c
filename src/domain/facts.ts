/** What an answer says in terms that rules understand, whatever kind of field it was given in. */
export type Fact =
  | { readonly type: 'rating'; readonly value: number | null; readonly min: number; readonly max: number }
  | { readonly type: 'truth'; readonly value: boolean | null }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'choice'; readonly value: string | null }
  | { readonly type: 'checks'; readonly checked: readonly string[]; readonly of: readonly string[] }
  | { readonly type: 'period'; readonly from: string | null; readonly to: string | null }
  | { readonly type: 'rows'; readonly rows: readonly FactRow[] }
  | {
      readonly type: 'tree';
      /** What stands in the middle. */
      readonly root: string;
      /** What the nodes of each level are called, from the middle and out. */
      readonly levels: readonly { readonly one: string; readonly many: string }[];
      /** How many of the levels are asked for. */
      readonly asked: number;
      readonly nodes: readonly TreeNode[];
    }
  | {
      readonly type: 'notes';
      readonly areas: readonly { readonly id: string; readonly label: string }[];
      /** The small groups that wrote them, in order. */
      readonly groups: readonly { readonly id: string; readonly label: string }[];
      /** In the order they lie: area for area, a cluster's notes after each other. */
      readonly notes: readonly NoteFact[];
      /** Those that hold notes; '' is a name that nobody has given yet. */
      readonly clusters: readonly { readonly id: string; readonly text: string; readonly area: string }[];
    };

export interface NoteFact {
  readonly id: string;
  readonly text: string;
  readonly area: string;
  readonly group: string | null;
  readonly cluster: string | null;
  readonly votes: number;
  readonly important: boolean;
}

/** A node of a map. It comes after its parent, and after all that belongs to the nodes before it. */
export interface TreeNode {
  readonly id: string;
  /** null: next to the middle. */
  readonly parent: string | null;
  /** '' where nothing has been written and something stands further out. */
  readonly text: string;
  /** From 1, next to the middle. */
  readonly level: number;
  readonly actor?: string;
}

export interface FactRow {
  readonly id: string;
  /** The row's first words, to speak of it by. */
  readonly label: string;
  readonly cells: Readonly<Record<string, CellFact>>;
}

export type CellFact = string | number | boolean | readonly string[] | null;

/** A field's fact together with the label it is spoken of by. */
export interface NamedFact {
  readonly label: string;
  readonly fact: Fact;
}
export type Facts = ReadonlyMap<string, NamedFact>;
