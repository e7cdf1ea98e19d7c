/**
 * A stored text carries its own checksum at its end, over the very text before it and not over its meaning, so that
 * any altered byte is noticed: `{"v":1,"rev":3,"by":"…","t":…,"data":…` + `,"sum":"…"}`.
 */
import { formatVersion, type Envelope } from '../workbook.ts';
import { checksum } from './checksum.ts';
import { isEnvelope, isEnvelopeLoosely } from './envelope.ts';

/** An envelope and the text it is stored as. */
export interface Sealed {
  readonly text: string;
  readonly envelope: Envelope;
}

/** Cut, altered or not ours: the raw text must be set aside before its key is written. */
export interface Damaged {
  readonly state: 'damaged';
}
/** Written by a newer program: must be left as it is. */
export interface Newer {
  readonly state: 'newer';
  readonly version: number;
}
export type Opened = { readonly state: 'good'; readonly sealed: Sealed } | Damaged | Newer;

const damaged: Damaged = { state: 'damaged' };
const ending = /,"sum":"([0-9a-z]{1,16})"\}$/;
const headOfEnvelope = '\\{"v":\\d+,"rev":\\d+,"by":"[a-z0-9-]+","t":(\\d+),';
const beginning = new RegExp(`^${headOfEnvelope}`);
const removed = new RegExp(`^${headOfEnvelope}"data":null,"sum":"[0-9a-z]+"\\}$`);

/** @param value an object with at least one property, that survives JSON */
export function sealText(value: object): string {
  const body = JSON.stringify(value).slice(0, -1);
  return `${body},"sum":"${checksum(body)}"}`;
}

/** Checks a stored text's checksum and version. Never throws, whatever the text; its shape is still unchecked. */
export function openText(text: string): { readonly state: 'good'; readonly value: object } | Damaged | Newer {
  const found = ending.exec(text);
  if (found === null || checksum(text.slice(0, found.index)) !== found[1]) return damaged;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return damaged;
  }
  if (typeof value !== 'object' || value === null || !('v' in value) || typeof value.v !== 'number') return damaged;
  return value.v > formatVersion ? { state: 'newer', version: value.v } : { state: 'good', value };
}

/** @param fields all of an envelope but its checksum; `data` must survive JSON (no undefined, no functions) */
export function seal({ v, rev, by, t, data }: Omit<Envelope, 'sum'>): Sealed {
  const text = sealText({ v, rev, by, t, data });
  return { text, envelope: { v, rev, by, t, data, sum: ending.exec(text)?.[1] ?? '' } };
}

/** Reads an answer's stored text. Never throws. */
export function open(text: string): Opened {
  const opened = openText(text);
  if (opened.state !== 'good') return opened;
  return isEnvelope(opened.value) ? { state: 'good', sealed: { text, envelope: opened.value } } : damaged;
}

/** @returns when a stored answer was written, without reading all of it; null where the text does not look like one */
export function writtenAt(text: string): number | null {
  const found = beginning.exec(text);
  return found === null ? null : Number(found[1]);
}

/** True where a stored text says that its row was removed, without reading all of it. */
export const isRemoved = (text: string): boolean => removed.test(text);

/** The version a stored text says it has, without reading all of it; 0 where it says none. */
export const versionOf = (text: string): number => Number(/^\{"v":(\d{1,6}),/.exec(text)?.[1] ?? 0);

/** Reads an envelope's own parts whatever its version, for handing it on untouched; null where it is damaged or has another shape. */
export function openLoosely(text: string): Omit<Envelope, 'sum'> | null {
  if (openText(text).state === 'damaged') return null;
  const value: unknown = JSON.parse(text);
  return isEnvelopeLoosely(value) ? value : null;
}
