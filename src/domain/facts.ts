/** What an answer says in terms that rules understand, whatever kind of field it was given in. */
export type Fact =
  | { readonly type: 'rating'; readonly value: number | null; readonly min: number; readonly max: number }
  | { readonly type: 'truth'; readonly value: boolean | null }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'choice'; readonly value: string | null }
  | { readonly type: 'checks'; readonly checked: readonly string[]; readonly of: readonly string[] }
  | { readonly type: 'period'; readonly from: string | null; readonly to: string | null }
  | { readonly type: 'rows'; readonly rows: readonly FactRow[] };

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
