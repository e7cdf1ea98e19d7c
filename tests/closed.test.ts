import { describe, expect, it } from 'vitest';
import { sources, type SourceFile } from './tools/source.ts';

const pages = sources('src/**/*.astro', 'src/**/*.tsx');
const code = sources('src/**/*.{ts,tsx,astro}').filter(({ path }) => !/\.test\.tsx?$/.test(path));

/** Files and lines where something stands that the security policy, or our own rules, forbid. */
const found = (files: readonly SourceFile[], pattern: RegExp): readonly string[] =>
  files.flatMap(({ path, text }) => text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])));

describe('the source is closed by default', () => {
  it('has no style attributes, which the policy would refuse', () => {
    expect(found(pages, /\sstyle=|define:vars/)).toEqual([]);
  });

  it('has no scripts or handlers written into pages', () => {
    expect(found(pages, /is:inline|\son[a-z]+=|javascript:/)).toEqual([]);
  });

  it('never makes markup of text', () => {
    expect(found(code, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/)).toEqual([]);
  });

  it('writes ready-made markup only where the town is drawn, at build time and from no data of anybody', () => {
    expect(found(code.filter(({ path }) => !path.startsWith('src/site/town/')), /set:html/)).toEqual([]);
    const drawn = found(code.filter(({ path }) => path.startsWith('src/site/town/')), /set:html/);
    expect(drawn.filter((line) => !/<Fragment set:html=\{[^}]*markup\(/.test(line))).toEqual([]);
  });

  it('asks no other site for anything', () => {
    const allowed = /\b(xmlns|http:\/\/www\.w3\.org\/|json-schema\.org)/;
    const asking = /(?:src|srcset|action)=["'{`]*\s*["'`]?https?:|(?:fetch|import)\(\s*["'`]https?:|url\(\s*["']?https?:|rel="(?:preconnect|dns-prefetch|prefetch)"/;
    expect(found(code, asking).filter((line) => !allowed.test(line))).toEqual([]);
    expect(found(sources('src/**/*.css'), /url\(\s*["']?(?:https?:)?\/\/|@import\s+url/)).toEqual([]);
  });

  it('lets no checker be silenced', () => {
    expect(found(code, /@ts-(ignore|nocheck|expect-error)|eslint-disable/)).toEqual([]);
    // ESLint sees every `any` in TypeScript, but does not read these.
    expect(found(sources('src/**/*.astro'), /:\s*any\b|\bas any\b|<any>/)).toEqual([]);
  });

  it('has no tests that are left out or alone', () => {
    expect(found(sources('src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'), /\b(it|describe|test)\.(only|todo)\b|\b(it|describe|test)\.skip\(/)).toEqual([]);
  });
});
