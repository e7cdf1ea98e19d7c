import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keepRanges } from './src/site/keep-ranges.ts';
import { inlineWords } from './src/views/inline-words.mjs';
import { tightPolicy } from './src/site/tight-policy.ts';

// The bundler decides in which order style sheets meet on a page. So each of them says the order of the layers first.
const layers = readFileSync(new URL('./src/styles/layers.css', import.meta.url), 'utf8');
const layersFirst = {
  name: 'layers-first',
  enforce: 'pre',
  transform: (code, id) => (/\.css$/.test(id) ? { code: `${layers}${code}`, map: null } : null),
};

// The bundler wraps every import() in a helper of 0.9 kB that fetches style sheets and chunks ahead. All our CSS is in
// the page, and a reading page's whole script may be 2 kB: there an import() is just an import().
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

// jsPDF would bring along what it draws HTML with; our sheets are drawn mark by mark.
const absent = fileURLToPath(new URL('./src/print/pdf/absent.ts', import.meta.url));

const messages = JSON.parse(readFileSync(new URL('./content/sv/ui.json', import.meta.url), 'utf8'));

export default defineConfig({
  site: 'https://arbetsboken.example',
  trailingSlash: 'always',
  // Guide pages stay small enough for a first TCP window, so the style sheet travels with the page.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Astro's own typographer writes English quotes and em dashes; ours are typed in the source.
  markdown: { smartypants: false, syntaxHighlight: false },
  integrations: [preact(), mdx({ smartypants: false, syntaxHighlight: false, rehypePlugins: [keepRanges] }), tightPolicy],
  devToolbar: { enabled: false },
  vite: {
    resolve: { alias: { html2canvas: absent, canvg: absent, dompurify: absent } },
    plugins: [layersFirst, plainImports, inlineWords(messages)],
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types stad-for-stad',
      ],
    },
  },
});
