/** Serves the built site and starts one browser for all tests. */
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromeArguments, findChrome } from '../tools/chrome.mjs';
import { serve } from '../tools/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is, without the last slash. */
    readonly address: string;
    /** Where the browser listens. */
    readonly browser: string;
    /** The absolute folder of the built site. */
    readonly site: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = resolve(process.env['SITE'] ?? 'dist');
  const server = await serve({ folder: site, port: 0 });
  const browser = await chromium.launchServer({ executablePath: findChrome(), args: chromeArguments });
  project.provide('site', site);
  project.provide('address', server.address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
