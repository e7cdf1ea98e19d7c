/** The README shows the site as it is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pictures, quiet, takePictures } from '../tools/pictures.mjs';
import { address, asVisitor, useBrowser } from './harness.ts';

useBrowser();

describe('the README’s pictures', () => {
  it('show what the site shows now (if not: npm run pictures)', () => asVisitor(async ({ context }) => {
    const taken = await takePictures(address, context);
    const page = await context.newPage();
    for (const { name } of pictures) {
      const now = taken.get(name);
      if (now === undefined) throw new Error(`no picture was taken of ${name}`);
      const kept = readFileSync(`tests/pictures/${name}.png`);
      // As small as a stamp: a letter that another browser draws otherwise makes no difference, a moved part does.
      const difference = await page.evaluate(async (sources) => {
        const pixels = await Promise.all(sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const canvas = new OffscreenCanvas(90, Math.round((90 * image.naturalHeight) / image.naturalWidth));
          const ink = canvas.getContext('2d');
          if (ink === null) throw new Error('this browser cannot draw');
          ink.imageSmoothingQuality = 'high';
          ink.drawImage(image, 0, 0, canvas.width, canvas.height);
          return ink.getImageData(0, 0, canvas.width, canvas.height).data;
        }));
        const [one, other] = pixels;
        if (one === undefined || other === undefined || one.length !== other.length) return 1;
        return one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length / 255;
      }, [now, kept].map((png) => `data:image/png;base64,${png.toString('base64')}`));
      expect(difference, name).toBeLessThan(0.02);
    }
  }, quiet));
});
