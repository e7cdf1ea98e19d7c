/**
 * Circles that widen from left to right, each inside the next: the core group, the network, the local community, society.
 * Under them what comes the other way, from right to left. Method: the picture of how the work spreads.
 */
import type { Drawing, PathCommand, Shape } from '../drawing.ts';
import { displayWidth } from './advances.ts';
import { fittedLines } from './labels.ts';
import { arrowHead, display, leading, least, line, thin, wideWidth, words as text } from './wide.ts';

export interface CirclesOutward {
  readonly title: string;
  /** What the picture says, in words. */
  readonly description: string;
  /** From the innermost out, two to five; `about` in a few words. */
  readonly circles: readonly { readonly label: string; readonly about?: string }[];
  /** What goes out, from left to right, in a few words. */
  readonly out?: string;
  /** What flows back, from right to left: its name, and what it is made of. */
  readonly back: { readonly label: string; readonly items: readonly string[] };
}

const pull = 0.5523;

/** An ellipse that begins at x, as wide and high as said, around the line y. */
function oval(x: number, y: number, width: number, height: number): readonly PathCommand[] {
  const [rx, ry, middle] = [width / 2, height / 2, x + width / 2];
  return [
    ['M', x, y],
    ['C', x, y - ry * pull, middle - rx * pull, y - ry, middle, y - ry],
    ['C', middle + rx * pull, y - ry, x + width, y - ry * pull, x + width, y],
    ['C', x + width, y + ry * pull, middle + rx * pull, y + ry, middle, y + ry],
    ['C', middle - rx * pull, y + ry, x, y + ry * pull, x, y],
    ['Z'],
  ];
}

const fills = ['light', 'pale', 'white', 'sky'] as const;
const edge = 2;

export function circlesOutward({ title, description, circles, out, back }: CirclesOutward): Drawing {
  const count = Math.max(1, circles.length);
  const step = (wideWidth - edge * 2) / count;
  const height = 150 + count * 44;
  const y = height / 2;
  const shapes: Shape[] = [];
  for (let at = count - 1; at >= 0; at -= 1) {
    shapes.push({ type: 'path', d: oval(edge, y, step * (at + 1), 100 + (at + 1) * ((height - 104) / count)), fill: fills[Math.min(at, fills.length - 1)] ?? 'sky', stroke: 'ink', strokeWidth: at === 0 ? 3 : thin });
  }
  for (const [at, { label, about = '' }] of circles.entries()) {
    // In its own part, to the right of the one inside it; the round edges take some of the room.
    const room = step - (at === 0 ? 44 : 34);
    const x = edge + step * (at + 0.5) + (at === 0 ? 0 : 2);
    const size = [18, 16, least].find((each) => displayWidth(label, each) <= room);
    const lines = fittedLines(about, least, room, 3);
    const top = y + 6 - (lines.length * leading) / 2;
    shapes.push(
      display(x, top, size === undefined ? (fittedLines(label, least * 1.4, room, 1)[0] ?? '') : label, { size: size ?? least, anchor: 'middle' }),
      ...lines.map((each, index) => text(x, top + 22 + index * leading, each, { anchor: 'middle' })),
    );
  }
  const backY = height + (out === undefined ? 26 : 68);
  if (out !== undefined) {
    const outY = height + 26;
    shapes.push(
      line([[edge, outY], [wideWidth - edge, outY]], { stroke: 'ink', strokeWidth: 2.5 }), arrowHead(wideWidth - edge, outY, [1, 0], 12),
      text(edge, outY + 24, fittedLines(out, least, wideWidth, 1)[0] ?? '', { weight: 600 }),
    );
  }
  const items = fittedLines(back.items.join(' · '), least, wideWidth - 20, 3);
  shapes.push(
    line([[wideWidth - edge, backY], [edge, backY]], { stroke: 'ink', strokeWidth: 2.5, dash: [10, 5] }), arrowHead(edge, backY, [-1, 0], 12),
    text(wideWidth - edge, backY + 24, fittedLines(back.label, least, wideWidth, 1)[0] ?? '', { weight: 600, anchor: 'end' }),
    ...items.map((each, index) => text(wideWidth - edge, backY + 24 + (index + 1) * leading, each, { anchor: 'end' })),
  );
  return { width: wideWidth, height: backY + 24 + items.length * leading + 8, title, description, shapes };
}
