/** How the browser's code is put together: which files it comes in, and what of the bundler's own it does without. */
import { readFileSync } from 'node:fs';

// The bundler decides in which order style sheets meet on a page. So each of them says the order of the layers first.
const layers = readFileSync(new URL('../styles/layers.css', import.meta.url), 'utf8');

// The rules of a kind of field stand in a layer with its name, so that they can be told from others' (see own-styles.ts).
const ofItsKind = (/** @type {string} */ code, /** @type {string} */ id) => {
  const kind = /\/src\/fields\/([a-z-]+)\/[^/]+\.css$/.exec(id)?.[1];
  return kind === undefined ? code : code.replaceAll(/@layer fields\s*\{/g, `@layer fields.${kind} {`);
};

/** @type {import('vite').Plugin} */
export const layersFirst = {
  name: 'layers-first',
  enforce: 'pre',
  transform: (code, id) => (/\.css$/.test(id) ? { code: `${layers}${ofItsKind(code, id)}`, map: null } : null),
};

/**
 * The bundler wraps every import() in a helper of 0.9 kB that fetches style sheets and files ahead, and lists those in each
 * file. All our CSS is in the page, and a reading page's whole script may be 2 kB: there an import() is just an import().
 * @type {import('vite').Plugin}
 */
export const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
  generateBundle: (_options, bundle) => {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = file.code.replaceAll(/,\s*__VITE_PRELOAD__/g, '');
  },
};

/**
 * In the browser's code a style sheet is nothing: all styles come from what the server draws, and would stand there twice.
 * @type {import('vite').Plugin}
 */
export const stylesFromServer = {
  name: 'styles-from-server',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: (id) => (/\/src\/(views|fields)\/.*\.css$/.test(id) ? { code: '', moduleType: 'js' } : null),
};

/**
 * The files that the bundler does not make by itself. It gives every set of pages a file with what just they share, and
 * many small files weigh more than one: what it imports is packed together with each of these. What stands in none of
 * them is left to the bundler: a kind of field's model and editor, a rule, and whatever is fetched when it is needed.
 */
export const files = [
  // Pages without a form import() too, and must not fetch the form's file for it.
  { name: 'import', test: /vite\/preload-helper/ },
  // What an exercise's page needs whatever its fields are, and what most kinds of fields are made of: a sixth
  // smaller than in pieces, and the other pages with forms find it in the cache.
  { name: 'form', test: /\/src\/(views\/(ExerciseForm|SaveBadge|islands|load-fields|parts\/(TextBox|FieldHead|Tick|UndoLine))\.tsx?|domain\/(dates|rules\/(evaluate|read-facts))\.ts)$/ },
  // What most rules are made of, and what shows what they say.
  { name: 'result', test: /\/src\/(views\/exercise\/rule-result|domain\/pictures\/(text|window))\.ts$/ },
  // A table's rows have dates, and so have others.
  { name: 'date', test: /\/src\/views\/parts\/DateBox\.tsx$/ },
  // Every table needs the first; one that has rows, or is given them, needs the second as well.
  { name: 'table', test: /\/src\/fields\/table\/(Editor|model|rows|cells|shown)\.tsx?$/ },
  { name: 'table-rows', test: /\/src\/fields\/table\/(Filled|bodies|LinesBody|TableLine|RowActions|row-props|CellBox|PeopleBox|cell-boxes|cell-name)\.tsx?$/ },
  { name: 'begin', test: /\/src\/views\/(TownForm|exercise\/NoBook)\.tsx$/ },
];
