/** The stored form of answers in schemas, for files and their JSON Schema. envelope.ts asks the same of what this browser has stored itself. */
import * as z from 'zod/mini';
import { linePattern, most, ownerPattern } from '../workbook.ts';

export const owner = z.string().check(z.regex(ownerPattern, 'expected "group" or a member\'s id'));

/** When, in milliseconds since 1970. */
export const moment = z.int().check(z.minimum(0), z.maximum(most.t));

/** The parts of an envelope that a file carries too. */
export const envelopeShape = {
  v: z.int().check(z.minimum(1), z.maximum(most.v)),
  rev: z.int().check(z.minimum(1), z.maximum(most.rev)),
  by: z.string().check(z.regex(linePattern)),
  t: moment,
  data: z.unknown(),
};
