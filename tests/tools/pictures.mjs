/**
 * Takes the README's pictures of the built site, filled with the example town.
 *   node tests/tools/pictures.mjs            writes them to tests/pictures
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { chromeArguments, findChrome } from './chrome.mjs';
import { serve } from './serve.mjs';

/** @type {readonly { name: string, path: string, width: number, height: number, wait: string }[]} */
export const pictures = [
  { name: 'home', path: '/', width: 1440, height: 900, wait: '[data-state="done"]' },
  { name: 'step', path: '/steg/0-borde-vi-borja/', width: 1440, height: 1400, wait: '[data-state="done"]' },
  { name: 'exercise', path: '/ovningar/0-6-ar-ni-redo/#fragor', width: 1440, height: 1240, wait: 'input:checked' },
  { name: 'sheet', path: '/papper/0-6-ar-ni-redo/a3/#ifylld', width: 1440, height: 1080, wait: 'svg' },
];

/** What the visitor's browser is set to while pictures are taken. */
export const quiet = { locale: 'sv-SE', timezoneId: 'Europe/Stockholm', reducedMotion: /** @type {const} */ ('reduce') };

/**
 * @param {string} address the site's own
 * @param {import('playwright-core').BrowserContext} context a visitor with nothing stored, set as `quiet` says
 * @returns {Promise<ReadonlyMap<string, Buffer>>} PNG by the picture's name
 */
export async function takePictures(address, context) {
  const page = await context.newPage();
  await page.goto(`${address}/arbetsboken/#exempel`);
  await page.waitForFunction(() => localStorage.getItem('sfs:current') !== null);
  const taken = new Map();
  for (const { name, path, width, height, wait } of pictures) {
    await page.setViewportSize({ width, height });
    // A change of the hash alone would not open the page anew.
    await page.goto('about:blank');
    await page.goto(`${address}${path}`);
    await page.locator(wait).first().waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready);
    taken.set(name, await page.screenshot({ animations: 'disabled' }));
  }
  return taken;
}

async function main() {
  const folder = join(import.meta.dirname, '../pictures');
  const site = await serve({ folder: 'dist', port: 0 });
  const browser = await chromium.launch({ executablePath: findChrome(), args: chromeArguments });
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, png] of await takePictures(site.address, await browser.newContext(quiet))) await writeFile(join(folder, `${name}.png`), png);
    console.log(`${pictures.length} pictures written to ${folder}`);
  } finally {
    await browser.close();
    await site.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
