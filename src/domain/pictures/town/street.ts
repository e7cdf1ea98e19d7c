/** The whole street: houses 0–8 in their order on the ground line, with what stands between them. */
import { bicycle, hedge, streetLamp, tree, waterTower } from './greenery.ts';
import { definitions, facade, house } from './house.ts';
import { at, piece } from './piece.ts';
import type { Piece } from './piece.ts';
import { stepCount } from './plan.ts';

/** The distance from each house to the next. */
const gaps = [64, 44, 44, 66, 40, 66, 44, 52];

export interface StreetPlace {
  /** Left wall, and from wall to wall, in units. */
  readonly x: number;
  readonly width: number;
}

export interface Street {
  readonly width: number;
  readonly height: number;
  /** Where each step's house stands. */
  readonly places: readonly StreetPlace[];
  readonly pieces: readonly Piece[];
}

/**
 * @param exercises per step, the ids of its exercises in the order the windows light
 */
export function street(prefix: string, exercises: readonly (readonly string[])[]): Street {
  const houses = Array.from({ length: stepCount }, (_, step) => facade(step, prefix));
  const places = houses.reduce<readonly StreetPlace[]>((before, { width }, step) => {
    const last = before.at(-1);
    return [...before, { x: last === undefined ? 0 : last.x + last.width + (gaps[step - 1] ?? 0), width }];
  }, []);
  const x = (step: number): number => places[step]?.x ?? 0;
  const end = (step: number): number => x(step) + (places[step]?.width ?? 0);
  return {
    width: end(stepCount - 1),
    height: Math.max(...houses.map(({ height }) => height)) + 3,
    places,
    pieces: [
      piece('defs', {}, definitions(prefix, houses)),
      waterTower(end(5) + 6, 1.35),
      tree(end(0) + 34, 132),
      tree(end(3) + 36, 150),
      tree(end(5) + 30, 128, true),
      ...houses.map((built, step) => at(x(step), house(built, prefix, exercises[step] ?? []))),
      hedge(x(2) - 40, 36),
      hedge(x(5) - 38, 34, 22),
      bicycle(x(3) - 37),
      streetLamp(-34),
      streetLamp(end(3) + 10),
      streetLamp(x(7) - 22),
    ],
  };
}
