/** Where a field's answers are stored: an exercise may go on with another's answer. */
import type { Address } from '../domain/workbook.ts';
import type { FieldDefinition } from './models.ts';

export type Home = Pick<Address, 'exercise' | 'field'>;

/** The other exercise's field that this one goes on with; undefined where its answers are its own. */
export const goesOnWith = ({ from }: FieldDefinition): Home | undefined =>
  // A period has a `from` of its own: the label of its first day.
  typeof from === 'object' ? from : undefined;

/** @param exercise the id of the exercise that the field is asked in */
export const homeOf = (exercise: string, field: FieldDefinition): Home => goesOnWith(field) ?? { exercise, field: field.id };
