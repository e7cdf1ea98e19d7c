/** The list of all kinds' reports: what paper, PDF and the comparison of two versions are made of. No form needs it to be typed in. */
import type { FieldReport } from '../domain/field.ts';
import { reportActors } from './actors/report.ts';
import { reportBoard } from './board/report.ts';
import { reportChecklist } from './checklist/report.ts';
import { reportChoice } from './choice/report.ts';
import { reportDeck } from './deck/report.ts';
import { reportDecision } from './decision/report.ts';
import { reportLongText } from './long-text/report.ts';
import { reportMindMap } from './mind-map/report.ts';
import type { AnswerOf, DefinitionOf, FieldDefinition, Kind } from './models.ts';
import { reportPeriod } from './period/report.ts';
import { reportScale } from './scale/report.ts';
import { reportShortText } from './short-text/report.ts';
import { reportTable } from './table/report.ts';
import { reportYesNo } from './yes-no/report.ts';

const reports: { readonly [K in Kind]: FieldReport<DefinitionOf<K>, AnswerOf<K>> } = {
  'short-text': reportShortText,
  'long-text': reportLongText,
  'yes-no': reportYesNo,
  scale: reportScale,
  choice: reportChoice,
  checklist: reportChecklist,
  table: reportTable,
  period: reportPeriod,
  decision: reportDecision,
  actors: reportActors,
  deck: reportDeck,
  board: reportBoard,
  'mind-map': reportMindMap,
};

/** What writes a field on paper, with its types hidden: safe for the same reason as `modelOf`. */
export function reportOf(definition: FieldDefinition): FieldReport<FieldDefinition, unknown> {
  const report: unknown = reports[definition.kind];
  return report as FieldReport<FieldDefinition, unknown>;
}
