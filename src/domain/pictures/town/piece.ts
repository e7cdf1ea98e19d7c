/**
 * The town's drawing as data: pieces of SVG in a tree, painted as markup by the site (at build time) and as
 * elements by the islands. Numbers are in the town's unit (a window is 22 wide and 39 high). Everything stands
 * on the ground at y = 0, so heights are negative.
 */
export interface Piece {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly pieces: readonly Piece[];
}

export const piece = (tag: string, attributes: Piece['attributes'], pieces: readonly Piece[] = []): Piece =>
  ({ tag, attributes, pieces });

/** A tenth of a unit is finer than any screen shows at the sizes the town is drawn in. */
export const round = (value: number): number => Math.round(value * 10) / 10 + 0;

/** Path data written as a template: every number put into it is rounded. */
export const d = (parts: TemplateStringsArray, ...values: readonly number[]): string =>
  parts.reduce((text, part, index) => `${text}${round(values[index - 1] ?? 0)}${part}`);

export const filled = (path: string, fill: string, more: Piece['attributes'] = {}): Piece =>
  piece('path', { d: path, fill, ...more });

export const lined = (path: string, stroke: string, width: number, more: Piece['attributes'] = {}): Piece =>
  piece('path', { d: path, fill: 'none', stroke, 'stroke-width': width, ...more });

export const block = (x: number, y: number, width: number, height: number, fill: string, more: Piece['attributes'] = {}): Piece =>
  piece('rect', { x: round(x), y: round(y), width: round(width), height: round(height), fill, ...more });

export const disc = (x: number, y: number, r: number, fill: string, more: Piece['attributes'] = {}): Piece =>
  piece('circle', { cx: round(x), cy: round(y), r, fill, ...more });

/** Moves pieces, and scales them about their own foot. */
export const at = (x: number, pieces: readonly Piece[], scale = 1): Piece =>
  piece('g', { transform: `translate(${round(x)} 0)${scale === 1 ? '' : `scale(${scale})`}` }, pieces);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The pieces as SVG markup, safe for any attribute value. */
export const markup = (pieces: readonly Piece[]): string =>
  pieces.map(({ tag, attributes, pieces: inner }) => {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join('');
    return inner.length === 0 ? `<${tag}${written}/>` : `<${tag}${written}>${markup(inner)}</${tag}>`;
  }).join('');
