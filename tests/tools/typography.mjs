/**
 * The typography of Swedish in everything that people read: quotes, dashes, dots and fixed spaces.
 *   node tests/tools/typography.mjs [folder]      content/sv where not said; exit 1 and one line a mistake
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** @typedef {{ line: number, text: string }} Passage a piece of prose and the line it begins on, counted from 1 */
/** @typedef {{ line: number, message: string }} Mistake */

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * What must not stand in prose. `find` points at the mistake; `unless` lets it be where it is part of something else,
 * told by the text around it.
 * @type {readonly { find: RegExp, message: (found: string) => string, unless?: (text: string, at: number, found: string) => boolean }[]}
 */
const rules = [
  { find: /["“„‟«»]/g, message: (found) => `expected ” on both sides of a quotation, found ${found}` },
  { find: /['‘‚‛]/g, message: (found) => `expected ’ as apostrophe and ” as quote, found ${found}` },
  { find: /\.{2,}/g, message: (found) => `expected … (one character), found ${found}` },
  { find: /—/g, message: () => 'expected – (the shorter dash), found —' },
  { find: /(?<=\S) -+ (?=\S)/g, message: () => 'expected – with spaces between two thoughts, found a hyphen' },
  {
    find: /[\d}]-(?=[\d{])/g,
    message: () => 'expected – without spaces between numbers, found a hyphen',
    // Dates and phone numbers are written with a hyphen: 2026-01-15, 0980-319 200, 020-39 00 00.
    unless: (text, at) => /(?:^|\D)\d{4}(-\d{2})?$/.test(text.slice(0, at + 1)) && /^-\d{2}(?!\d)/.test(text.slice(at + 1))
      || /(?:^|[^\d–])0\d{1,3}$/.test(text.slice(0, at + 1)),
  },
  { find: /\d(?:\s+–\s*|\s*–\s+)(?=\d)/g, message: () => 'expected – without spaces between numbers' },
  { find: /(?<=[^\s\d}])–(?=[^\s\d{.,;:!?])/g, message: () => 'expected spaces around – between two thoughts' },
  { find: /\S {2,}(?=\S)/g, message: () => 'expected one space, found several' },
  { find: /[^\s\u00a0][ \u00a0]+(?=[.,;:!?](?:\s|$))/g, message: () => 'expected no space before the sign' },
  {
    find: /(?<![\d-])\d{1,3}(?:[ \u2009\u202f.]\d{3})+(?!\d)/g,
    message: (found) => `expected a fixed space (U+00A0) in ${found}`,
    unless: (text, at, found) => found.includes('.') && !/^\d{1,3}(\.\d{3})+$/.test(found),
  },
  { find: /\d(?:[ \u2009\u202f]?)%/g, message: () => 'expected a fixed space (U+00A0) between the number and %' },
  { find: /[\u2010\u2011\u00ad\u200b\ufeff]/g, message: (found) => `expected no invisible or special hyphen, found U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` },
];

/** Left and right of a ” are told apart by what is beside it. @param {string} text @returns {number} where it goes wrong, or -1 */
function unbalanced(text) {
  let open = -1;
  for (const { index } of text.matchAll(/”/g)) {
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    const opens = open === -1;
    if (opens ? /\s/.test(after) || /[\p{L}\d]/u.test(before) : /\s/.test(before) || /[\p{L}\d]/u.test(after)) return index;
    open = opens ? index : -1;
  }
  return open;
}

/**
 * @param {Passage} passage
 * @returns {Mistake[]}
 */
export function mistakesIn({ line, text }) {
  /** @param {number} index */
  const lineAt = (index) => line + (text.slice(0, index).match(/\n/g)?.length ?? 0);
  const found = rules.flatMap(({ find, message, unless }) =>
    [...text.matchAll(find)].filter((match) => unless?.(text, match.index, match[0]) !== true).map((match) => ({ line: lineAt(match.index), message: message(match[0]) })));
  // A quote of another kind is one mistake, not also half a quotation.
  const quote = /["“„‟«»]/.test(text) ? -1 : unbalanced(text);
  return quote === -1 ? found : [...found, { line: lineAt(quote), message: 'expected ” before and after the quotation, close to its words' }];
}

/** The texts of a JSON file, keys left out. @param {string} json @returns {Passage[]} */
function jsonPassages(json) {
  JSON.parse(json);
  return [...json.matchAll(/("(?:[^"\\\n]|\\.)*")(\s*:)?/g)].flatMap(({ 1: written = '""', 2: colon, index }) =>
    colon === undefined ? [{ line: json.slice(0, index).split('\n').length, text: String(JSON.parse(written)) }] : []);
}

/** The texts of YAML, keys left out; its quotes are syntax. @param {string} yaml @param {number} firstLine @returns {Passage[]} */
function yamlPassages(yaml, firstLine) {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter });
  const [error] = document.errors;
  if (error !== undefined) throw new Error(error.message);
  /** @type {Passage[]} */
  const passages = [];
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string' || !node.range) return;
      passages.push({ line: lineCounter.linePos(node.range[0]).line + firstLine - 1, text: node.value });
    },
  });
  return passages;
}

/** Blanks out, so that lines stay where they are. @param {string} text */
const blank = (text) => text.replace(/[^\n]/g, ' ');

/** Paragraphs of Markdown; code, addresses, tags and the signs of lists and headings are syntax. @param {string} markdown @param {number} firstLine @returns {Passage[]} */
function markdownPassages(markdown, firstLine) {
  const prose = markdown
    .replace(/^(`{3,}|~{3,})[\s\S]*?^\1.*$/gm, blank)
    .replace(/`[^`\n]*`/g, (code) => 'x'.repeat(code.length))
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, blank)
    .replace(/<\/?[A-Za-z][^>]*>/g, (tag) => blank(tag).replaceAll(' ', '\u2060'))
    .replace(/\]\([^)\s]*(?: "[^"]*")?\)/g, (link) => `]${'\u2060'.repeat(link.length - 1)}`)
    .replace(/https?:\/\/[^\s)>]+/g, (address) => 'x'.repeat(address.length))
    .replace(/^\s*\|?(?:\s*:?-{3,}:?\s*\|?)+\s*$/gm, blank)
    .replace(/^[ \t]*(?:[-*+]|\d+\.|#{1,6}|>)[ \t]+/gm, (sign) => blank(sign));
  /** @type {Passage[]} */
  const passages = [];
  let line = firstLine;
  for (const block of prose.split(/(\n[ \t]*\n)/)) {
    // Lines of a paragraph are told apart from its words, so that indentation is no double space.
    const text = block.split('\n').map((part) => part.trim().replaceAll('\u2060', '').replaceAll(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, '').replaceAll(/\s*\|\s*/g, '\n')).join('\n');
    if (text.trim() !== '') passages.push({ line, text });
    line += block.split('\n').length - 1;
  }
  return passages;
}

/**
 * @param {string} file its name, which tells what is in it: .json or .mdx
 * @param {string} content
 * @returns {string[]} one line a mistake: "content/sv/ui.json:12: expected …"
 */
export function check(file, content) {
  /** @type {Passage[]} */
  let passages;
  try {
    if (file.endsWith('.json')) passages = jsonPassages(content);
    else {
      const frontmatter = /^---\n([\s\S]*?\n)---\n?/.exec(content);
      const bodyStart = frontmatter === null ? 0 : frontmatter[0].length;
      const bodyLine = content.slice(0, bodyStart).split('\n').length;
      passages = [...(frontmatter?.[1] === undefined ? [] : yamlPassages(frontmatter[1], 2)), ...markdownPassages(content.slice(bodyStart), bodyLine)];
    }
  } catch (error) {
    return [`${file}:1: cannot be read: ${error instanceof Error ? error.message : String(error)}`];
  }
  return passages.flatMap(mistakesIn).toSorted((one, other) => one.line - other.line).map(({ line, message }) => `${file}:${line}: ${message}`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = resolve(process.argv[2] ?? join(root, 'content/sv'));
  const files = globSync('**/*.{mdx,json}', { cwd: folder }).sort();
  if (files.length === 0) throw new Error(`There is nothing to read in ${folder}`);
  const mistakes = files.flatMap((file) => check(relative(process.cwd(), join(folder, file)).replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')));
  for (const mistake of mistakes) console.error(mistake);
  if (mistakes.length > 0) {
    console.error(`${mistakes.length} mistakes of typography`);
    process.exitCode = 1;
  }
}
