import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { metrics } from '../../src/print/metrics.ts';
import { root } from './source.ts';

it('the fonts for paper and their measures agree with the fonts they are made from', () => {
  expect(() => execFileSync(process.execPath, [join(root, 'tests/tools/fonts.mjs'), '--check'], { stdio: 'pipe' })).not.toThrow();
});

it('the measures know Swedish, and tell letters from further away', () => {
  for (const sign of 'åäöÅÄÖé–”…§½') {
    expect(metrics.advance('fira-sans-400', sign.codePointAt(0) ?? 0)).toBeGreaterThan(0);
    expect(metrics.isWide('fira-sans-400', sign.codePointAt(0) ?? 0)).toBe(false);
  }
  for (const sign of 'łčЇє') expect(metrics.isWide('fira-sans-600', sign.codePointAt(0) ?? 0)).toBe(true);
  expect(metrics.advance('besley-600', 'Ї'.codePointAt(0) ?? 0)).toBeUndefined();
  expect(metrics.advance('fira-sans-400', 0x1f46e)).toBeUndefined();
});
