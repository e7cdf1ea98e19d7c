/**
 * A workbook as large as a big town's: 150 actors, as many indicator sheets, and 300 rows of knowledge, beside one with five of each.
 * Every page is opened in a real Chromium; the script it runs until it is at rest is counted, and keys are typed in its largest list.
 *
 * Run: npm run build && node tests/benchmarks/large-book.mjs [folder of the built site]
 * Fails where a page runs more script than it may, or a key is painted later than within a frame.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromeArguments, findChrome } from '../tools/chrome.mjs';
import { serve } from '../tools/serve.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** Script a page may run until it is at rest, and key → paint at the 95th percentile: in ms. */
const mostScript = 200;
const frame = 16.7;
const runs = 5;
const sizes = [{ name: 'small', actors: 5, knowledge: 5 }, { name: 'large', actors: 150, knowledge: 300 }];

const id = (/** @type {string} */ prefix, /** @type {number} */ at) => `${prefix}-${String(at).padStart(10, '0')}`;
const pick = (/** @type {readonly string[]} */ list, /** @type {number} */ at) => list[at % list.length] ?? '';
const industries = ['Hotell', 'Restaurang', 'Bygg', 'Vård', 'Skola', 'Transport', 'Civilsamhälle', 'Fastighet', 'Bemanning', 'Tillsyn'];

/**
 * The workbook's file, filled by what the definitions say of each table: whatever its columns are, every row gets something in each.
 * @param {{ exercises: readonly any[] }} definitions @param {{ actors: number, knowledge: number }} size
 */
function bookFile({ exercises }, { actors, knowledge }) {
  /** @type {unknown[]} */
  const answers = [];
  const put = (/** @type {any} */ address, /** @type {unknown} */ data) => { answers.push({ ...address, v: 1, rev: 1, by: 'w-benchmark-1', t: 1_795_338_000_000, data }); };
  const actorIds = Array.from({ length: actors }, (_, at) => id('a', at));
  const cell = (/** @type {any} */ column, /** @type {number} */ at) => ({
    text: `${column.label} ${at + 1}: så ser det ut hos oss`, people: [`Person ${at % 8}`], date: `2026-0${1 + (at % 9)}-1${at % 9}`, tick: at % 2 === 0,
    scale: 1 + (at % 5), actor: actorIds[at % actors], link: `https://exempel-${at}.example/sida`, number: at,
    choice: column.options?.[at % column.options.length]?.id,
  })[/** @type {string} */ (column.type)];
  for (const { id: exercise, fields } of exercises) {
    for (const field of fields) {
      if (field.from !== undefined) continue;
      const address = { exercise, field: field.id, owner: 'group' };
      if (field.kind === 'actors') for (const [at, part] of actorIds.entries()) put({ ...address, part }, { id: part, position: at + 1, name: `Aktören nummer ${at + 1}`, industry: pick(industries, at) });
      if (field.kind === 'table' && field.fixed === undefined && exercise !== 'workbook') {
        const count = field.columns.some((/** @type {any} */ column) => column.type === 'actor') ? actors : field.filters === undefined ? Math.min(30, actors) : knowledge;
        for (let at = 0; at < count; at += 1) {
          const part = id('r', at);
          put({ ...address, part }, { id: part, position: at + 1, cells: Object.fromEntries(field.columns.map((/** @type {any} */ column) => [column.id, cell(column, at)])) });
        }
      }
      if (field.kind === 'mind-map') {
        const groups = Math.min(8, actors);
        for (let at = 0; at < groups; at += 1) put({ ...address, part: id('n', at) }, { id: id('n', at), parent: null, position: at + 1, text: `Grupp ${at + 1}` });
        for (let at = 0; at < Math.min(24, actors); at += 1) put({ ...address, part: id('p', at) }, { id: id('p', at), parent: id('n', at % groups), position: at + 1, text: `Plats ${at + 1}` });
        for (let at = 0; at < Math.min(68, actors); at += 1) put({ ...address, part: id('q', at) }, { id: id('q', at), parent: id('p', at % Math.min(24, actors)), position: at + 1, text: '', actor: actorIds[at] });
      }
    }
  }
  put({ exercise: 'workbook', field: 'town', owner: 'group' }, 'Storstad');
  return JSON.stringify({ format: 'stad-for-stad-arbetsbok', version: 1, exported: '2026-11-22T08:00:00.000Z', workbook: { id: 'storstad', created: '2026-11-22T08:00:00.000Z' }, answers });
}

const site = await serve({ folder: process.argv[2] ?? join(root, 'dist'), port: 0 });
const browser = await chromium.launch({ executablePath: findChrome(), args: [...chromeArguments, '--disable-frame-rate-limit', '--disable-gpu-vsync'] });
const definitions = await (await fetch(`${site.address}/definitions.json`)).json();
const at = (/** @type {readonly number[]} */ sorted, /** @type {number} */ share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** The pages that read or write what there is many of. @returns {Promise<readonly string[]>} */
async function addresses() {
  const page = await browser.newPage();
  await page.goto(`${site.address}/ovningar/`);
  const found = await page.$$eval('main a[href^="/ovningar/"]', (links) => links.map((link) => link.getAttribute('href') ?? ''));
  await page.close();
  return [...new Set(found.filter((href) => /\/ovningar\/[2-4]-\d/.test(href))), '/aktorer/', '/att-gora/', '/arbetsboken/'];
}

/** Counts key → paint from now on. */
const watch = () => {
  const seen = { times: /** @type {number[]} */ ([]) };
  Object.assign(window, { seen });
  const channel = new MessageChannel();
  let began = 0;
  channel.port1.onmessage = () => { seen.times.push(performance.now() - began); };
  addEventListener('keydown', (event) => {
    began = event.timeStamp;
    requestAnimationFrame(() => { channel.port2.postMessage(null); });
  }, { capture: true });
};

/** @param {import('playwright-core').BrowserContext} context @param {string} address */
async function measure(context, address) {
  const scripts = [];
  let typed = 0;
  let written = false;
  for (let run = 0; run < runs; run += 1) {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(`${site.address}${address}`, { waitUntil: 'load' });
    // The form of an exercise comes as soon as anybody does something.
    await page.mouse.move(2, 2);
    await page.waitForFunction(() => document.querySelector('[data-stage="loading"]') === null);
    await page.waitForTimeout(900);
    const { metrics } = await session.send('Performance.getMetrics');
    scripts.push((metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000);
    if (run === 0) {
      // The middle one of the boxes that can be written in: with as many before it as after it.
      const toggles = page.locator('main [aria-expanded="false"]:not(summary):not([role="combobox"])');
      if (await toggles.count() > 0) await toggles.nth(Math.floor(await toggles.count() / 2)).click().catch(() => undefined);
      const boxes = page.locator('main fieldset textarea:not([readonly]), main fieldset input[type="text"]:not([readonly]):not([role="combobox"])');
      const count = await boxes.count();
      if (count > 0) {
        await page.evaluate(watch);
        const box = boxes.nth(Math.floor(count / 2));
        await box.focus();
        await box.press('End');
        for (const letter of 'Vi ringer igen om en vecka, efter lovet, som vi har lovat dem.') await page.keyboard.press(letter);
        await page.waitForTimeout(300);
        const times = await page.evaluate(() => /** @type {any} */ (window).seen.times);
        typed = at(times.slice(10).toSorted((/** @type {number} */ one, /** @type {number} */ other) => one - other), 0.95);
        written = true;
      }
    }
    await page.close();
  }
  return { script: at(scripts.toSorted((one, other) => one - other), 0.5), typed: written ? typed : null };
}

let failed = false;
/** @type {Map<string, { script: number, typed: number | null }[]>} */
const table = new Map();
const all = await addresses();
for (const size of sizes) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' });
  const page = await context.newPage();
  await page.goto(`${site.address}/arbetsboken/`);
  await page.locator('#oppna input[type="file"]').setInputFiles({ name: 'stor.json', mimeType: 'application/json', buffer: Buffer.from(bookFile(definitions, size)) });
  await page.getByRole('button', { name: 'Öppna den', exact: true }).click();
  await page.locator('.workbook-page[data-stage="open"]').waitFor();
  await page.waitForTimeout(3000);
  await page.close();
  for (const address of all) table.set(address, [...(table.get(address) ?? []), await measure(context, address)]);
  await context.close();
}
console.log(`script until the page is at rest, and key → paint at p95, in ms: 5 of each | 150 actors and sheets, 300 rows (limits ${mostScript} and ${frame})`);
for (const [address, [small, large]] of table) {
  const over = (large?.script ?? 0) > mostScript || (large?.typed ?? 0) > frame;
  failed ||= over;
  const shown = (/** @type {{ script: number, typed: number | null } | undefined} */ one) => `${(one?.script ?? 0).toFixed(0).padStart(5)} ${one?.typed === null || one === undefined ? '    –' : one.typed.toFixed(1).padStart(5)}`;
  console.log(`${address.padEnd(52)} ${shown(small)}  | ${shown(large)}${over ? '  OVER' : ''}`);
}
await browser.close();
await site.close();
if (failed) process.exitCode = 1;
