/** What the schemas of several rules are made of. */
import * as z from 'zod/mini';
import { sentence } from '../field-schema.ts';

/** What the method says of an outcome: the finding in one sentence, and what to do about it. */
export const outcome = z.strictObject({ headline: sentence, advice: sentence });
