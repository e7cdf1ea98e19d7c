/** A map on paper: drawn on the wall, and as an outline in the hand. */
import type { Fact } from '../../domain/facts.ts';
import type { FieldReport } from '../../domain/field.ts';
import { blankMap } from '../../domain/pictures/mind-map/blank.ts';
import { mindMapSheets } from '../../domain/pictures/mind-map/sheets.ts';
import type { Block } from '../../domain/report.ts';
import type { Words } from '../../domain/words.ts';
import { model } from './model.ts';
import type { Answer, Definition } from './schema.ts';
import { capital, nameOf } from './shown.ts';
import { isWritten, treeOf, type Branch } from './tree.ts';

/** The highest that a drawing may be on a wall sheet: then its letters are 11 points or more beside a head, a heading and a reminder. */
const tallest = 700;

/** Rows to write in on a blank sheet in the hand. */
const blankRows = 16;

export const reportMindMap: FieldReport<Definition, Answer> = (field, nodes, words, _spread, lookup) => {
  const { label, hint, levels, depth } = field;
  // A map always tells a tree; the type of all facts does not know which kind it was asked of.
  const tree = model.fact(field, nodes, lookup) as Extract<Fact, { type: 'tree' }>;
  const blank = tree.nodes.length === 0;
  const written = treeOf(nodes, levels.length).filter(isWritten);
  const name = ({ node, level }: Branch): string => nameOf(node, lookup) || (levels[level - 1]?.one ?? '');
  const otherwise: readonly Block[] = blank
    ? [{ type: 'table', label, columns: levels.slice(0, depth).map((level, at) => ({ label: capital(level.label), share: at + 1 })), rows: [], blankRows }]
    : [{ type: 'heading', level: 2, text: label }, ...written.map((branch) => outline(branch, name, words, depth))];
  return [
    { type: 'wall', label, drawings: blank ? [blankMap(tree, words)] : mindMapSheets(tree, tallest, words), otherwise },
    ...(hint === undefined ? [] : [{ type: 'text', text: hint, tone: 'support' } as const]),
  ];
};

/** A group with its places, and after each place whom they meet there. */
function outline(branch: Branch, name: (branch: Branch) => string, words: Words, depth: number): Block {
  const further = branch.branches.filter(isWritten);
  const items = further.map((inner) => {
    const furthest = inner.branches.filter(isWritten).map(name);
    return furthest.length === 0 ? name(inner) : words('mind-map.line', { name: name(inner), list: furthest.join(', ') });
  });
  const body: readonly Block[] = items.length > 0
    ? [{ type: 'list', items, ordered: false }]
    : depth > 1 ? [{ type: 'text', text: words('mind-map.nothing'), tone: 'support' }] : [];
  return { type: 'together', blocks: [{ type: 'heading', level: 3, text: name(branch) }, ...body] };
}
