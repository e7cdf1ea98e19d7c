/** Carry out: a brick house with a stepped gable, copings on every step, string courses and iron wall anchors. */
import { columnX, doors, hangWindows, module, wallWidth } from './facade.ts';
import type { Facade } from './facade.ts';
import { block, d, filled, lined } from './piece.ts';
import type { Piece } from './piece.ts';
import { coats, pigments } from './pigments.ts';
import { housePlan } from './plan.ts';
import { textured } from './textures.ts';

const steps = 4;
const rise = 24;

export function steppedHouse(step: number, prefix: string): Facade {
  const plan = housePlan(step);
  const coat = coats[plan.coat];
  const floors = plan.rows.length - 1;
  const width = wallWidth(plan.rows[0]?.length ?? 3);
  const wall = module.plinth + floors * module.row + 10;
  const run = (width - 30) / 2 / steps;
  // From the left eaves up over the steps; the right side mirrors it. The top is lower than a step.
  const treads = Array.from({ length: steps }, (_, index) => ({ x: index * run, y: wall + (index + 1) * rise }));
  const top = { x: steps * run, y: wall + steps * rise + 14 };
  const left = treads.map(({ x, y }) => d`V${-y}H${x + run}`).join('');
  const right = treads.toReversed().map(({ x, y }) => d`V${-y}H${width - x}`).join('');
  const outline = `M0 0${left}${d`V${-top.y}H${width - top.x}`}${right}V0z`;
  const coping = (x: number, y: number, length: number): Piece => block(x - 2, -y - 4.5, length + 4, 5, pigments.coping);
  const windows = hangWindows(step, plan, (column) => ({ x: columnX(column), y: -wall - 19 }));
  const floorLine = -module.plinth - module.row;
  return {
    width,
    height: top.y + 5,
    textures: ['bricks'],
    windows,
    body: [
      filled(outline, coat.wall),
      filled(outline, textured(prefix, 'bricks')),
      ...treads.flatMap(({ x, y }) => [coping(x, y, run), coping(width - x - run, y, run)]),
      coping(top.x, top.y, width - 2 * top.x),
      block(0, -wall + 2, width, 3.5, pigments.coping),
      block(0, floorLine - 1, width, 3, pigments.coping, { 'fill-opacity': 0.55 }),
      // Lintels over the windows, and a small niche under the top.
      ...windows.map(({ x, y }) => block(x - 5, y - 46.5, 32, 4.5, coat.shade)),
      filled(d`M${width / 2 - 4.5} ${-wall - 83}v-9a4.5 4.5 0 0 1 9 0v9z`, coat.shade),
      // Wall anchors at the floor beams.
      lined([0.5, 2.5].map((place) => d`M${place * module.column + 6} ${-wall - 2}v-10m-3 2l6 6m0-6l-6 6`).join(''), pigments.chimneyCap, 1.6),
      block(0, -module.plinth, width, module.plinth, coat.shade),
      block(0, -module.plinth - 1, width, 1.5, pigments.coping, { 'fill-opacity': 0.35 }),
      ...doors(plan, pigments.greenDoor),
    ],
  };
}
