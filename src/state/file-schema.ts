/** The JSON Schema of a workbook file, made from the same schemas that check it: for those who write programs of their own. */
import * as z from 'zod/mini';
import { workbookFile } from '../domain/workbook/file.ts';
import { schemas } from '../fields/schemas.ts';

/** @returns a JSON Schema (2020-12). `$defs` has the shape of `data` for each kind of field: of a whole answer, or of one row. */
export function fileSchema(): object {
  const kinds = Object.entries(schemas).map(([kind, of]): [string, unknown] => [kind, z.toJSONSchema('part' in of ? of.part : of.answer, { io: 'input' })]);
  return {
    ...z.toJSONSchema(workbookFile, { io: 'input' }),
    title: 'Stad för stad – arbetsboken',
    $defs: Object.fromEntries(kinds),
  };
}
