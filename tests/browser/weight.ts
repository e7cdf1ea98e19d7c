/** What a built page weighs on the way to its reader. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { built, site } from './harness.ts';

export const gzipped = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;
const file = (path: string): Buffer => readFileSync(join(site, path));
const all = (html: string, pattern: RegExp): readonly string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

/** The modules that a module needs before it runs, itself included; what it loads later by `import()` is not counted. */
function withImports(paths: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const source = ts.createSourceFile(path, file(path).toString('utf8'), ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
    for (const statement of source.statements) {
      const specifier = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
      if (specifier !== undefined && ts.isStringLiteral(specifier)) waiting.push(posix.join(posix.dirname(path), specifier.text));
    }
  }
  return found;
}

export interface Weight {
  /** Bytes, gzipped: scripts in the page, and every file of script that it needs. */
  readonly script: number;
  /** Bytes, gzipped: the page with what is written into it, and its style sheets. */
  readonly page: number;
  /** Bytes of fonts that are fetched before they are asked for. woff2 is packed already. */
  readonly preloadedFonts: number;
  readonly scripts: readonly string[];
}

/** @param path the page's address, e.g. "/om/" */
export function weigh(path: string): Weight {
  const html = built(path);
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*type="application\/[^"]*json")[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '').filter((code) => code !== '');
  const roots = [
    ...all(html, /<script[^>]*\ssrc="([^"]+)"/g), ...all(html, /<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g),
    ...inline.flatMap((code) => all(code, /\bfrom\s*["'](\/[^"']+)["']|\bimport\s*["'](\/[^"']+)["']/g)).filter((url) => url !== ''),
  ];
  const scripts = [...withImports(roots)].sort();
  const styles = all(html, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g);
  const preloaded = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => /rel="preload"/.test(tag) && /as="font"/.test(tag)).flatMap((tag) => all(tag, /href="([^"]+)"/g));
  return {
    script: inline.reduce((sum, code) => sum + gzipped(code), 0) + scripts.reduce((sum, url) => sum + gzipped(file(url)), 0),
    page: gzipped(html) + styles.reduce((sum, url) => sum + gzipped(file(url)), 0),
    preloadedFonts: preloaded.reduce((sum, url) => sum + file(url).length, 0),
    scripts,
  };
}
