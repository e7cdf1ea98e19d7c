/**
 * A board's areas. Where nothing lies in them they are panes that fill the sheet, to write in with a marker or put notes
 * in; else each note is a slip, and what has no room goes on on the next sheet. What matters most has a heavy edge and
 * says so, because a printer may know only grey.
 */
import type { Block, BoardArea, BoardItem } from '../domain/report.ts';
import { groupSigns } from '../domain/pictures/group-signs.ts';
import { labelRows, type Place } from './answers.ts';
import type { Mark, Owner } from './marks.ts';
import { bodyOf, point } from './paper.ts';
import { block as whole, drawRows, framed, glued, gluedOn, heightOf, row, shifted, spaced, type Row } from './rows.ts';
import { leading, plain, setText, textRows, wholeText, widthOf, type Setting } from './setting.ts';

type Areas = Extract<Block, { type: 'areas' }>;

/** The white bars between panes. */
const bar = 1.8;
const padding = 4;
/** Between slips. */
const gutter = 3;
/** The least width of a slip. */
const narrowest = 56;
/** Slips higher than this are laid out as running text, which a page may part. */
const tallest = 70;
/** A blank board takes a sheet of its own: so much of its height at least, and the rest where there is rest. */
const leastShare = 0.6;

const bodyHeight = ({ paper }: Setting): number => bodyOf(paper).bottom - bodyOf(paper).top;

function sign(at: number, x: number, y: number, size: number): Mark {
  const path = groupSigns[at]?.path ?? [];
  return { type: 'drawing', x, y, width: size, height: size, owner: null, drawing: { width: 12, height: 12, title: '', description: '', shapes: [{ type: 'path', fill: 'ink', d: path }] } };
}

/* ---- panes to write in */

function blankPane(setting: Setting, { label, hint }: BoardArea, width: number): { readonly head: number; readonly draw: (x: number, y: number, height: number) => readonly Mark[] } {
  const { outline, paper } = setting;
  const inner = width - padding * 2;
  const title = wholeText(setting, plain(label, 'besley-600'), inner, { size: paper.type.area, spacing: 1.15 }, outline.add('H3'));
  const help = hint === undefined ? [] : spaced(wholeText(setting, plain(hint), inner, { size: paper.type.support, spacing: 1.25 }, outline.add('P')), 0.6);
  const head = padding + heightOf([...title, ...help]);
  return {
    head,
    draw: (x, y, height) => [
      { type: 'rect', x, y, width, height, stroke: 'black', line: 0.35, fill: 'white' },
      ...drawRows([...title, ...help], x + padding, y + padding),
      ...Array.from({ length: Math.max(0, Math.floor((height - head - 3) / paper.writing)) }, (_, at): Mark => {
        const line = y + head + (at + 1) * paper.writing;
        return { type: 'line', x1: x + padding, y1: line, x2: x + width - padding, y2: line, width: 0.25, ink: 'writing' };
      }),
    ],
  };
}

function blankRows(setting: Setting, { areas }: Areas, width: number): Row {
  const { paper, blank } = setting;
  const across = areas.length === 1 || (paper.size === 'A4' && areas.length < 4) ? 1 : 2;
  const down = Math.ceil(areas.length / across);
  const panes = areas.map((area, at) => {
    const alone = across === 2 && at === areas.length - 1 && areas.length % 2 === 1;
    const each = alone ? width - bar * 2 : (width - bar * (across + 1)) / across;
    return { ...blankPane(setting, area, each), x: bar + (at % across) * (each + bar), line: Math.floor(at / across) };
  });
  // Where areas share the height of a sheet they get what lines there are.
  const least = Math.max(...panes.map(({ head }) => head)) + paper.writing * (blank && down === 1 ? paper.fewestLines : 3) + 3;
  const height = Math.max(down * (least + bar) + bar, blank ? bodyHeight(setting) * leastShare : 0);
  return row(height, (x, y, given) => {
    const each = (given - bar * (down + 1)) / down;
    return [
      { type: 'rect', x, y, width, height: given, stroke: 'black', line: 0.6, fill: 'white' },
      ...panes.flatMap((pane) => pane.draw(x + pane.x, y + bar + pane.line * (each + bar), each)),
      ...(across === 2 && down === 2 && areas.length === 4 ? [{ type: 'dot' as const, x: x + width / 2, y: y + given / 2, r: 2, fill: 'white' as const, stroke: 'black' as const, line: 0.5 }] : []),
    ];
  }, { stretch: blank ? bodyHeight(setting) : 0 });
}

/* ---- notes */

/** Filled sheets have nothing under 11 points. */
const footSize = ({ paper: { type } }: Setting): number => Math.max(11, type.support);

/** What stands under a note's words: who wrote it, that it matters, its votes. */
function footRow(setting: Setting, block: Areas, { groups, votes, important }: BoardItem, width: number, owner: Owner): Row | null {
  if (groups.length === 0 && votes === '' && !important) return null;
  const size = footSize(setting);
  const height = leading(size, 1.5);
  const side = size * point * 0.8;
  return row(height, (x, y) => {
    const baseline = y + height / 2 + size * point * 0.345;
    let at = x;
    const marks: Mark[] = [];
    for (const group of groups) {
      const letter = groupSigns[group]?.letter ?? '';
      marks.push(sign(group, at, y + (height - side) / 2, side), ...setText(setting, letter, at + side + 1, baseline, 'fira-sans-500', { size }, owner));
      at += side + 1 + widthOf(setting, letter, 'fira-sans-500', size) + 2.4;
    }
    if (important) {
      const wide = widthOf(setting, block.important, 'fira-sans-600', size);
      marks.push({ type: 'rect', x: at, y: y + 0.5, width: wide + 3, height: height - 1, fill: 'black' }, ...setText(setting, block.important, at + 1.5, baseline, 'fira-sans-600', { size, ink: 'white' }, owner));
    }
    return votes === '' ? marks : [...marks, ...setText(setting, votes, x + width, baseline, 'fira-sans-600', { size, align: 'end' }, owner)];
  });
}

const inset = 2.4;

/** The words and the foot of a note, as they stand in a slip of this width. */
function slipRows(setting: Setting, block: Areas, item: BoardItem, width: number, owner: Owner): readonly Row[] {
  const inner = width - inset * 2;
  const words = textRows(setting, plain(item.text, 'fira-sans-500'), inner, { size: setting.paper.type.body, spacing: 1.24 }, owner);
  const foot = footRow(setting, block, item, inner, owner);
  return foot === null ? words : [...gluedOn(words, 'hard'), ...spaced([foot], 1)];
}

/** Slips beside each other in rows; a note of very many words is running text in a frame. */
function gridRows(setting: Setting, block: Areas, items: readonly BoardItem[], width: number, list: number): readonly Row[] {
  const { outline } = setting;
  const across = Math.max(1, Math.floor((width + gutter) / (narrowest + gutter)));
  const each = (width - gutter * (across - 1)) / across;
  const made: Row[] = [];
  let line: { readonly item: BoardItem; readonly rows: readonly Row[] }[] = [];
  const close = (): void => {
    const slips = line;
    line = [];
    if (slips.length === 0) return;
    const height = Math.max(...slips.map(({ rows }) => heightOf(rows))) + inset * 2;
    made.push(row(height, (x, y, given) => slips.flatMap(({ item, rows }, at): readonly Mark[] => {
      const left = x + at * (each + gutter);
      const words = rows.slice(0, -1);
      const last = rows.slice(-1);
      // What stands under the words stands at the foot of the slip, however few they are.
      const hasFoot = item.groups.length > 0 || item.votes !== '' || item.important;
      return [
        { type: 'rect', x: left, y, width: each, height: given, stroke: 'black', line: item.important ? 1.1 : 0.3, fill: item.important ? 'light' : 'white' },
        ...drawRows(hasFoot ? words : rows, left + inset, y + inset),
        ...(hasFoot ? drawRows(last, left + inset, y + given - inset - heightOf(last)) : []),
      ];
    }), { space: gutter }));
  };
  for (const item of items) {
    if (item.cluster !== undefined) {
      close();
      made.push(...spaced(clusterRows(setting, block, item, width, list), gutter + 1));
      continue;
    }
    const owner = outline.add('LI', list);
    const rows = slipRows(setting, block, item, each, owner);
    if (heightOf(rows) > tallest) {
      close();
      const wide = slipRows(setting, block, item, width, owner);
      made.push(...spaced(framed(shifted(wide, inset), { x: 0, width, stroke: 'black', line: item.important ? 1.1 : 0.3, fill: item.important ? 'light' : 'white' }, inset), gutter));
      continue;
    }
    line.push({ item, rows });
    if (line.length === across) close();
  }
  close();
  return made;
}

/** A cluster: a black tag with how many it holds, its name, and its notes inside its frame. */
function clusterRows(setting: Setting, block: Areas, item: BoardItem, width: number, list: number): readonly Row[] {
  const { outline, paper: { type } } = setting;
  const size = footSize(setting);
  const inner = width - inset * 2;
  const element = outline.add('LI', list);
  const tag = item.cluster?.tag ?? '';
  const tagWidth = widthOf(setting, tag, 'fira-sans-600', size) + 4;
  const tagHeight = leading(size, 1.5);
  const name = item.text === '' ? [] : wholeText(setting, plain(item.text, 'fira-sans-600'), inner - tagWidth - 3, { size: type.question, spacing: 1.2 }, element);
  const head = row(Math.max(tagHeight, heightOf(name)), (x, y) => [
    { type: 'rect', x, y, width: tagWidth, height: tagHeight, fill: 'black' },
    ...setText(setting, tag, x + 2, y + tagHeight / 2 + size * point * 0.345, 'fira-sans-600', { size, ink: 'white' }, element),
    ...drawRows(name, x + tagWidth + 3, y),
  ], { glue: 'hard' });
  const foot = footRow(setting, block, item, inner, element);
  const notes = gridRows(setting, block, item.cluster?.notes ?? [], inner, outline.add('L', element));
  const rows = [head, ...(foot === null ? [] : gluedOn(spaced([foot], 0.8), 'hard')), ...spaced(notes, 1.6)];
  return framed(shifted(rows, inset), { x: 0, width, stroke: 'black', line: 0.7, fill: 'white' }, inset);
}

/** @param owner null on later sheets, where the heading says nothing new */
const areaHead = (setting: Setting, label: string, width: number, owner: Owner): readonly Row[] =>
  gluedOn(wholeText(setting, plain(label, 'besley-600'), width, { size: setting.paper.type.area, spacing: 1.15 }, owner), 'hard');

function paneRows(setting: Setting, block: Areas, area: BoardArea, width: number): readonly Row[] {
  const { outline } = setting;
  const head = areaHead(setting, area.label, width, outline.add('H3'));
  const notes = area.items.length === 0
    ? wholeText(setting, plain('–'), width, { size: setting.paper.type.body }, outline.add('P'))
    : gridRows(setting, block, area.items, width, outline.add('L'));
  return [...head, ...spaced(notes, 2)];
}

/** An area as wide as the sheet, on as many sheets as it takes. */
function longArea(setting: Setting, block: Areas, area: BoardArea, width: number): readonly Row[] {
  const again = whole(areaHead(setting, area.again, width, null), { glue: 'hard' });
  const rows = shifted(paneRows(setting, block, area, width - padding * 2), padding);
  return framed(rows, { x: 0, width, stroke: 'black', line: 0.35, fill: 'white' }, padding).map((each, at) => (at < 2 ? each : { ...each, repeat: [again] }));
}

/** Two areas beside each other, where both have room on one sheet; else under each other. */
function areasBeside(setting: Setting, block: Areas, pair: readonly BoardArea[], width: number): readonly Row[] {
  const each = (width - bar * (pair.length - 1)) / pair.length;
  const elements = setting.outline.elements.length;
  const panes = pair.map((area) => paneRows(setting, block, area, each - padding * 2));
  const height = Math.max(...panes.map(heightOf)) + padding * 2;
  if (pair.length === 1 || height > bodyHeight(setting) * 0.8) {
    setting.outline.elements.splice(elements);
    return pair.flatMap((area, at) => spaced(longArea(setting, block, area, width), at === 0 ? 0 : 4));
  }
  return [row(height, (x, y, given) => panes.flatMap((rows, at): readonly Mark[] => [
    { type: 'rect', x: x + at * (each + bar), y, width: each, height: given, stroke: 'black', line: 0.35, fill: 'white' },
    ...drawRows(rows, x + at * (each + bar) + padding, y + padding),
  ]))];
}

/** Which sign is whose, where that is not told on the slips. */
function groupRows(setting: Setting, { groups }: Areas, width: number): readonly Row[] {
  const size = footSize(setting);
  const height = leading(size, 1.5);
  const side = size * point * 0.8;
  const owner = setting.outline.add('P');
  const lines: { readonly at: number; readonly text: string; readonly x: number }[][] = [[]];
  let x = 0;
  for (const [at, label] of groups.entries()) {
    const text = `${groupSigns[at]?.letter ?? ''} = ${label}`;
    const wide = side + 1 + widthOf(setting, text, 'fira-sans-400', size) + 6;
    if (x > 0 && x + wide > width) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)?.push({ at, text, x });
    x += wide;
  }
  return glued(lines.map((line) => row(height, (left, y) => line.flatMap(({ at, text, x: by }): readonly Mark[] => [
    sign(at, left + by, y + (height - side) / 2, side),
    ...setText(setting, text, left + by + side + 1, y + height / 2 + size * point * 0.345, 'fira-sans-400', { size }, owner),
  ]))), 'hard');
}

const hasGroups = (item: BoardItem): boolean => item.groups.length > 0;

export function areaRows(setting: Setting, block: Areas, place: Place): readonly Row[] {
  const { paper } = setting;
  const head = gluedOn(labelRows(setting, block.label, place, setting.outline.add(place.question ? 'H2' : 'P')), 'hard');
  if (block.areas.every(({ items }) => items.length === 0)) return [...head, ...spaced([blankRows(setting, block, place.width)], 2)];
  const legend = block.areas.some(({ items }) => items.some(hasGroups)) ? spaced(gluedOn(groupRows(setting, block, place.width), 'hard'), 1) : [];
  const across = paper.size === 'A3' ? 2 : 1;
  const rows: Row[] = [];
  for (let at = 0; at < block.areas.length; at += across) rows.push(...spaced(areasBeside(setting, block, block.areas.slice(at, at + across), place.width), at === 0 ? 0 : 3));
  return [...head, ...legend, ...spaced(rows, 2)];
}
