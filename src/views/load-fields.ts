import { loadEditors } from '../fields/editors.ts';
import { loadModels, type FieldDefinition } from '../fields/models.ts';

/** Fetches what these fields are written with: their kinds' models and editors. Rejects where something does not come. */
export async function loadFields(fields: readonly FieldDefinition[]): Promise<void> {
  await Promise.all([loadModels(fields.map(({ kind }) => kind)), loadEditors(fields)]);
}
