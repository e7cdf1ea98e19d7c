/** A real Chromium with a profile of its own, that can be killed as a power cut would, and the page it opens. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromeArguments, findChrome } from '../tools/chrome.mjs';

const wait = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Bundles page.ts and serves it. @returns its address and how to stop */
export async function servePage() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))], bundle: true, format: 'esm', minify: true, write: false,
    // All kinds of fields are here from the start.
    define: { 'import.meta.env.SSR': 'true' },
    splitting: true, outdir: 'out', logLevel: 'warning',
  });
  const scripts = new Map(outputFiles.map(({ path, contents }) => [path.slice(path.lastIndexOf('/')), contents]));
  const server = createServer((request, response) => {
    const script = scripts.get(request.url ?? '');
    response.setHeader('content-type', script === undefined ? 'text/html; charset=utf-8' : 'text/javascript');
    response.end(script ?? '<!doctype html><html lang="sv"><title>Prov</title><textarea aria-label="Text"></textarea><script type="module" src="/page.js"></script></html>');
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

/** Starts Chromium on a profile and connects to it. */
export async function startChromium(profile) {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(findChrome(), [
    ...chromeArguments, '--headless=new',
    '--hide-crash-restore-bubble', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank',
  ], { detached: true, stdio: 'ignore' });
  const gone = new Promise((resolve) => { child.once('exit', resolve); });
  for (let turn = 0; !existsSync(portFile) || !readFileSync(portFile, 'utf8').includes('\n'); turn += 1) {
    if (turn > 600) throw new Error('Chromium did not start within a minute');
    await wait(100);
  }
  const [port] = readFileSync(portFile, 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  return {
    async open(address) {
      const page = await context.newPage();
      await page.goto(address);
      await page.waitForFunction(() => 'lab' in window);
      return page;
    },
    /** Every process of it, at once, without a word. @returns when they are gone */
    async kill() {
      process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser.close().catch(() => undefined);
      await wait(100);
    },
  };
}

export { wait };
