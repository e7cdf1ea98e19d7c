/** The project's own source files, as the whole-project tests read them. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join, posix } from 'node:path';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

export interface SourceFile {
  /** From the root, with forward slashes: "src/domain/words.ts". */
  readonly path: string;
  readonly text: string;
}

/** The files that match, in order. Throws where there is none, because a test that walks nothing proves nothing. */
export function sources(...patterns: readonly string[]): readonly SourceFile[] {
  const files = globSync([...patterns], { cwd: root }).map((path) => path.replaceAll('\\', '/')).sort();
  if (files.length === 0) throw new Error(`no files match ${patterns.join(', ')}`);
  return files.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** The file that a relative import means, from the root; a package's name is given back as it is. */
export function resolveImport(from: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '');
  return bare.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), bare)) : bare;
}
