/** What the whole form says at this moment: which questions are answered, and what the rule makes of it. */
import { useEffect, useState } from 'preact/hooks';
import type { Facts, NamedFact } from '../../domain/facts.ts';
import type { Result } from '../../domain/result.ts';
import { evaluate } from '../../domain/rules/evaluate.ts';
import { group } from '../../domain/workbook.ts';
import { modelOf } from '../../fields/models.ts';
import { t } from '../t.ts';
import type { Desk } from './desk.ts';
import type { FormDefinition, Question } from './questions.ts';

/** The rule is asked again this long after the last key, so that a key is painted before anything is counted. */
const rest = 120;

/** The outcome of the group's answers. Undefined where the exercise has no rule. */
function resultOf(definition: FormDefinition, desk: Desk): Result | undefined {
  if (definition.rule === undefined) return undefined;
  const facts: Facts = new Map(definition.fields.map((field): [string, NamedFact] => {
    const answer = desk.answer(field.id, group).get().value;
    return [field.id, { label: field.label, fact: modelOf(field).fact(field, answer) }];
  }));
  return evaluate(definition.rule, facts, t);
}

/** The numbers of the questions that are answered. A question is answered when its main field is. */
function answeredOf(questions: readonly Question[], desk: Desk, owner: string): ReadonlySet<number> {
  return new Set(questions.filter(({ main }) => modelOf(main).isDone(main, desk.answer(main.id, owner).get().value)).map(({ number }) => number));
}

/** Calls back a moment after any of the fields' answers changed, and once at the start. */
function useChanges(definition: FormDefinition, desk: Desk, owner: string, changed: () => void): void {
  useEffect(() => {
    changed();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(changed, rest);
    };
    const stops = definition.fields.map((field) => desk.answer(field.id, owner).listen(later));
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [definition, desk, owner]);
}

/** The rule's outcome, kept up with the group's answers. */
export function useResult(definition: FormDefinition, desk: Desk): Result | undefined {
  const [result, setResult] = useState(() => resultOf(definition, desk));
  useChanges(definition, desk, group, () => { setResult(resultOf(definition, desk)); });
  return result;
}

/** The answered questions' numbers, kept up with one owner's answers. */
export function useAnswered(definition: FormDefinition, questions: readonly Question[], desk: Desk, owner: string): ReadonlySet<number> {
  const [answered, setAnswered] = useState<ReadonlySet<number>>(() => new Set());
  useChanges(definition, desk, owner, () => { setAnswered(answeredOf(questions, desk, owner)); });
  return answered;
}
