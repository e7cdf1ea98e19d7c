import { defineConfig } from 'vitest/config';

/** Everything that needs no browser: the tests beside the code, and those of the whole project. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    // Need a built site and a browser: npm run browser.
    exclude: ['tests/browser/**', 'node_modules/**'],
    // A property test that is slow on a busy machine is no mistake in the code.
    testTimeout: 20_000,
  },
});
