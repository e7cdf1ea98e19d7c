/**
 * Actors by industry as a wheel: each industry has a sector as large as what it has to say, a dot for each of its actors, and its name
 * with theirs beside the wheel. Names stand in two columns, where no two ever meet however many they are.
 */
import type { Drawing, PathCommand, Shape } from '../drawing.ts';
import type { Words } from '../words.ts';
import { fittedLines } from './labels.ts';
import { shorten } from './text.ts';
import { arc, leading, least, line, thin, wideWidth, words as text } from './wide.ts';

export interface Industry {
  readonly name: string;
  /** At least one. */
  readonly actors: readonly string[];
}

const radius = 168;
const hub = 58;
const center = wideWidth / 2;
const dot = { r: 6, step: 17 };
/** Between the wheel and the names. */
const reach = 26;
const columnWidth = center - radius - reach - 8;
const blockGap = 12;

interface Block {
  readonly name: readonly string[];
  readonly actors: readonly string[];
  readonly count: number;
  readonly height: number;
}

function blockOf({ name, actors }: Industry): Block {
  const head = fittedLines(name, least, columnWidth, 2);
  const lines = actors.flatMap((actor) => fittedLines(actor, least, columnWidth - 4, 2));
  return { name: head, actors: lines, count: actors.length, height: (head.length + lines.length) * leading };
}

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0) + Math.max(0, blocks.length - 1) * blockGap;

/** Parts the blocks in two columns of about the same height: those of the right side, and those of the left. Both have some where there are two. */
function sides(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] {
  let best = 1;
  for (let at = 1; at < blocks.length; at += 1) {
    const higher = (split: number): number => Math.max(heightOf(blocks.slice(0, split)), heightOf(blocks.slice(split)));
    if (higher(at) < higher(best)) best = at;
  }
  return [blocks.slice(0, best), blocks.slice(best)];
}

/** Dots in a sector, from the rim and in, so far that no two touch. */
function dots(y: number, from: number, to: number, count: number): readonly Shape[] {
  const placed: Shape[] = [];
  for (let r = radius - 16; r > hub + dot.r && placed.length < count; r -= dot.step) {
    // Clear of the sector's edges, which are straight lines from the middle.
    const inset = Math.asin(Math.min(1, (dot.r + 3) / r));
    const room = to - from - inset * 2;
    if (room < 0) continue;
    const fits = Math.min(count - placed.length, Math.floor((room * r) / dot.step) + 1);
    for (let at = 0; at < fits; at += 1) {
      const angle = fits === 1 ? (from + to) / 2 : (from + to) / 2 + (at - (fits - 1) / 2) * (dot.step / r);
      placed.push({ type: 'circle', x: center + r * Math.cos(angle), y: y + r * Math.sin(angle), r: dot.r, fill: 'ink' });
    }
  }
  return placed;
}

/** @param industries in the order they go round, from the top and clockwise */
export function actorWheel({ title, middle, industries }: { readonly title: string; readonly middle: string; readonly industries: readonly Industry[] }, words: Words): Drawing {
  const [right, left] = sides(industries.map(blockOf));
  const height = Math.max(radius * 2 + 26, heightOf(right) + 8, heightOf(left) + 8);
  const y = height / 2;
  const shapes: Shape[] = [];
  const leaders: Shape[] = [];
  const names: Shape[] = [];
  for (const [side, blocks] of [right, left].entries()) {
    const total = blocks.reduce((sum, block) => sum + block.height + blockGap, 0);
    // A half of the wheel each; the whole of it where there is one industry only.
    const half = left.length === 0 ? Math.PI * 2 : Math.PI;
    // The left side goes on clockwise, from the bottom and up: its blocks are laid from the bottom too.
    const spare = (height - heightOf(blocks)) / Math.max(1, blocks.length);
    let angle = side === 0 ? -Math.PI / 2 : Math.PI / 2;
    let edge = side === 0 ? spare / 2 : height - spare / 2;
    for (const [at, block] of blocks.entries()) {
      const next = angle + (half * (block.height + blockGap)) / total;
      const sector: readonly PathCommand[] = half > Math.PI
        ? [['M', center + radius, y], ...arc(center, y, radius, 0, Math.PI * 2), ['Z']]
        : [['M', center, y], ['L', center + radius * Math.cos(angle), y + radius * Math.sin(angle)], ...arc(center, y, radius, angle, next), ['Z']];
      shapes.push({ type: 'path', d: sector, fill: (at + side * right.length) % 2 === 0 ? 'sky' : 'white', stroke: 'ink', strokeWidth: thin }, ...(half > Math.PI ? dots(y, -Math.PI, Math.PI, block.count) : dots(y, angle, next, block.count)));
      const top = side === 0 ? edge : edge - block.height;
      const mid = half > Math.PI ? 0 : (angle + next) / 2;
      const sign = side === 0 ? 1 : -1;
      const column = center + sign * (radius + reach);
      const anchor = side === 0 ? ('start' as const) : ('end' as const);
      leaders.push(line([
        [center + radius * Math.cos(mid), y + radius * Math.sin(mid)],
        [center + (radius + 10) * Math.cos(mid), y + (radius + 10) * Math.sin(mid)],
        [column, top + block.height / 2],
      ], { stroke: 'ink', strokeWidth: thin }), line([[column, top + 2], [column, top + block.height]], { stroke: 'ink', strokeWidth: thin }));
      names.push(
        ...block.name.map((each, index) => text(column + sign * 8, top + 15 + index * leading, each, { weight: 600, anchor })),
        ...block.actors.map((each, index) => text(column + sign * 8, top + 15 + (block.name.length + index) * leading, each, { anchor })),
      );
      angle = next;
      edge += sign * (block.height + blockGap + spare);
    }
  }
  const hubLines = fittedLines(middle, least, hub * 2 - 22, 3);
  const hubFill: readonly Shape[] = [
    { type: 'circle', x: center, y, r: hub, fill: 'light', stroke: 'ink', strokeWidth: 2 },
    ...hubLines.map((each, index) => text(center, y + 5 + (index - (hubLines.length - 1) / 2) * leading, each, { weight: 600, anchor: 'middle' })),
  ];
  if (industries.length === 0) shapes.push({ type: 'circle', x: center, y, r: radius, fill: 'white', stroke: 'line', strokeWidth: thin, dash: [6, 6] });
  const told = industries.map(({ name, actors }) => words('picture.wheel.industry', { name: shorten(name, 80), list: actors.map((actor) => shorten(actor, 60)).join(', ') }));
  return { width: wideWidth, height, title, description: shorten(told.join(' '), 7_500) || middle, shapes: [...shapes, ...leaders, ...hubFill, ...names] };
}
