/** A workbook's head: what it is, written once when it is made. Its name and members are answers like any other. */
import * as z from 'zod/mini';
import { id } from '../field.ts';
import { envelopeShape, formatVersion } from '../workbook.ts';
import { openText, sealText, type Damaged, type Newer } from './sealed.ts';

const shape = {
  v: envelopeShape.v,
  id,
  /** When it was made, in milliseconds since 1970. */
  created: envelopeShape.t,
  /** The filled example of a made-up town: may be read, not written. */
  example: z.optional(z.boolean()),
  /** Where it came from, if it was not begun here. `at`: when it came. */
  origin: z.optional(z.strictObject({ type: z.enum(['file', 'copy']), at: envelopeShape.t })),
};
const head = z.strictObject({ ...shape, sum: z.string().check(z.maxLength(16)) });
export type Head = Omit<z.infer<typeof head>, 'v' | 'sum'>;

/** @returns the text that is stored under the book's head key */
export function sealHead({ id: book, created, example, origin }: Head): string {
  return sealText({
    v: formatVersion,
    id: book,
    created,
    ...(example === true && { example }),
    ...(origin !== undefined && { origin }),
  });
}

/** Reads a stored head. Never throws. */
export function openHead(text: string): { readonly state: 'good'; readonly head: Head } | Damaged | Newer {
  const opened = openText(text);
  if (opened.state !== 'good') return opened;
  const checked = head.safeParse(opened.value);
  if (!checked.success) return { state: 'damaged' };
  return { state: 'good', head: checked.data };
}
