/** The frontmatter of content/<lang>/phases/*.mdx: the introduction to a phase of the method. */
import * as z from 'zod/mini';
import { id, sentence } from '../domain/field-schema.ts';

export const phasePage = z.strictObject({
  /** The phase it introduces, as in method.json. */
  id: z.enum(['explore', 'equip', 'carry-out', 'keep']),
  /** The last part of the page's address. */
  slug: id,
  title: sentence,
  lead: sentence,
});
