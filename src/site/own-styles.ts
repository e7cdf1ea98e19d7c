/**
 * All exercises are one page to Astro, which writes the style sheets of every kind of field into each of them. Here a
 * page keeps those of the kinds that it has: half of what a page weighs would else be for others.
 */

/** What islands that are written in are drawn from: an exercise or another sheet, or one field. */
interface Props {
  readonly definition?: { readonly fields?: readonly { readonly kind: string }[] };
  readonly field?: { readonly kind: string };
}

const characters: Readonly<Record<string, string>> = { '&quot;': '"', '&#34;': '"', '&#39;': "'", '&#38;': '&', '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** The kinds of the fields that a page's islands are written in with. Where fields are only read, their kinds' styles are not asked for. */
export function kindsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/ data-props="([^"]*)"/g)].flatMap(([, text = '']) => {
    // Island.astro wrote them, from these very types.
    const { definition, field } = JSON.parse(text.replace(/&[#a-z0-9]+;/g, (name) => characters[name] ?? name)) as Props;
    return [...(definition?.fields ?? []), ...(field === undefined ? [] : [field])].map(({ kind }) => kind);
  }));
}

const layer = /@layer fields\.([a-z-]+)\{/g;
const order = /@layer [a-z,]+;\s*/g;

/** Where the block ends whose opening brace stands just before `from`: the place after its closing one. */
function endOf(css: string, from: number): number {
  let depth = 1;
  let at = from;
  for (let quote = ''; at < css.length && depth > 0; at += 1) {
    const letter = css.charAt(at);
    if (letter === '\\') at += 1;
    else if (quote !== '') { if (letter === quote) quote = ''; }
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '{') depth += 1;
    else if (letter === '}') depth -= 1;
  }
  return at;
}

/**
 * @param css a style sheet as it was built: each kind's rules stand in a layer `fields.<kind>` (bundling.mjs puts them
 * there), and the order of the layers is said again before each of the sheets that it was put together from
 * @param kinds of fields on the page
 * @returns the sheet without the rules of other kinds, with the order of the layers said once
 */
export function ownStyles(css: string, kinds: ReadonlySet<string>): string {
  let kept = '';
  let from = 0;
  for (const { index, 0: opening, 1: kind = '' } of css.matchAll(layer)) {
    if (kinds.has(kind)) continue;
    kept += css.slice(from, index);
    from = endOf(css, index + opening.length);
  }
  kept += css.slice(from);
  let first = true;
  return kept.replace(order, (statement) => {
    const is = first;
    first = false;
    return is ? statement : '';
  });
}
