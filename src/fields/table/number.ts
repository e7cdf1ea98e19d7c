/** @returns the whole number that is written, 0 or more, its figures perhaps in groups as in "1 200"; null where it is none */
export function wholeNumber(text: string): number | null {
  const figures = text.replace(/\s/g, '');
  const number = Number(figures);
  return /^\d+$/.test(figures) && Number.isSafeInteger(number) ? number : null;
}
