/** Finds where the interface's words are used, and with which values. */
import ts from 'typescript';
import { scriptsOf } from './rooms.ts';
import type { SourceFile } from './source.ts';

export interface WordUse {
  readonly path: string;
  readonly key: string;
  /** Names of the values given, or null where they cannot be read from the code (a variable, a spread). */
  readonly values: readonly string[] | null;
}

/** The functions that give words: `words(key)`, `t(key)`, and `say.words(key)`. */
const isWords = (called: ts.Expression): boolean =>
  (ts.isIdentifier(called) && (called.text === 'words' || called.text === 't'))
  || (ts.isPropertyAccessExpression(called) && (called.name.text === 'words' || called.name.text === 't'));

/** The texts that an expression can be: both sides of `a ? 'x' : 'y'`. */
function textsOf(expression: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression)) return textsOf(expression.expression);
  if (ts.isConditionalExpression(expression)) return [...textsOf(expression.whenTrue), ...textsOf(expression.whenFalse)];
  return [];
}

function valueNames(given: ts.Expression | undefined): readonly string[] | null {
  if (given === undefined) return [];
  if (!ts.isObjectLiteralExpression(given)) return null;
  const names = given.properties.map((property) =>
    property.name !== undefined && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)) ? property.name.text : null);
  return names.every((name) => name !== null) ? names : null;
}

/** The part of an .astro file that is JSX: its template, without what is not code. */
function templateOf(astro: string): string {
  const template = astro.replace(/^\s*---\n[\s\S]*?\n---/, '').replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '').replace(/<!--[\s\S]*?-->|<!doctype[^>]*>/gi, '');
  return `<>${template}</>`;
}

function parsed(path: string, text: string): readonly ts.SourceFile[] {
  const codes = path.endsWith('.astro') ? [scriptsOf(text), templateOf(text)] : [text];
  return codes.map((code) => ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
}

/** Every call that asks for words by a literal key. */
export function wordUses({ path, text }: SourceFile): readonly WordUse[] {
  const uses: WordUse[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isWords(node.expression) && node.arguments[0] !== undefined) {
      for (const key of textsOf(node.arguments[0])) uses.push({ path, key, values: valueNames(node.arguments[1]) });
    }
    ts.forEachChild(node, visit);
  };
  parsed(path, text).forEach(visit);
  return uses;
}

/** Every text in the code, whatever it is for: keys are also handed on before they are asked for. */
export function literals({ path, text }: SourceFile): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  parsed(path, text).forEach(visit);
  return found;
}

/** The names in a text's placeholders, once each, in order: "{n} {n|rad|rader} av {total}" → n, total. */
export function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)(?:\|[^|{}]*\|[^|{}]*)?\}/g)].map((match) => match[1] ?? ''))];
}

/** What is left of a text's braces once its placeholders are taken out: nothing, where they are written right. */
export const strayBraces = (text: string): string => text.replace(/\{\w+(?:\|[^|{}]*\|[^|{}]*)?\}/g, '').replace(/[^{}]/g, '');
