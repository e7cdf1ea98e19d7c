/**
 * Kills Chromium at a random moment while somebody types, opens it again, and compares what is there with what the
 * page had said. 0 words may be lost that were shown as on the disk, and at most half a second of typing.
 *
 *     node tests/reliability/kill.mjs [kills, default 100]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePage, startChromium, wait } from './chromium.mjs';

const kills = Number(process.argv[2] ?? 100);
const allowed = 500;
const profile = mkdtempSync(join(tmpdir(), 'sfs-kill-'));
const { address, stop } = await servePage();

/** Per kill: what was typed when, the longest text that was shown as on the disk, and when it all ended. */
const trials = [];
const lostTyping = [];
let lostWords = 0;
let changedLater = 0;
let variants = 0;

/** Compares one row with its trial. @returns the text that is there */
async function compare(page, trial) {
  const found = await page.evaluate((row) => window.lab.read(row), trial.row);
  if (!found.startsWith(trial.disk)) {
    lostWords += trial.disk.split(' ').length - found.split(' ').length;
    console.error(`LOST in ${trial.row}: on the disk “${trial.disk.slice(-60)}”, found “${found.slice(-60)}”`);
  }
  const firstLost = trial.typed.find(({ text }) => text.length > found.length);
  // What was typed last may have been lost; how long before the end the first lost letter was typed is the loss.
  lostTyping.push(firstLost === undefined ? 0 : Math.max(0, trial.ended - firstLost.at));
  return found;
}

for (let turn = 0; turn <= kills; turn += 1) {
  const browser = await startChromium(profile);
  const page = await browser.open(address);
  await page.evaluate(() => window.lab.open());
  const last = trials.at(-1);
  if (last !== undefined) last.found = await compare(page, last);
  // Nothing that was there after an earlier kill may ever change again.
  for (const trial of trials) {
    const now = await page.evaluate((row) => window.lab.read(row), trial.row);
    if (now !== trial.found) changedLater += 1;
  }
  variants += await page.evaluate(() => window.lab.variants() + window.lab.unreadable());
  if (turn === kills) {
    await browser.kill();
    break;
  }
  const trial = { row: `r-${turn}`, typed: [], disk: '', ended: 0, found: '' };
  await page.exposeFunction('tell', (what) => {
    if (trial.ended > 0) return;
    if (what.typed !== undefined) trial.typed.push({ text: what.typed, at: what.at });
    if (what.disk !== undefined && what.disk.length > trial.disk.length) trial.disk = what.disk;
  });
  await page.evaluate((row) => { window.lab.typeInto(row, window.tell); }, trial.row);
  let typing = true;
  const typist = (async () => {
    for (let word = 0; typing; word += 1) {
      await page.keyboard.type(`ord${turn}-${word} `, { delay: 15 + Math.random() * 60 });
      if (Math.random() < 0.15) await wait(Math.random() * 700);
    }
  })().catch(() => undefined);
  await wait(300 + Math.random() * 3700);
  trial.ended = Date.now();
  await browser.kill();
  typing = false;
  await typist;
  trials.push(trial);
  if ((turn + 1) % 10 === 0) console.log(`${turn + 1} kills, ${lostWords} words lost`);
}

stop();
rmSync(profile, { recursive: true, force: true });
const typed = trials.reduce((sum, { typed: letters }) => sum + letters.length, 0);
const sorted = lostTyping.toSorted((a, b) => a - b);
const worst = sorted.at(-1) ?? 0;
console.log(
  `${kills} kills of Chromium while typing (${typed} letters): ${lostWords} words lost that were shown as on the disk; `
  + `typing lost: median ${sorted[Math.floor(sorted.length / 2)] ?? 0} ms, worst ${worst} ms (allowed ${allowed}); `
  + `${changedLater} earlier answers changed; ${variants} false versions or unreadable values.`,
);
if (typed === 0 || lostWords > 0 || worst > allowed || changedLater > 0 || variants > 0) process.exit(1);
