import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbiddenImports, importsOf } from './tools/rooms.ts';
import { root, sources } from './tools/source.ts';

const code = sources('src/**/*.{ts,tsx,astro}');

describe('the rooms', () => {
  it('have arrows in one direction only', () => {
    expect(code.flatMap(forbiddenImports)).toEqual([]);
  });

  it('would notice an editor that reaches for the store', () => {
    const text = "import { answers } from '../../state/answers.ts';";
    expect(forbiddenImports({ path: 'src/fields/scale/Editor.tsx', text })).toEqual([
      'field editors may import only: domain, field models, field editors, views/parts, styles: src/fields/scale/Editor.tsx → src/state/answers.ts',
    ]);
  });

  it.each([
    ['src/domain/rules/all-yes.ts', "import type { Row } from '../../fields/table/rows.ts';", 'domain may import only'],
    ['src/domain/words.ts', "import { render } from 'preact';", 'domain may import only these packages: zod/mini'],
    ['src/domain/words.ts', "import { readFileSync } from 'node:fs';", 'domain may import only these packages'],
    ['src/domain/words.ts', "export const load = () => import('../state/storage.ts');", 'domain may import only'],
    ['src/fields/scale/model.ts', "import { Editor } from './Editor.tsx';", 'field models may import only'],
    ['src/fields/scale/model.ts', "import { table } from '../table/model.ts';", 'a kind of field may not import another kind'],
    ['src/state/book.ts', "import { Icon } from '../views/parts/Icon.tsx';", 'state may import only'],
    ['src/print/layout.ts', "import { models } from '../fields/models.ts';", 'print may import only'],
    ['src/views/parts/Icon.tsx', "import { $book } from '../../state/book.ts';", 'views/parts may import only'],
  ])('would notice in %s: %s', (path, text, message) => {
    expect(forbiddenImports({ path, text })[0]).toContain(message);
  });

  it('import each other by the whole name of the file', () => {
    const cut = code.flatMap((file) =>
      importsOf(file).filter((specifier) => specifier.startsWith('.') && !/\.(ts|tsx|astro|mjs|css|json)(\?.*)?$/.test(specifier)).map((specifier) => `${file.path} → ${specifier}`));
    expect(cut).toEqual([]);
  });

  it('are all on the map in README', () => {
    const readme = sources('README.md')[0]?.text ?? '';
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.filter((folder) => !readme.includes(`\`src/${folder}/\``))).toEqual([]);
    const named = [...readme.matchAll(/`src\/([a-z-]+)\/`/g)].map((match) => match[1] ?? '');
    expect(named.filter((folder) => !folders.includes(folder))).toEqual([]);
  });
});

describe('shared code', () => {
  const shared = code.filter(({ path }) => !path.startsWith('src/fields/') && !/\.test\.tsx?$/.test(path));
  const kinds = readdirSync(join(root, 'src/fields'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  // An exercise may be a decision as well, and pages may ask whether it is.
  const asked = kinds.filter((kind) => kind !== 'decision').join('|');

  it('never asks which kind a field is', () => {
    const asks = new RegExp(`kind\\s*[!=]==?\\s*['"](${asked})['"]|['"](${asked})['"]\\s*[!=]==?\\s*\\w*\\.?kind`);
    expect(shared.filter(({ text }) => asks.test(text)).map(({ path }) => path)).toEqual([]);
    expect(asks.test("if (field.kind === 'scale') return 1;")).toBe(true);
  });

  it('never asks which exercise it has before it', () => {
    const ids = sources('content/sv/exercises/*.mdx').map(({ text }) => /^id: *"?([a-z0-9-]+)"?$/m.exec(text)?.[1] ?? '');
    expect(ids).not.toContain('');
    const asks = new RegExp(`(\\.id|exercise(Id)?)\\s*[!=]==?\\s*['"](${ids.join('|')})['"]`);
    expect(shared.filter(({ text }) => asks.test(text)).map(({ path }) => path)).toEqual([]);
    expect(asks.test(`if (exercise.id === '${ids[0] ?? ''}') return 1;`)).toBe(true);
  });
});
