/** What people have promised in the open workbook, gathered from all exercises that ask for it. */
import type { ActionStatus } from '../domain/action.ts';
import type { ListedAction } from '../domain/action-list.ts';
import { group } from '../domain/workbook.ts';
import { modelOf, type FieldDefinition } from '../fields/models.ts';
import { $book } from './book.ts';
import { openExercise, type Definition } from './exercise.ts';

/** An exercise with those of its fields that hold actions. */
const asking = ({ id, fields }: Definition): Definition => ({ id, fields: fields.filter((field) => modelOf(field).actions?.may(field) === true) });

function listed(exercise: string, field: FieldDefinition, answer: unknown): readonly ListedAction[] {
  return (modelOf(field).actions?.list(field, answer) ?? []).map((action) => ({ ...action, exercise, field: field.id }));
}

/**
 * Reads the group's promises once.
 * @param definitions in the order their actions are wanted; the models of their kinds must have been fetched
 * @returns none where no workbook is open
 */
export async function readActions(definitions: readonly Definition[]): Promise<readonly ListedAction[]> {
  if ($book.get().status !== 'open') return [];
  const found: ListedAction[] = [];
  for (const definition of definitions.map(asking)) {
    if (definition.fields.length === 0) continue;
    const exercise = await openExercise(definition);
    found.push(...definition.fields.flatMap((field) => listed(definition.id, field, exercise.answer(field.id, group).get().value)));
    await exercise.close();
  }
  return found;
}

/**
 * Changes how far an action has come, where it was written. In a read-only workbook nothing changes.
 * @throws RangeError where the exercise of the action is not among the definitions
 */
export async function setStatus(definitions: readonly Definition[], { exercise: id, field: fieldId, id: actionId }: Pick<ListedAction, 'exercise' | 'field' | 'id'>, status: ActionStatus): Promise<void> {
  const definition = definitions.find((each) => each.id === id);
  const field = definition?.fields.find((each) => each.id === fieldId);
  const actions = field === undefined ? undefined : modelOf(field).actions;
  if (definition === undefined || field === undefined || actions === undefined) throw new RangeError(`no actions in ${id} ${fieldId}`);
  const exercise = await openExercise({ id, fields: [field] });
  const { value } = exercise.answer(fieldId, group).get();
  exercise.set(fieldId, group, actions.withStatus(field, value, actionId, status));
  await exercise.close();
}
