/** What is needed, one window a line: lit where it is there, hatched where it is missing, dashed where nobody knows yet. */
import type { Drawing, Shape } from '../drawing.ts';
import type { Words } from '../words.ts';
import { label, lineHeight, pictureWidth, textSize } from './measures.ts';
import { linesOf, shorten } from './text.ts';
import { smallWindow, type WindowState } from './window.ts';

export interface Requirement {
  readonly label: string;
  readonly state: 'met' | 'missing' | 'unset';
  /** A quieter line under the label: who it is, or what is lacking. */
  readonly note?: string;
}

const glass = { width: 18, height: 23 };
const textX = glass.width + 14;
const rowGap = 12;
const windowOf: Readonly<Record<Requirement['state'], WindowState>> = { met: 'lit', missing: 'hatched', unset: 'unset' };

export function requirements({ title, items }: { title: string; items: readonly Requirement[] }, words: Words): Drawing {
  const shapes: Shape[] = [];
  let y = 1;
  for (const item of items) {
    const width = pictureWidth - textX;
    const quiet = item.state === 'unset';
    const text = [
      ...linesOf(item.label, textSize, width, 2).map((line) => ({ line, quiet })),
      ...linesOf(item.note ?? '', textSize, width, 2).map((line) => ({ line, quiet: true })),
    ];
    shapes.push(
      ...smallWindow(windowOf[item.state], 1, y, glass.width, glass.height),
      ...text.map((one, index) => label(textX, y + 16 + index * lineHeight, one.line, one.quiet)),
    );
    y += Math.max(glass.height, text.length * lineHeight + 3) + rowGap;
  }
  const state: Readonly<Record<Requirement['state'], string>> = {
    met: words('picture.requirements.met'), missing: words('picture.requirements.missing'), unset: words('picture.requirements.unset'),
  };
  const told = items.map((item) => {
    const row = { label: shorten(item.label, 200), state: state[item.state] };
    return item.note === undefined
      ? words('picture.requirements.row', row)
      : words('picture.requirements.row-note', { ...row, note: shorten(item.note, 300) });
  });
  return { width: pictureWidth, height: Math.max(1, y - rowGap + 1), title, description: told.join(' '), shapes };
}
