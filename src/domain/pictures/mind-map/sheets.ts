/** A map that is too high for one sheet, on several: each with what is in the middle and as many branches as it has room for. */
import type { Drawing } from '../../drawing.ts';
import type { Words } from '../../words.ts';
import { drawTwigs } from './draw.ts';
import { labelOf, lookOf } from './label.ts';
import { bandOf, heightWith, margin, stackOf } from './layout.ts';
import { twigsOf, type Tree, type Twig } from './tree.ts';

/** The branch in pieces that are no higher than `tallest`, as far as that is possible: one label cannot be parted. */
function pieces(twig: Twig, tallest: number, levels: Tree['levels'], say: Words): readonly Twig[] {
  if (bandOf(twig) <= tallest || twig.twigs.length === 0) return [twig];
  const stacks: Twig[][] = [];
  for (const inner of twig.twigs.flatMap((each) => pieces(each, tallest, levels, say))) {
    const last = stacks.at(-1);
    if (last !== undefined && stackOf([...last, inner]) <= tallest) last.push(inner);
    else stacks.push([inner]);
  }
  return stacks.map((twigs, at): Twig => {
    if (at === 0) return { ...twig, twigs };
    const node = { ...twig.node, text: say('picture.mind-map.goes-on', { name: twig.node.text }) };
    return { ...twig, node, label: labelOf(node, levels), twigs };
  });
}

/**
 * @param tallest the highest that a drawing may be, in its units
 * @returns the map in order, at least one drawing
 */
export function mindMapSheets(tree: Tree, tallest: number, say: Words): readonly Drawing[] {
  const room = tallest - margin * 2;
  const sheets: Twig[][] = [[]];
  // A name that goes on is a little longer, and may take a line more.
  for (const piece of twigsOf(tree).flatMap((twig) => pieces(twig, room - lookOf(1).lineHeight, tree.levels, say))) {
    const last = sheets.at(-1);
    if (last !== undefined && (last.length === 0 || heightWith([...last, piece], tree.root) <= tallest)) last.push(piece);
    else sheets.push([piece]);
  }
  return sheets.map((twigs) => drawTwigs(twigs, tree, say).drawing);
}
