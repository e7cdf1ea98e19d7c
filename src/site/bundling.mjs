/** How the browser's code is put together: which files it comes in, and what of the bundler's own it does without. */
import { readFileSync } from 'node:fs';

// The bundler decides in which order style sheets meet on a page. So each of them says the order of the layers first.
const layers = readFileSync(new URL('../styles/layers.css', import.meta.url), 'utf8');

/** @type {import('vite').Plugin} */
export const layersFirst = {
  name: 'layers-first',
  enforce: 'pre',
  transform: (code, id) => (/\.css$/.test(id) ? { code: `${layers}${code}`, map: null } : null),
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
  // What an exercise's page needs whatever its fields are, and what most kinds of fields and rules are made of: a sixth
  // smaller than in pieces, and the other pages with forms find it in the cache.
  { name: 'form', test: /\/src\/(views\/(ExerciseForm|SaveBadge|islands|load-fields|parts\/(TextBox|FieldHead|Tick|UndoLine))\.tsx?|domain\/(dates|rules\/(evaluate|read-facts)|pictures\/(text|window))\.ts)$/ },
  { name: 'table', test: /\/src\/fields\/table\/(rows|cells|shown|row-props|RowActions)\.tsx?$/ },
  { name: 'begin', test: /\/src\/views\/(TownForm|exercise\/NoBook)\.tsx$/ },
];
