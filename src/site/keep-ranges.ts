/** Keeps a range such as 4–8 on one line: browsers may break after its dash, unless a word joiner stands there. */

interface Node {
  readonly type: string;
  value?: string;
  readonly children?: readonly Node[];
}

const wordJoiner = '\u2060';

/** @returns the text with a word joiner after each dash between two figures */
export const joinRanges = (text: string): string => text.replace(/(\d–)(?=\d)/g, `$1${wordJoiner}`);

function join(node: Node): void {
  if (node.type === 'text' && node.value !== undefined) node.value = joinRanges(node.value);
  for (const child of node.children ?? []) join(child);
}

/** For the guides' Markdown: a plugin in the form that unified expects. */
export const keepRanges = () => join;
