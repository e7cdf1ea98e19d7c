/** Every page, whatever is on it: no errors, nothing refused, nothing asked from elsewhere, accessible, and still. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readExercises } from '../tools/content.ts';
import { accessibilityProblems, allPages, asVisitor, bookPages, built, exercisePages, phone, readingPages, sheetPages, useBrowser } from './harness.ts';

useBrowser();
const exercises = readExercises();

/** How much the page has moved by itself since it was opened (Cumulative Layout Shift). */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((done) => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as unknown as readonly { readonly value: number; readonly hadRecentInput: boolean }[];
      done(shifts.filter(({ hadRecentInput }) => !hadRecentInput).reduce((sum, { value }) => sum + value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    // Without any shift the observer stays silent.
    setTimeout(() => { done(0); }, 300);
  }));
}

const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the built site', () => {
  it('has a page and a sheet for every exercise', () => {
    expect(allPages).toEqual(expect.arrayContaining([
      '/', '/404.html', '/aktorer/', '/arbetsboken/', '/att-gora/', '/fas/utforska/', '/fas/utrusta/', '/hjalp/', '/integritet/', '/om/', '/ovningar/', '/resan/', '/skriv-ut/', '/tillganglighet/',
    ]));
    // Every exercise that has been written.
    expect(exercisePages).toHaveLength(exercises.length);
    expect(sheetPages.filter((path) => path.endsWith('/a4/')).length).toBeGreaterThanOrEqual(exercises.length);
    expect(sheetPages.filter((path) => path.endsWith('/a3/')).length).toBeGreaterThanOrEqual(1);
  });

  it('leads nowhere that is not there', () => {
    const targets = new Set(allPages);
    const dead = allPages.flatMap((path) =>
      [...built(path).matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map((match) => match[1] ?? '')
        .filter((href) => href.startsWith('/') || href.startsWith('#'))
        .filter((href) => {
          const [page = '', anchor] = href.split('#');
          const target = page === '' ? path : page.split('?')[0] ?? '';
          if (!targets.has(target)) return !/\.[a-z0-9]+$/.test(target);
          return anchor !== undefined && anchor !== '' && !built(target).includes(`id="${anchor}"`);
        })
        .map((href) => `${path} → ${href}`));
    expect(dead).toEqual([]);
  });

  it('has a title of its own on each page, and says that it is in Swedish', () => {
    const titles = allPages.map((path) => /<title>([^<]+)<\/title>/.exec(built(path))?.[1]);
    expect(titles).not.toContain(undefined);
    expect(new Set(titles).size).toBe(titles.length);
    expect(allPages.filter((path) => !/<html[^>]* lang="sv"/.test(built(path)))).toEqual([]);
  });

  it('is closed by a security policy on each page', () => {
    const open = allPages.filter((path) => {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(built(path))?.[1] ?? '';
      return !['default-src &#39;none&#39;', "default-src 'none'"].some((part) => policy.includes(part))
        || !policy.includes('trusted-types stad-for-stad') || /unsafe-(inline|eval|hashes)/.test(policy);
    });
    expect(open).toEqual([]);
    expect(allPages.filter((path) => /\sstyle="|\son[a-z]+="/.test(built(path).replace(/<script[\s\S]*?<\/script>/g, '')))).toEqual([]);
  });
});

describe.each(allPages)('%s', (path) => {
  it('opens without an error, stands still and is accessible', () => asVisitor(async ({ page }) => {
    const opened = await page(path);
    expect(await layoutShift(opened)).toBeLessThanOrEqual(0.02);
    expect(await opened.locator('h1').count()).toBe(1);
    expect(await sideways(opened)).toBeLessThanOrEqual(0);
    expect(await accessibilityProblems(opened)).toEqual([]);
  }));
});

describe.each([...readingPages, ...exercisePages, ...bookPages])('%s on a phone', (path) => {
  it('stands still, needs no scrolling sideways and is accessible', () => asVisitor(async ({ page }) => {
    const opened = await page(path);
    expect(await layoutShift(opened)).toBeLessThanOrEqual(0.02);
    expect(await sideways(opened)).toBeLessThanOrEqual(0);
    // As wide as a screen at 400 %.
    await opened.setViewportSize({ width: 320, height: 640 });
    expect(await sideways(opened)).toBeLessThanOrEqual(0);
    await opened.setViewportSize(phone);
    expect(await accessibilityProblems(opened)).toEqual([]);
  }, { viewport: phone, hasTouch: true }));
});
