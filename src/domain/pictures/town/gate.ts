/** Step 0: the town gate, a stone house with seven windows over an arch, and a turret with a clock. */
import { columnX, module, sillY, wallWidth } from './facade.ts';
import type { Facade } from './facade.ts';
import { block, d, disc, filled, lined } from './piece.ts';
import type { Piece } from './piece.ts';
import { coats, pigments } from './pigments.ts';
import { housePlan, slots } from './plan.ts';
import { textured } from './textures.ts';
import type { Thing } from './windows.ts';

const things: readonly Thing[] = ['geranium', 'plain', 'curtain', 'plain', 'shade', 'plain', 'geranium'];
const archWidth = 27;
const archSpring = 36;

/** The stones of the arch: lines across it, and a keystone that stands out. */
const archStones = (x: number): readonly Piece[] => [
  filled(d`M${x - archWidth - 6} 0V${-archSpring}a33 33 0 0 1 66 0V0z`, pigments.paleStone),
  lined(
    [20, 45, 70, 110, 135, 160].map((angle) => {
      const across = Math.cos((angle * Math.PI) / 180);
      const up = Math.sin((angle * Math.PI) / 180);
      return d`M${x - 27 * across} ${-archSpring - 27 * up}L${x - 33 * across} ${-archSpring - 33 * up}`;
    }).join('') + d`M${x - 33} -12h6m54 0h6M${x - 33} -24h6m54 0h6M${x - 33} -36h6m54 0h6`,
    pigments.stone, 1,
  ),
  filled(d`M${x - 4} -62l-1.5-11h11l-1.5 11z`, pigments.frame),
];

/** What is seen through the gate: dusk, and the first houses of the town. */
const through = (x: number): readonly Piece[] => [
  filled(d`M${x - archWidth} 0V${-archSpring}a27 27 0 0 1 54 0V0z`, pigments.dusk),
  filled(d`M${x - archWidth} 0v-15l9-9l9 9v-5h12v-9l7-8l7 8v13l5-4l5 4V0z`, pigments.distance),
];

const turret = (x: number, foot: number): readonly Piece[] => {
  const clock = foot - 32;
  const ticks = Array.from({ length: 12 }, (_, hour) => {
    const across = Math.sin((hour * Math.PI) / 6);
    const up = Math.cos((hour * Math.PI) / 6);
    return d`M${x + 12.6 * across} ${clock - 12.6 * up}L${x + 10.6 * across} ${clock - 10.6 * up}`;
  }).join('');
  return [
    filled(d`M${x - 24} ${foot}v-54h48v54z`, coats.stone.wall),
    lined(d`M${x - 24} ${foot - 52}h48`, '#000', 4, { 'stroke-opacity': 0.16 }),
    filled(d`M${x - 30} ${foot - 52}L${x - 8} ${foot - 82}h16L${x + 30} ${foot - 52}z`, coats.stone.roof),
    lined(d`M${x - 30} ${foot - 52}h60`, pigments.zinc, 2),
    lined(d`M${x} ${foot - 82}v-22`, coats.stone.roof, 3),
    filled(d`M${x + 1} ${foot - 103}h17l-5 5l5 5h-17z`, pigments.flag),
    disc(x, clock, 15, pigments.frame, { stroke: coats.stone.roof, 'stroke-width': 2 }),
    lined(ticks, coats.stone.shade, 1),
    lined(d`M${x} ${clock}v-10M${x} ${clock}l7 4`, pigments.ink, 2.4, { 'stroke-linecap': 'round' }),
  ];
};

export function gateHouse(step: number, prefix: string): Facade {
  const plan = housePlan(step);
  const coat = coats.stone;
  const width = wallWidth(5);
  const middle = width / 2;
  const wall = module.plinth + 2 * module.row + 8;
  const outline = d`M0 0V${-wall}H${width}V0z`;
  return {
    width,
    height: wall + 124,
    textures: ['ashlar'],
    windows: slots(plan, 'w').map(({ row, column }, index) => ({
      x: columnX(column), y: sillY(1 - row), kind: things[index] ?? 'plain',
    })),
    body: [
      ...turret(middle, -wall - 20),
      filled(d`M-8 ${-wall}L22 ${-wall - 30}H${width - 22}L${width + 8} ${-wall}z`, coat.roof),
      lined(d`M7 ${-wall - 15}H${width - 7}`, '#fff', 1, { 'stroke-opacity': 0.1 }),
      lined(d`M22 ${-wall - 30}H${width - 22}`, pigments.zinc, 2),
      filled(outline, coat.wall),
      filled(outline, textured(prefix, 'ashlar')),
      block(0, -wall + 4, width, 5, '#000', { 'fill-opacity': 0.14 }),
      block(-8, -wall - 2, width + 16, 6.5, pigments.frame),
      block(0, -module.plinth, width, module.plinth, coat.shade),
      block(0, -module.plinth - module.row - 3, width, 3, pigments.frame, { 'fill-opacity': 0.6 }),
      ...archStones(middle),
      ...through(middle),
    ],
  };
}
