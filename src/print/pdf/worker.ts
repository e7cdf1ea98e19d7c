/** Makes a PDF beside the page, so that the page never waits. Its first message says that it is there. */
import type { Layout } from '../marks.ts';
import type { FontFile } from './fonts.ts';
import { writePdf, type PdfInfo } from './write.ts';

export interface PdfTask {
  readonly layout: Layout;
  readonly fonts: readonly FontFile[];
  readonly info: PdfInfo;
}

export type PdfAnswer = { readonly type: 'ready' } | { readonly type: 'made'; readonly bytes: ArrayBuffer } | { readonly type: 'failed'; readonly reason: string };

/** What a worker has around it, of what is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<PdfTask>) => void) | null;
  postMessage(answer: PdfAnswer, transfer?: readonly Transferable[]): void;
}
const scope = self as unknown as Scope;

scope.onmessage = ({ data: { layout, fonts, info } }) => {
  writePdf(layout, fonts, info).then(
    (bytes) => { scope.postMessage({ type: 'made', bytes }, [bytes]); },
    (fault: unknown) => { scope.postMessage({ type: 'failed', reason: String(fault) }); },
  );
};
scope.postMessage({ type: 'ready' });
