/**
 * For the browser's code only: writes each of the interface's words where it is said, in place of its key, so that a
 * page carries the words of the parts it has and not all of content/<lang>/ui.json (6 kB gzipped less). The server keeps
 * the list. A second language writes both texts here, and t.ts chooses by the page's language.
 * It relies on what tests/words.test.ts demands anyway: every key stands as a plain string in the source.
 */

const list = '\0words';
const key = /'([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)'/g;

/**
 * @param {Readonly<Record<string, string>>} messages the whole of ui.json
 * @returns {import('vite').Plugin}
 */
export const inlineWords = (messages) => ({
  name: 'inline-words',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (source) => (/content\/\w+\/ui\.json$/.test(source) ? list : null),
  // What was a key is a text already: the list gives back what it is asked for.
  load: (id) => (id === list ? 'export default new Proxy({}, { get: (_list, text) => text });' : null),
  transform: (code, id) => {
    if (!/\/src\/[^?]+\.tsx?$/.test(id)) return null;
    return { code: code.replace(key, (whole, name) => (Object.hasOwn(messages, name) ? JSON.stringify(messages[name]) : whole)), map: null };
  },
});
