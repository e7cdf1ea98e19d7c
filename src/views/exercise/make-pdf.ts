/** The exercise as it stands in the form, as a PDF. Fetched when somebody asks for one. */
import { spreadOf } from '../../domain/rules/spread.ts';
import { group } from '../../domain/workbook.ts';
import { modelOf, type FieldDefinition } from '../../fields/models.ts';
import { layout } from '../../print/layout.ts';
import { metrics } from '../../print/metrics.ts';
import { pdfName } from '../../print/paper-files.ts';
import type { PaperSize } from '../../print/paper.ts';
import { makePdf } from '../../print/pdf.ts';
import { listBooks } from '../../state/books.ts';
import { sheetOf, type FieldAnswer, type SheetPlace } from '../paper/document.ts';
import { day } from '../parts/time.ts';
import { t } from '../t.ts';
import { actors } from './actors.ts';
import type { Desk } from './desk.ts';
import { isIndividual, type FormDefinition } from './questions.ts';

export interface PdfTask {
  readonly definition: FormDefinition;
  readonly place: SheetPlace;
  readonly paper: PaperSize;
  readonly desk: Desk;
  /** The workbook's id; null fills nothing in. */
  readonly book: string | null;
  /** How many members the group has. */
  readonly members: number;
  /** Where the site's files are, e.g. "/". */
  readonly base: string;
}

/** The group's answer and what the members said, from the form and not from the stores: also what could not be saved. */
function answerOf({ definition, desk, members }: PdfTask, field: FieldDefinition): FieldAnswer {
  const model = modelOf(field);
  const { value } = desk.answer(field.id, group).get();
  const voices = isIndividual(definition, field)
    ? desk.voices(field.id).get().filter(({ answer }) => !model.isEmpty(field, answer)).map(({ answer }) => model.voice(field, answer, t))
    : [];
  const spread = spreadOf(voices, t, { members, decided: model.isDone(field, value) });
  return { answer: value, ...(spread === undefined ? {} : { spread }) };
}

/**
 * @returns the file, its name, and how many signs no font has: they are boxes in the file
 * @throws Error where its fonts cannot be fetched
 */
export async function exercisePdf(task: PdfTask): Promise<{ readonly name: string; readonly file: Blob; readonly foreign: number }> {
  const { definition, place, paper, book, base } = task;
  const town = book === null ? '' : (listBooks().find(({ id }) => id === book)?.town ?? '');
  const date = day(Date.now());
  const filling = book === null ? null : { town, date, status: 'draft' as const, version: '1', answerOf: (field: FieldDefinition) => answerOf(task, field), lookup: actors.$lookup?.get() };
  const sheet = sheetOf(definition, place, paper, filling, t);
  const title = `${sheet.plate} ${sheet.title}`;
  const made = layout(sheet, paper, metrics);
  const file = await makePdf(made, { title: town === '' ? title : `${title} – ${town}`, creator: `${t('site.name')} – ${t('site.subtitle')}` }, base);
  return { name: pdfName([town, title, book === null ? t('paper.blankName') : date]), file, foreign: made.foreign };
}
