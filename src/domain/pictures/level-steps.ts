/**
 * Levels of collaboration as a stair: each level has all that stands under it and adds a course of its own. Under the stair, who is
 * on each level now (filled dots) and who is wished there (rings).
 */
import type { Drawing, Shape } from '../drawing.ts';
import type { Words } from '../words.ts';
import { displayWidth } from './advances.ts';
import { fittedLines } from './labels.ts';
import { shorten } from './text.ts';
import { display, leading, least, line, thin, wideWidth, words as text } from './wide.ts';

export interface Step {
  readonly label: string;
  /** What it adds to those before it. */
  readonly adds: string;
}
export interface Placed {
  /** One for each step, in their order: names of those who are there, and of those who are wished there. */
  readonly steps: readonly { readonly now: readonly string[]; readonly wished: readonly string[] }[];
  readonly called: { readonly now: string; readonly wished: string };
}

/** So many lines of names in a column before the rest are counted only; the table has them all. */
const mostLines = 12;
const nameLeading = 20;

interface Names { readonly lines: readonly { readonly text: string; readonly first: boolean }[]; readonly more: number }

function namesIn(names: readonly string[], width: number): Names {
  const lines: { text: string; first: boolean }[] = [];
  for (const [at, name] of names.entries()) {
    const own = fittedLines(name, least, width, 2);
    const left = names.length - at;
    // The last line is kept for how many more they are, unless this is the last name.
    if (lines.length + own.length > mostLines - (left > 1 ? 1 : 0)) return { lines, more: left };
    lines.push(...own.map((each, index) => ({ text: each, first: index === 0 })));
  }
  return { lines, more: 0 };
}

const lengthOf = ({ lines, more }: Names): number => lines.length + (more > 0 ? 1 : 0);

/** @param placed left out where the stair stands alone */
export function levelSteps({ title, levels, placed }: { readonly title: string; readonly levels: readonly Step[]; readonly placed?: Placed }, words: Words): Drawing {
  const count = Math.max(1, levels.length);
  const width = (wideWidth - 4) / count;
  const left = (at: number): number => 2 + at * width;
  const adds = levels.map((level, at) => fittedLines(at === 0 ? level.adds : `+ ${level.adds}`, least, width - 24, 3));
  const course = Math.max(1, ...adds.map((lines) => lines.length)) * leading + 22;
  const head = 34;
  const bottom = head + levels.length * course;
  const top = (at: number): number => bottom - (at + 1) * course;
  const shapes: Shape[] = levels.flatMap((level, at): readonly Shape[] => {
    const y = top(at);
    const lines = adds[at] ?? [];
    const size = [18, 16, least].find((each) => displayWidth(level.label, each) <= width - 8);
    return [
      // What it shares with the levels after it, and its own beginning.
      { type: 'rect', x: left(at), y, width: wideWidth - 2 - left(at), height: course, fill: 'sky', stroke: 'ink', strokeWidth: thin },
      { type: 'rect', x: left(at), y, width, height: course, fill: 'pale', stroke: 'ink', strokeWidth: thin },
      ...lines.map((each, index) => text(left(at) + 12, y + course / 2 + 5 + (index - (lines.length - 1) / 2) * leading, each)),
      display(left(at) + 2, y - 11, size === undefined ? fittedLines(level.label, least * 1.4, width - 8, 1)[0] ?? '' : level.label, { size: size ?? least }),
    ];
  });
  shapes.push({ type: 'rect', x: 0, y: bottom - 2.5, width: wideWidth, height: 5, fill: 'ink' });

  let y = bottom + 8;
  if (placed !== undefined) {
    for (const which of ['now', 'wished'] as const) {
      const columns = levels.map((_, at) => placed.steps[at]?.[which] ?? []);
      const names = columns.map((each) => namesIn(each, width - 34));
      for (const [at, { lines, more }] of names.entries()) {
        const total = columns[at]?.length ?? 0;
        const x = left(at) + 2;
        shapes.push(
          text(x, y + 20, fittedLines(placed.called[which], least, width - 50, 1)[0] ?? '', { weight: 600 }),
          display(left(at) + width - 12, y + 20, String(total), { anchor: 'end', fill: total === 0 ? 'ink-2' : 'ink' }),
          line([[x, y + 27], [left(at) + width - 12, y + 27]], { stroke: 'hair', strokeWidth: 1 }),
        );
        for (const [index, each] of lines.entries()) {
          const baseline = y + 46 + index * nameLeading;
          if (each.first) shapes.push({ type: 'circle', x: x + 7, y: baseline - 5, r: 5.5, fill: which === 'now' ? 'ink' : 'white', stroke: 'ink', strokeWidth: 2 });
          shapes.push(text(x + 20, baseline, each.text));
        }
        if (more > 0) shapes.push(text(x + 20, y + 46 + lines.length * nameLeading, words('picture.levels.more', { more }), { fill: 'ink-2' }));
      }
      y += 46 + Math.max(0, ...names.map(lengthOf)) * nameLeading;
    }
  }
  const told = levels.map(({ label, adds: added }, at) => {
    const step = words(at === 0 ? 'picture.levels.first' : 'picture.levels.step', { label: shorten(label, 80), adds: shorten(added, 200) });
    if (placed === undefined) return step;
    const list = (names: readonly string[]): string => (names.length === 0 ? words('picture.levels.nobody') : names.slice(0, 40).map((name) => shorten(name, 40)).join(', '));
    const { now = [], wished = [] } = placed.steps[at] ?? {};
    return `${step} ${words('picture.levels.placed', { now: placed.called.now, there: list(now), wished: placed.called.wished, then: list(wished) })}`;
  });
  return { width: wideWidth, height: y + (placed === undefined ? 0 : 4), title, description: shorten(told.join(' '), 7_500) || title, shapes };
}
