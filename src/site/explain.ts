/**
 * Errors that speak to the one who writes content: the file, the key, and what was expected there.
 * A line looks like: content/sv/exercises/0-6-readiness.mdx: fields.0.kind expected one of scale, table; found ”skala”
 */
import type * as z from 'zod/mini';

const names: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'keys with values',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

const keyOf = (path: readonly PropertyKey[]): string => (path.length === 0 ? 'the frontmatter' : path.map(String).join('.'));

function found(value: unknown): string {
  if (value === undefined) return 'it is missing';
  if (value === null) return 'found nothing (null)';
  if (Array.isArray(value)) return 'found a list';
  if (typeof value === 'object') return 'found keys with values';
  const text = JSON.stringify(value);
  return `found ${text.length > 60 ? `${text.slice(0, 57)}…"` : text}`;
}

/** What stands at a path in the frontmatter, or undefined. */
function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<PropertyKey, unknown>>)[key] : undefined),
    value,
  );
}

/** One line of what is wrong, e.g. ”minutes expected a whole number, found "60"”. */
export function explain(issue: z.core.$ZodIssue, whole: unknown): string {
  const { path } = issue;
  const value = at(whole, path);
  switch (issue.code) {
    case 'invalid_type':
      return `${keyOf(path)} expected ${names[issue.expected] ?? issue.expected}, ${found(value)}`;
    case 'invalid_value':
      return `${keyOf(path)} expected ${issue.values.map((one) => JSON.stringify(one)).join(' | ')}, ${found(value)}`;
    case 'unrecognized_keys':
      return issue.keys.map((key) => `${keyOf([...path, key])} is not a key that is known here`).join('; ');
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? `${keyOf(path)} expected text, found an empty one`
        : `${keyOf(path)} expected at least ${String(issue.minimum)}, ${found(value)}`;
    case 'too_big':
      return `${keyOf(path)} expected at most ${String(issue.maximum)}, ${found(value)}`;
    case 'invalid_format':
      return `${keyOf(path)} ${issue.message === 'Invalid input' ? `expected the form ${issue.pattern ?? issue.format}` : issue.message}, ${found(value)}`;
    default:
      return `${keyOf(path)} ${issue.message}, ${found(value)}`;
  }
}

/**
 * Checks a file's frontmatter.
 * @param file for the error, e.g. ”content/sv/exercises/0-6-readiness.mdx”
 * @returns the value, with the schema's type
 * @throws Error with a line for each thing that is wrong
 */
export function checked<Schema extends z.ZodMiniType>(schema: Schema, value: unknown, file: string): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(result.error.issues.map((issue) => `${file}: ${explain(issue, value)}`).join('\n'));
}
