import type { Words } from '../../domain/words.ts';
import type { TableActions } from './actions.ts';
import type { Row } from './rows.ts';
import type { Definition } from './schema.ts';

/** What a row is drawn from, as a line or as a card. */
export interface RowProps {
  readonly field: Definition;
  readonly row: Row;
  /** From 0. */
  readonly index: number;
  readonly last: boolean;
  readonly readOnly: boolean;
  readonly words: Words;
  /** Ids of the row's elements begin with it. */
  readonly prefix: string;
  /** The id of the datalist with names. */
  readonly names: string;
  readonly people: readonly string[];
  readonly actions: TableActions;
}

/** Whether anything is new: a row that is the same is not drawn again, which keeps long tables quick to type in. */
export function differs<Props extends object>(before: Props, after: Props): boolean {
  return (Object.keys(after) as (keyof Props)[]).some((key) => before[key] !== after[key]);
}

/** A row as it is called in the names of its controls: by what it was given, else by its place. */
export function rowName({ field, row, index }: Pick<RowProps, 'field' | 'row' | 'index'>): string {
  return field.fixed?.find((given) => given.id === row.id)?.label ?? `${field.rowName} ${index + 1}`;
}
