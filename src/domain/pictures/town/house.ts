/** One house per step, whole: its façade with its windows hung. */
import type { Facade } from './facade.ts';
import { gateHouse } from './gate.ts';
import { mansardHouse } from './mansard.ts';
import type { Piece } from './piece.ts';
import { housePlan } from './plan.ts';
import type { HousePlan } from './plan.ts';
import { square } from './square.ts';
import { steppedHouse } from './stepped.ts';
import { timberHouse } from './timber.ts';
import { textureDefinitions } from './textures.ts';
import { windowDefinitions, windowUses } from './windows.ts';

const shapes: Readonly<Record<HousePlan['shape'], (step: number, prefix: string) => Facade>> = {
  gate: gateHouse,
  gable: timberHouse,
  mansard: mansardHouse,
  stepped: steppedHouse,
  square,
};

/** @param prefix begins every id the drawing refers to; one prefix per picture on a page */
export const facade = (step: number, prefix: string): Facade => shapes[housePlan(step).shape](step, prefix);

/** Walls and windows; `exercises` in the order their windows light. */
export const house = (built: Facade, prefix: string, exercises: readonly string[]): readonly Piece[] =>
  [...built.body, ...windowUses(prefix, built.windows, exercises)];

/** Everything the houses refer to, each drawn once. */
export const definitions = (prefix: string, houses: readonly Facade[]): readonly Piece[] => [
  ...textureDefinitions(prefix, houses.flatMap(({ textures }) => textures)),
  ...windowDefinitions(prefix, houses.flatMap(({ windows }) => windows.map(({ kind }) => kind))),
];
