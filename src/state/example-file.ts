/** The filled example as a workbook file, from what each definition says that the made-up town answered. Runs when the site is built. */
import { fileFormat, writeFile, type FileAnswer } from '../domain/workbook/file.ts';
import { doneField, formatVersion, group } from '../domain/workbook.ts';
import { goesOnWith } from '../fields/home.ts';
import { modelOf, type FieldDefinition } from '../fields/models.ts';
import { schemasOf } from '../fields/schemas.ts';
import { checkData } from './check.ts';

type Answers = Readonly<Record<string, unknown>>;

/** An exercise, the workbook's own definition, or the register. */
export interface Exemplified {
  readonly id: string;
  readonly fields: readonly FieldDefinition[];
  readonly example: {
    readonly group: Answers;
    readonly members?: Readonly<Record<string, Answers>> | undefined;
  };
}

/**
 * @param about what is told of the workbook as a whole: its own definition and the register @param exercises all others; each is marked as done
 * @param at when the town wrote it, in milliseconds since 1970: the same at every build, so that the file is the same
 * @returns the file's text; throws an Error that names exercise, field and owner where an example does not fit its field
 */
export function exampleFile(about: readonly Exemplified[], exercises: readonly Exemplified[], at: number): string {
  const envelope = { v: formatVersion, rev: 1, by: 'example', t: at };

  const answersOf = ({ id, fields }: Exemplified, owner: string, answers: Answers): FileAnswer[] =>
    fields.flatMap((field): FileAnswer[] => {
      // What an exercise goes on with stands once, with the exercise it comes from.
      if (goesOnWith(field) !== undefined || !Object.hasOwn(answers, field.id)) return [];
      const answer = schemasOf(field).answer.safeParse(answers[field.id]);
      if (!answer.success) throw new Error(`${id}: example.${owner}.${field.id}: ${answer.error.message}`);
      const parts = modelOf(field).parts?.split(answer.data) ?? new Map([[undefined, answer.data]]);
      return [...parts].map(([part, data]) => {
        if (!checkData(field, data, part).fits) throw new Error(`${id}: example.${owner}.${field.id}: expected an answer that the field accepts`);
        return { exercise: id, field: field.id, owner, ...(part !== undefined && { part }), ...envelope, data };
      });
    });

  const all = (definition: Exemplified): FileAnswer[] => [
    ...answersOf(definition, group, definition.example.group),
    ...Object.entries(definition.example.members ?? {}).flatMap(([member, answers]) => answersOf(definition, member, answers)),
  ];

  const moment = new Date(at).toISOString();
  return writeFile({
    format: fileFormat,
    version: formatVersion,
    exported: moment,
    workbook: { id: 'example', created: moment, example: true },
    answers: [
      ...about.flatMap(all),
      ...exercises.flatMap((exercise) => [...all(exercise), { exercise: exercise.id, field: doneField, owner: group, ...envelope, data: true }]),
    ],
  });
}
