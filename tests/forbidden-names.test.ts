import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import forbidden from './forbidden-names.json' with { type: 'json' };
import { sources, type SourceFile } from './tools/source.ts';

/**
 * The workbook never says where sexual services are advertised: who needs to know asks the police or the regional
 * coordinator. The names are kept as hashes only, so that neither the guard nor a failed test spreads them.
 */
const hashes = new Set(forbidden.hashes);
const hashOf = (name: string): string => createHash('sha256').update(name).digest('hex');

/** Everything in a line that could be a name: words, two and three words written apart, domains and their parts. In lower case. */
function* candidates(line: string): Generator<string> {
  const lower = line.normalize('NFC').toLowerCase();
  const words = [...lower.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);
  for (const [at, word] of words.entries()) {
    yield word;
    // ”…s sida”
    yield word.replace(/s$/, '');
    yield words.slice(at, at + 2).join('');
    yield words.slice(at, at + 3).join('');
  }
  for (const [host] of lower.matchAll(/(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+/gu)) {
    const labels = host.split('.');
    for (const at of labels.keys()) yield labels.slice(at).join('.');
  }
  for (const [hyphened] of lower.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu)) yield hyphened;
}

/** Places where a name stands, told by file, line and hash: never by the name. */
function found(files: readonly SourceFile[], names: ReadonlySet<string>): readonly string[] {
  const known = new Map<string, string | null>();
  const forbiddenHash = (candidate: string): string | null => {
    const before = known.get(candidate);
    if (before !== undefined) return before;
    const hash = hashOf(candidate);
    const result = names.has(hash) ? hash : null;
    known.set(candidate, result);
    return result;
  };
  return files.flatMap(({ path, text }) => text.split('\n').flatMap((line, index) => {
    const here = new Set([...candidates(line)].flatMap((candidate) => forbiddenHash(candidate) ?? []));
    return [...here].map((hash) => `${path}:${String(index + 1)}: ${hash.slice(0, 12)}…`);
  }));
}

describe('sites where sexual services are advertised', () => {
  it('are named nowhere in the project', { timeout: 60_000 }, () => {
    const files = sources('content/**/*.{mdx,json}', 'src/**/*.{ts,tsx,astro,css,mjs}', 'tests/**/*.{ts,tsx,mjs,md}', 'README.md');
    expect(files.length).toBeGreaterThan(100);
    expect(found(files, hashes)).toEqual([]);
  });

  it('are kept as hashes, each once and in order', () => {
    expect(forbidden.hashes.length).toBeGreaterThan(20);
    expect(forbidden.hashes.filter((hash) => !/^[0-9a-f]{64}$/.test(hash))).toEqual([]);
    expect(forbidden.hashes).toEqual([...hashes].sort());
  });
});

describe('the guard', () => {
  // Names that nobody has, so that it can be seen to find them.
  const names = new Set(['annonsbladet', 'made-up.example', 'tre-ord-ihop'].map(hashOf));
  const places = (text: string) => found([{ path: 'a.mdx', text }], names);

  it.each([
    'Titta på Annonsbladet.', 'ANNONSBLADET', 'annons bladet', 'annons-bladet', 'https://www.annonsbladet.example/x', 'se made-up.example i kväll',
    'https://sv.MADE-UP.example/?q=1', 'tre-ord-ihop', 'x.annonsbladet.com', 'annonsbladets sida',
  ])('finds a name in %j', (text) => {
    expect(places(`Först en rad.\n${text}\n`)).toHaveLength(1);
    expect(places(`Först en rad.\n${text}\n`)[0]).toMatch(/^a\.mdx:2: [0-9a-f]{12}…$/);
  });

  it.each(['Annonser i bladet', 'annonsbladen', 'made-up', 'example', ''])('lets %j be', (text) => {
    expect(places(text)).toEqual([]);
  });
});
