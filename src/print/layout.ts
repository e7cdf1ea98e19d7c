/** Lays a sheet out: the same boxes for the browser's print and for the PDF. Pure: no screen, no clock. */
import { footOf, headOf } from './frame.ts';
import { flow, type Section } from './flow.ts';
import { noteRows } from './blocks.ts';
import type { Drawing, Shape } from '../domain/drawing.ts';
import type { Layout, Mark, Page } from './marks.ts';
import type { Metrics } from './metrics.ts';
import { paneWindow } from './panes.ts';
import { bodyOf, contentWidth, papers, type PaperSize } from './paper.ts';
import { pictureSection } from './pictures.ts';
import { flat, questionList } from './questions.ts';
import { drawPlaced, drawRows, gluedOn, heightOf, row, spaced, stretched, type Row } from './rows.ts';
import { Outline, plain, wholeText, type Setting } from './setting.ts';
import type { SheetDocument, SheetQuestion } from './sheet.ts';
import { lineOf } from './text.ts';
import { ratedOf, ratingWall, sameScale, type Rated } from './wall.ts';

/** Room between the head's line, or the title block, and what stands between them. */
const air = { top: 4, bottom: 3.6 };

/** Pages of marks without head and foot, and whether they stand in columns of their own. */
type Bodies = readonly (readonly Mark[])[];

/** The lead where the head has no room for it, and the reminder. */
function introRows(setting: Setting, sheet: SheetDocument, withLead: boolean): readonly Row[] {
  const { outline, paper } = setting;
  const width = contentWidth(paper);
  const lead = withLead ? [] : wholeText(setting, plain(sheet.lead), Math.min(width, 190), { size: paper.type.lead, spacing: 1.32 }, outline.add('P'));
  const notice = sheet.notice === undefined ? [] : noteRows(setting, sheet.notice, width, paper.type.support);
  return [...lead, ...spaced(notice, lead.length === 0 ? 0 : 2.4)];
}

/** Runs of questions that are rated on one scale, and what stands between them. */
function runsOf(questions: readonly SheetQuestion[]): readonly { readonly rated: readonly Rated[]; readonly others: readonly SheetQuestion[] }[] {
  const runs: { rated: Rated[]; others: SheetQuestion[]; of: SheetQuestion[] }[] = [];
  for (const question of questions) {
    const rated = ratedOf(question);
    const last = runs.at(-1);
    const before = last?.rated.at(-1);
    if (rated !== null && last !== undefined && before !== undefined && sameScale(before, rated)) {
      last.rated.push(rated);
      last.of.push(question);
    } else if (rated !== null) {
      runs.push({ rated: [rated], others: [], of: [question] });
    } else if (last !== undefined && last.rated.length === 0) {
      last.others.push(question);
    } else {
      runs.push({ rated: [], others: [question], of: [] });
    }
  }
  // A rating that stands alone is a question like others.
  return runs.map(({ rated, others, of }) => (rated.length === 1 ? { rated: [], others: of } : { rated, others }));
}

const needsWidth = ({ blocks, attached }: SheetQuestion): boolean => flat([...blocks, ...attached]).some((block) => block.type === 'wall' || block.type === 'areas' || (block.type === 'table' && block.columns.length > 2));

/** The questions as sections of the sheet. */
function questionSections(setting: Setting, sheet: SheetDocument, width: number): readonly Section[] {
  const { paper } = setting;
  const numbered = sheet.questions.length > 1;
  if (paper.size === 'A4') return [{ columns: [paper.margin.left], rows: questionList(setting, sheet.questions, width, numbered), space: 0 }];
  const sections: Section[] = [];
  const whole = contentWidth(paper);
  for (const { rated, others } of runsOf(sheet.questions)) {
    if (rated.length > 0) sections.push({ columns: [paper.margin.left], rows: ratingWall(setting, rated, width), space: 6 });
    const columns = width < whole || others.length === 1 || others.some(needsWidth) ? null : paper.columns;
    if (others.length > 0) {
      sections.push(columns === null
        ? { columns: [paper.margin.left], rows: questionList(setting, others, width, numbered), space: 6 }
        : { columns: columns.from, rows: questionList(setting, others, columns.width, numbered), space: 6 });
    }
  }
  return sections;
}

/** How the result stands: under the questions, or in a column of its own beside them. */
type Arrangement = 'below' | 'beside';
const besideWidth = 92;
const besideGap = 8;
/** How wide the panes may be beside a large picture, the narrowest first. */
const paneWidths = [besideWidth, 110, 130, 150];

/**
 * A large picture with the result's panes beside it, as they stand on the screen; null where they do not fit on one sheet together.
 * @param room the height of a sheet's body, in mm
 */
function pictureBesidePanes(setting: Setting, pictures: NonNullable<SheetDocument['pictures']>, panes: SheetDocument['panes'], width: number, room: number): readonly Row[] | null {
  const trial = { ...setting, outline: new Outline() };
  const fits = (rows: readonly Row[]): boolean => rows.length > 0 && heightOf(rows) <= room;
  // The picture is as large as the panes let it be.
  const side = paneWidths.find((each) => fits(pictureSection(trial, pictures, width - each - besideGap)) && fits(paneWindow(trial, panes, each, 1, 0)));
  if (side === undefined) return null;
  const own = width - side - besideGap;
  const left = pictureSection(setting, pictures, own);
  const right = paneWindow(setting, panes, side, 1, 0);
  const height = Math.max(heightOf(left), heightOf(right));
  return [row(height, (x, y) => [...drawPlaced(stretched(left, y, 0), x), ...drawPlaced(stretched(right, y, 0), x + own + besideGap)])];
}

function arrange(setting: Setting, sheet: SheetDocument, arrangement: Arrangement, withLead: boolean): Bodies {
  const { paper } = setting;
  const { top, bottom } = bodyOf(paper);
  const width = contentWidth(paper);
  const intro = introRows(setting, sheet, withLead);
  const introHeight = intro.length === 0 ? 0 : heightOf(intro) + 4;
  const room = { top: top + air.top + introHeight, laterTop: top + air.top, bottom: bottom - air.bottom, stretch: sheet.blank };
  const introMarks = drawRows(intro, paper.margin.left, top + air.top);
  const withIntro = (pages: Bodies): Bodies => pages.map((marks, at) => (at === 0 ? [...introMarks, ...marks] : marks));
  const { panes } = sheet;

  if (arrangement === 'beside') {
    const own = width - besideWidth - besideGap;
    const main = flow(questionSections(setting, sheet, own), room);
    const side = flow([{ columns: [paper.margin.left + own + besideGap], rows: paneWindow(setting, panes, besideWidth, 1, 0), space: 0 }], { ...room, stretch: false });
    return withIntro(Array.from({ length: Math.max(main.length, side.length) }, (_, at) => [...(main[at] ?? []), ...(side[at] ?? [])]));
  }

  const sections = [...questionSections(setting, sheet, width)];
  const together = sheet.pictures === undefined || panes.length === 0 || paper.size !== 'A3' ? null : pictureBesidePanes(setting, sheet.pictures, panes, width, bottom - top - air.top - air.bottom);
  if (together !== null) sections.push({ columns: [paper.margin.left], rows: together, space: 6 });
  else if (sheet.pictures !== undefined) sections.push({ columns: [paper.margin.left], rows: pictureSection(setting, sheet.pictures, width), space: 6 });
  if (panes.length > 0 && together === null) {
    const wall = paper.size === 'A3';
    const window = paneWindow(setting, panes, width, wall ? 4 : 2, (bottom - top) * 0.6);
    const heading = wall || sheet.blank ? [] : gluedOn(wholeText(setting, plain(sheet.resultHeading, 'besley-600'), width, { size: paper.type.area, spacing: 1.3 }, setting.outline.add('H2')), 'hard');
    sections.push({ columns: [paper.margin.left], rows: [...heading, ...spaced(window, 1.5)], space: wall ? 4 : 6 });
  }
  return withIntro(flow(sections, room));
}

/** How many signs in a drawing's texts no face has. */
function foreignIn(shapes: readonly Shape[], metrics: Metrics): number {
  return shapes.reduce((sum, shape) => {
    if (shape.type === 'group') return sum + foreignIn(shape.shapes, metrics);
    if (shape.type !== 'text') return sum;
    const face = shape.face === 'display' ? 'besley-600' as const : `fira-sans-${shape.weight}` as const;
    return sum + lineOf(shape.text, { face, size: 1 }, metrics).segments.reduce((inner, segment) => inner + (segment.type === 'foreign' ? segment.signs : 0), 0);
  }, 0);
}

const drawingsOf = (marks: readonly Mark[]): readonly Drawing[] => marks.flatMap((mark) => (mark.type === 'drawing' ? [mark.drawing] : []));

/**
 * @param sheet what the sheet says; its texts may be of any length and in any script
 * @returns at least one page; the same for the same sheet, always
 */
export function layout(sheet: SheetDocument, size: PaperSize, metrics: Metrics): Layout {
  const paper = papers[size];
  const make = (arrangement: Arrangement) => {
    const setting: Setting = { paper, metrics, outline: new Outline(), blank: sheet.blank, say: sheet };
    const head = headOf(setting, sheet);
    const firstHead = head.marks(1);
    const bodies = arrange(setting, sheet, arrangement, head.withLead);
    return { setting, head, firstHead, bodies };
  };
  const below = make('below');
  // A wall sheet that goes on to a second sheet tries to find room for the result beside the questions.
  const other = size === 'A3' && sheet.panes.length > 0 && sheet.pictures === undefined && below.bodies.length > 1 ? make('beside') : null;
  const { setting, head, firstHead, bodies } = other !== null && other.bodies.length < below.bodies.length ? other : below;

  const pages = bodies.map((body, at): Page => ({
    width: paper.width,
    height: paper.height,
    marks: [...(at === 0 ? firstHead : head.marks(at + 1)), ...body, ...footOf(setting, sheet, at + 1, bodies.length)],
  }));
  const foreign = pages.reduce((sum, { marks }) =>
    sum + marks.reduce((inner, mark) => inner + (mark.type === 'foreign' ? mark.signs : 0), 0)
    + drawingsOf(marks).reduce((inner, drawing) => inner + foreignIn(drawing.shapes, metrics), 0), 0);
  return { pages, elements: setting.outline.elements, foreign };
}

