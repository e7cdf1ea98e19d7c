/** What definitions say of actors and of people, asked when the site is built: a page carries only what its fields need. */
import type { Mention } from '../domain/register/mentions.ts';
import type { FieldDefinition } from '../fields/models.ts';
import { schemasOf } from '../fields/schemas.ts';
import type { PeopleSource } from '../state/members.ts';
import type { Naming } from '../state/mentions.ts';
import type { CatalogExercise } from './catalog.ts';
import { exerciseName } from './names.ts';

/** Whether an answer to the field may name actors of the register. */
export const usesActors = (field: FieldDefinition): boolean => schemasOf(field).usesActors?.(field) ?? false;

const mentionOf = ({ data, address }: CatalogExercise): Mention =>
  ({ id: data.id, name: data.number ?? data.title, title: exerciseName(data), href: address });

/** The exercises whose answers may name actors, in their order. */
export const namingExercises = (exercises: readonly CatalogExercise[]): readonly Naming[] =>
  exercises.map((exercise) => ({ mention: mentionOf(exercise), fields: exercise.data.fields.filter(usesActors) })).filter(({ fields }) => fields.length > 0);

/** Whether people are named in an answer to the field, so that names are to be offered there. */
export const namesPeople = (field: FieldDefinition): boolean => schemasOf(field).namesPeople?.(field) ?? false;

/** The columns in all exercises that hold names of people, to offer wherever somebody is named. */
export const peopleSources = (exercises: readonly CatalogExercise[]): readonly PeopleSource[] =>
  exercises.flatMap(({ data }) => data.fields.flatMap((field) =>
    (schemasOf(field).peopleColumns?.(field) ?? []).map((column) => ({ exercise: data.id, field: field.id, column }))));
