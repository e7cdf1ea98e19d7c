import { describe, expect, test } from 'vitest';
import ui from '../../../content/sv/ui.json';
import { readExercises, readMethod } from '../../../tests/tools/content.ts';
import { intoTitleBlock, lettersOf, outside, overlaps, textsOn } from '../../../tests/tools/sheets.ts';
import { createWords } from '../../domain/words.ts';
import { schemasOf, type FieldDefinition } from '../../fields/schemas.ts';
import { layout } from '../../print/layout.ts';
import { metrics } from '../../print/metrics.ts';
import type { PaperSize } from '../../print/paper.ts';
import { exampleAnswers } from '../../site/example.ts';
import { windowIndex } from '../../site/order.ts';
import { sheetOf, type Filling } from './document.ts';

const words = createWords(ui);
const exercises = readExercises().map(({ data }) => data);
const { phases } = readMethod().data;
const sheets = exercises.flatMap((exercise) => exercise.paper.map((paper) => ({ exercise, paper, name: `${exercise.title}, ${paper}` })));
type Exercise = (typeof exercises)[number];

const placeOf = (exercise: Exercise) => ({ phase: phases.find(({ steps }) => steps.includes(exercise.step))?.name ?? '', window: windowIndex(exercise, exercises) });

/** Filled in as the made-up town did it. */
const example = (exercise: Exercise): Filling => ({
  town: 'Älvsund', date: '2026-11-22', status: 'draft', version: '1',
  answerOf: (field: FieldDefinition) => ({ answer: schemasOf(field).answer.parse(exampleAnswers(exercise, exercises)[field.id]) }),
});
const laidOut = (exercise: Exercise, paper: PaperSize, filling: Filling | null) => layout(sheetOf(exercise, placeOf(exercise), paper, filling, words), paper, metrics);
const letters = (text: string): string => text.replace(/\s/g, '');

describe.each(sheets)('$name', ({ exercise, paper }) => {
  test('asks every question on the blank sheet, and nothing stands on anything else', () => {
    const made = laidOut(exercise, paper, null);
    const written = lettersOf(made);
    for (const { label } of exercise.fields) expect(written).toContain(letters(label));
    expect(written).toContain(letters(exercise.title));
    expect(written).toContain('Tomt1.0');
    if (exercise.notice !== undefined) expect(written).toContain(letters(exercise.notice));
    for (const page of made.pages) expect([...overlaps(page), ...outside(page, paper), ...intoTitleBlock(page, paper)]).toEqual([]);
  });

  test('is black on white when it is blank', () => {
    for (const { marks } of laidOut(exercise, paper, null).pages) {
      for (const mark of marks) if (mark.type === 'rect') expect(['light', 'pale', 'shade']).not.toContain(mark.fill);
    }
  });

  test('carries the example’s answers, its town, and the state of the paper', () => {
    const made = laidOut(exercise, paper, example(exercise));
    const written = lettersOf(made);
    for (const said of ['Älvsund', 'Kärngruppen', '2026-11-22', 'Utkast']) expect(written).toContain(said);
    for (const page of made.pages) expect([...overlaps(page), ...outside(page, paper), ...intoTitleBlock(page, paper)]).toEqual([]);
    expect(made.foreign).toBe(0);
  });

  test('has at least one figure, window or mark that grey printers can tell apart where something is chosen', () => {
    const made = laidOut(exercise, paper, example(exercise));
    const lit = made.pages.flatMap(({ marks }) => marks.filter((mark) => mark.type === 'rect' && mark.fill === 'light'));
    const ticks = made.pages.flatMap(({ marks }) => marks.filter((mark) => mark.type === 'tick'));
    // An important note says so in a word.
    const marked = made.pages.flatMap(textsOn).filter(({ text }) => text === words('board.important'));
    expect(ticks.length + marked.length).toBeGreaterThanOrEqual(lit.length);
  });
});

test('the wall sheet of a scale is one sheet, with every rating on it', () => {
  for (const { exercise, paper } of sheets.filter((sheet) => sheet.paper === 'A3' && sheet.exercise.fields.some(({ kind }) => kind === 'scale'))) {
    const [first, ...more] = laidOut(exercise, paper, null).pages;
    expect(more).toEqual([]);
    const figures = first === undefined ? [] : textsOn(first).filter(({ text, face }) => /^[1-5]$/.test(text) && face === 'besley-600');
    expect(figures.length).toBeGreaterThanOrEqual(40);
  }
});

test('a sheet of a step without number has the step’s on its plate, and its house without a window', () => {
  const decision = exercises.find(({ number }) => number === null);
  expect(decision).toBeDefined();
  if (decision === undefined) return;
  const sheet = sheetOf(decision, placeOf(decision), 'A4', null, words);
  expect(sheet.plate).toBe('0');
  expect(sheet.house.description).toBe('Huset för steg 0.');
});
