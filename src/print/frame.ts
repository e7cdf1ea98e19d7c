/** What stands on every sheet around its contents: head with house, fold marks, title block and credit. */
import type { Drawing } from '../domain/drawing.ts';
import type { Mark, Owner } from './marks.ts';
import type { Face } from './metrics.ts';
import { contentWidth, point } from './paper.ts';
import { leading, plain, setLine, setText, widthOf, type Setting } from './setting.ts';
import type { SheetCell, SheetDocument } from './sheet.ts';
import { linesOf, type Line } from './text.ts';

/** The mark of the workbook, in ink. */
const mark: Drawing = {
  width: 38, height: 34, title: '', description: '',
  shapes: [
    { type: 'path', fill: 'ink', d: [['M', 1, 33], ['L', 1, 14], ['L', 10, 5], ['L', 19, 14], ['L', 19, 33], ['Z']] },
    { type: 'path', fill: 'ink-2', d: [['M', 20, 33], ['L', 20, 13], ['L', 19, 13], ['L', 22, 5], ['L', 35, 5], ['L', 38, 13], ['L', 37, 13], ['L', 37, 33], ['Z']] },
    { type: 'rect', x: 6.5, y: 16, width: 7, height: 10, fill: 'white' },
    { type: 'path', fill: 'none', stroke: 'ink', strokeWidth: 1.2, d: [['M', 10, 16], ['L', 10, 26], ['M', 6.5, 20], ['L', 13.5, 20]] },
    { type: 'rect', x: 25, y: 16, width: 7, height: 10, fill: 'white' },
    { type: 'path', fill: 'none', stroke: 'ink-2', strokeWidth: 1.2, d: [['M', 28.5, 16], ['L', 28.5, 26], ['M', 25, 20], ['L', 32, 20]] },
  ],
};

/** Whose words the frame's are: the first page says them, the others only repeat. */
type Say = (role: 'H1' | 'P') => Owner;

const sayer = ({ outline }: Setting, page: number): Say => (role) => (page === 1 ? outline.add(role) : null);

/** The text in the first of the sizes where it fits, cut with … in the last where it fits in none. */
function fitted(setting: Setting, text: string, face: Face, width: number, sizes: readonly { readonly size: number; readonly lines: number }[]): { readonly lines: readonly Line[]; readonly size: number } {
  const { metrics } = setting;
  for (const { size, lines: most } of sizes) {
    const lines = linesOf(plain(text, face), size, width, metrics);
    if (lines.length <= most) return { lines, size };
  }
  const { size, lines: most } = sizes.at(-1) ?? { size: 9, lines: 1 };
  const signs = Array.from(text.slice(0, 2000));
  let long = signs.length;
  let short = 0;
  while (short < long - 1) {
    const middle = Math.floor((short + long) / 2);
    if (linesOf(plain(`${signs.slice(0, middle).join('')}…`, face), size, width, metrics).length <= most) short = middle;
    else long = middle;
  }
  return { lines: linesOf(plain(`${signs.slice(0, short).join('').trimEnd()}…`, face), size, width, metrics), size };
}

export interface Head {
  readonly marks: (page: number) => readonly Mark[];
  /** The lead found room in the head, and need not stand under it. */
  readonly withLead: boolean;
}

/** Plate, title, lead where there is room, phase and step, and the house on the line. */
export function headOf(setting: Setting, sheet: SheetDocument): Head {
  const { paper } = setting;
  const wall = paper.size === 'A3';
  const { left, top, right } = paper.margin;
  const line = top + paper.head;
  const edge = paper.width - right;
  const middle = top + (wall ? 8.2 : 6.2);

  const plateSize = wall ? 23 : 17;
  const plate = { width: widthOf(setting, sheet.plate, 'besley-600', plateSize) + (wall ? 8.4 : 6.4), height: wall ? 13.4 : 10.4 };

  const houseScale = paper.house / sheet.house.height;
  const house = { width: sheet.house.width * houseScale, height: paper.house };
  const houseX = edge - (wall ? 4 : 1) - house.width;
  const placeSize = wall ? 12 : 10;
  const placeX = houseX - (wall ? 4 : 2.5);
  const placeWidth = Math.max(widthOf(setting, sheet.phase, 'fira-sans-600', placeSize), widthOf(setting, sheet.step, 'fira-sans-400', placeSize));

  const titleX = left + plate.width + (wall ? 6 : 4.5);
  const room = placeX - placeWidth - (wall ? 8 : 5) - titleX;
  const { lines: title, size: titleSize } = fitted(setting, sheet.title, 'besley-600', room, wall
    ? [{ size: 30, lines: 1 }, { size: 24, lines: 1 }, { size: 18, lines: 2 }]
    : [{ size: 22, lines: 1 }, { size: 18, lines: 1 }, { size: 14.5, lines: 2 }]);
  const titleWidth = Math.max(0, ...title.map(({ width }) => width));

  // On the wall the question stands beside the title, if three lines are enough.
  const leadX = titleX + titleWidth + 11;
  const leadRoom = Math.min(190, room - titleWidth - 11);
  const lead = wall && leadRoom >= 80 ? linesOf(plain(sheet.lead), paper.type.lead, leadRoom, setting.metrics) : [];
  const withLead = lead.length > 0 && lead.length <= 3;

  const marks = (page: number): readonly Mark[] => {
    const say = sayer(setting, page);
    const titleHeight = leading(titleSize, 1.08);
    const leadHeight = leading(paper.type.lead, 1.28);
    const heading = say('H1');
    const leadOwner = withLead ? say('P') : null;
    const where = say('P');
    const plateY = middle - plate.height / 2;
    return [
      { type: 'rect', x: left, y: plateY, ...plate, fill: 'black', radius: 1 },
      { type: 'rect', x: left + 0.9, y: plateY + 0.9, width: plate.width - 1.8, height: plate.height - 1.8, stroke: 'white', line: 0.35, radius: 0.5 },
      ...setText(setting, sheet.plate, left + plate.width / 2, middle + plateSize * point * 0.35, 'besley-600', { size: plateSize, ink: 'white', align: 'middle' }, heading),
      ...title.flatMap((each, at) => setLine(each, titleX, middle + (at - (title.length - 1) / 2) * titleHeight + titleSize * point * 0.34, { size: titleSize }, heading)),
      ...(withLead ? [
        { type: 'line' as const, x1: leadX - 5.5, y1: middle - 7, x2: leadX - 5.5, y2: middle + 7, width: 0.3, ink: 'black' as const },
        ...lead.flatMap((each, at) => setLine(each, leadX, middle + (at - (lead.length - 1) / 2) * leadHeight + paper.type.lead * point * 0.345, { size: paper.type.lead }, leadOwner)),
      ] : []),
      ...setText(setting, sheet.phase, placeX, middle - 0.6, 'fira-sans-600', { size: placeSize, align: 'end' }, where),
      ...setText(setting, sheet.step, placeX, middle + leading(placeSize, 1.3) - 0.6, 'fira-sans-400', { size: placeSize, align: 'end' }, where),
      { type: 'drawing', x: houseX, y: line - house.height + houseScale * 0.6, ...house, drawing: sheet.house, owner: null },
      { type: 'line', x1: left, y1: line, x2: edge, y2: line, width: 0.7, ink: 'black' },
      ...(wall ? wallMarks(paper.width, paper.height) : []),
    ];
  };
  return { marks, withLead };
}

/** Where to punch holes and where to fold. */
const wallMarks = (width: number, height: number): readonly Mark[] => [
  { type: 'line', x1: 0, y1: height / 2, x2: 5, y2: height / 2, width: 0.3, ink: 'black' },
  { type: 'line', x1: width / 2, y1: 0, x2: width / 2, y2: 4, width: 0.3, ink: 'black' },
  { type: 'line', x1: width / 2, y1: height - 4, x2: width / 2, y2: height, width: 0.3, ink: 'black' },
];

/** The title block across the foot, and the credit under it. */
export function footOf(setting: Setting, sheet: SheetDocument, page: number, pages: number): readonly Mark[] {
  const { paper } = setting;
  const wall = paper.size === 'A3';
  const say = sayer(setting, page);
  const { left, right, bottom } = paper.margin;
  const width = contentWidth(paper);
  const y = paper.height - bottom - paper.credit - paper.titleBlock;
  const height = paper.titleBlock;
  const markWidth = wall ? 62 : 37;
  const pageWidth = wall ? 28 : 19;
  const cells: readonly SheetCell[] = sheet.cells;
  const shares = cells.reduce((sum, { share = 1 }) => sum + share, 0);
  const side = wall ? 3 : 2;

  const logo = wall ? { width: 12, height: 10.7 } : { width: 8.4, height: 7.5 };
  const nameX = left + side + logo.width + (wall ? 3 : 1.8);
  const nameSize = wall ? 13 : 10;
  const marks: Mark[] = [
    { type: 'rect', x: left, y, width, height, stroke: 'black', line: 0.6, fill: 'white' },
    { type: 'drawing', x: left + side, y: y + (height - logo.height) / 2, ...logo, drawing: mark, owner: null },
    ...setText(setting, sheet.mark.name, nameX, y + height / 2 - 0.4, 'besley-600', { size: nameSize }, say('P')),
    ...setText(setting, sheet.mark.kind, nameX, y + height / 2 + (wall ? 4.2 : 3.6), 'fira-sans-400', { size: 9, ink: 'grey' }, say('P')),
  ];

  let x = left + markWidth;
  const cell = ({ label, value }: SheetCell, wide: number): void => {
    const owner = say('P');
    marks.push({ type: 'line', x1: x, y1: y, x2: x, y2: y + height, width: 0.3, ink: 'black' });
    marks.push(...setText(setting, label, x + side, y + (wall ? 4.6 : 4.1), 'fira-sans-400', { size: 9, ink: 'grey' }, owner));
    if (value !== '') {
      const { lines, size } = fitted(setting, value, 'fira-sans-500', wide - side * 2, wall ? [{ size: 13, lines: 1 }, { size: 11, lines: 2 }] : [{ size: 11, lines: 1 }, { size: 10, lines: 2 }]);
      const step = leading(size, 1.12);
      const first = lines.length === 1 ? (wall ? 11.4 : 9.8) : (wall ? 9.4 : 8.3);
      marks.push(...lines.flatMap((line, at) => setLine(line, x + side, y + first + at * step, { size }, owner)));
    }
    x += wide;
  };
  const room = width - markWidth - pageWidth;
  for (const each of cells) cell(each, (room * (each.share ?? 1)) / shares);
  cell({ label: sheet.pageLabel, value: sheet.pageOf(page, pages) }, pageWidth);

  const creditY = y + height + (wall ? 4.6 : 4);
  const both = widthOf(setting, sheet.credit, 'fira-sans-400', 9) + widthOf(setting, sheet.creditRight, 'fira-sans-400', 9) + 6 <= width;
  marks.push(
    ...setText(setting, sheet.credit, left, creditY, 'fira-sans-400', { size: 9, ink: 'grey' }, say('P')),
    ...setText(setting, sheet.creditRight, paper.width - right, creditY + (both ? 0 : 4), 'fira-sans-400', { size: 9, ink: 'grey', align: 'end' }, say('P')),
  );
  return marks;
}
