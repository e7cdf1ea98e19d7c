/** A layout as a PDF file, made in a worker; it never leaves the computer. What makes it is fetched when somebody asks for one. */
import type { Layout } from './marks.ts';
import { fetchFonts, fileName, fontsFor, type FontAddress, type FontFile } from './pdf/fonts.ts';
import { trustedAddress } from './pdf/trusted.ts';
import type { PdfAnswer, PdfTask } from './pdf/worker.ts';
import workerAddress from './pdf/worker.ts?worker&url';
import type { PdfInfo } from './pdf/write.ts';

export type { PdfInfo };

/** A worker that has not said that it is there within this time is not waited for. */
const patience = 15_000;

/**
 * The worker's program and the fonts are fetched at the same time.
 * @returns null where this browser starts no such worker; a promise that fails where the worker did its work and failed
 */
function inWorker(layout: Layout, fontsOf: () => Promise<readonly FontFile[]>, info: PdfInfo): Promise<ArrayBuffer | null> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = new Worker(trustedAddress(new URL(workerAddress, location.href).href), { type: 'module' });
    } catch {
      // Refused, or no workers here: the page makes the file itself.
      resolve(null);
      return;
    }
    const waiting = setTimeout(() => { done(() => { resolve(null); }); }, patience);
    const done = (tell: () => void): void => {
      clearTimeout(waiting);
      worker.terminate();
      tell();
    };
    worker.onerror = (event) => {
      event.preventDefault();
      done(() => { resolve(null); });
    };
    worker.onmessage = ({ data }: MessageEvent<PdfAnswer>) => {
      if (data.type === 'ready') clearTimeout(waiting);
      else if (data.type === 'made') done(() => { resolve(data.bytes); });
      else done(() => { reject(new Error(data.reason)); });
    };
    // What is posted before the worker is there waits for it.
    fontsOf().then(
      (files) => { worker.postMessage({ layout, fonts: files, info } satisfies PdfTask); },
      (fault: unknown) => { done(() => { reject(fault instanceof Error ? fault : new Error(String(fault))); }); },
    );
  });
}

/** Lets the page paint and answer between two pieces of work. */
const breathe = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

async function onPage(layout: Layout, fontsOf: () => Promise<readonly FontFile[]>, info: PdfInfo): Promise<ArrayBuffer> {
  const [{ writePdf }, files] = await Promise.all([import('./pdf/write.ts'), fontsOf()]);
  return writePdf(layout, files, info, { breathe });
}

/**
 * @param layout as `layout()` gives it
 * @param info what the file says of itself
 * @param base where the site's files are, e.g. "/"
 * @returns the file; throws an Error where its fonts cannot be fetched
 */
export async function makePdf(layout: Layout, info: PdfInfo, base: string): Promise<Blob> {
  const fontsOf = () => fetchFonts(fontsFor(layout).map((need): FontAddress => ({ face: need.face, address: new URL(`${base}fonts/pdf/${fileName(need)}`, location.href).href })));
  const bytes = (await inWorker(layout, fontsOf, info)) ?? (await onPage(layout, fontsOf, info));
  return new Blob([bytes], { type: 'application/pdf' });
}
