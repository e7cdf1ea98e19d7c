import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://arbetsboken.example',
  trailingSlash: 'always',
  // Guide pages stay small enough for a first TCP window, so the style sheet travels with the page.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Astro's own typographer writes English quotes and em dashes; ours are typed in the source.
  markdown: { smartypants: false, syntaxHighlight: false },
  integrations: [preact(), mdx({ smartypants: false, syntaxHighlight: false })],
  devToolbar: { enabled: false },
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
