/** Opens pages the way people do, and notes everything that goes wrong meanwhile. */
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

export const address = inject('address');
export const site = inject('site');

export const desktop = { width: 1440, height: 900 };
export const tablet = { width: 820, height: 1180 };
export const phone = { width: 390, height: 844 };

let connected: Browser | undefined;

/** Call once in a test file: its tests share one connection to the browser. */
export function useBrowser(): void {
  beforeAll(async () => {
    connected = await chromium.connect(inject('browser'));
  });
  afterAll(async () => {
    await connected?.close();
  });
}

export interface Visit {
  readonly context: BrowserContext;
  /** Opens another window of the same browser; what goes wrong in it is noted too. */
  readonly page: (path?: string) => Promise<Page>;
  /** One line for each error, forbidden act or request to another site, so far. */
  readonly troubles: readonly string[];
  /** Fails if anything went wrong, then closes. */
  readonly end: () => Promise<void>;
}

/**
 * A visitor of their own: nothing stored, nothing cached.
 * @param options Playwright's, e.g. `viewport`, `javaScriptEnabled`
 */
export async function visit(options: BrowserContextOptions = {}): Promise<Visit> {
  if (connected === undefined) throw new Error('call useBrowser() first in the test file');
  const troubles: string[] = [];
  const { baseURL = address } = options;
  const context = await connected.newContext({ viewport: desktop, locale: 'sv-SE', timezoneId: 'Europe/Stockholm', ...options, baseURL });
  context.on('page', (page) => {
    page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(`${page.url()}: console: ${message.text()}`);
    });
  });
  context.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && new URL(request.url()).origin !== new URL(baseURL).origin) {
      troubles.push(`asked another site: ${request.url()}`);
    }
  });
  // Chromium writes refusals to the console as well, but not the ones that only report.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`refused by the security policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return {
    context,
    troubles,
    async page(path) {
      const page = await context.newPage();
      if (path !== undefined) await page.goto(path, { waitUntil: 'networkidle' });
      return page;
    },
    async end() {
      await context.close();
      expect(troubles).toEqual([]);
    },
  };
}

/** Runs the test with a visitor, and closes also when the test fails. */
export async function asVisitor(test: (visit: Visit) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const one = await visit(options);
  try {
    await test(one);
  } catch (error) {
    await one.context.close();
    // What went wrong in the page often explains why the test did.
    if (one.troubles.length > 0 && error instanceof Error) error.message += `\nIn the browser:\n${one.troubles.join('\n')}`;
    throw error;
  }
  await one.end();
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * One line for each violation of WCAG 2.2 AA or of what axe holds to be good practice, in the page as it is now.
 * axe's code comes in past the page's security policy, so run it last: it may leave traces of its own.
 */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.map(String).join(' ')}: ${node.failureSummary ?? ''}`));
}

/** The addresses of all built pages, in order: "/", "/om/", "/404.html". */
export const allPages: readonly string[] = globSync('**/*.html', { cwd: site })
  .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/')).sort();

/** The text of a built file, by its address. */
export const built = (path: string): string => readFileSync(join(site, path.endsWith('/') ? `${path}index.html` : path), 'utf8');

export const exercisePages = allPages.filter((path) => /^\/ovningar\/[^/]+\/$/.test(path));
export const sheetPages = allPages.filter((path) => path.startsWith('/papper/'));
/** What is written in beside the exercises. */
export const bookPages = ['/aktorer/', '/arbetsboken/', '/att-gora/'].filter((path) => allPages.includes(path));
export const readingPages = allPages.filter((path) => !exercisePages.includes(path) && !sheetPages.includes(path) && !bookPages.includes(path));
