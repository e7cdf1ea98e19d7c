/**
 * What no schema of one file can see: that files agree with each other, that a rule reads fields that exist, and that
 * the filled example is a valid answer. Each problem is one line: the file, the key, and what was expected.
 */
import type { Facts, NamedFact } from '../domain/facts.ts';
import { evaluate } from '../domain/rules/evaluate.ts';
import { readRegister } from '../domain/register/read.ts';
import type { Lookup } from '../domain/register.ts';
import type { Words } from '../domain/words.ts';
import { ownerPattern } from '../domain/workbook.ts';
import { answer as actors } from '../fields/actors/schema.ts';
import type { Exercise, Step } from '../fields/exercise.ts';
import { goesOnWith } from '../fields/home.ts';
import { modelOf, type FieldDefinition } from '../fields/models.ts';
import { schemasOf } from '../fields/schemas.ts';
import { actorsField } from '../state/book.ts';
import type { Method } from './method.ts';
import { exampleAnswers } from './example.ts';
import { explain } from './explain.ts';

/** A file's content with where it stands, e.g. ”content/sv/exercises/0-6-readiness.mdx”. */
export interface Filed<Data> {
  readonly file: string;
  readonly data: Data;
}

interface Fielded {
  readonly fields: readonly FieldDefinition[];
  readonly example: Exercise['example'];
}

/** The values that appear more than once, with the later files they appear in. */
function twice<Data>(files: readonly Filed<Data>[], key: string, value: (data: Data) => string | null): readonly string[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ file, data }) => {
    const found = value(data);
    if (found === null) return [];
    const first = seen.get(found);
    if (first !== undefined) return [`${file}: ${key} expected a value of its own, but ${first} also has ${JSON.stringify(found)}`];
    seen.set(found, file);
    return [];
  });
}

function answerProblems(field: FieldDefinition, answer: unknown, where: string): readonly string[] {
  const result = schemasOf(field).answer.safeParse(answer);
  if (!result.success) return result.error.issues.map((issue) => `${where}.${explain(issue, answer)}`);
  return modelOf(field).accepts(field, answer) ? [] : [`${where} expected an answer that ${field.id} can have (values in range, options that exist)`];
}

/** Problems of one file that has fields: ids, and the example's answers. */
export function fieldProblems({ file, data }: Filed<Fielded>): readonly string[] {
  const byId = new Map(data.fields.map((field) => [field.id, field]));
  const doubled = data.fields.flatMap((field, at) =>
    data.fields.findIndex(({ id }) => id === field.id) === at ? [] : [`fields.${String(at)}.id expected an id of its own, found ${JSON.stringify(field.id)} again`]);
  const answers = [
    ...Object.entries(data.example.group).map(([field, answer]) => ({ key: `example.group.${field}`, field, answer })),
    ...Object.entries(data.example.members ?? {}).flatMap(([member, given]) =>
      Object.entries(given).map(([field, answer]) => ({ key: `example.members.${member}.${field}`, field, answer }))),
  ];
  const wrong = answers.flatMap(({ key, field, answer }) => {
    const definition = byId.get(field);
    return definition === undefined
      ? [`${key} expected one of ${[...byId.keys()].join(', ')}`]
      : answerProblems(definition, answer, key);
  });
  const owners = Object.keys(data.example.members ?? {}).flatMap((member) =>
    ownerPattern.test(member) && member !== 'group' ? [] : [`example.members.${member} expected a member's id, e.g. m-karin`]);
  return [...doubled, ...owners, ...wrong].map((problem) => `${file}: ${problem}`);
}

/** The made-up town's register, whose actors the examples name; empty where it is no register. */
export function exampleRegister({ example }: Pick<Fielded, 'example'>): Lookup {
  const rows = actors.safeParse(example.group[actorsField]);
  return readRegister(rows.success ? rows.data : []);
}

/** Actors that an example names and the made-up town's register does not have. */
function actorProblems({ file, data }: Filed<Exercise>, lookup: Lookup): readonly string[] {
  return data.fields.flatMap((field) => {
    const answer = schemasOf(field).answer.safeParse(data.example.group[field.id]);
    const named = answer.success ? (modelOf(field).actors?.(field, answer.data) ?? []) : [];
    return named.filter((id) => lookup.actor(id) === null).map((id) => `${file}: example.group.${field.id} expected ids of actors in register.mdx, found ${JSON.stringify(id)}`);
  });
}

/** The facts of an exercise's answers, or of empty ones where an answer is missing. @param lookup what ids of actors stand for */
export function factsOf(fields: readonly FieldDefinition[], answers: Readonly<Record<string, unknown>>, lookup?: Lookup): Facts {
  return new Map(fields.map((field): [string, NamedFact] => {
    const model = modelOf(field);
    return [field.id, { label: field.label, fact: model.fact(field, answers[field.id] ?? model.empty(field), lookup) }];
  }));
}

function ruleProblems({ file, data }: Filed<Exercise>, exercises: readonly Filed<Exercise>[], words: Words, lookup: Lookup | undefined): readonly string[] {
  if (data.rule === undefined) return [];
  try {
    evaluate(data.rule, factsOf(data.fields, {}), words);
    evaluate(data.rule, factsOf(data.fields, exampleAnswers(data, exercises.map((each) => each.data)), lookup), words);
    return [];
  } catch (error) {
    return [`${file}: rule ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Earlier answers that stand beside must be there to be read. */
function besideProblems({ file, data }: Filed<Exercise>, exercises: readonly Filed<Exercise>[]): readonly string[] {
  return (data.beside ?? []).flatMap(({ exercise, field }, at) => {
    const other = exercises.find((each) => each.data.id === exercise)?.data;
    if (other === undefined) return [`${file}: beside.${String(at)}.exercise expected the id of another exercise, found ${JSON.stringify(exercise)}`];
    return other.fields.some(({ id }) => id === field)
      ? [] : [`${file}: beside.${String(at)}.field expected one of ${other.fields.map(({ id }) => id).join(', ')}, found ${JSON.stringify(field)}`];
  });
}

/** An answer that an exercise goes on with must be there, of the same kind, and stand in one place. */
function fromProblems({ file, data }: Filed<Exercise>, exercises: readonly Filed<Exercise>[]): readonly string[] {
  const homes = new Set(data.fields.flatMap((field) => goesOnWith(field)?.exercise ?? []));
  return data.fields.flatMap((field, at): readonly string[] => {
    const home = goesOnWith(field);
    if (home === undefined) return [];
    const where = `${file}: fields.${String(at)}.from`;
    const other = exercises.find((each) => each.data.id === home.exercise && each.data.id !== data.id)?.data;
    if (other === undefined) return [`${where}.exercise expected the id of another exercise, found ${JSON.stringify(home.exercise)}`];
    if (homes.size > 1) return [`${where}.exercise expected the same exercise for all fields, because one window at a time writes in it, found ${[...homes].join(', ')}`];
    const own = other.fields.filter((each) => each.kind === field.kind && goesOnWith(each) === undefined);
    const found = own.find(({ id }) => id === home.field);
    if (found === undefined) {
      return [`${where}.field expected a field of ${home.exercise} of kind ${field.kind} that is answered there (${own.map(({ id }) => id).join(', ') || 'there is none'}), found ${JSON.stringify(home.field)}`];
    }
    const answer = schemasOf(field).answer.safeParse(other.example.group[home.field]);
    return [
      ...(Object.hasOwn(data.example.group, field.id) ? [`${file}: example.group.${field.id} expected nothing: the answer is that of ${home.exercise}, and stands there once`] : []),
      ...(answer.success && !modelOf(field).accepts(field, answer.data) ? [`${where} expected a field whose answers fit both, but the example of ${home.exercise} does not fit here`] : []),
    ];
  });
}

/** @param known the ids in links.json */
export function linkProblems(exercises: readonly Filed<Exercise>[], known: readonly string[]): readonly string[] {
  return exercises.flatMap(({ file, data }) => (data.links ?? []).flatMap((id, at) =>
    known.includes(id) ? [] : [`${file}: links.${String(at)} expected one of the ids in links.json (${known.join(', ')}), found ${JSON.stringify(id)}`]));
}

/** @param lookup the made-up town's register, where the examples' actors are to be looked for @returns one line a problem; empty when all files agree */
export function catalogProblems(
  exercises: readonly Filed<Exercise>[],
  steps: readonly Filed<Step>[],
  method: Filed<Method>,
  words: Words,
  lookup?: Lookup,
): readonly string[] {
  const stepNumbers = new Set(steps.map(({ data }) => data.number));
  const subgoals = new Set(method.data.subgoals.map(({ number }) => number));
  return [
    ...twice(exercises, 'id', ({ id }) => id),
    ...twice(exercises, 'number', ({ number }) => number),
    ...twice(exercises, 'slug', ({ step, slug }) => `${String(step)}-${slug}`),
    ...twice(steps, 'number', ({ number }) => String(number)),
    ...twice(steps, 'slug', ({ slug }) => slug),
    ...exercises.flatMap((filed) => {
      const { file, data } = filed;
      return [
        ...(stepNumbers.has(data.step) ? [] : [`${file}: step expected one of ${[...stepNumbers].join(', ')}, found ${String(data.step)}`]),
        ...(data.number === null || data.number.startsWith(`${String(data.step)}.`)
          ? [] : [`${file}: number expected to begin with ${String(data.step)}., found ${JSON.stringify(data.number)}`]),
        ...((data.number === null) === (data.kind === 'decision')
          ? [] : [`${file}: number expected ${data.kind === 'decision' ? 'null, as for every decision' : 'a number like "0.6"'}, found ${JSON.stringify(data.number)}`]),
      ];
    }),
    ...exercises.flatMap((filed) => besideProblems(filed, exercises)),
    ...exercises.flatMap((filed) => fromProblems(filed, exercises)),
    ...exercises.flatMap(fieldProblems),
    ...exercises.flatMap((filed) => ruleProblems(filed, exercises, words, lookup)),
    ...(lookup === undefined ? [] : exercises.flatMap((filed) => actorProblems(filed, lookup))),
    ...steps.flatMap(({ file, data }) => {
      const numbered = exercises.filter((other) => other.data.step === data.number && other.data.number !== null).length;
      return [
        ...(numbered > data.windows ? [`${file}: windows expected at least ${String(numbered)}, one for each exercise, found ${String(data.windows)}`] : []),
        ...(numbered > 0 && data.facts === undefined ? [`${file}: facts expected, because the step has exercises`] : []),
        ...(data.facts?.subgoals ?? []).flatMap((number) => (subgoals.has(number) ? [] : [`${file}: facts.subgoals expected numbers of ${method.file}, found ${String(number)}`])),
        ...(method.data.phases.some(({ id, steps: inPhase }) => id === data.phase && inPhase.includes(data.number))
          ? [] : [`${file}: phase expected to be the one that has step ${String(data.number)} in ${method.file}, found ${JSON.stringify(data.phase)}`]),
      ];
    }),
  ];
}
