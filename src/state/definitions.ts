/** Every exercise's fields, as the site hands them out in one file (src/pages/definitions.json.ts): for checking imports. */
import * as z from 'zod/mini';
import { id } from '../domain/field-schema.ts';
import type { Fits } from '../domain/workbook/stage.ts';
import { markFields } from '../domain/workbook.ts';
import { goesOnWith } from '../fields/home.ts';
import { loadModels, type FieldDefinition } from '../fields/models.ts';
import { fieldDefinition } from '../fields/schemas.ts';
import { checkData } from './check.ts';

/** Exercise id → field id → field. */
export type Definitions = ReadonlyMap<string, ReadonlyMap<string, FieldDefinition>>;

const file = z.object({ exercises: z.array(z.object({ id, fields: z.array(fieldDefinition) })) });

/** Reads the file's parsed JSON, and fetches what checks its kinds of fields. Rejects with a ZodError where it is not what the site makes. */
export async function readDefinitions(json: unknown): Promise<Definitions> {
  const { exercises } = file.parse(json);
  await loadModels(exercises.flatMap(({ fields }) => fields.map(({ kind }) => kind)));
  return new Map(exercises.map((exercise) => [exercise.id, new Map(exercise.fields.map((field) => [field.id, field]))]));
}

/** An answer to an exercise or field that is not known here is kept untouched: a newer edition of the site may know it. */
export function fitsIn(definitions: Definitions): Fits {
  return ({ exercise, field, part }, data) => {
    if (markFields.some((mark) => mark === field)) return typeof data === 'boolean';
    const definition = definitions.get(exercise)?.get(field);
    // An answer that the exercise only goes on with is stored with the exercise it comes from.
    return definition === undefined || (goesOnWith(definition) === undefined && checkData(definition, data, part).fits);
  };
}
