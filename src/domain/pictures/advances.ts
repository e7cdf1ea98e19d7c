/**
 * How wide words are in the faces of the large pictures, closer than text.ts knows it: there names stand side by side, and none may be
 * left out for room that it does not need. Apart from text.ts, so that the pictures of the result window do not carry it.
 */
import { charactersOf, widthOf } from './text.ts';

type Table = ReadonlyMap<string, number>;
const tableOf = (groups: readonly (readonly [characters: string, width: number])[]): Table =>
  new Map(groups.flatMap(([characters, width]) => Array.from(characters, (character) => [character, width] as const)));

/** Advance widths in hundredths of the size, rounded up: of Fira Sans the widest of 400, 500 and 600, and of Besley 600. */
const sans = tableOf([
  ["',.:;’·", 24], [' !', 28], ['Iijlí', 30], ['J()[]', 34], ['ft', 38], ['r-|', 42], ['"”*1z', 46], ['7?csç', 48], ['F', 50],
  ['/23<=>L_vxyý–×−', 52], ['+5ETZÉ', 54], ['#$469aegkåäéèá', 56], ['08CSVX', 58], ['APYbdhnopquöÅÄüøñúó', 60], ['BRK', 64], ['DGHUÜ', 68],
  ['NOQÖØ', 70], ['…&w', 76], ['M', 80], ['Æ%Wmæ½', 96],
]);
const besley = tableOf([
  ["':·;.’", 28], [' ,|j', 34], ['![]lií', 38], ['tf', 42], ['"-I()', 48], ['/”×', 52], ['+rs1357<=>_z', 56], ['48?ceéèç69aoåäöáøó', 60], ['02v*Jgx', 64],
  ['#qyý$bdkpShuüúnñ–…', 72], ['PFLBZ', 80], ['ETÉYCR', 84], ['DOQÖØUÜ', 88], ['&AGNVXwÅÄæK', 92], ['Hm', 98], ['½%@M', 110], ['WÆ', 132],
]);

function measured(table: Table, text: string, size: number): number {
  const composed = text.normalize('NFC');
  let width = 0;
  for (const character of composed) {
    const advance = table.get(character);
    if (advance === undefined) return measuredBySign(table, composed, size);
    width += advance;
  }
  return (width * size) / 100;
}

/** Where some letter is not ours: signs that stand on a letter take no room, and what is not in the table is a little wider than text.ts takes it to be. */
const measuredBySign = (table: Table, text: string, size: number): number =>
  charactersOf(text).reduce((sum, sign) => {
    const known = table.get(String.fromCodePoint(sign.codePointAt(0) ?? 32));
    return sum + (known === undefined ? widthOf(sign, size) * 1.15 : (known * size) / 100);
  }, 0);

/** In the units of `size`, whatever the weight. Never too narrow. */
export const sansWidth = (text: string, size: number): number => measured(sans, text, size);
export const displayWidth = (text: string, size: number): number => measured(besley, text, size);
