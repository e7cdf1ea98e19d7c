/** An exercise and its answers as a sheet to lay out. Used for the built blank sheets, the filled ones and the PDF. */
import type { Facts, NamedFact } from '../../domain/facts.ts';
import { blackOnly } from '../../domain/pictures/black-only.ts';
import { lineHouse } from '../../domain/pictures/town/lineHouse.ts';
import type { Lookup } from '../../domain/register.ts';
import type { Block, Spread } from '../../domain/report.ts';
import type { Result } from '../../domain/result.ts';
import { blankPanes, blankPictures } from '../../domain/rules/blank.ts';
import { evaluate } from '../../domain/rules/evaluate.ts';
import type { Words } from '../../domain/words.ts';
import { modelOf, type FieldDefinition } from '../../fields/models.ts';
import { reportOf } from '../../fields/reports.ts';
import type { PaperSize } from '../../print/paper.ts';
import type { SheetCell, SheetDocument } from '../../print/sheet.ts';
import { questionsOf, type FormDefinition } from '../exercise/questions.ts';

/** Where in the method a sheet belongs, for its head. */
export interface SheetPlace {
  /** The quarter's name: "Utforska". */
  readonly phase: string;
  /** Which window of its step's house is the exercise's; null for none. */
  readonly window: number | null;
}

/** What is known of one field. */
export interface FieldAnswer {
  readonly answer: unknown;
  readonly spread?: Spread;
}

/** What the title block of a filled sheet says. */
export interface Filling {
  readonly town: string;
  /** "2026-11-22" */
  readonly date: string;
  readonly status: 'draft' | 'final';
  readonly version: string;
  answerOf(field: FieldDefinition): FieldAnswer;
  /** What ids of actors stand for. */
  readonly lookup?: Lookup | undefined;
}

const group = (words: Words): string => words('sheet.group-name');

function cellsOf(filling: Filling | null, words: Words): readonly SheetCell[] {
  if (filling === null) {
    return [
      { label: words('sheet.town'), value: '', share: 1.5 },
      { label: words('sheet.group'), value: '', share: 1.3 },
      { label: words('sheet.date'), value: '' },
      { label: words('sheet.version'), value: words('sheet.blank-version'), share: 0.8 },
    ];
  }
  return [
    { label: words('sheet.town'), value: filling.town, share: 1.4 },
    { label: words('sheet.group'), value: group(words), share: 1.1 },
    { label: words('sheet.date'), value: filling.date, share: 1 },
    { label: words('sheet.status'), value: words(filling.status === 'draft' ? 'sheet.draft' : 'sheet.final'), share: 0.9 },
    { label: words('sheet.version'), value: filling.version, share: 0.7 },
  ];
}

/**
 * @param filling what people have answered, or null for a sheet to write on
 * @returns the sheet, the same for the screen's print and for the PDF
 */
export function sheetOf(definition: FormDefinition, place: SheetPlace, paper: PaperSize, filling: Filling | null, words: Words): SheetDocument {
  const answerOf = (field: FieldDefinition): FieldAnswer => filling?.answerOf(field) ?? { answer: modelOf(field).empty(field) };
  const report = (field: FieldDefinition): readonly Block[] => {
    const { answer, spread } = answerOf(field);
    return reportOf(field)(field, answer, words, spread, filling?.lookup);
  };
  const { rule } = definition;
  const facts = (): Facts => new Map(definition.fields.map((field): [string, NamedFact] =>
    [field.id, { label: field.label, fact: modelOf(field).fact(field, answerOf(field).answer, filling?.lookup) }]));
  const said: Pick<Result, 'panes' | 'pictures'> = rule === undefined ? { panes: [] } : filling === null ? { panes: blankPanes(rule, words), pictures: blankPictures(rule, words).map((picture) => ({ ...picture, drawing: blackOnly(picture.drawing) })) } : evaluate(rule, facts(), words);
  return {
    plate: definition.number ?? String(definition.step),
    title: definition.title,
    lead: definition.lead,
    ...(definition.notice === undefined ? {} : { notice: definition.notice }),
    phase: place.phase,
    step: words('sheet.step', { step: definition.step }),
    house: lineHouse(definition.step, place.window, filling === null, words),
    questions: questionsOf(definition.fields).map(({ number, main, fields }) => ({
      number,
      blocks: report(main),
      attached: fields.filter((field) => field !== main).flatMap(report),
    })),
    resultHeading: words('result.heading'),
    panes: said.panes,
    ...(said.pictures === undefined || said.pictures.length === 0 ? {} : { pictures: said.pictures }),
    blank: filling === null,
    cells: cellsOf(filling, words),
    mark: { name: words('site.name'), kind: words('site.subtitle') },
    pageLabel: words('sheet.page'),
    pageOf: (page, pages) => words('sheet.page-of', { page, pages }),
    chosen: (label) => `${label} ${words('blocks.chosen')}`,
    rated: (value, max) => `${value} ${words('blocks.rating.of', { max })}`,
    credit: words('sheet.credit'),
    creditRight: filling === null ? words(paper === 'A3' ? 'sheet.fold' : 'sheet.upright') : words('sheet.archive'),
  };
}
