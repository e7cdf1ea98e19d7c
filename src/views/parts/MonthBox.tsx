/**
 * A month in words: "januari 2026", "jan 26", "2026-01" and "1/2026" are all understood, and kept as 2026-01.
 * Not the browser's own month field: two of three browsers have none.
 */
import { isMonth } from '../../domain/dates.ts';
import { TextBox, type TextBoxProps } from './TextBox.tsx';

const names = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('sv-SE', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month)));

const inWords = /^(\p{L}{3,})\.?\s+(\d{4}|\d{2})$/u;
const yearFirst = /^(\d{4})[-/. ](\d{1,2})$/;
const monthFirst = /^(\d{1,2})[-/. ](\d{4})$/;

const iso = (year: string, month: number): string => `${year.padStart(4, '20')}-${String(month).padStart(2, '0')}`;

/** @returns the month as YYYY-MM, '' for nothing, or null where no month can be made out */
export function readMonth(text: string): string | null {
  const said = text.trim().toLocaleLowerCase('sv');
  if (said === '') return '';
  const [, word, yearOfWord] = inWords.exec(said) ?? [];
  const [, year, month] = yearFirst.exec(said) ?? [];
  const [, monthBefore, yearAfter] = monthFirst.exec(said) ?? [];
  const read =
    word !== undefined && yearOfWord !== undefined ? iso(yearOfWord, names.findIndex((name) => name.startsWith(word)) + 1)
    : year !== undefined ? iso(year, Number(month))
    : yearAfter !== undefined ? iso(yearAfter, Number(monthBefore))
    : '';
  return isMonth(read) ? read : null;
}

/** @returns "januari 2026" for "2026-01", and '' for nothing */
export function writeMonth(value: string): string {
  const [year, month] = value.split('-');
  const name = names[Number(month) - 1];
  return year === undefined || name === undefined ? value : `${name} ${year}`;
}

export function MonthBox(props: Omit<TextBoxProps, 'type' | 'read' | 'write' | 'lines' | 'list'>) {
  return (
    <TextBox
      {...props}
      read={(text) => {
        const value = readMonth(text);
        return value === null ? { trouble: props.words('month.unclear') } : { value };
      }}
      write={writeMonth}
    />
  );
}
