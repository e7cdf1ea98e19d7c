import { expect, test } from 'vitest';
import { thumbnail } from './thumbnail.ts';

const text = (size: number, ink: 'black' | 'white' = 'black') =>
  ({ type: 'text', x: 20, y: 30, text: 'Behovet', face: 'fira-sans-400', size, ink, width: 50, owner: null }) as const;
const page = (marks: Parameters<typeof thumbnail>[0]['marks'], lying = false) =>
  thumbnail({ width: lying ? 420 : 210, height: 297, marks });

test('an A3 sheet lies beside an A4 sheet at the same height, twice as wide', () => {
  expect([page([]).width, page([]).height]).toEqual([88, 124]);
  expect([page([], true).width, page([], true).height]).toEqual([175, 124]);
});

test('headings are heavy, text is light, and the white figure on a black plate is not seen', () => {
  expect(page([text(22)]).solid).not.toBe('');
  expect(page([text(10)]).solid).toBe('');
  expect(page([text(10)]).text).toMatch(/^M8\.3 12\.6h21v-/);
  expect(page([text(22, 'white')]).solid).toBe('');
});

test('lines to write on stay where the printer puts them', () => {
  expect(page([{ type: 'line', x1: 20, y1: 100, x2: 200, y2: 100, width: 0.25, ink: 'writing' }]).lines).toBe('M8.3 41.6h75');
});
