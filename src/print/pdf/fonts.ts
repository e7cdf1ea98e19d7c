/** Which font files a layout needs. The wide ones are large and fetched only for a name that needs them. */
import type { Shape } from '../../domain/drawing.ts';
import type { Layout } from '../marks.ts';
import { metrics, type Face } from '../metrics.ts';
import { lineOf } from '../text.ts';

export interface FontNeed {
  readonly face: Face;
  readonly wide: boolean;
}

export interface FontFile {
  readonly face: Face;
  readonly bytes: Uint8Array;
}

/** The file's name under public/fonts/pdf/. */
export const fileName = ({ face, wide }: FontNeed): string => `${face}${wide ? '-wide' : ''}.ttf`;

function textsOf(shapes: readonly Shape[]): readonly { readonly text: string; readonly face: Face }[] {
  return shapes.flatMap((shape) => {
    if (shape.type === 'group') return textsOf(shape.shapes);
    if (shape.type !== 'text') return [];
    const face = shape.face === 'display' ? 'besley-600' as const : `fira-sans-${shape.weight}` as const;
    return lineOf(shape.text, { face, size: 1 }, metrics).segments.flatMap((segment) => (segment.type === 'text' ? [{ text: segment.text, face: segment.face }] : []));
  });
}

const isWide = (text: string, face: Face): boolean => {
  for (const sign of text) if (metrics.isWide(face, sign.codePointAt(0) ?? 0)) return true;
  return false;
};

/** @returns each face that is used, once */
export function fontsFor({ pages }: Layout): readonly FontNeed[] {
  const needs = new Map<Face, boolean>();
  for (const { marks } of pages) {
    for (const mark of marks) {
      const texts = mark.type === 'text' ? [mark] : mark.type === 'drawing' ? textsOf(mark.drawing.shapes) : [];
      for (const { text, face } of texts) needs.set(face, needs.get(face) === true || isWide(text, face));
    }
  }
  return [...needs].map(([face, wide]) => ({ face, wide }));
}

/** A font and where it is. */
export interface FontAddress {
  readonly face: Face;
  readonly address: string;
}

/** @throws Error where a font could not be fetched */
export function fetchFonts(fonts: readonly FontAddress[]): Promise<readonly FontFile[]> {
  return Promise.all(fonts.map(async ({ face, address }) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return { face, bytes: new Uint8Array(await response.arrayBuffer()) };
  }));
}
