/**
 * A checksum that tells an altered text from the one that was written: 53 bits, as base 36 (at most 11 characters).
 * It guards against damage (a flipped bit, a cut value), not against people.
 *
 * Two 32-bit lanes; for every UTF-16 unit u: lane A = (A xor u) × 2654435761, lane B = (B xor u) × 1597334677
 * (both modulo 2^32); at the end each lane is mixed with the other by xor-shifts of 16 and 13 and the multipliers
 * 2246822507 and 3266489909; the result is the low 21 bits of B followed by all 32 bits of A.
 * Every step in a lane can be reversed, so two texts of one length that differ in one unit never share both lanes.
 * This must never change: sums written years ago are compared with it (tests/golden).
 */
export function checksum(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  const mixedA = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  const mixedB = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(mixedA ^ (mixedA >>> 13), 3266489909);
  return (4294967296 * (2097151 & mixedB) + (mixedA >>> 0)).toString(36);
}
