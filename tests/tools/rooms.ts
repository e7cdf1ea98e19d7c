/** The rooms of the source, what each may import, and the arrows between them that turn back. */
import ts from 'typescript';
import { resolveImport, type SourceFile } from './source.ts';

/** A room: which files are in it, and what they may import: rooms, or packages in backticks. */
interface Room {
  readonly name: string;
  readonly holds: (path: string) => boolean;
  /** Left out where anything goes. */
  readonly rooms?: readonly string[];
  /** Packages by name, with or without a path in them; left out where anything goes. */
  readonly packages?: readonly string[];
}

const inside = (folder: string) => (path: string): boolean => path.startsWith(folder);

/** The first room that holds a file is its room. */
export const rooms: readonly Room[] = [
  { name: 'tests', holds: (path) => /\.test\.tsx?$/.test(path) || path.startsWith('tests/') },
  { name: 'content ui', holds: (path) => /^content\/[a-z]{2}\/ui\.json$/.test(path), rooms: [], packages: [] },
  { name: 'content', holds: inside('content/'), rooms: [], packages: [] },
  { name: 'styles', holds: (path) => path.startsWith('src/styles/') || path.endsWith('.css'), rooms: ['styles'], packages: [] },
  // The words' keys are a type made from ui.json; tests/words.test.ts sees to it that nothing else is taken from there.
  { name: 'domain', holds: inside('src/domain/'), rooms: ['domain', 'content ui'], packages: ['zod/mini'] },
  { name: 'field editors', holds: (path) => /^src\/fields\/(.+\.tsx|editors?\.ts|[^/]+\/editor\/.+)$/.test(path), rooms: ['domain', 'field models', 'field editors', 'views/parts', 'styles'], packages: ['preact', 'zod/mini'] },
  { name: 'field models', holds: inside('src/fields/'), rooms: ['domain', 'field models'], packages: ['zod/mini'] },
  { name: 'state', holds: inside('src/state/'), rooms: ['domain', 'field models', 'state', 'content ui'], packages: ['nanostores', 'zod/mini'] },
  { name: 'views/parts', holds: (path) => path.startsWith('src/views/parts/') || path === 'src/views/t.ts', rooms: ['domain', 'views/parts', 'content ui', 'styles'], packages: ['preact'] },
  { name: 'views', holds: inside('src/views/'), rooms: ['domain', 'field models', 'field editors', 'state', 'views/parts', 'views', 'content ui', 'print', 'styles'], packages: ['preact', 'nanostores', 'zod/mini', 'ical-generator'] },
  { name: 'print', holds: inside('src/print/'), rooms: ['domain', 'print', 'styles'], packages: ['jspdf'] },
  { name: 'site', holds: (path) => path.startsWith('src/site/') || path.startsWith('src/pages/') || /^src\/[^/]+$/.test(path) },
];

export const roomOf = (path: string): Room | undefined => rooms.find(({ holds }) => holds(path));

/** Everything a file imports, types included, however it is written. */
export function importsOf({ path, text }: SourceFile): readonly string[] {
  const code = path.endsWith('.astro') ? scriptsOf(text) : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The code of an .astro file: what is between its fences, and its scripts. */
export function scriptsOf(astro: string): string {
  const fenced = /^\s*---\n([\s\S]*?)\n---/.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [fenced, ...scripts].join('\n');
}

const packageMatches = (specifier: string, allowed: string): boolean => specifier === allowed || specifier.startsWith(`${allowed}/`);

/** The folder of a kind of field, e.g. "scale", or undefined for what stands beside the kinds. */
const kindFolder = (path: string): string | undefined => /^src\/fields\/([^/]+)\//.exec(path)?.[1];

/** One line an import that is not allowed, in words that say what is. */
export function forbiddenImports(file: SourceFile): readonly string[] {
  const room = roomOf(file.path);
  if (room === undefined) return [`${file.path} stands in no room: give it one in tests/tools/rooms.ts`];
  return importsOf(file).flatMap((specifier) => {
    const target = resolveImport(file.path, specifier);
    const arrow = `${file.path} → ${target}`;
    if (specifier.startsWith('.')) {
      const targetRoom = roomOf(target);
      if (room.rooms !== undefined && (targetRoom === undefined || !room.rooms.includes(targetRoom.name))) {
        return [`${room.name} may import only: ${room.rooms.join(', ') || 'nothing'}: ${arrow}`];
      }
      const [own, other] = [kindFolder(file.path), kindFolder(target)];
      if (room.name.startsWith('field') && own !== undefined && other !== undefined && own !== other) {
        return [`a kind of field may not import another kind: ${arrow}`];
      }
      return [];
    }
    if (room.packages !== undefined && !room.packages.some((allowed) => packageMatches(specifier, allowed))) {
      return [`${room.name} may import only these packages: ${room.packages.join(', ') || 'none'}: ${arrow}`];
    }
    return [];
  });
}
