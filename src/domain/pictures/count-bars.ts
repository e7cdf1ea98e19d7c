/** Counts at occasions in time, a row of bars for each source: the whole bar is all of them, its dark foot those that are new. */
import type { Drawing, Shape } from '../drawing.ts';
import type { Words } from '../words.ts';
import { sansWidth } from './advances.ts';
import { fittedLines } from './labels.ts';
import { shorten } from './text.ts';
import { display, leading, least, line, thin, wideWidth, words as text } from './wide.ts';

export interface Occasion {
  /** YYYY-MM-DD, a day that exists. */
  readonly date: string;
  readonly all: number;
  /** null where nobody has said. */
  readonly fresh: number | null;
}
export interface CountBars {
  readonly title: string;
  /** Each with at least one occasion, the earliest first. */
  readonly sources: readonly { readonly name: string; readonly occasions: readonly Occasion[] }[];
  /** What they are called: ”annonser”, ”nya”. */
  readonly called: { readonly all: string; readonly fresh: string };
}

/** As many occasions of a source as there is room for: the latest. */
export const mostOccasions = 16;
const barsHeight = 110;
const panel = { head: 22, figures: leading * 2 + 4, dates: leading * 2 + 6, gap: 22 };

const dayFormat = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'short', timeZone: 'UTC' });
/** "9 okt" */
const dayOf = (date: string): string => dayFormat.format(new Date(`${date}T00:00:00Z`)).replace('.', '');

export function countBars({ title, sources, called }: CountBars, words: Words): Drawing {
  const shown = sources.map(({ name, occasions }) => ({ name, occasions: occasions.slice(-mostOccasions), left: Math.max(0, occasions.length - mostOccasions) }));
  const most = Math.max(1, ...shown.flatMap(({ occasions }) => occasions.map(({ all, fresh }) => Math.max(all, fresh ?? 0))));
  // The same for every source, so that their bars can be compared by eye and stand under each other.
  const module = Math.min(130, wideWidth / Math.max(1, ...shown.map(({ occasions }) => occasions.length)));
  const width = Math.min(56, module - 12);
  const shapes: Shape[] = [];
  let y = 0;
  for (const { name, occasions, left } of shown) {
    const head = left === 0 ? name : words('picture.counts.latest', { name: shorten(name, 60), n: occasions.length });
    shapes.push(text(0, y + 15, fittedLines(head, least, wideWidth, 1)[0] ?? '', { weight: 600 }));
    const base = y + panel.head + panel.figures + barsHeight;
    let year = '';
    for (const [at, { date, all, fresh }] of occasions.entries()) {
      const middle = (at + 0.5) * module;
      const height = (barsHeight * all) / most;
      const foot = (barsHeight * Math.min(fresh ?? 0, all)) / most;
      if (all > 0) shapes.push({ type: 'rect', x: middle - width / 2, y: base - height, width, height, fill: 'sky', stroke: 'ink', strokeWidth: thin });
      if (foot > 0) shapes.push({ type: 'rect', x: middle - width / 2, y: base - foot, width, height: foot, fill: 'ink', stroke: 'ink', strokeWidth: thin });
      const said = fresh === null ? null : words('picture.counts.fresh', { fresh, called: called.fresh });
      const label = said === null ? null : sansWidth(said, least) <= module - 2 ? said : `+${fresh}`;
      shapes.push(display(middle, base - height - 6 - (label === null ? 0 : leading), String(all), { anchor: 'middle' }));
      if (label !== null) shapes.push(text(middle, base - height - 6, label, { anchor: 'middle', fill: 'ink-2' }));
      shapes.push(text(middle, base + 20, dayOf(date), { anchor: 'middle' }));
      if (date.slice(0, 4) !== year) shapes.push(text(middle, base + 20 + leading, date.slice(0, 4), { anchor: 'middle', fill: 'ink-2' }));
      year = date.slice(0, 4);
    }
    shapes.push(line([[0, base], [Math.max(module * occasions.length, 120), base]], { stroke: 'ink', strokeWidth: 2 }));
    y = base + panel.dates + panel.gap;
  }
  const told = shown.map(({ name, occasions }) => words('picture.counts.source', {
    name: shorten(name, 80),
    list: occasions.map(({ date, all, fresh }) => fresh === null
      ? words('picture.counts.occasion', { date, all, called: called.all })
      : words('picture.counts.occasion-fresh', { date, all, called: called.all, fresh, new: called.fresh })).join(', '),
  }));
  return { width: wideWidth, height: Math.max(1, y - panel.gap), title, description: shorten(told.join(' '), 7_500) || title, shapes };
}
