/** Ids for what people add. */

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * @param prefix a letter that says what it is an id of
 * @returns the prefix, a hyphen and ten letters and digits: random, so that what is made on two computers is never
 *   taken for the same. Not `randomUUID`, which browsers have on encrypted addresses only.
 */
export function randomId(prefix: string): string {
  return `${prefix}-${Array.from(crypto.getRandomValues(new Uint32Array(10)), (number) => letters[number % letters.length]).join('')}`;
}
