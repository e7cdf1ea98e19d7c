import type { RegisterDesk } from '../../domain/register.ts';
import type { Words } from '../../domain/words.ts';
import type { TableActions } from './actions.ts';
import type { Row } from './rows.ts';
import type { Column, Definition } from './schema.ts';
import { givenRow } from './shown.ts';

/** What a row is drawn from, as a line or as a card. */
export interface RowProps {
  readonly field: Definition;
  readonly row: Row;
  /** Its place among all rows, from 0. */
  readonly index: number;
  /** What stands before the row where rows are numbered: "3", or "" of a row where nothing is written yet. */
  readonly number?: string | undefined;
  /** The first and the last of the rows that can be moved and are shown. */
  readonly first: boolean;
  readonly last: boolean;
  readonly readOnly: boolean;
  readonly words: Words;
  /** Ids of the row's elements begin with it. */
  readonly prefix: string;
  /** The id of the datalist with names. */
  readonly names: string;
  readonly people: readonly string[];
  /** Given where the table has a column of actors, and there is a register. */
  readonly register?: RegisterDesk | undefined;
  /** What ought to be known of the row, in words; '' for nothing. */
  readonly remark?: string;
  readonly actions: TableActions;
}

/** What a cell's control is drawn from. */
export interface CellBoxProps extends RowProps {
  readonly column: Column;
  /** Drawn large, as a question on a card. */
  readonly large?: boolean;
}

/** Whether anything is new: a row that is the same is not drawn again, which keeps long tables quick to type in. */
export function differs<Props extends object>(before: Props, after: Props): boolean {
  return (Object.keys(after) as (keyof Props)[]).some((key) => before[key] !== after[key]);
}

/** A row as it is called in the names of its controls: by what it was given, else by its place. */
export function rowName({ field, row, index }: Pick<RowProps, 'field' | 'row' | 'index'>): string {
  return givenRow(field, row.id)?.label ?? `${field.rowName} ${index + 1}`;
}

/** Whether the row was added by people, so that they can move it and take it away. */
export const isOwn = ({ field, row, readOnly }: Pick<RowProps, 'field' | 'row' | 'readOnly'>): boolean => !readOnly && givenRow(field, row.id) === undefined;
