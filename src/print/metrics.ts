/** How wide the letters are, so that both painters break lines at the same places. Made by tests/tools/fonts.mjs. */
import measured from './metrics.json' with { type: 'json' };

/** A face that sheets are set in; the name is also that of its file. */
export type Face = keyof typeof measured;
export const faces = Object.keys(measured) as readonly Face[];

export interface Metrics {
  /** The advance of a character in thousandths of the size, or undefined where the face lacks it. */
  advance(face: Face, code: number): number | undefined;
  /** True where the character is only in the face's wide file, for names from further away. */
  isWide(face: Face, code: number): boolean;
}

const highest = 0x2600;
/** The lowest character that stands in no basic file, save for a few signs: most text never gets there. */
const absent = 0xffff;

function tableOf(runs: readonly (readonly number[])[], into: Uint16Array): Uint16Array {
  for (const [first = 0, ...advances] of runs) for (const [at, advance] of advances.entries()) into[first + at] = advance;
  return into;
}

const blank = (): Uint16Array => new Uint16Array(highest).fill(absent);
const tables = new Map(faces.map((face) => {
  const { basic, wide } = measured[face];
  return [face, { basic: tableOf(basic, blank()), all: tableOf(wide, tableOf(basic, blank())) }] as const;
}));

function tablesOf(face: Face) {
  const found = tables.get(face);
  if (found === undefined) throw new RangeError(`no measures of ${face}`);
  return found;
}

export const metrics: Metrics = {
  advance(face, code) {
    const advance = code < highest ? tablesOf(face).all[code] : absent;
    return advance === absent ? undefined : advance;
  },
  isWide: (face, code) => code < highest && tablesOf(face).basic[code] === absent && tablesOf(face).all[code] !== absent,
};
