import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What needs a built site and a real Chromium. `SITE` names another folder than dist. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/setup.ts'],
    testTimeout: 90_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 10_000 } },
    // Two pages at a time: more would make each other slow, and times are measured here.
    maxWorkers: 2,
  },
});
