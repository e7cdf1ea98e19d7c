/** The content as the site reads it, for tests that walk all of it without a build. */
import type * as z from 'zod/mini';
import { parse } from 'yaml';
import { exercise, step } from '../../src/fields/exercise.ts';
import { workbookContent } from '../../src/site/book.ts';
import type { Filed } from '../../src/site/checks.ts';
import { checked } from '../../src/site/explain.ts';
import { method } from '../../src/site/method.ts';
import { sources, type SourceFile } from './source.ts';

/**
 * A file's frontmatter, as Astro's parser reads it: a bare 2026-01-15 is a date there and no text.
 * @throws Error naming the file where there is none or it is no YAML
 */
export function frontmatterOf({ path, text }: SourceFile): unknown {
  const fenced = /^---\n([\s\S]*?\n)---/.exec(text)?.[1];
  if (fenced === undefined) throw new Error(`${path}: expected frontmatter between two lines of ---`);
  try {
    return parse(fenced, { customTags: ['timestamp', 'merge'] });
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Files with their checked frontmatter. Throws with file, key and what was expected. */
function read<Schema extends z.ZodMiniType>(schema: Schema, pattern: string): readonly Filed<z.infer<Schema>>[] {
  return sources(pattern).map((file) => ({ file: file.path, data: checked(schema, frontmatterOf(file), file.path) }));
}

export const readExercises = () => read(exercise, 'content/sv/exercises/*.mdx');
export const readSteps = () => read(step, 'content/sv/steps/*.mdx');
export const readWorkbook = () => read(workbookContent, 'content/sv/workbook.mdx');
export const readRegister = () => read(workbookContent, 'content/sv/register.mdx');
export function readMethod(): Filed<z.infer<typeof method>> {
  const [file] = sources('content/sv/method.json');
  if (file === undefined) throw new Error('content/sv/method.json is missing');
  return { file: file.path, data: checked(method, JSON.parse(file.text), file.path) };
}
