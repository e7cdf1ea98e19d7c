/**
 * Stands in for what jsPDF would fetch to draw HTML and SVG (html2canvas, canvg, dompurify): 85 kB gzipped that sheets,
 * which are drawn mark by mark, never use. See `resolve.alias` in astro.config.mjs.
 */
export default function absent(): never {
  throw new Error('sheets are drawn mark by mark, and not from HTML');
}
