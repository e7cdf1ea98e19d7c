/**
 * Small questions to parsed JSON of unknown shape: what the browser asks where a schema library would weigh more than
 * the page. Each says the same as the schema beside it; property tests compare them.
 */
import { idPattern, longestText } from './field.ts';

type Unknown<Names extends string> = Readonly<Record<Names, unknown>>;

/** An object, not a list and not null. */
export const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** An object that has these names and no others. */
export function hasOnly<Name extends string>(data: unknown, ...names: readonly Name[]): data is Unknown<Name> {
  return isObject(data) && Object.keys(data).length === names.length && names.every((name) => Object.hasOwn(data, name));
}

export const isList = (data: unknown): data is readonly unknown[] => Array.isArray(data);

/** @param longest in UTF-16 units; as long as an answer may be where not said */
export const isText = (data: unknown, longest: number = longestText): data is string => typeof data === 'string' && data.length <= longest;

export const isId = (data: unknown): data is string => typeof data === 'string' && idPattern.test(data);

/** A whole number from `least` to `most`, both in it. */
export const isWhole = (data: unknown, least: number, most: number): data is number =>
  Number.isSafeInteger(data) && typeof data === 'number' && data >= least && data <= most;

/** Whether a list says nothing twice. */
export const isDistinct = (list: readonly unknown[]): boolean => new Set(list).size === list.length;
