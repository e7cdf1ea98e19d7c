/**
 * Gives each built page the styles and the policy it needs and no more. Astro lists the hashes of every page's inline styles and
 * scripts on all pages; that would let one page's code run on another, and costs a kilobyte that grows with the site.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { kindsOf, ownStyles } from './own-styles.ts';

const policyTag = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const inline = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;
const style = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Islands leave a style sheet where the first of them stands; HTML wants it in the head. */
function stylesInHead(html: string): string {
  const [head = '', body] = html.split('</head>', 2);
  if (body === undefined) return html;
  const styles = [...body.matchAll(/<style[^>]*>[\s\S]*?<\/style>/g)].map(([style]) => style);
  return `${head}${styles.join('')}</head>${styles.reduce((rest, style) => rest.replace(style, ''), body)}`;
}

/**
 * @param built a page as it was built
 * @param name the page's, for the error
 * @returns the page with its own styles, in the head, and the hashes of its own inline styles and scripts only
 * @throws Error if the page has no policy, or something inline that its policy would refuse
 */
export function tighten(built: string, name: string): string {
  const html = stylesInHead(built);
  const policy = policyTag.exec(html)?.[2];
  if (policy === undefined) throw new Error(`${name}: expected a content security policy`);
  if (/<[a-z][^>]*\sstyle="/i.test(html)) throw new Error(`${name}: has a style attribute, which its policy refuses`);
  const kinds = kindsOf(html);
  // By the hash that it was built with: the one that it has now.
  const own = new Map([...html.matchAll(inline)].map(([, element, text = '']) => [hashOf(text), hashOf(element === 'style' ? ownStyles(text, kinds) : text)]));
  for (const hash of own.keys()) if (!policy.includes(hash)) throw new Error(`${name}: has an inline style or script that its policy refuses (${hash})`);
  const tight = policy.replaceAll(/( ?)('sha256-[^']+')/g, (_all, space: string, hash: string) => {
    const now = own.get(hash);
    return now === undefined ? '' : `${space}${now}`;
  });
  return html
    .replace(style, (_all, before: string, text: string, after: string) => `${before}${ownStyles(text, kinds)}${after}`)
    .replace(policyTag, (_tag, before: string, _policy, after: string) => `${before}${tight}${after}`);
}

export const tightPolicy: AstroIntegration = {
  name: 'tight-policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
      await Promise.all(files.map(async (file) => {
        const path = join(root, file);
        await writeFile(path, tighten(await readFile(path, 'utf8'), file));
      }));
    },
  },
};
