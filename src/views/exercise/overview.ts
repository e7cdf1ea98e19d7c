/** What the whole form says at this moment: which questions are answered, and what the rule makes of it. */
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Result } from '../../domain/result.ts';
import { group } from '../../domain/workbook.ts';
import { modelOf } from '../../fields/models.ts';
import { actors } from './actors.ts';
import type { Desk } from './desk.ts';
import type { FormDefinition, Question } from './questions.ts';
import { ruleResult } from './results.ts';

/** The rule is asked again this long after the last key, so that a key is painted before anything is counted. */
const rest = 120;

/** The numbers of the questions that are answered. A question is answered when its main field is. */
function answeredOf(questions: readonly Question[], desk: Desk, owner: string): ReadonlySet<number> {
  return new Set(questions.filter(({ main }) => modelOf(main).isDone(main, desk.answer(main.id, owner).get().value)).map(({ number }) => number));
}

/**
 * What `work` makes of the answers: at once for another desk or owner, and anew a moment after any of the fields' answers
 * has changed.
 */
function useMade<T>(definition: FormDefinition, desk: Desk, owner: string, work: () => T): T {
  const [, redraw] = useReducer<number, undefined>((count) => count + 1, 0);
  const made = useRef<{ readonly of: readonly unknown[]; readonly value: T } | null>(null);
  const of = [definition, desk, owner];
  if (made.current === null || made.current.of.some((each, at) => each !== of[at])) made.current = { of, value: work() };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // The next drawing makes it anew.
        made.current = null;
        redraw(undefined);
      }, rest);
    };
    // An actor's new name changes what the answers say, too.
    const stops = [...definition.fields.map((field) => desk.answer(field.id, owner).listen(later)), actors.$lookup?.listen(later)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop?.();
    };
  }, of);
  return made.current.value;
}

/** The rule's outcome, kept up with the group's answers. Undefined where the exercise has no rule. */
export const useResult = (definition: FormDefinition, desk: Desk): Result | undefined =>
  useMade(definition, desk, group, () => (definition.rule === undefined ? undefined : ruleResult().resultOf(definition, definition.rule, desk)));

/** The answered questions' numbers, kept up with one owner's answers. */
export const useAnswered = (definition: FormDefinition, questions: readonly Question[], desk: Desk, owner: string): ReadonlySet<number> =>
  useMade(definition, desk, owner, () => answeredOf(questions, desk, owner));
