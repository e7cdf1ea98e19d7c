import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { files, layersFirst, plainImports, stylesFromServer } from './src/site/bundling.mjs';
import { inlineWords } from './src/views/inline-words.mjs';
import { tightPolicy } from './src/site/tight-policy.ts';

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
  integrations: [preact(), mdx({ smartypants: false, syntaxHighlight: false }), tightPolicy],
  devToolbar: { enabled: false },
  vite: {
    resolve: { alias: { html2canvas: absent, canvg: absent, dompurify: absent } },
    plugins: [layersFirst, plainImports, stylesFromServer, inlineWords(messages)],
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: files } } } } } },
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
