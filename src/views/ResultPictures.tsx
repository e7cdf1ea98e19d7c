/** The result's large pictures, each with its heading and with what says the same in words. Fetched where a result has any. */
import './result-pictures.css';
import type { Result } from '../domain/result.ts';
import { Blocks } from './Blocks.tsx';
import { DrawingView } from './parts/DrawingView.tsx';

export function ResultPictures({ pictures }: { readonly pictures: NonNullable<Result['pictures']> }) {
  return (
    <>
      {pictures.map(({ heading, drawing, blocks = [] }, at) => (
        <figure key={at} class="result-picture" aria-labelledby={`bild-${at}`}>
          <figcaption><h2 id={`bild-${at}`}>{heading}</h2></figcaption>
          {/* On a phone a wide picture keeps its letters readable and is moved sideways. */}
          <div class="result-picture-frame" tabIndex={0} role="group" aria-labelledby={`bild-${at}`}><DrawingView drawing={drawing} id={`bild-${at}-ritning`} /></div>
          {blocks.length === 0 ? null : <div class="result-picture-words"><Blocks blocks={blocks} level={3} id={`bild-${at}-ord`} /></div>}
        </figure>
      ))}
    </>
  );
}
