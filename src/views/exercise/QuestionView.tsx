/** A numbered question with its fields. */
import { group } from '../../domain/workbook.ts';
import { FieldView } from './FieldView.tsx';
import type { Desk } from './desk.ts';
import { isIndividual, type SheetDefinition, type Question } from './questions.ts';
import { t } from '../t.ts';

interface QuestionViewProps {
  readonly definition: SheetDefinition;
  readonly question: Question;
  /** How many questions the form has. */
  readonly total: number;
  readonly desk: Desk;
  readonly owner: string;
  readonly readOnly: boolean;
  readonly people: readonly string[];
  readonly members: number;
  /** The one that a phone shows. */
  readonly current: boolean;
}

/** The element's id: where "Till fråga 5" leads. */
export const questionId = (number: number): string => `fraga-${number}`;

export function QuestionView({ definition, question, total, desk, owner, readOnly, people, members, current }: QuestionViewProps) {
  return (
    <li class="question" id={questionId(question.number)} data-current={current}>
      {total === 1 ? null : (
        <p class="question-number" aria-hidden="true">{question.number}<span> {t('form.of', { total })}</span></p>
      )}
      <div class="question-fields">
        {question.fields.map((field) => (
          <FieldView
            // Another owner is another answer: nothing of an editor's own state may follow along.
            key={`${owner} ${field.id}`}
            field={field}
            desk={desk}
            owner={owner}
            readOnly={readOnly}
            people={people}
            individual={owner === group && isIndividual(definition, field)}
            members={members}
          />
        ))}
      </div>
    </li>
  );
}
