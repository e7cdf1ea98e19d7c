/** The frontmatter of content/<lang>/workbook.mdx and register.mdx: what is asked about the workbook as a whole, and of pages that are only text. */
import * as z from 'zod/mini';
import { isDate } from '../domain/dates.ts';
import { id, sentence } from '../domain/field-schema.ts';
import { fieldDefinition } from '../fields/schemas.ts';

export const workbookContent = z.strictObject({
  id,
  title: sentence,
  lead: sentence,
  fields: z.array(fieldDefinition).check(z.minLength(1)),
  notice: z.optional(sentence),
  /** The day it is in the filled example, so that what its people have promised is not all late. */
  exampleDay: z.optional(z.string().check(z.refine(isDate, 'expected a date as YYYY-MM-DD'))),
  example: z.strictObject({
    group: z.record(id, z.unknown()),
    members: z.optional(z.record(z.string(), z.record(id, z.unknown()))),
  }),
});
export type WorkbookContent = z.infer<typeof workbookContent>;

export const textPage = z.strictObject({
  title: sentence,
  /** For search engines and for the line under the heading. */
  lead: sentence,
});
