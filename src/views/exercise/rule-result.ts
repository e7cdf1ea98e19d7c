/** What a form is drawn with where a rule says something of the answers: see results.ts. */
import type { Facts, NamedFact } from '../../domain/facts.ts';
import type { Result } from '../../domain/result.ts';
import { evaluate } from '../../domain/rules/evaluate.ts';
import type { Rule } from '../../domain/rules/schemas.ts';
import { group } from '../../domain/workbook.ts';
import { modelOf } from '../../fields/models.ts';
import { t } from '../t.ts';
import { actors } from './actors.ts';
import type { Desk } from './desk.ts';
import type { FormDefinition } from './questions.ts';

export { ResultPictures } from '../ResultPictures.tsx';
export { ResultWindow } from '../ResultWindow.tsx';

/** What the exercise's rule makes of the group's answers. */
export function resultOf({ fields }: FormDefinition, rule: Rule, desk: Desk): Result {
  const facts: Facts = new Map(fields.map((field): [string, NamedFact] => {
    const answer = desk.answer(field.id, group).get().value;
    return [field.id, { label: field.label, fact: modelOf(field).fact(field, answer, actors.$lookup?.get()) }];
  }));
  return evaluate(rule, facts, t);
}
