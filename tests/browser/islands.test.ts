/** The parts that people write in: drawn in the built page, woken by a script that fetches what just this page needs. */
import { describe, expect, it } from 'vitest';
import { allPages, asVisitor, built, exercisePages, useBrowser } from './harness.ts';
import { come } from './people.ts';

useBrowser();

describe('a page with a form', () => {
  it.each(allPages.filter((path) => built(path).includes('data-island=')))('is drawn without ids that are counted while drawing, which the browser counts otherwise: %s', (path) => {
    expect([...built(path).matchAll(/="P\d+-\d+[^"]*"/g)].map(([id]) => id)).toEqual([]);
  });

  it.each(exercisePages.slice(0, 1))('says so where a part of it does not come, and stays as it was built: %s', async (path) => {
    await asVisitor(async ({ page, troubles }) => {
      const opened = await page();
      await opened.route(/_astro\/Editor\./, (route) => route.abort());
      await opened.goto(path, { waitUntil: 'networkidle' });
      await come(opened);
      await expect.poll(() => opened.locator('[role=alert]').first().textContent()).toContain('Arbetsboken gick inte att öppna');
      expect(await opened.locator('fieldset.questions-frame').getAttribute('disabled')).not.toBeNull();
      expect(await opened.locator('.question').count()).toBeGreaterThan(0);
      // The two lines that the console has of it are what should be there.
      expect(troubles.filter((trouble) => !/ERR_FAILED|dynamically imported module/.test(trouble))).toEqual([]);
      (troubles as string[]).length = 0;
    });
  });
});
