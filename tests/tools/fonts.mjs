/**
 * Makes what paper needs of the fonts, from the whole faces that npm brings (OFL-1.1):
 * public/fonts/pdf/*.ttf, which a PDF embeds, and src/print/metrics.json, by which sheets are laid out.
 * Each face is made twice: one file for Swedish, and a wide one that is fetched only when a name needs it.
 * The result is committed, because it changes only with the fonts; `--check` says whether it still agrees.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);

const faces = [
  { name: 'besley-600', file: '@expo-google-fonts/besley/600SemiBold/Besley_600SemiBold.ttf' },
  { name: 'fira-sans-400', file: '@expo-google-fonts/fira-sans/400Regular/FiraSans_400Regular.ttf' },
  { name: 'fira-sans-500', file: '@expo-google-fonts/fira-sans/500Medium/FiraSans_500Medium.ttf' },
  { name: 'fira-sans-600', file: '@expo-google-fonts/fira-sans/600SemiBold/FiraSans_600SemiBold.ttf' },
];

/** The same letters as the site's own latin files, so that both painters have them in the same face. */
const basic = [[0x20, 0x7e], [0xa0, 0xff], [0x131, 0x131], [0x152, 0x153], [0x2c6, 0x2c6], [0x2da, 0x2da], [0x2dc, 0x2dc], [0x2000, 0x206f], [0x20ac, 0x20ac], [0x2122, 0x2122], [0x2191, 0x2191], [0x2193, 0x2193], [0x2212, 0x2212], [0x2215, 0x2215]];
/** Other Latin alphabets, combining marks, Greek, Cyrillic, Vietnamese, a few signs and arrows. */
const wide = [[0x100, 0x24f], [0x2bb, 0x2dd], [0x300, 0x36f], [0x370, 0x3ff], [0x400, 0x52f], [0x1e00, 0x1eff], [0x2070, 0x209f], [0x20a0, 0x20bf], [0x2100, 0x215f], [0x2190, 0x2199], [0x2200, 0x22ff], [0x25a0, 0x25ff]];

const inside = (ranges) => (code) => ranges.some(([from, to]) => code >= from && code <= to);

/** The characters of a TrueType font with their advance widths, read from its own tables. */
function read(font) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map();
  for (let at = 0; at < view.getUint16(4); at += 1) {
    const record = 12 + at * 16;
    tables.set(String.fromCharCode(...font.subarray(record, record + 4)), view.getUint32(record + 8));
  }
  const table = (name) => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`the font has no table ${name}`);
    return offset;
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const measured = view.getUint16(table('hhea') + 34);
  const advanceOf = (glyph) => view.getUint16(table('hmtx') + Math.min(glyph, measured - 1) * 4);
  const advances = new Map();
  const cmap = table('cmap');
  for (let at = 0; at < view.getUint16(cmap + 2); at += 1) {
    const sub = cmap + view.getUint32(cmap + 4 + at * 8 + 4);
    if (view.getUint16(sub) !== 4) continue;
    const segments = view.getUint16(sub + 6) / 2;
    for (let segment = 0; segment < segments; segment += 1) {
      const end = view.getUint16(sub + 14 + segment * 2);
      const start = view.getUint16(sub + 16 + segments * 2 + segment * 2);
      const delta = view.getUint16(sub + 16 + segments * 4 + segment * 2);
      const rangeAt = sub + 16 + segments * 6 + segment * 2;
      const range = view.getUint16(rangeAt);
      for (let code = start; code <= end && code < 0xffff; code += 1) {
        const glyph = range === 0 ? (code + delta) & 0xffff : view.getUint16(rangeAt + range + (code - start) * 2);
        if (glyph !== 0) advances.set(code, Math.round((advanceOf(glyph) * 1000) / unitsPerEm));
      }
    }
  }
  return advances;
}

/** `[first, advance, advance, …]` for each unbroken run of characters: short to send, quick to read. */
function runs(advances) {
  const made = [];
  let last = -2;
  for (const [code, advance] of [...advances].sort(([one], [other]) => one - other)) {
    if (code === last + 1) made.at(-1).push(advance);
    else made.push([code, advance]);
    last = code;
  }
  return made;
}

const made = new Map();
const metrics = {};
for (const { name, file } of faces) {
  const whole = readFileSync(require.resolve(file));
  const all = [...read(whole)].filter(([code]) => inside(basic)(code) || inside(wide)(code));
  const letters = (keep) => all.filter(([code]) => keep(code)).map(([code]) => String.fromCodePoint(code)).join('');
  // jsPDF reads no layout tables and no hints; without them the files are a third smaller.
  const options = { targetFormat: 'truetype', noHinting: true, keepFeatures: [], noLayoutClosure: true, dropTables: ['GSUB', 'GPOS', 'GDEF', 'DSIG', 'STAT'] };
  made.set(`public/fonts/pdf/${name}.ttf`, await subsetFont(whole, letters(inside(basic)), options));
  made.set(`public/fonts/pdf/${name}-wide.ttf`, await subsetFont(whole, letters(() => true), options));
  metrics[name] = { basic: runs(all.filter(([code]) => inside(basic)(code))), wide: runs(all.filter(([code]) => !inside(basic)(code))) };
}
made.set('src/print/metrics.json', Buffer.from(`{\n${Object.entries(metrics).map(([name, value]) => `  "${name}": ${JSON.stringify(value)}`).join(',\n')}\n}\n`));

const differs = [...made].filter(([path, bytes]) => {
  const file = join(root, path);
  return !existsSync(file) || !readFileSync(file).equals(bytes);
});
if (process.argv.includes('--check')) {
  for (const [path] of differs) console.error(`${path} does not agree with the fonts: run npm run fonts`);
  if (differs.length > 0) process.exitCode = 1;
} else {
  for (const [path, bytes] of differs) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
    console.log(`${path}: ${(bytes.length / 1024).toFixed(1)} kB`);
  }
}
