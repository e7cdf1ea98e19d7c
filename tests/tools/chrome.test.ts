import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChrome } from './chrome.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chrome-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the search for a browser', () => {
  it('takes the one that CHROME_PATH names', async () => {
    const program = join(folder, 'my-browser');
    await writeFile(program, '', { mode: 0o755 });
    expect(findChrome({ CHROME_PATH: program })).toBe(program);
  });

  it('says so when CHROME_PATH is wrong, and does not start another one in silence', () => {
    expect(() => findChrome({ CHROME_PATH: join(folder, 'gone') })).toThrow(/there is no program there/);
  });

  it.skipIf(process.platform === 'win32' || process.platform === 'darwin')('finds one on the path, whatever it is called', async () => {
    const program = join(folder, 'google-chrome');
    await writeFile(program, '', { mode: 0o755 });
    expect(findChrome({ PATH: folder })).toBe(program);
  });
});
