/**
 * Two real tabs write the same exercise at the same time, without either holding it; a third that is opened afterwards
 * must show every word: on top, or as another version beside it.
 *
 *     node tests/reliability/two-tabs.mjs [edits in all, default 10000]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePage, startChromium } from './chromium.mjs';

const edits = Number(process.argv[2] ?? 10_000);
/** Edits of one round: a text may hold 50 000 letters. */
const round = 2500;
const profile = mkdtempSync(join(tmpdir(), 'sfs-tabs-'));
const { address, stop } = await servePage();
const browser = await startChromium(profile);
let lost = 0;
let made = 0;
let versions = 0;
const began = Date.now();

for (let turn = 0; turn * round < edits; turn += 1) {
  const count = Math.min(round, edits - turn * round);
  const first = await browser.open(address);
  await first.evaluate(() => localStorage.removeItem('sfs:current'));
  // A book of its own for each round.
  const book = await first.evaluate(async (number) => {
    const { id } = await window.lab.open();
    return number === 0 ? id : window.lab.begin();
  }, turn);
  const second = await browser.open(address);
  await second.evaluate((id) => window.lab.open(id), book);
  const words = await Promise.all([
    first.evaluate(({ half, seed }) => window.lab.edit('a', half, seed), { half: Math.ceil(count / 2), seed: 2 * turn + 1 }),
    second.evaluate(({ half, seed }) => window.lab.edit('b', half, seed), { half: Math.floor(count / 2), seed: 2 * turn + 2 }),
  ]);
  await first.evaluate(() => window.lab.close());
  await second.evaluate(() => window.lab.close());
  await first.close();
  await second.close();
  const third = await browser.open(address);
  await third.evaluate((id) => window.lab.open(id), book);
  const found = new Set(await third.evaluate(() => window.lab.words()));
  versions += await third.evaluate(() => window.lab.variants());
  const missing = words.flat().filter((word) => !found.has(word));
  made += words.flat().length;
  lost += missing.length;
  if (missing.length > 0) console.error(`LOST in round ${turn + 1}: ${missing.slice(0, 20).join(' ')}`);
  await third.close();
}

await browser.kill();
stop();
rmSync(profile, { recursive: true, force: true });
console.log(`${made} edits in two tabs at once: ${lost} lost (${versions} other versions kept in the table; ${((Date.now() - began) / 1000).toFixed(0)} s).`);
if (made !== edits || lost > 0) process.exit(1);
