/** Binds content/ to the schemas; nothing else. Mistakes are told by file, key and what was expected (site/explain.ts). */
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import type * as z from 'zod/mini';
import { exercise, step } from './fields/exercise.ts';
import { textPage, workbookContent } from './site/book.ts';
import { checked } from './site/explain.ts';
import { link } from './site/links.ts';
import { method } from './site/method.ts';
import { phasePage } from './site/phase-page.ts';

/** The same loader, with our own words for what is wrong in a file instead of the library's. */
function explained(loader: Loader, schema: z.ZodMiniType): Loader {
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: (entry) => {
          checked(schema, entry.data, relative(fileURLToPath(context.config.root), entry.filePath ?? entry.id));
          return context.parseData(entry);
        },
      }),
  };
}

const base = 'content/sv';

const mdx = <Schema extends z.ZodMiniType>(pattern: string, schema: Schema) =>
  defineCollection({ loader: explained(glob({ base, pattern, generateId: ({ entry }) => basename(entry, '.mdx') }), schema), schema });

export const collections = {
  exercises: mdx('exercises/*.mdx', exercise),
  steps: mdx('steps/*.mdx', step),
  pages: mdx('pages/*.mdx', textPage),
  phases: mdx('phases/*.mdx', phasePage),
  workbook: mdx('workbook.mdx', workbookContent),
  register: mdx('register.mdx', workbookContent),
  links: defineCollection({ loader: explained(file(`${base}/links.json`), link), schema: link }),
  method: defineCollection({
    loader: explained(file(`${base}/method.json`, { parser: (text) => ({ method: JSON.parse(text) as Record<string, unknown> }) }), method),
    schema: method,
  }),
};
