/** Whether what was read from a store has an envelope's form: the same as envelope-schema.ts says, proven by a test. */
import { hasOnly, isObject, isText, isWhole } from '../guards.ts';
import { linePattern, most, type Envelope } from '../workbook.ts';

/** True where an object has an envelope's own parts, whatever else it has. */
export const isEnvelopeLoosely = (value: unknown): value is Omit<Envelope, 'sum'> =>
  isObject(value) && isWhole(value['v'], 1, most.v) && isWhole(value['rev'], 1, most.rev) &&
  isText(value['by']) && linePattern.test(value['by']) && isWhole(value['t'], 0, most.t) &&
  Object.hasOwn(value, 'data');

export const isEnvelope = (value: unknown): value is Envelope =>
  hasOnly(value, 'v', 'rev', 'by', 't', 'data', 'sum') && isText(value.sum, most.sum) && isEnvelopeLoosely(value);
