/**
 * How tables grow: 5 indicator cards beside 150 (12 scales each, one of them open), and 5 rows beside 300 (8 columns,
 * with an actor, two scales and filters), in a real Chromium. Opening is the processor's time for script, layout and
 * paint until the table can be seen, and until its last row is there: rows out of sight are drawn a few at a time.
 * A key is counted as in typing.mjs, from the moment the browser got it until the frame that shows it is done.
 *
 * Run: node tests/benchmarks/tables.mjs
 * Prints milliseconds, and fails when a table is over its limits.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromeArguments, findChrome } from '../tools/chrome.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const keys = 80;
/** ms: until the table is seen, and p95 of a key. */
const limits = { open: 200, key: 16 };

const ends = { low: 'inga tecken', high: 'tydliga tecken' };
const cards = {
  id: 'sheets', kind: 'table', layout: 'cards', label: 'Indikatorer', rowName: 'blad',
  columns: [
    { id: 'actor', type: 'actor', label: 'Aktör' },
    ...Array.from({ length: 12 }, (_, at) => ({ id: `scale-${at}`, type: 'scale', group: `Område ${Math.floor(at / 2)}`, label: `Indikator ${at}`, ...ends })),
    { id: 'note', type: 'text', label: 'Det här vill vi minnas' },
  ],
};
const rows = {
  id: 'knowledge', kind: 'table', label: 'Kunskapsbanken', rowName: 'rad', filters: ['area'],
  columns: [
    { id: 'actor', type: 'actor', label: 'Aktör' },
    { id: 'influence', type: 'scale', label: 'Påverkan', ...ends },
    { id: 'support', type: 'scale', label: 'Stöd', ...ends },
    { id: 'area', type: 'choice', label: 'Område', options: [{ id: 'north', label: 'Norr' }, { id: 'south', label: 'Söder' }] },
    { id: 'why', type: 'text', label: 'Varför?' }, { id: 'note', type: 'text', label: 'Det här gör vi' }, { id: 'went', type: 'text', label: 'Så gick det' }, { id: 'contact', type: 'text', label: 'Kontakt' },
  ],
};
const tables = { cards: { definition: cards, sizes: [5, 150] }, rows: { definition: rows, sizes: [5, 300] } };

const page = `
import '${root}/src/styles/layers.css';
import '${root}/src/styles/tokens.css';
import '${root}/src/styles/base.css';
import '${root}/src/styles/parts.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Editor as TableEditor } from '${root}/src/fields/table/Editor.tsx';
import { definition as schema } from '${root}/src/fields/table/schema.ts';
import { createWords } from '${root}/src/domain/words.ts';
import ui from '${root}/content/sv/ui.json';

const tables = ${JSON.stringify(tables)};
const [kind, size] = location.hash.slice(1).split('-');
const definition = schema.parse(tables[kind].definition);
const actors = Array.from({ length: 150 }, (_, at) => ({ id: 'a-' + at, name: 'Aktör ' + at, industry: 'Hotell' }));
const byId = new Map(actors.map((actor) => [actor.id, { ...actor, removed: false }]));
const register = { actors, actor: (id) => byId.get(id) ?? null, add: () => 'a-1', rename: () => undefined };
const cell = { actor: (at) => 'a-' + (at % 150), scale: (at) => 1 + (at % 5), choice: (at) => (at % 2 === 0 ? 'north' : 'south'), text: () => 'Vill ha ett möte efter sommaren.' };
const answer = Array.from({ length: Number(size) }, (_, at) => ({
  id: 'r-' + String(at).padStart(5, '0'), position: at + 1,
  cells: Object.fromEntries(definition.columns.map(({ id, type }) => [id, cell[type](at)])),
}));
const words = createWords(ui);

function Editor() {
  const [value, setValue] = useState(answer);
  return <TableEditor field={definition} answer={value} onChange={setValue} readOnly={false} words={words} idPrefix="t" register={register} />;
}
const main = document.querySelector('main');
const rowsThere = () => document.querySelectorAll('[data-row]').length;
const until = async (ready) => { while (!ready()) await new Promise((done) => { setTimeout(done, 2); }); };
globalThis.open = async () => {
  // Not by the debugger: what that runs is no task of the page's.
  setTimeout(() => { render(<Editor />, main); });
  await until(() => rowsThere() > 0);
  await new Promise((done) => { requestAnimationFrame(() => { requestAnimationFrame(done); }); });
};
// Long tables draw their last rows when the first can be seen.
globalThis.whole = () => until(() => rowsThere() === Number(size));

globalThis.times = [];
const channel = new MessageChannel();
let began = 0;
channel.port1.onmessage = () => { globalThis.times.push(performance.now() - began); };
addEventListener('keydown', (event) => {
  began = event.timeStamp;
  requestAnimationFrame(() => { channel.port2.postMessage(null); });
}, { capture: true });
`;

const folder = mkdtempSync(join(tmpdir(), 'tables-'));
await build({
  stdin: { contents: page, resolveDir: root, loader: 'tsx' },
  outfile: join(folder, 'page.js'),
  bundle: true, minify: true, format: 'esm', jsx: 'automatic', jsxImportSource: 'preact',
  // All that the editor is drawn with is here from the start.
  define: { 'import.meta.env.SSR': 'true' },
  nodePaths: [join(root, 'node_modules')], external: ['/fonts/*'], logLevel: 'error',
});
writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Tabeller</title><style>${readFileSync(join(folder, 'page.css'), 'utf8')} main { container-type: inline-size; }</style><body><main class="container"></main><script type="module">${readFileSync(join(folder, 'page.js'), 'utf8').replaceAll('</script', '<\\/script')}</script></body></html>`);

const browser = await chromium.launch({ executablePath: findChrome(), args: [...chromeArguments, '--disable-frame-rate-limit', '--disable-gpu-vsync'] });
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** Opens a table of so many rows and types in the middle of it. @returns ms */
async function measure(kind, size) {
  const tab = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' });
  await tab.goto(`${pathToFileURL(join(folder, 'index.html'))}#${kind}-${size}`);
  const session = await tab.context().newCDPSession(tab);
  // The page's own processor time, so that what else the computer does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  const before = await worked();
  await tab.evaluate(() => globalThis.open());
  const open = (await worked()) - before;
  await tab.evaluate(() => globalThis.whole());
  const whole = (await worked()) - before;
  const row = `t-r-${String(Math.floor(size / 2)).padStart(5, '0')}`;
  if (kind === 'cards') await tab.locator(`[id="${row}-toggle"]`).click();
  const box = tab.locator(`[id="${row}-note"]`);
  await box.focus();
  await box.press('Control+End');
  await tab.evaluate(() => { globalThis.times.length = 0; });
  const text = ' Vi ringer igen om en vecka.'.repeat(10).slice(0, keys);
  for (const letter of text) await tab.keyboard.press(letter);
  await tab.waitForTimeout(300);
  const times = (await tab.evaluate(() => globalThis.times)).slice(10).sort((a, b) => a - b);
  if (!(await box.inputValue()).endsWith(text.trimEnd())) throw new Error(`${kind}: what was typed is not what stands there`);
  await tab.close();
  return { open, whole, median: at(times, 0.5), p95: at(times, 0.95) };
}

/** The quietest of three runs: what else the computer does can only add to the time. */
async function quietest(kind, size) {
  const runs = [];
  for (let run = 0; run < 3; run += 1) runs.push(await measure(kind, size));
  const least = (name) => Math.min(...runs.map((run) => run[name]));
  return { open: least('open'), whole: least('whole'), ...runs.sort((a, b) => a.p95 - b.p95).map(({ median, p95 }) => ({ median, p95 }))[0] };
}

let failed = false;
for (const [kind, { sizes }] of Object.entries(tables)) {
  for (const size of sizes) {
    const { open, whole, median, p95 } = await quietest(kind, size);
    const over = open > limits.open || p95 > limits.key;
    failed ||= over;
    console.log(`${kind.padEnd(6)} ${String(size).padStart(4)}   seen after ${open.toFixed(0).padStart(4)} ms (limit ${limits.open}), whole after ${whole.toFixed(0).padStart(4)}   key ${median.toFixed(1).padStart(5)} / ${p95.toFixed(1).padStart(5)} ms (limit ${limits.key})${over ? '  OVER' : ''}`);
  }
}
await browser.close();
rmSync(folder, { recursive: true });
if (failed) process.exitCode = 1;
