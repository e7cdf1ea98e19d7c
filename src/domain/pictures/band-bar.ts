/** A bar over all possible totals, parted in bands; a marker stands at the total once there is one. */
import type { Drawing, Shape } from '../drawing.ts';
import type { Words } from '../words.ts';
import { figure, figureSize, pictureWidth } from './measures.ts';

export interface BandBar {
  /** Lowest first, without gaps, both ends in the band. `low` is hatched. */
  readonly bands: readonly { readonly from: number; readonly to: number; readonly name: string; readonly tone: 'low' | 'good' }[];
  readonly marker: number | null;
}

const stroke = 2;
const barHeight = 22;

export function bandBar({ bands, marker }: BandBar, words: Words): Drawing {
  const lowest = bands[0]?.from ?? 0;
  const highest = bands.at(-1)?.to ?? 0;
  const left = stroke / 2;
  const width = pictureWidth - stroke;
  const at = (total: number): number => left + (highest === lowest ? width : (width * (total - lowest)) / (highest - lowest));
  const barY = marker === null ? stroke / 2 : 24;
  const shapes: Shape[] = [];
  for (const [index, band] of bands.entries()) {
    // A band begins where the one before it ends, so that the line between them stands at that number.
    const before = bands[index - 1];
    const from = at(before?.to ?? band.from);
    shapes.push({ type: 'rect', x: from, y: barY, width: at(band.to) - from, height: barHeight, fill: band.tone === 'low' ? 'hatch' : 'white', stroke: 'ink', strokeWidth: stroke });
  }
  const numbersY = barY + barHeight + figureSize + 3;
  shapes.push(figure(0, numbersY, String(lowest), 'start'));
  for (const band of bands.slice(0, -1)) shapes.push(figure(at(band.to), numbersY, String(band.to), 'middle'));
  shapes.push(figure(pictureWidth, numbersY, String(highest), 'end'));

  if (marker !== null) {
    const x = at(marker);
    // Kept clear of the edges, so that the figure over the marker is never cut.
    const figureX = Math.min(Math.max(x, 11), pictureWidth - 11);
    shapes.push(
      { type: 'rect', x: Math.min(Math.max(x - 4, 0), pictureWidth - 8), y: barY - 3, width: 8, height: barHeight + 6, fill: 'light', stroke: 'ink', strokeWidth: stroke },
      figure(figureX, barY - 7, String(marker), 'middle'),
    );
  }
  const told = bands.map(({ from, to, name }) => words('picture.bands.band', { from, to, name }));
  return {
    width: pictureWidth,
    height: numbersY + 5,
    title: words('picture.bands.title'),
    description: [...(marker === null ? [] : [words('picture.bands.marker', { marker })]), ...told].join(' '),
    shapes,
  };
}
