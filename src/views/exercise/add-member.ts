/** Writes a member's name on the workbook's own list, from a page that is about something else. */
import { randomId } from '../../domain/random.ts';
import { group } from '../../domain/workbook.ts';
import { loadModels, type FieldDefinition } from '../../fields/models.ts';
import { addRow } from '../../fields/table/places.ts';
import type { Rows } from '../../fields/table/rows.ts';
import { workbookId } from '../../state/book.ts';
import { openExercise } from '../../state/exercise.ts';

/**
 * @param field the workbook's list of members, a table
 * @param column the id of the column with their names
 * @returns the member's id, when the name is on the list
 */
export async function addMember(field: FieldDefinition, column: string, name: string): Promise<string> {
  await loadModels([field.kind]);
  const workbook = await openExercise({ id: workbookId, fields: [field] });
  try {
    // The list is a table: its answers have passed that kind's own check.
    const rows = workbook.answer(field.id, group).get().value as Rows;
    const id = randomId('m');
    workbook.set(field.id, group, addRow(rows, id, undefined, { [column]: name }));
    return id;
  } finally {
    // Stores what was written, and lets the workbook's own page write again.
    await workbook.close();
  }
}
