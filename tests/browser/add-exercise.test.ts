/** "How to add an exercise" of README, done: one new file in a copy of the project, and then its page, form and sheet. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../tools/serve.mjs';
import { root } from '../tools/source.ts';
import { asVisitor, useBrowser } from './harness.ts';

useBrowser();

const added = `---
id: neighbours
slug: grannarna
step: 0
number: "0.5"
title: Grannarna
lead: Vad kan ni lära av en stad som redan har börjat?
kind: activity
minutes: 45
who: Den tänkta kärngruppen
material: Telefon
individual: false
fields:
  - id: town
    kind: short-text
    label: Vilken stad frågar ni?
  - id: learnt
    kind: long-text
    label: Vad tar ni med er hem?
    lines: 5
paper: [A4]
facilitator:
  aim: Gruppen har hört hur det gick för någon annan.
  lead: [Ring tillsammans.]
  stuck: [Fråga regionkoordinatorn vem som har börjat.]
  careful: [Be inte om enskilda ärenden.]
example:
  group:
    town: Dalköping
    learnt: Börja smått och håll i.
---

Ring en stad som liknar er.
`;

let copy: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'exercise-'));
  const left = new Set(['node_modules', 'dist', '.git', '.astro']);
  await cp(root, copy, { recursive: true, filter: (path) => !left.has(relative(root, path).split(sep)[0] ?? '') });
  // The packages are the same, but what Astro keeps of the last build beside them is not.
  await mkdir(join(copy, 'node_modules'));
  const packages = (await readdir(join(root, 'node_modules'))).filter((name) => !['.astro', '.vite', '.cache'].includes(name));
  await Promise.all(packages.map((name) => symlink(join(root, 'node_modules', name), join(copy, 'node_modules', name), 'junction')));
  // Step 0 has as many exercises as its house has windows; one makes room.
  await rm(join(copy, 'content/sv/exercises/0-5-town.mdx'));
  await writeFile(join(copy, 'content/sv/exercises/0-5-neighbours.mdx'), added);
  // Not the environment of the tests: it would make a build for testing.
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|VITEST.*)$/.test(name)));
  await promisify(execFile)(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: copy, env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1' } });
  server = await serve({ folder: join(copy, 'dist'), port: 0 });
}, 300_000);

afterAll(async () => {
  await server.close();
  await rm(copy, { recursive: true, force: true });
});

const here = (): { baseURL: string } => ({ baseURL: server.address });

describe('an exercise added as one file', () => {
  it('has a page with its guide and a form', () => asVisitor(async ({ page }) => {
    const opened = await page('/ovningar/0-5-grannarna/');
    expect(await opened.getByRole('heading', { level: 1 }).textContent()).toContain('Grannarna');
    expect(await opened.getByText('Ring en stad som liknar er.').count()).toBe(1);
    expect(await opened.getByLabel('Vilken stad frågar ni?').count()).toBe(1);
    expect(await opened.getByLabel('Vad tar ni med er hem?').count()).toBe(1);
  }, here()));

  it.each(['/ovningar/', '/ovningar/0-4-roller-i-karngruppen/', '/ovningar/0-6-ar-ni-redo/', '/skriv-ut/'])('is found from %s', (path) => asVisitor(async ({ page }) => {
    expect(await (await page(path)).locator('a[href*="0-5-grannarna"]').count()).toBeGreaterThan(0);
  }, here()));

  it('has a sheet to write on with a pen', () => asVisitor(async ({ page }) => {
    const text = await (await page('/papper/0-5-grannarna/a4/')).locator('body').innerText();
    expect(text).toContain('Grannarna');
    expect(text).toContain('Vad tar ni med er hem?');
  }, here()));
});
