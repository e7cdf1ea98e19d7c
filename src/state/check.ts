/** Whether stored, typed or imported data fits its field. The one place that asks the kinds about shape and range. */
import { longestText } from '../domain/field.ts';
import { modelOf, type FieldDefinition } from '../fields/models.ts';

export type Checked =
  | { readonly fits: true; readonly data: unknown }
  | { readonly fits: false; readonly trouble: 'too-long' | 'invalid' };

/** Whether a text somewhere in an answer is longer than can be kept. */
const isTooLong = (data: unknown): boolean =>
  typeof data === 'string' ? data.length > longestText : typeof data === 'object' && data !== null && Object.values(data).some(isTooLong);

/**
 * @param data the answer, or one part of it where `part` is given; null is a removed part or an answer taken away
 * @param part the part's id, for kinds that store their rows one by one
 */
export function checkData(field: FieldDefinition, data: unknown, part: string | undefined): Checked {
  const model = modelOf(field);
  const { parts } = model;
  const fits = part === undefined
    ? parts === undefined && (data === null || model.accepts(field, data))
    : parts !== undefined && (data === null || parts.accepts(field, data, part));
  return fits ? { fits, data } : { fits, trouble: isTooLong(data) ? 'too-long' : 'invalid' };
}
