/** Something that is done over and over: stations on a circle with arrows between them, clockwise from the top. */
import type { Drawing, Shape } from '../drawing.ts';
import { displayWidth } from './advances.ts';
import { fittedLines } from './labels.ts';
import { arc, arrowHead, display, leading, least, words as text } from './wide.ts';

export interface LearningLoop {
  readonly title: string;
  /** What the picture says, in words. */
  readonly description: string;
  /** Two to five, e.g. test, reflect, adjust; `about` in a few words. */
  readonly stations: readonly { readonly label: string; readonly about?: string }[];
}

const box = { width: 196, head: 34, padding: 10 };
const width = 640;
/** Between an arrow and the box that it leaves or comes to. */
const clear = 9;

export function learningLoop({ title, description, stations }: LearningLoop): Drawing {
  const blocks = stations.map(({ label, about = '' }) => {
    const lines = fittedLines(about, least, box.width - box.padding * 2, 3);
    const size = [19, 17, least].find((each) => displayWidth(label, each) <= box.width - box.padding * 2);
    return { label: size === undefined ? (fittedLines(label, least * 1.4, box.width - box.padding * 2, 1)[0] ?? '') : label, size: size ?? least, lines, height: box.head + lines.length * leading + (lines.length === 0 ? 0 : 6) };
  });
  const tallest = Math.max(0, ...blocks.map(({ height }) => height));
  const radius = Math.max(112, tallest + 50);
  const angleOf = (at: number): number => -Math.PI / 2 + (at * Math.PI * 2) / Math.max(1, stations.length);
  // Wider than high, since words are.
  const stretch = Math.min(1.7, (width - box.width - 4) / 2 / radius);
  const place = (angle: number): readonly [number, number] => [width / 2 + radius * stretch * Math.cos(angle), tallest / 2 + 2 + radius + radius * Math.sin(angle)];
  const inside = (angle: number, at: number): boolean => {
    const [x, y] = place(angle);
    const [boxX, boxY] = place(angleOf(at));
    return Math.abs(x - boxX) < box.width / 2 + clear && Math.abs(y - boxY) < (blocks[at]?.height ?? 0) / 2 + clear;
  };
  const step = Math.PI / 360;
  const arrows = stations.length < 2 ? [] : stations.flatMap((_, at): readonly Shape[] => {
    const next = (at + 1) % stations.length;
    let from = angleOf(at);
    let to = angleOf(at + 1);
    while (from < to && inside(from, at)) from += step;
    while (to > from && inside(to, next)) to -= step;
    if (to - from < step * 8) return [];
    // Drawn on the circle, and stretched with it.
    const stretched = arc(0, 0, radius, from, to).map((command) => (command[0] === 'C'
      ? ['C', ...squeeze(command[1], command[2]), ...squeeze(command[3], command[4]), ...squeeze(command[5], command[6])] as const
      : command));
    const [tipX, tipY] = place(to);
    return [
      { type: 'path', d: [['M', ...place(from)], ...stretched], fill: 'none', stroke: 'ink', strokeWidth: 2.5 },
      arrowHead(tipX, tipY, [-Math.sin(to) * stretch, Math.cos(to)], 12),
    ];
  });
  const boxes = blocks.flatMap(({ label, size, lines, height }, at): readonly Shape[] => {
    const [x, y] = place(angleOf(at));
    const top = y - height / 2;
    return [
      { type: 'rect', x: x - box.width / 2, y: top, width: box.width, height, fill: 'pale', stroke: 'ink', strokeWidth: 2 },
      display(x, top + 23, label, { size, anchor: 'middle' }),
      ...lines.map((each, index) => text(x, top + box.head + 12 + index * leading, each, { anchor: 'middle' })),
    ];
  });
  const lowest = Math.max(tallest, ...blocks.map(({ height }, at) => place(angleOf(at))[1] + height / 2), place(Math.PI / 2)[1] + 9);
  return { width, height: Math.ceil(lowest + 3), title, description, shapes: [...arrows, ...boxes] };

  function squeeze(x: number, y: number): readonly [number, number] {
    return [width / 2 + x * stretch, tallest / 2 + 2 + radius + y];
  }
}
