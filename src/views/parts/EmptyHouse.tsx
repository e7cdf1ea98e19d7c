/** An empty state: an unlit house on its ground line, and beside it one sentence on what will come and one way there. */
import './empty-house.css';
import { createElement, type ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { darkWindow } from '../../domain/pictures/town/glazing.ts';
import type { Piece } from '../../domain/pictures/town/piece.ts';
import { textureDefinitions } from '../../domain/pictures/town/textures.ts';
import { timberHouse } from '../../domain/pictures/town/timber.ts';

interface EmptyHouseProps {
  /** What will come here, in one sentence, and one button or link to where it is filled in. */
  readonly children: ComponentChildren;
  /** Height of the house in px; 160 where not said. */
  readonly size?: number;
}

const drawn = (pieces: readonly Piece[]): ComponentChildren =>
  pieces.map(({ tag, attributes, pieces: inner }, index) => createElement(tag, { key: index, ...attributes }, drawn(inner)));

export function EmptyHouse({ children, size = 160 }: EmptyHouseProps) {
  const prefix = useId();
  // The low house: it has the fewest windows, and no one lives there yet.
  const house = timberHouse(3, prefix);
  const width = house.width + 28;
  return (
    <div class="empty">
      <svg height={size} width={Math.round((size * width) / house.height)} viewBox={`-14 ${-house.height} ${width} ${house.height}`} aria-hidden="true" focusable="false">
        <defs>{drawn(textureDefinitions(prefix, house.textures))}</defs>
        {drawn(house.body)}
        {drawn(house.windows.map(({ x, y }) => darkWindow(x, y)))}
      </svg>
      <div>{children}</div>
    </div>
  );
}
