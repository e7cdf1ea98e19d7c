/** Whether two values of answers (JSON: no functions, dates or cycles) say the same. The order of an object's names does not matter. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  const left = new Map(Object.entries(one));
  const right = new Map(Object.entries(other));
  return names.length === right.size && names.every((name) => right.has(name) && same(left.get(name), right.get(name)));
}
