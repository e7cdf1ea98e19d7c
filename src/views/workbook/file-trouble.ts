/** Why a file could not be opened, as people are told it: what happened and what to do. That their own workbook is untouched is said beside it. */
import type { WordKey } from '../../domain/words.ts';
import type { FileTrouble } from '../../domain/workbook/stage.ts';
import { t } from '../t.ts';

const happened: Readonly<Record<FileTrouble['trouble'], WordKey>> = {
  'too-big': 'file.tooBig',
  'not-json': 'file.notOurs',
  cut: 'file.cut',
  'other-kind': 'file.notOurs',
  newer: 'file.newer',
  'too-deep': 'file.strange',
  'too-many': 'file.strange',
  damaged: 'file.damaged',
  unreachable: 'file.unreachable',
  'no-room': 'file.noRoom',
  denied: 'file.denied',
};

const todo: Readonly<Record<FileTrouble['trouble'], WordKey>> = {
  'too-big': 'file.todo.choose',
  'not-json': 'file.todo.choose',
  cut: 'file.todo.again',
  'other-kind': 'file.todo.choose',
  newer: 'file.todo.reload',
  'too-deep': 'file.todo.choose',
  'too-many': 'file.todo.choose',
  damaged: 'file.todo.again',
  unreachable: 'file.todo.reach',
  'no-room': 'file.todo.room',
  denied: 'file.todo.allow',
};

export interface TroubleWords {
  readonly happened: string;
  readonly todo: string;
}

export const troubleWords = ({ trouble }: FileTrouble): TroubleWords => ({ happened: t(happened[trouble]), todo: t(todo[trouble]) });
