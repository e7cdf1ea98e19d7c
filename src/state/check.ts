/** Whether stored, typed or imported data fits its field. The one place that asks the kinds about shape and range. */
import { findFault } from '../domain/workbook/limits.ts';
import { modelOf, type FieldDefinition } from '../fields/models.ts';

export type Checked =
  | { readonly fits: true; readonly data: unknown }
  | { readonly fits: false; readonly trouble: 'too-long' | 'invalid' };

/**
 * @param data the answer, or one part of it where `part` is given; null is a removed part or an answer taken away
 * @param part the part's id, for kinds that store their rows one by one
 */
export function checkData(field: FieldDefinition, data: unknown, part: string | undefined): Checked {
  const model = modelOf(field);
  const refused: Checked = { fits: false, trouble: findFault(data) === 'too-long' ? 'too-long' : 'invalid' };
  if ((model.parts === undefined) !== (part === undefined)) return refused;
  if (data === null) return { fits: true, data };
  const checked = (model.parts === undefined ? model.answer : model.parts.schema).safeParse(data);
  if (!checked.success) return refused;
  const whole = model.parts === undefined || part === undefined ? checked.data : model.parts.join(new Map([[part, checked.data]]));
  return model.accepts(field, whole) ? { fits: true, data: checked.data } : refused;
}
