/** What pages may weigh. A budget may be moved, but not by accident. */
import { describe, expect, it } from 'vitest';
import { allPages, asVisitor, exercisePages, readingPages, useBrowser } from './harness.ts';
import { gzipped, weigh } from './weight.ts';

useBrowser();
const kilobyte = 1_000;

describe('a page to read', () => {
  it.each(readingPages)('has at most 2 kB of script: %s', (path) => {
    expect(weigh(path).script).toBeLessThanOrEqual(2 * kilobyte);
  });
});

describe('an exercise', () => {
  it.each(exercisePages)('has at most 40 kB of script, and 20 kB of page and style: %s', (path) => {
    const { script, page } = weigh(path);
    expect(script).toBeGreaterThan(kilobyte);
    expect(script).toBeLessThanOrEqual(40 * kilobyte);
    expect(page).toBeLessThanOrEqual(20 * kilobyte);
  });

  it.each(exercisePages)('fetches no more than that by itself, and nothing that makes PDF: %s', (path) => asVisitor(async ({ context, page }) => {
    const scripts: { url: string; size: number }[] = [];
    const reading: Promise<void>[] = [];
    context.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      reading.push(response.body().then((body) => {
        scripts.push({ url: response.url(), size: gzipped(body) });
        expect(body.toString('utf8'), response.url()).not.toContain('jsPDF');
      }));
    });
    const opened = await page(path);
    // Longer than anything waits for the page to be idle.
    await opened.waitForTimeout(1_000);
    await Promise.all(reading);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(40 * kilobyte);
  }));
});

describe('fonts', () => {
  it.each(allPages)('fetched beforehand are at most 45 kB: %s', (path) => {
    expect(weigh(path).preloadedFonts).toBeLessThanOrEqual(45 * kilobyte);
  });

  it.each(['/', ...exercisePages.slice(0, 1)])('are at most 95 kB in all, and ours: %s', (path) => asVisitor(async ({ context, page }) => {
    const sizes: Promise<number>[] = [];
    context.on('response', (response) => {
      if (response.request().resourceType() === 'font') sizes.push(response.body().then((body) => body.length));
    });
    const opened = await page(path);
    await opened.evaluate(() => document.fonts.ready);
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(95 * kilobyte);
  }));
});
